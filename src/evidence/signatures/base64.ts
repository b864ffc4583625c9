/**
 * Bytes of a canonical base64 text with padding, or undefined. The standard alphabet counts and that for URLs, as DSSE and JSON of
 * protocol buffers have it, but no mixture. Decoders skip what they do not know and drop bits that are left over, so that many texts
 * stand for the same bytes; here one of each alphabet does. No pattern is used, because payloads have megabytes.
 */
export function decodeBase64(text: unknown): Buffer | undefined {
  if (typeof text !== 'string') return undefined;
  const bytes = Buffer.from(text, 'base64');
  const standard = bytes.toString('base64');
  if (standard === text) return bytes;
  return standard.replaceAll('+', '-').replaceAll('/', '_') === text ? bytes : undefined;
}
