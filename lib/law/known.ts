/**
 * The same answer for the same day, number or text, worked out once: a case has few of them, and every rule asks. Of
 * more than `MOST` different ones the later are worked out anew each time.
 */
export function known<K, V>(work: (of: K) => V): (of: K) => V {
  const answers = new Map<K, V>();
  return (of) => {
    const answer = answers.get(of);
    if (answer !== undefined) return answer;
    const made = work(of);
    if (answers.size < MOST) answers.set(of, made);
    return made;
  };
}

const MOST = 2000;
