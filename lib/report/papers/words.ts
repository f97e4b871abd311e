import type { Day } from "../../facts/days.ts";
import type { PlanActivity, Span } from "../../plan/types.ts";
import { factValues } from "../../text/fact-values.ts";
import { formatDayShort, formatMinutes } from "../../text/format.ts";
import { programmeText as text } from "../../text/papers.ts";
import { weekdayShort } from "../../text/weekdays.ts";
import type { Pen } from "./pen.ts";
import type { Line } from "./types.ts";

/** "02.03.2026–30.06.2026"; a day that is not set follows the programme. */
export function spanWords({ from, to }: Pick<Span, "from" | "to">, pen: Pen): string {
  if (!from && !to) return pen.say(text.wholeProgramme);
  const first = from ? formatDayShort(from) : pen.say(text.fromStart);
  const last = to ? formatDayShort(to) : pen.say(text.toEnd);
  return `${first}–${last}`;
}

export function period(from: Day, to: Day): string {
  return `${formatDayShort(from)}–${formatDayShort(to)}`;
}

export function hours({ minutesPerWeek }: Pick<Span, "minutesPerWeek">, pen: Pen): Line {
  return minutesPerWeek === null
    ? [pen.blank(text.hoursBlank)]
    : [pen.words(formatMinutes(minutesPerWeek, pen.lang))];
}

export function kindWords({ kind }: Pick<PlanActivity, "kind">, pen: Pen): string {
  return pen.say(factValues["activities[].kind"]?.[kind] ?? { nb: kind, nn: kind, en: kind });
}

/** Days and time of day, where they are set: "man, ons · 09.00–14.30". */
export function whenWords({ days, clock, timeOfDay }: PlanActivity, pen: Pen): string {
  const onDays = days
    .flatMap((day) => weekdayShort[day - 1] ?? [])
    .map(pen.say)
    .join(", ");
  const isOdd = timeOfDay !== null && timeOfDay !== "day";
  const label = isOdd ? factValues["activities[].timeOfDay"]?.[timeOfDay] : null;
  const time = label && pen.say(label).toLowerCase();
  return [onDays, time, clock].filter(Boolean).join(" · ");
}
