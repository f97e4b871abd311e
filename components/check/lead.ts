/** A headline longer than this is read no faster than the text under it. */
const LONGEST = 180;
/** The first sentence: not cut after a day or a point ("1. mars", "4.30."), though after a year; nor before a small letter. */
const FIRST = /^(.+?(?<!(?<!\d{3})\d)[.!?])\s+(?=[\p{Lu}«])/u;

/**
 * A finding's message as headline and rest: what is so stands first. The headline is null where the first sentence
 * is too long for one.
 */
export function leadOf(message: string): { readonly lead: string | null; readonly rest: string } {
  const lead = FIRST.exec(message)?.[1] ?? message;
  if (lead.length > LONGEST) return { lead: null, rest: message };
  return { lead, rest: message.slice(lead.length).trim() };
}
