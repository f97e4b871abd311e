import { nationalIdsIn } from "../facts/national-id.ts";

/** Something in a text that does not belong in a list that is shared. */
export type PrivateData = "national-id" | "phone";

/** Norwegian mobile numbers begin with 4 or 9 (Nkom's number plan); the country code and spaces may stand between. */
const MOBILE = /(?<![\d+])(?:(?:\+|00)47[ \u00a0]?)?[49](?:[ \u00a0.-]?\d){7}(?![\d-])/;
/** Eleven digits that begin like a date, whether or not the control digits fit: better one warning too many. */
const LIKE_ID = /(?<!\d)[0-7]\d[0-35-9]\d{3}[ .\u00a0-]?\d{5}(?!\d)/;

/** What a text holds that should not leave the case: a national id or a private phone; null for neither. */
export function privateDataIn(text: string): PrivateData | null {
  if (nationalIdsIn(text).length > 0 || LIKE_ID.test(text)) return "national-id";
  return MOBILE.test(text) ? "phone" : null;
}

/** Whether a text holds a national id that can exist (fødselsnummer, D-number, or one of the synthetic kinds). */
export function hasNationalId(text: string): boolean {
  return nationalIdsIn(text).length > 0;
}
