import { nationalIdOf } from "../../facts/national-id.ts";
import type { Outline } from "../outline.ts";
import { dayOf } from "../values/day.ts";

const LABEL = /^f(?:ø|oe)dselsdato$/iu;
/** Parts of a page that tell of others, whatever the outline makes of them. */
const OTHERS = /barn|ektefelle|sambo|partner|verge|foreldre|pårørende|familie|husstand|hushald/iu;

/**
 * Whether the content says another birth date than the number in the head: then it is the last person's, or the next
 * one's, and the page is nobody's until it says one.
 */
export function isBornOtherwise(nationalId: string, { values }: Outline): boolean {
  const born = nationalIdOf(nationalId)?.birthDate;
  if (!born) return false;
  return values.some(({ label, value, trail, other }) => {
    if (other || !value || !LABEL.test(label) || trail.some((t) => OTHERS.test(t))) return false;
    const day = dayOf(value);
    return day !== null && day !== born;
  });
}
