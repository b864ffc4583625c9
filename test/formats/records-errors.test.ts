import { describe, expect, it } from 'vitest';
import { validateRecords } from '../../src/evidence/records.ts';
import { replaced, shown } from './support.ts';

const RECORDS = `version: 1
subject: { model: acme/atlas, release: "3.1.0" }
assessor: assurance-ltd
records:
  - { indicator: drill, value: true, assessed: 2026-10-02 }
  - indicator: filter
    value: 0.97
    samples: 4000
    interval: { kind: ci, level: 95%, low: 0.964, high: 0.975 }
    assessed: 2026-10-20
logs:
  - { log: logs/cybench.eval, conditions: { attempts: 5 }, effective_compute: 3.8e25 }
determinations:
  - { kri: ctf, threshold: critical, by: Group, date: 2026-10-25 }
events:
  - { event: jailbreak, date: 2026-11-01 }
withdrawals:
  - { log: logs/a.eval, reason: Wrong prompt, by: lead, date: 2026-10-03 }
`;

const DATE = 'expected a date (the whole UTC day) or an RFC 3339 time; a time without offset is any from -12 to +14';
const NUMBER = 'expected a finite number, found';

async function errors(text: string, file = 'a.evidence.yml'): Promise<string[]> {
  return shown(await validateRecords(Buffer.from(text), file));
}

describe('errors of a records file', () => {
  it('accepts the file that the cases start from', async () => {
    expect(await errors(RECORDS)).toEqual([]);
  });

  it.each([
    ['indicator: drill,', 'indicater: drill,', '5:7: unknown key "indicater" in records[0]. Did you mean "indicator"?'],
    ['indicator: drill, ', '', '5:5: records[0] needs the key "indicator" (id of the KRI or KCI)'],
    [
      'value: true',
      'value:',
      "5:31: records[0].value: expected a number or text or true or false (a number, a word of the indicator's scale, or true or false); found nothing.",
    ],
    ['assessed: 2026-10-02', 'assessed: 2 Oct 2026', `5:48: records[0].assessed: ${DATE}; found "2 Oct 2026".`],
    ['assessed: 2026-10-02', 'assessed: 2026/10/02', `5:48: records[0].assessed: ${DATE}; found "2026/10/02". Did you mean "2026-10-02"?`],
    ['assessed: 2026-10-02', 'assessed: 2026-02-30', '5:48: "2026-02-30" is no day or time of the calendar'],
    ['date: 2026-10-25', 'date: 2026-13-01', '14:55: "2026-13-01" is no day or time of the calendar'],
    ['release: "3.1.0"', 'release: 3.1', '2:40: subject.release: expected text (id of the release, as text: quote it); found 3.1. Did you mean "3.1"?'],
    [
      'level: 95%',
      'level: 95',
      '9:34: records[1].interval.level: expected a percentage such as 95%, or a number between 0 and 1; found 95. Did you mean "95%"?',
    ],
    ['assessor: assurance-ltd', 'assessor: { nam: Ltd }', '3:13: unknown key "nam" in assessor. Did you mean "name"?'],
    [
      'assessor: assurance-ltd',
      'assessor: [Ltd]',
      "3:11: assessor: expected an assessor's id, or { name, independent, expertise, selection }; found a list of 1.",
    ],
    ['log: logs/a.eval, ', '', '18:5: withdrawals[0]: expected either log, or file and record; found none of them'],
    ['log: logs/a.eval, ', 'log: a, file: b, record: c, ', '18:5: withdrawals[0]: expected either log, or file and record; found log, file, record'],
    ['samples: 4000', 'samples: .inf', `8:14: ${NUMBER} Infinity`],
    ['samples: 4000', 'stderr: .inf', `8:13: ${NUMBER} Infinity`],
    ['samples: 4000', 'stderr: .nan', '8:13: records[1].stderr: expected at least 0, found NaN'],
    ['low: 0.964', 'low: -.inf', `9:44: ${NUMBER} -Infinity`],
    ['attempts: 5', 'attempts: .inf', `12:55: ${NUMBER} Infinity`],
    ['samples: 4000', 'samples: 1e23', '8:14: expected a number of items, found 1e+23, which nobody can have counted'],
    ['effective_compute: 3.8e25', 'effective_compute: .inf', `12:79: ${NUMBER} Infinity`],
  ])('%j → %j', async (part, by, error) => {
    expect(await errors(replaced(RECORDS, part, by))).toEqual([`a.evidence.yml:${error}`]);
  });

  it('leaves a value that is no number to the decision, which calls it unusable', async () => {
    expect(await errors(replaced(RECORDS, 'value: 0.97', 'value: .nan'))).toEqual([]);
    expect(await errors(replaced(replaced(RECORDS, 'value: 0.97', 'value: .nan'), 'kri: ctf', 'kir: ctf'))).toEqual([
      'a.evidence.yml:14:7: unknown key "kir" in determinations[0]. Did you mean "kri"?',
    ]);
  });
});
