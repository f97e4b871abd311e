import type { Part } from "./parts.ts";
import { otherPerson } from "./persons.ts";
import type { Antecedent } from "./subject.ts";
import type { Token } from "./tokens.ts";

const REPORTING = new Set(
  "forteller fortel fortalte fortalde fortel sier seier sa opplyser opplyste oppgir oppgav oppga mener meiner meinte mente beskriver skildrar beskrev melder meldte bekrefter stadfester bekreftet skriver skriv skrev rapporterer rapporterte uttrykker uttrykkjer hevder hevdar legger viser bekymret bekymra vurderer vurderte anslår nevner nemner nevnte formidler formidlar opplever synes syns synest tror trur trodde ser merker påpeker påpeikar".split(
    " ",
  ),
);

/** Whether the part tells what somebody says, sees or fears of the person. */
export function isReporting(tokens: readonly Token[], part: Part): boolean {
  for (let i = part.verb; i >= 0 && i < Math.min(part.to, part.verb + 3); i++)
    if (REPORTING.has(tokens[i]?.word ?? "")) return true;
  return false;
}

/** The one who reports in the part before: "Mor forteller at hun …". */
export function reported(tokens: readonly Token[], previous: Part | undefined): Antecedent | null {
  if (!previous || !isReporting(tokens, previous)) return null;
  for (let i = previous.from; i < previous.to; i++) {
    const gender = otherPerson(tokens[i]?.word ?? "");
    if (gender !== undefined) return { gender };
  }
  return null;
}
