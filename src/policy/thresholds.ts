import { type Decimal, decimal, parseDecimal } from '../formats/decimal.ts';
import { didYouMean } from '../formats/nearest.ts';
import type { Direction, Scale, Threshold } from './model.ts';

const FORM = /^\s*(>=|<=|>|<)\s*(\S+)\s*$/;

/** Reads one threshold on its scale; a string is what is wrong with it. */
export function parseThreshold(name: string, written: string | true, scale: Scale): Threshold | string {
  if (written === true) {
    if (scale.kind !== 'flag') return `expected an operator and a value such as ">= 1" on this scale, found true`;
    return { name, text: 'true', operator: '>=', value: decimal(1) };
  }
  const match = FORM.exec(written);
  if (!match) return `expected an operator and a value such as ">= 20%", found "${written}"`;
  const operator = match[1] as Threshold['operator'];
  const operand = match[2] ?? '';
  if (scale.kind === 'flag') return `expected true like its other thresholds, found "${written}"`;
  const value = scale.kind === 'ordinal' ? rank(scale.words, operand) : parseDecimal(operand);
  if (value === undefined) {
    return scale.kind === 'ordinal'
      ? `"${operand}" is no word of the scale ${scale.words.join(', ')}.${didYouMean(operand, scale.words)}`
      : `expected a number or a percentage after ${operator}, found "${operand}"${/^\d+,\d+%?$/.test(operand) ? '. Decimals are written with a point' : ''}`;
  }
  return { name, text: `${operator} ${operand}`, operator, value };
}

/** Which way is past a threshold. */
export function directionOf(threshold: Threshold): Direction {
  return threshold.operator.startsWith('>') ? 'up' : 'down';
}

/** True when a value is past the threshold, ties decided by the operator alone. */
export function isPast(value: Decimal, threshold: Threshold): boolean {
  const order = value.cmp(threshold.value);
  switch (threshold.operator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
  }
}

/** What is wrong with the order of thresholds (mildest or weakest first), or undefined. */
export function orderProblem(thresholds: readonly Threshold[]): string | undefined {
  for (const [index, threshold] of thresholds.entries()) {
    const before = thresholds[index - 1];
    if (before === undefined) continue;
    if (directionOf(before) !== directionOf(threshold))
      return `${before.name} (${before.text}) and ${threshold.name} (${threshold.text}) point in two directions`;
    const order = threshold.value.cmp(before.value) * (directionOf(threshold) === 'up' ? 1 : -1);
    const strictness = Number(isStrict(threshold)) - Number(isStrict(before));
    if (order === 0 && strictness === 0) return `${before.name} and ${threshold.name} are equal (${threshold.text})`;
    if (order < 0 || (order === 0 && strictness < 0)) return `${threshold.name} (${threshold.text}) comes after ${before.name} (${before.text}) but is milder`;
  }
  return undefined;
}

function isStrict(threshold: Threshold): boolean {
  return threshold.operator === '>' || threshold.operator === '<';
}

function rank(words: readonly string[], word: string): Decimal | undefined {
  const index = words.indexOf(word);
  return index === -1 ? undefined : decimal(index);
}
