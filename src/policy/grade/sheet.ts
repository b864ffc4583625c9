import { type Fraction, fraction, isGreater, least, NOTHING, over, plus, sum, times, WHOLE } from './fraction.ts';

/** Where something stands: the segments of a JSON Pointer. */
export type Path = readonly (string | number)[];

/**
 * What a mark rests on. `checked`: without it, or against it, the gate would decide otherwise. `attested`: the gate checks that a
 * named body gave its word; what it says is theirs. `stated`: a reason in writing, for people to weigh.
 */
export const BASES = ['checked', 'attested', 'stated'] as const;
export type Basis = (typeof BASES)[number];

/** What a policy answers to one question about one thing. */
export interface Answer {
  /** Of the worth of the question, 0 to 1. */
  readonly share: Fraction;
  readonly basis: Basis;
  /** What earned the mark, or where the lack would be made good. */
  readonly at: Path;
  /** What is missing, and what to write. */
  readonly lacks?: string;
}

/** A question that is asked of each thing. The worths of a leaf's questions add up to 100. */
export interface Question<Unit> {
  readonly asks: string;
  readonly worth: number;
  /** It asks for a reason in writing, which counts only beside something that the gate asks for. */
  readonly isReason?: true;
  answer(unit: Unit): Answer;
}

/** A thing that is asked about. */
export interface Named {
  readonly id: string;
}

/** Answers to one question. */
export interface Asked {
  readonly asks: string;
  readonly worth: number;
  /** Of the worth. */
  readonly share: Fraction;
  readonly of: number;
  readonly earned: readonly { readonly id: string; readonly at: Path; readonly basis: Basis }[];
  readonly lacking: readonly { readonly id: string; readonly at: Path; readonly what: string }[];
}

/** A leaf of the rubric as the policy answers it. */
export interface Sheet {
  /** 0 to 1. */
  readonly score: Fraction;
  /** What of the score rests on what. */
  readonly by: Readonly<Record<Basis, Fraction>>;
  readonly asked: readonly Asked[];
  /** Rules of the rubric that changed the score. */
  readonly rules: readonly string[];
}

/** How a rule of the rubric limits what one thing can earn. @returns the most, 0 to 1 */
interface Cap {
  readonly text: (capped: number, of: number) => string;
  most(answers: readonly Answer[]): Fraction;
}

export const yes = (basis: Basis, at: Path): Answer => ({ share: WHOLE, basis, at });
export const no = (at: Path, lacks: string): Answer => ({ share: NOTHING, basis: 'checked', at, lacks });
export const half = (basis: Basis, at: Path, lacks: string): Answer => ({ share: fraction(1, 2), basis, at, lacks });

const NONE: Readonly<Record<Basis, Fraction>> = { checked: NOTHING, attested: NOTHING, stated: NOTHING };

/**
 * Asks every question of every thing. Each thing counts alike.
 * @param missing where there is nothing to ask about: where it would stand, and what to write
 */
export function ask<Unit extends Named>(
  units: readonly Unit[],
  questions: readonly Question<Unit>[],
  missing: { readonly at: Path; readonly what: string },
  cap?: Cap,
): Sheet {
  const each = fraction(1, Math.max(1, units.length));
  const answered = units.map((unit) => ({ unit, answers: beside(questions, unit) }));
  const marks = answered.map(({ answers }) => marksOf(answers, questions, cap));
  const capped = marks.filter(({ isCapped }) => isCapped).length;
  return {
    score: sum(marks.map(({ score }) => times(score, each))),
    by: sumBy(marks.map(({ by }) => scaled(by, each))),
    asked: questions.map(({ asks, worth }, index) => ({
      asks,
      worth,
      of: units.length,
      share: sum(answered.map(({ answers }) => times(answers[index]?.share ?? NOTHING, each))),
      earned: answered.flatMap(({ unit, answers }) => earned(unit, answers[index])),
      lacking: units.length === 0 ? [{ id: 'the policy', ...missing }] : answered.flatMap(({ unit, answers }) => lacking(unit, answers[index])),
    })),
    rules: cap === undefined || capped === 0 ? [] : [cap.text(capped, units.length)],
  };
}

/** Words alone earn nothing: a reason for what nobody asks for is no assessment. */
function beside<Unit>(questions: readonly Question<Unit>[], unit: Unit): Answer[] {
  const answers = questions.map((question) => question.answer(unit));
  const hasFact = answers.some(({ share }, index) => share.top > 0n && questions[index]?.isReason === undefined);
  return answers.map((answer, index) =>
    hasFact || questions[index]?.isReason === undefined || answer.share.top === 0n
      ? answer
      : no(answer.at, 'a reason counts only beside something that the gate asks for'),
  );
}

/** Sheets that ask about different things, as one leaf. Their worths already add up to 100. */
export function together(...sheets: readonly Sheet[]): Sheet {
  return {
    score: sum(sheets.map(({ score }) => score)),
    by: sumBy(sheets.map(({ by }) => by)),
    asked: sheets.flatMap(({ asked }) => asked),
    rules: sheets.flatMap(({ rules }) => rules),
  };
}

/** A sheet of which a rule leaves less. */
export function limited(sheet: Sheet, most: Fraction, rule: string): Sheet {
  if (!isGreater(sheet.score, most)) return sheet;
  return { ...sheet, score: most, by: scaled(sheet.by, over(most, sheet.score)), rules: [...sheet.rules, rule] };
}

function marksOf(answers: readonly Answer[], questions: readonly { readonly worth: number }[], cap: Cap | undefined) {
  const worths = answers.map((answer, index) => times(answer.share, fraction(questions[index]?.worth ?? 0, 100)));
  const full = sum(worths);
  const score = cap === undefined ? full : least(full, cap.most(answers));
  const by = sumBy(answers.map((answer, index) => ({ ...NONE, [answer.basis]: worths[index] ?? NOTHING })));
  return { score, by: scaled(by, over(score, full)), isCapped: isGreater(full, score) };
}

function sumBy(all: readonly Readonly<Record<Basis, Fraction>>[]): Record<Basis, Fraction> {
  const total = { ...NONE };
  for (const one of all) for (const basis of BASES) total[basis] = plus(total[basis], one[basis]);
  return total;
}

function scaled(by: Readonly<Record<Basis, Fraction>>, factor: Fraction): Record<Basis, Fraction> {
  return { checked: times(by.checked, factor), attested: times(by.attested, factor), stated: times(by.stated, factor) };
}

function earned({ id }: Named, answer: Answer | undefined): Asked['earned'] {
  return answer === undefined || answer.share.top === 0n ? [] : [{ id, at: answer.at, basis: answer.basis }];
}

function lacking({ id }: Named, answer: Answer | undefined): Asked['lacking'] {
  return answer?.lacks === undefined ? [] : [{ id, at: answer.at, what: answer.lacks }];
}
