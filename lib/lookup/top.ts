export interface Best {
  readonly document: number;
  readonly score: number;
}

/** The best `limit` of these documents, best first; of equal ones the first. Zero is no hit. */
export function bestOf(
  documents: readonly number[],
  limit: number,
  scoreOf: (document: number) => number,
): Best[] {
  const best: Best[] = [];
  for (const document of documents) {
    const score = scoreOf(document);
    const last = best.length < limit ? undefined : best.at(-1);
    if (score <= 0 || (last && !isBefore(document, score, last))) continue;
    if (last) best.pop();
    let at = best.length;
    while (at > 0 && isBefore(document, score, best[at - 1] as Best)) at--;
    best.splice(at, 0, { document, score });
  }
  return best;
}

function isBefore(document: number, score: number, other: Best): boolean {
  return score > other.score || (score === other.score && document < other.document);
}
