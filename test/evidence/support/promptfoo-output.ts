type Fields = Record<string, unknown>;

/** One result row of version 3. `outcome`: a pass, a failed assertion, or an error. */
export function promptfooRow(test: number, outcome: 'pass' | 'fail' | 'error' = 'pass', changes: Fields = {}): Fields {
  return {
    id: `row-${test}`,
    promptIdx: 0,
    testIdx: test,
    provider: { id: 'openai:atlas', label: '' },
    prompt: { raw: `rendered ${test}`, label: 'Answer {{q}}' },
    testCase: { vars: { q: `question ${test}` }, assert: [{ type: 'equals', value: 'yes' }] },
    vars: { q: `question ${test}` },
    response: { output: 'a "quoted" answer \\ ]}' },
    // promptfoo fills this on every failed assertion, too.
    ...(outcome === 'pass' ? {} : { error: 'Expected output to equal "yes"' }),
    success: outcome === 'pass',
    score: outcome === 'pass' ? 1 : 0,
    namedScores: {},
    failureReason: { pass: 0, fail: 1, error: 2 }[outcome],
    ...changes,
  };
}

export interface PromptfooChanges {
  top?: Fields;
  results?: Fields;
  config?: Fields;
}

/** A version 3 output whose summary agrees with its rows. */
export function promptfooOutput(rows: readonly Fields[], changes: PromptfooChanges = {}): Fields {
  const count = (some: readonly Fields[], reason: number): number => some.filter((row) => row.failureReason === reason).length;
  const indices = [...new Set(rows.map((row) => Number(row.promptIdx)))].sort();
  const prompts = indices.map((index) => {
    const own = rows.filter((row) => row.promptIdx === index);
    const provider = (own[0]?.provider as Fields | undefined)?.id;
    const metrics = {
      score: 1,
      testPassCount: count(own, 0),
      testFailCount: count(own, 1),
      testErrorCount: count(own, 2),
      namedScores: {},
      namedScoresCount: {},
    };
    return { raw: 'Answer {{q}}', label: 'answer', id: 'f00d', provider, metrics };
  });
  return {
    evalId: 'eval-1',
    results: {
      version: 3,
      timestamp: '2026-10-20T10:00:00.000Z',
      prompts,
      results: rows,
      stats: { successes: count(rows, 0), failures: count(rows, 1), errors: count(rows, 2) },
      ...changes.results,
    },
    config: { description: 'refusals', providers: ['openai:atlas'], tests: ['file://tests.yaml'], ...changes.config },
    shareableUrl: null,
    metadata: { promptfooVersion: '0.121.6', exportedAt: '2026-10-21T00:00:00.000Z' },
    ...changes.top,
  };
}
