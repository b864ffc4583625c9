import { FILE_SECONDS, SLOWEST_BYTES_PER_SECOND } from '../formats/limits.ts';
import { sizeOf } from '../formats/size.ts';
import type { EvidenceSource } from './source.ts';
import { unreadable } from './unreadable.ts';

/** Milliseconds from any fixed instant; never goes back. */
export type Clock = () => number;

/**
 * The same file, which has to be read within a time that only its size decides. Every byte that a reader looks at comes by way of
 * the source, so that is where the time is looked at. Only a file that was made to take for ever meets the limit: what
 * the gate decides must not depend on how fast a machine is.
 * @throws {GateError} `evidence-unreadable` from its methods, when the time is over.
 */
export function withinTime(source: EvidenceSource, clock: Clock = () => performance.now()): EvidenceSource {
  const seconds = FILE_SECONDS + Math.ceil(source.size / SLOWEST_BYTES_PER_SECOND);
  const end = clock() + seconds * 1000;
  const check = (): void => {
    if (clock() <= end) return;
    const hint = 'Split the log, or run the gate again on a machine with less to do.';
    throw unreadable(source.file, `expected to read a file of ${sizeOf(source.size)} within ${seconds} seconds, and it took longer`, { hint });
  };
  return {
    file: source.file,
    size: source.size,
    head: source.head,
    read(offset, length) {
      check();
      return source.read(offset, length);
    },
    async *stream() {
      for await (const chunk of source.stream()) {
        check();
        yield chunk;
      }
    },
    ...(source.sibling === undefined ? {} : { sibling: (name) => source.sibling?.(name) as ReturnType<NonNullable<EvidenceSource['sibling']>> }),
    async verify() {
      check();
      await source.verify?.();
    },
  };
}
