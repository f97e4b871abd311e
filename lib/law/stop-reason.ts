/* What the free-text reason of a stop or interruption is about. Only plain cases are told; the rest is for a person. */

const BIRTH = /f(ø|oe)dsel|f(ø|oe)dt|adopsjon|adoptiv|foreldreperm|barselperm/i;
const WORK = /arbeid|jobb|stilling|ansatt|ansett/i;
const OWN_WISH = /ønsk|ynskj|selv|sjøl|eget|eige|frivillig/i;
const DENIED = /\b(ikke|ikkje|uten|utan|men|tross)\b/i;
const OFFICE =
  /kapasitet|budsjett|bemanning|ressurs|sparing|innsparing|økonomien til (nav|kommun)/i;
const PERSON =
  /deltak|bruker|brukar|søker|søkjar|hun\b|\bho\b|han\b|\bhen\b|frav|helse|syk|sjuk|arbeid|jobb|møt|flytt|mål/i;

/** What kind of absence § 34 protects for a year the reason names. */
export type ProtectedGround = "birth" | "maybe" | "other";

/** `birth`: birth or adoption and nothing else. `maybe`: work, a wish of one's own, or something denied. */
export function protectedGround(reason: string): ProtectedGround {
  const unclear = WORK.test(reason) || OWN_WISH.test(reason) || DENIED.test(reason);
  if (BIRTH.test(reason)) return unclear ? "maybe" : "birth";
  return WORK.test(reason) ? "maybe" : "other";
}

/** Whether the reason speaks of the office alone (capacity, budget) and not of the participant. */
export function isOfficeReason(reason: string): boolean {
  return OFFICE.test(reason) && !PERSON.test(reason);
}
