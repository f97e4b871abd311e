import type { ReportQuestion } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { formatDay, formatMinutes } from "../../lib/text/format.ts";
import { type Lang, say } from "../../lib/text/text.ts";

/** The caseworker's answer in words. */
export function answerWords(question: ReportQuestion, lang: Lang): string {
  const { answer, kind, options } = question;
  if (answer === "unknown" || answer === null) return say(checkText.unknown, lang);
  if (typeof answer === "boolean") return say(answer ? checkText.yes : checkText.no, lang);
  if (typeof answer === "number")
    return kind === "hours" ? formatMinutes(answer, lang) : String(answer);
  if (kind === "date") return formatDay(answer, lang);
  if (kind === "days") return daysInWords(answer, lang);
  return options.find((o) => o.value === answer)?.label ?? answer;
}

function daysInWords(days: string, lang: Lang): string {
  if (days === "none") return say(checkText.noDays, lang);
  return days
    .split(",")
    .map((day) => formatDay(day, lang))
    .join(", ");
}
