import { BANDS, type PlanWeek } from "../../lib/plan/types.ts";
import { formatDay, formatMinutes } from "../../lib/text/format.ts";
import { bandNames, drawingText } from "../../lib/text/plan-drawing.ts";
import { type Lang, say } from "../../lib/text/text.ts";

/** One week read aloud: "Uke 14, fra 30. mars 2026: 22 t av 22 t 30 min; arbeidsrettet 20 t, hvile 2 t". */
export function weekWords(week: PlanWeek, lang: Lang): string {
  const name = say(drawingText.weekName(week.number, formatDay(week.monday, lang)), lang);
  if (week.target === 0 && week.total === 0) return `${name}: ${say(drawingText.offWeek, lang)}`;
  const hours = (minutes: number) => formatMinutes(minutes, lang);
  const sum = say(drawingText.weekSum(hours(week.total), hours(week.target)), lang);
  const parts = BANDS.filter((band) => week.bands[band] > 0).map(
    (band) => `${say(bandNames[band], lang).toLowerCase()} ${hours(week.bands[band])}`,
  );
  return [`${name}: ${sum}`, parts.join(", ")].filter(Boolean).join("; ");
}
