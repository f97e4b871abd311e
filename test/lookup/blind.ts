/** Kind of query, words as typed, the measure looked for, and others that are right as well. */
export type BlindQuery = readonly [
  kind: string,
  query: string,
  best: string,
  ...alsoRight: string[],
];
