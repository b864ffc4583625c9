import { type Decimal, decimal, parseDecimal } from '../../formats/decimal.ts';
import type { Indicator, Scale } from '../../policy/model.ts';
import type { Item } from '../evidence/item.ts';

/** A value on its indicator's scale: words by rank, true as 1; or what makes it unusable. */
export type Reading = { readonly value: Decimal; readonly number: number } | { readonly unusable: string };

/** Reads an item's value on an indicator's scale (contract, section 2, "Values"). */
export function readValue(item: Item, indicator: Indicator): Reading {
  if (indicator.unit !== undefined && item.unit !== undefined && item.unit !== indicator.unit)
    return { unusable: `expected the unit ${indicator.unit}, found ${item.unit}` };
  const found = onScale(item.value, indicator.scale);
  if (typeof found === 'string') return { unusable: found };
  const interval = item.interval;
  if (interval && !(interval.level > 0 && interval.level < 1))
    return { unusable: `the level of its interval is ${interval.level}, expected a share between 0 and 1` };
  if (interval && (!Number.isFinite(interval.low) || !Number.isFinite(interval.high) || found.lt(decimal(interval.low)) || found.gt(decimal(interval.high)))) {
    return { unusable: `the value ${item.value} lies outside its own interval [${interval.low}, ${interval.high}]` };
  }
  if (item.stderr !== undefined && !(Number.isFinite(item.stderr) && item.stderr >= 0))
    return { unusable: `the standard error ${item.stderr} is no number from 0 up` };
  return { value: found, number: found.toNumber() };
}

function onScale(value: Item['value'], scale: Scale): Decimal | string {
  if (scale.kind === 'flag') return typeof value === 'boolean' ? decimal(value ? 1 : 0) : `expected true or false, found ${show(value)}`;
  if (scale.kind === 'ordinal') {
    const rank = typeof value === 'string' ? scale.words.indexOf(value) : -1;
    return rank >= 0 ? decimal(rank) : `expected a word of the scale ${scale.words.join(', ')}; found ${show(value)}`;
  }
  const number = typeof value === 'string' ? percentage(value) : typeof value === 'number' && Number.isFinite(value) ? decimal(value) : undefined;
  if (number === undefined || !Number.isFinite(number.toNumber())) return `expected a finite number, found ${show(value)}`;
  if (scale.kind === 'proportion' && (number.lt(0) || number.gt(1))) return `expected a share from 0 to 1, found ${show(value)}`;
  return number;
}

/** Text is a number only as a percentage; a quoted number is a wrong type. */
function percentage(text: string): Decimal | undefined {
  return text.endsWith('%') ? parseDecimal(text) : undefined;
}

function show(value: Item['value']): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
}
