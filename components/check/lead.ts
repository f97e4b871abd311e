/** The first sentence: not cut after a day or a point ("1. mars", "4.30."), though after a year; nor before a small letter. */
const FIRST = /^(.+?(?<!(?<!\d{3})\d)[.!?])\s+(?=[\p{Lu}«])/u;

/**
 * A finding's message as headline and rest: what is so stands first, however long it is. A rule's name would say what
 * ought to be, which over a breach reads as its opposite.
 */
export function leadOf(message: string): { readonly lead: string; readonly rest: string } {
  const lead = FIRST.exec(message)?.[1] ?? message;
  return { lead, rest: message.slice(lead.length).trim() };
}
