/**
 * Rows of the tip booklet that one seldom thinks of first: other places, other people, other ways to learn. They
 * come after the first choices, so that the list also makes one think more freely.
 */
const UNUSUAL: ReadonlySet<string> = new Set([
  "aktivitet-i-frivillig-sektor",
  "bibliotek",
  "dagsaktuelt-spraktrening",
  "deltidsarbeid",
  "egenaktivitet",
  "egendokumentasjon",
  "egentid",
  "fritidsaktiviteter",
  "frivillige-lag-og-organisasjoner",
  "frammotekompetanse",
  "gruppearbeid",
  "inn-pa-tunet",
  "likemannsarbeid",
  "lokalsamfunnskunnskap",
  "sommerjobb",
  "stottepersoner",
]);

export function isUnusual(measure: string): boolean {
  return UNUSUAL.has(measure);
}
