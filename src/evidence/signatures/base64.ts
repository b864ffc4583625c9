/** Whole groups of four with padding, in the standard alphabet or in that for URLs; a text that needs neither is of both. */
const CANONICAL = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const FOR_URLS = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}==|[A-Za-z0-9_-]{3}=)?$/;

/**
 * Bytes of a canonical base64 text, or undefined. Both alphabets count, as DSSE and JSON of protocol buffers have it, but no mixture.
 * Decoders skip what they do not know and drop bits that are left over, so that many texts stand for the same bytes; here one does.
 */
export function decodeBase64(text: unknown): Buffer | undefined {
  if (typeof text !== 'string') return undefined;
  const standard = CANONICAL.test(text) ? text : FOR_URLS.test(text) ? text.replaceAll('-', '+').replaceAll('_', '/') : undefined;
  if (standard === undefined) return undefined;
  const bytes = Buffer.from(standard, 'base64');
  return bytes.toString('base64') === standard ? bytes : undefined;
}
