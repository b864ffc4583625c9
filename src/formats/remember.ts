/** So many answers are kept. */
const MOST = 1000;

/**
 * A pure function that keeps its last answers: a hundred thousand measurements are of a few logs, and state the times of these.
 * Answers are shared, so they must not be changed.
 */
export function remembering<Given extends string | number, Answer>(find: (given: Given) => Answer): (given: Given) => Answer {
  const known = new Map<Given, Answer>();
  return (given) => {
    if (known.has(given)) return known.get(given) as Answer;
    const answer = find(given);
    // Whoever asks for ever new ones gains nothing by them.
    if (known.size >= MOST) known.clear();
    known.set(given, answer);
    return answer;
  };
}
