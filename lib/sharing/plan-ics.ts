import type { EventAttributes } from "ics";
import { addDays, type Day } from "../facts/days.ts";
import type { CalendarEntry } from "../report/papers/types.ts";

/** The entries as a calendar file of all-day events, each with a reminder a week before. */
export async function calendarIcs(entries: readonly CalendarEntry[]): Promise<Blob> {
  const { createEvents } = await import("ics");
  const { error, value } = createEvents(entries.map(eventOf), { productId: "skreddersom" });
  if (error || value === null) throw error ?? new Error("No calendar was made");
  return new Blob([refolded(value)], { type: "text/calendar;charset=utf-8" });
}

/** Lines of at most 75 octets (RFC 5545, 3.1): the library counts letters, and å is two. */
function refolded(file: string): string {
  const lines = file.replace(/\r\n[\t ]/g, "").split("\r\n");
  return lines.map(folded).join("\r\n");
}

function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let size = 0;
  for (const sign of line) {
    const octets = ENCODER.encode(sign).length;
    if (size + octets > MOST_OCTETS) {
      parts.push(part);
      part = " ";
      size = 1;
    }
    part += sign;
    size += octets;
  }
  return [...parts, part].join("\r\n");
}

const ENCODER = new TextEncoder();
const MOST_OCTETS = 75;

function eventOf({ id, day, summary, description }: CalendarEntry): EventAttributes {
  return {
    uid: id,
    start: dateOf(day),
    end: dateOf(addDays(day, 1)),
    title: summary,
    description,
    busyStatus: "FREE",
    transp: "TRANSPARENT",
    classification: "PRIVATE",
    alarms: [{ action: "display", description: summary, trigger: WEEK_BEFORE }],
  };
}

/** At nine in the morning a week before the day begins. In hours, since the library writes days as "P7DT", which is no duration. */
const WEEK_BEFORE = { hours: 7 * 24 - 9, before: true };

function dateOf(day: Day): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month, date];
}
