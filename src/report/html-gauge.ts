import type { Kci, Kri } from '../formats/generated/decision.ts';
import { kciFigures, kriFigures } from './figures.ts';
import { Html, html } from './html-text.ts';

const WIDTH = 180;
const HEIGHT = 22;

/** A threshold on a number line: where it is, and on which side of it lies what the gate is about. */
interface Mark {
  readonly at: number;
  readonly badAbove: boolean;
}

/** Value, cautious bound and thresholds as a drawing; nothing for what is no number. */
export function kriGauge(kri: Kri): Html | undefined {
  const marks = Object.values(kri.limits ?? {}).flatMap((limit) => markOf(limit, true));
  const [first] = marks;
  if (typeof kri.value !== 'number' || first === undefined) return undefined;
  const bound = typeof kri.bound === 'number' ? kri.bound : kri.value;
  const margin = first.badAbove ? (kri.margin ?? 0) : -(kri.margin ?? 0);
  const { value, bound: text } = kriFigures(kri);
  return drawn(kri.value, bound + margin, marks, `value ${value ?? ''}, bound with margin ${text ?? value ?? ''}`);
}

/** The same for a control, whose bad side is the other one. */
export function kciGauge(kci: Kci): Html | undefined {
  const marks = kci.limit === undefined ? [] : markOf(kci.limit, false);
  if (typeof kci.value !== 'number' || marks.length === 0) return undefined;
  const { value, bound } = kciFigures(kci);
  return drawn(kci.value, typeof kci.bound === 'number' ? kci.bound : kci.value, marks, `value ${value ?? ''}, bound ${bound ?? value ?? ''}`);
}

/** `>= 20%` of a KRI is bad above 0.2, of a KCI below it. */
function markOf(limit: string, isRisk: boolean): Mark[] {
  const [, sign, number, percent] = /^\s*([<>])=?\s*([-+\d.eE]+)(%?)\s*$/.exec(limit) ?? [];
  const at = Number(number) / (percent === '%' ? 100 : 1);
  return sign === undefined || !Number.isFinite(at) ? [] : [{ at, badAbove: (sign === '>') === isRisk }];
}

function drawn(value: number, bound: number, marks: readonly Mark[], label: string): Html | undefined {
  const all = [0, value, bound, ...marks.map(({ at }) => at)];
  if (!all.every(Number.isFinite)) return undefined;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const span = (high - low || 1) * 1.2;
  const x = (at: number): string => (((at - low) / span) * WIDTH).toFixed(1);
  const zones = marks.map(({ at, badAbove }) => rect('zone', badAbove ? x(at) : '0', badAbove ? String(WIDTH) : x(at), 3, HEIGHT - 6));
  const lines = marks.map(({ at }) => rect('mark', x(at), (Number(x(at)) + 1).toFixed(1), 1, HEIGHT - 2));
  const [from, to] = [Math.min(value, bound), Math.max(value, bound)];
  const isBeyond = marks.some(({ at, badAbove }) => (badAbove ? bound >= at : bound <= at));
  return html`<svg class="gauge" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${label}">${[
    rect('track', '0', String(WIDTH), 9, 4),
    ...zones,
    rect(isBeyond ? 'range beyond' : 'range', x(from), x(to), 8, 6),
    ...lines,
    new Html(`<circle class="value" cx="${x(value)}" cy="11" r="4.5"/>`),
  ]}</svg>`;
}

/** Only numbers and words of ours get here. */
function rect(kind: string, from: string, to: string, y: number, height: number): Html {
  const width = Math.max(0, Number(to) - Number(from)).toFixed(1);
  return new Html(`<rect class="${kind}" x="${from}" y="${y}" width="${width}" height="${height}"/>`);
}
