import type { Day } from "../../lib/facts/days.ts";
import { formatDay, formatMinutes } from "../../lib/text/format.ts";
import { programmeText } from "../../lib/text/measures.ts";
import { type Lang, say } from "../../lib/text/text.ts";
import type { Picked } from "./types.ts";

/** The list as text for the case notes: one line for each measure, with hours and place. No name, no number. */
export function programmeNote(picks: readonly Picked[], date: Day, lang: Lang): string {
  const lines = picks.map((pick) => {
    const hours =
      pick.minutesPerWeek === null
        ? say(programmeText.noHours, lang)
        : formatMinutes(pick.minutesPerWeek, lang);
    return `– ${[pick.title, pick.local, hours].filter(Boolean).join(", ")}`;
  });
  return [say(programmeText.noteTitle(formatDay(date, lang)), lang), ...lines].join("\n");
}
