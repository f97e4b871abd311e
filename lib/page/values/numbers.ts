/** Norwegian number words in both written languages, as used for months, days and hours. */
const SPELLED: Readonly<Record<string, number>> = {
  null: 0,
  en: 1,
  ein: 1,
  ei: 1,
  ett: 1,
  et: 1,
  eitt: 1,
  eit: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  femten: 15,
  atten: 18,
  tjue: 20,
  halvannet: 1.5,
  halvanna: 1.5,
};

const FRACTIONS: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75, "1/2": 0.5 };

/** Source of a regular expression that matches one written number; no capture groups. */
export const NUMBER = `(?:\\d{1,4}(?:[.,]\\d{1,2})? ?(?:½|¼|¾|1/2)(?!\\d)|½|\\d{1,4}(?:[.,]\\d{1,2})?|(?:${Object.keys(SPELLED).join("|")})(?![\\p{L}]))`;

/** A number as Norwegians write it: "37,5", "37 ½", "½", "tolv", "halvannet". Null when it is none. */
export function numberOf(text: string): number | null {
  const trimmed = text.trim().toLowerCase();
  const spelled = SPELLED[trimmed];
  if (spelled !== undefined) return spelled;
  const parts = /^(\d{1,4}(?:[.,]\d{1,2})?)?\s*(½|¼|¾|1\/2)?$/.exec(trimmed);
  if (!parts || (parts[1] === undefined && parts[2] === undefined)) return null;
  return Number((parts[1] ?? "0").replace(",", ".")) + (FRACTIONS[parts[2] ?? ""] ?? 0);
}
