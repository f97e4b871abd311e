/** A list is asked for so often while all goes well. */
const OFTEN_MS = 6 * 60 * 60 * 1000;
/** After the first failure; twice as long after each further one. */
const FIRST_MS = 5 * 60 * 1000;
const LONGEST_MS = 24 * 60 * 60 * 1000;

/**
 * Milliseconds until a list is asked for again. All offices begin their day at once: each waits up to a fifth more, by
 * `chance` (0 to 1), so that they do not come together.
 */
export function waitAfter(failures: number, retryAfter: number | null, chance: number): number {
  const plain =
    failures === 0 ? OFTEN_MS : Math.min(FIRST_MS * 2 ** Math.min(failures - 1, 20), LONGEST_MS);
  const asked = Math.min(retryAfter ?? 0, LONGEST_MS);
  return Math.round(Math.max(plain, asked) * (1 + chance / 5));
}
