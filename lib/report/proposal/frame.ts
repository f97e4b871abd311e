import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  earlier,
  lastDayOfMonths,
  later,
  mondayOf,
} from "../../facts/days.ts";
import type { CaseFacts } from "../../facts/types.ts";
import { computed } from "../../law/computed.ts";
import type { Phase } from "../../measures/types.ts";
import { evaluationDays } from "../../plan/evaluation-days.ts";
import type { Frame } from "./types.ts";

/** The case's own programme days; else a year from the first Monday that leaves time for the decision and for the talks about content. */
export function frameOf({ programme, applicationReceived }: CaseFacts, date: Day): Frame {
  const start = programme?.start ?? proposedStart(applicationReceived ?? date, date);
  const end = programme?.end ?? lastDayOfMonths(start, DECIDED_MONTHS);
  const { halfway, jobSearchDue } = computed({ programme: { start, end } }, date);
  const middle = halfway ?? addDays(start, Math.floor(daysBetween(start, end) / 2));
  const due = jobSearchDue ?? addMonths(end, -3);
  const known = Boolean(programme?.start && programme.end);
  const set = (programme?.evaluationDates ?? []).filter((d) => start <= d && d <= end);
  const evaluations = set.length > 0 ? set : evaluationDays(start, end);
  return { start, end, halfway: middle, jobSearchDue: due, evaluations, known };
}

/** A decision is made for a year at a time (rundskriv 35 punkt 4.32). */
const DECIDED_MONTHS = 12;
/** Time for the decision and for making the programme together. */
const PREPARING_DAYS = 42;

function proposedStart(received: Day, date: Day): Day {
  const latest = later(addMonths(received, 6), date);
  const monday = mondayOf(earlier(addDays(date, PREPARING_DAYS + 6), latest));
  return monday < date ? latest : monday;
}

/** Opening, the long middle and the closing part. A short programme, or one that has come far, has fewer. */
export function stretchesOf({
  start,
  end,
  jobSearchDue,
}: Frame): { phase: Phase; from: Day; to: Day }[] {
  const closing = mondayOf(later(start, addDays(jobSearchDue, -14)));
  const opening = mondayOf(addDays(start, Math.min(Math.floor(daysBetween(start, end) / 4), 91)));
  const cuts: { phase: Phase; from: Day; to: Day }[] = [
    { phase: "start", from: start, to: addDays(opening, -1) },
    { phase: "underveis", from: opening, to: addDays(closing, -1) },
    { phase: "avslutning", from: later(start, closing), to: end },
  ];
  return cuts.filter(({ from, to }) => from <= to);
}
