import type { Plan, PlanActivity, Span } from "../../lib/plan/types.ts";
import { formatDayShort, formatMinutes } from "../../lib/text/format.ts";
import { planText } from "../../lib/text/plan.ts";
import { type Lang, say } from "../../lib/text/text.ts";
import { weekdayShort } from "../../lib/text/weekdays.ts";

/** When and how much, in a line: "19 t, så 23 t · 05.01.2026–04.01.2027 · man, ons 09.00–12.00". */
export function lineWords(
  activity: PlanActivity,
  programme: Pick<Plan, "start" | "end">,
  lang: Lang,
): string {
  const { spans, days, clock } = activity;
  const hours = [...new Set(spans.map((span) => hoursOf(span, lang)))].join(" → ");
  const from = spans[0]?.from ?? programme.start;
  const to = spans.at(-1)?.to ?? programme.end;
  const period = from && to ? `${formatDayShort(from)}–${formatDayShort(to)}` : "";
  const at = [
    days
      .flatMap((day) => weekdayShort[day - 1] ?? [])
      .map((text) => say(text, lang))
      .join(", "),
    clock,
  ];
  return [hours, period, at.filter(Boolean).join(" ")].filter(Boolean).join(" · ");
}

function hoursOf({ minutesPerWeek }: Span, lang: Lang): string {
  return minutesPerWeek === null
    ? say(planText.noHours, lang)
    : formatMinutes(minutesPerWeek, lang);
}
