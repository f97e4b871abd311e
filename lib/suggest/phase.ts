import { addMonths, type Day, daysBetween } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import type { Phase } from "../measures/types.ts";
import type { Text } from "../text/text.ts";

/** Where the programme stands on a day; null where start is not known and nothing tells that it has not begun. */
export function phaseOn({ programme, applicationReceived }: CaseFacts, date: Day): Phase | null {
  const start = programme?.start;
  if (!start) return programme?.status === "planned" || applicationReceived ? "start" : null;
  const end = programme?.end ?? addMonths(start, USUAL_MONTHS);
  if (date < start) return "start";
  if (date >= addMonths(end, -CLOSING_MONTHS)) return "avslutning";
  const opening = Math.min(daysBetween(start, end) / 4, OPENING_DAYS);
  return daysBetween(start, date) < opening ? "start" : "underveis";
}

/** Decisions run for a year at a time in practice; used only where no end is known. */
const USUAL_MONTHS = 12;
/** Job search belongs to the last three months (rundskriv 35 punkt 4.30.2.3); a month more to prepare it. */
const CLOSING_MONTHS = 4;
/** Rest and getting used to things belong to the opening: a quarter of the programme, at most this many days. */
const OPENING_DAYS = 120;

/** Why a measure suits now. */
export const PHASE_TEXT: Readonly<Record<Phase, Text>> = {
  start: {
    nb: "Passer i starten av programmet.",
    nn: "Passar i starten av programmet.",
    en: "Suits the start of the programme.",
  },
  underveis: {
    nb: "Passer underveis i programmet.",
    nn: "Passar undervegs i programmet.",
    en: "Suits the middle of the programme.",
  },
  avslutning: {
    nb: "Passer mot slutten av programmet.",
    nn: "Passar mot slutten av programmet.",
    en: "Suits the end of the programme.",
  },
};
