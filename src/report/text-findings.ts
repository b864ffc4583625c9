import type { Finding } from '../formats/generated/decision.ts';
import { oneLine, safeLines } from './escape.ts';
import { fixBlocks } from './fix.ts';
import { type Item, placeOf, releaseName } from './items.ts';
import { type Paint, paintStart, wrap } from './layout.ts';

/** What blocks, each with its place and what clears it. */
export function textItems(title: string, items: readonly Item[], several: boolean, paint: Paint): string[] {
  if (items.length === 0) return [];
  const body = items.flatMap((item, index) => ['', ...itemLines(item, index + 1, several, paint)]);
  return [paint.strong(`${title} (${items.length})`), ...body];
}

function itemLines(item: Item, number: number, several: boolean, paint: Paint): string[] {
  const { finding } = item;
  const indent = '     ';
  const head = [finding.code, ...labelsOf(item, several)].join('  ');
  const place = placeOf(finding);
  return [
    ...paintStart(wrap(head, `${String(number).padStart(3)}. `, indent), `${number}. ${finding.code}`, paint.bad),
    ...wrap(oneLine(finding.message), indent),
    ...(place === undefined ? [] : wrap(`at ${oneLine(place)}`, indent).map(paint.faint)),
    ...fixLines(finding, indent, paint),
  ];
}

/** Indicator, pairing, stage and, where there are several, the releases. */
function labelsOf({ finding, releases }: Item, several: boolean): string[] {
  const details = [
    finding.pairing === undefined ? undefined : `pairing ${finding.pairing}`,
    finding.stage === undefined ? undefined : `from stage ${finding.stage}`,
    several && releases.length > 0 ? releases.map(releaseName).join(', ') : undefined,
  ].filter((part) => part !== undefined);
  return [finding.indicator, details.length > 0 ? `(${details.join(', ')})` : undefined].filter((part) => part !== undefined).map(oneLine);
}

function fixLines(finding: Finding, indent: string, paint: Paint): string[] {
  if (finding.fix === undefined) return [];
  return fixBlocks(finding.fix).flatMap((block, index) => {
    if (block.kind === 'snippet') return ['', ...safeLines(block.text).map((line) => (line === '' ? '' : `${indent}    ${line}`))];
    return index === 0 ? paintStart(wrap(`→ ${oneLine(block.text)}`, indent, `${indent}  `), '→', paint.good) : wrap(oneLine(block.text), `${indent}  `);
  });
}

/** Warnings or notes: each in a few lines. */
export function textNotices(title: string, sign: string, items: readonly Item[], several: boolean, paint: Paint): string[] {
  if (items.length === 0) return [];
  const body = items.flatMap((item) => noticeLines(item, sign, several, paint));
  return [paint.strong(`${title} (${items.length})`), ...body];
}

function noticeLines(item: Item, sign: string, several: boolean, paint: Paint): string[] {
  const { finding } = item;
  const place = placeOf(finding);
  const release = several && item.releases.length > 0 ? ` [${item.releases.map(releaseName).join(', ')}]` : '';
  const text = `${finding.code}: ${finding.message}${place === undefined ? '' : ` (${place})`}${release}`;
  return [
    ...paintStart(wrap(oneLine(text), `  ${sign} `), `${sign} ${finding.code}`, sign === '!' ? paint.doubtful : paint.faint),
    ...fixLines(finding, '    ', paint),
  ];
}
