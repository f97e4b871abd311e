/** Oslo's districts are offices of one municipality. */
const OSLO_DISTRICTS = new Set([
  "gamle oslo",
  "grünerløkka",
  "sagene",
  "st. hanshaugen",
  "frogner",
  "ullern",
  "vestre aker",
  "nordre aker",
  "bjerke",
  "grorud",
  "stovner",
  "alna",
  "østensjø",
  "nordstrand",
  "søndre nordstrand",
]);

/** Whether two names mean the same municipality: "1563 Sunndal kommune", "Sunndal"; "Bydel Alna", "Oslo". */
export function isSameMunicipality(a: string, b: string): boolean {
  if (a === b) return true;
  const names = namesOf(a);
  return namesOf(b).some((name) => names.includes(name));
}

/**
 * A municipality may be written with all its names, "Kåfjord – Gáivuotna – Kaivuono". A county in brackets stays part
 * of the name: Våler (Innlandet) is another municipality than Våler (Østfold).
 */
function namesOf(text: string): string[] {
  const names = text
    .normalize("NFC")
    .toLowerCase()
    .split(/\/|\s[-–—]\s/);
  return names.map(plainName).filter(Boolean);
}

function plainName(name: string): string {
  const plain = name
    .replace(/^\s*\d{4}\b/, "")
    .replace(/\b(kommune|bydel)\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return /^oslo\b/.test(plain) || OSLO_DISTRICTS.has(plain) ? "oslo" : plain;
}
