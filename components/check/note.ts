import type { Day } from "../../lib/facts/days.ts";
import type { ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { formatDay } from "../../lib/text/format.ts";
import { type Lang, say } from "../../lib/text/text.ts";

/** A finding as one paragraph for the case notes: the day, what is so, what to do, by which source. */
export function noteOf(finding: ReportFinding, date: Day, lang: Lang): string {
  const day = say(checkText.noteDate(formatDay(date, lang)), lang);
  const fix = finding.fix ? ` ${say(checkText.doThis, lang)}: ${sentence(finding.fix)}` : "";
  const doubt = finding.verified ? "" : ` ${say(checkText.unverified, lang)}`;
  return `${day}: ${sentence(finding.message)}${fix} (${finding.reference})${doubt}`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
