import { nearest } from './nearest.ts';

/** Units of durations by the words that people write for them. */
const UNITS: Readonly<Record<string, string>> = { hour: 'h', day: 'd', week: 'w', month: 'mo', year: 'y' };

/**
 * What the author of a value may have meant, likeliest first; whoever asks takes the first that is right where it stands.
 * @param source the value as the file writes it: 3.10 is not 3.1.
 */
export function rewrites(value: unknown, source: string | undefined): unknown[] {
  if (typeof value === 'number') return Number.isFinite(value) ? rewriteNumber(source ?? String(value), value) : [];
  if (typeof value === 'string') return [...rewriteText(value), [value]];
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? [[value]] : [];
}

function rewriteNumber(text: string, value: number): unknown[] {
  return [text, ...(value > 1 ? [`${text}%`] : []), `${text}d`, `>= ${text}`];
}

function rewriteText(text: string): unknown[] {
  const plain = text.trim();
  return [
    ...(/^(yes|on|y|true)$/i.test(plain) ? [true] : []),
    ...(/^(no|off|n|false)$/i.test(plain) ? [false] : []),
    ...(/^-?[0-9]+(\.[0-9]+)?$/.test(plain) ? [Number(plain)] : []),
    plain,
    plain.toLowerCase(),
    plain.replaceAll(/\s+(?=%)/g, ''),
    rewriteOperator(plain),
    ...(/^[\w.%-]+$/.test(plain) ? [`>= ${plain}`] : []),
    ...rewriteDuration(plain),
    ...(/^\d{4}\/\d{2}\/\d{2}$/.test(plain) ? [plain.replaceAll('/', '-')] : []),
    ...(/^[0-9a-f]{64}$/i.test(plain) ? [`sha256:${plain}`] : []),
    plain.toLowerCase().replaceAll(/[_\s]+/g, '-'),
  ];
}

function rewriteOperator(text: string): string {
  const [, operator = '', value = ''] = /^(=>|≥|=<|≤)\s*(.*)$/.exec(text) ?? [];
  return operator === '' ? text : `${operator === '=>' || operator === '≥' ? '>=' : '<='} ${value.replaceAll(/\s+/g, '')}`;
}

function rewriteDuration(text: string): string[] {
  const [, count, word = ''] = /^(\d+)\s*([a-z]+?)s?$/i.exec(text) ?? [];
  const unit = UNITS[word.toLowerCase()] ?? word.toLowerCase();
  if (count === undefined) return nearest(text, ['never']) === undefined ? [] : ['never'];
  return [`${count}${unit}`];
}
