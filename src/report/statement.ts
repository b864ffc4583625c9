import type { DecisionReport } from '../formats/generated/decision.ts';
import { groupBy } from '../formats/group.ts';
import { DECISION_PREDICATE, STATEMENT_TYPE } from '../formats/sealed-decision.ts';
import { printableJson } from './json.ts';

/** A file with an in-toto statement. */
interface StatementFile {
  /** Without a folder; of characters that every system takes. */
  readonly name: string;
  readonly text: string;
}

/** A digest that a statement can be about: `sha256:<hex>` and its longer kin. */
const DIGEST = /^(sha256|sha384|sha512):([0-9a-f]{64,128})$/;

/**
 * The decision as in-toto statements (version 1): one for each digest that was decided, with the whole decision as its predicate
 * and the releases of that digest as its subjects. A release without a digest has none: a statement has to be about something.
 */
export function renderStatements(report: DecisionReport): StatementFile[] {
  const named = report.decisions.flatMap(({ release }) => {
    const [digest = '', algorithm = '', hex = ''] = DIGEST.exec(release.digest?.toLowerCase() ?? '') ?? [];
    return digest === '' ? [] : [{ digest, algorithm, hex, name: [release.model, release.release].filter((part) => part !== undefined).join('@') }];
  });
  return [...groupBy(named, ({ digest }) => digest).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const names = [...new Set(same.map(({ name }) => name))];
    const subject = names.map((name) => ({ name, digest: { [first.algorithm]: first.hex } }));
    const statement = { _type: STATEMENT_TYPE, subject, predicateType: DECISION_PREDICATE, predicate: report };
    return [{ name: `decision-${first.algorithm}-${first.hex.slice(0, 16)}.intoto.json`, text: printableJson(statement) }];
  });
}
