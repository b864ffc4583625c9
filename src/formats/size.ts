const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** A number of bytes for people, such as `64 MiB`; rounded up, so that what is above a limit never reads like the limit. */
export function sizeOf(bytes: number): string {
  const [unit, name] = bytes >= GIB ? [GIB, 'GiB'] : bytes >= MIB ? [MIB, 'MiB'] : bytes >= KIB ? [KIB, 'KiB'] : [1, 'bytes'];
  return `${Math.ceil((bytes / unit) * 10) / 10} ${name}`;
}
