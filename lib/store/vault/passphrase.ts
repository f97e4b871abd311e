/** The fewest signs of a passphrase that is not four words. */
const LEAST_SIGNS = 12;

/** Whether a passphrase is long enough to keep somebody's draft behind: four words, or twelve signs that are not all alike. */
export function isStrongEnough(passphrase: string): boolean {
  const typed = passphrase.normalize("NFKC").trim();
  const words = typed.split(/\s+/).filter((word) => word.length >= 3);
  const signs = [...typed];
  if (new Set(signs).size < 6) return false;
  return signs.length >= LEAST_SIGNS || new Set(words).size >= 4;
}
