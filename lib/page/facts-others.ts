const NUMBER = /(?<![\d.,-])\d{6}[ .\u00a0\u202f-]?\d{5}(?![\d-])/g;

/** The text without any eleven-digit number but the person's own: nobody else's number is carried on. */
export function withoutOthers(text: string, own: string | undefined): string {
  return text.replace(NUMBER, (found) => (found.replace(/\D/g, "") === own ? found : "…"));
}

/** "Kari Moe", "Moe, Kari", "Kari Moe (KMO)", "Kari Moe, Z990011". */
const NAME_ONLY =
  /^\p{Lu}[\p{Ll}'-]+(?:,? \p{Lu}[\p{Ll}'.-]*|-\p{Lu}[\p{Ll}'.-]*){1,3}(?:,? ?\(?[\p{Lu}\d]{2,7}\)?)?$/u;

/** Words that are a person's name and nothing else: two to four capitalised words. */
export function isNameOnly(text: string): boolean {
  return NAME_ONLY.test(text.trim());
}
