import { formatMinutes } from "../../lib/text/format.ts";
import { programmeText } from "../../lib/text/measures.ts";
import { useLang, useSay } from "../parts/language.tsx";

/** Full time in the programme: 37.5 hours a week (FOR-2011-12-21-1471 § 1, rundskriv 35 punkt 4.30.2.1). */
export const FULL_TIME_MINUTES = 37.5 * 60;

interface Props {
  /** Minutes a week that the case already holds; null where they are not known. */
  readonly inCase: number | null;
  readonly chosen: number;
}

/** The week against full time, as a bar and in words. */
export function WeekBar({ inCase, chosen }: Props) {
  const say = useSay();
  const lang = useLang();
  const hours = (minutes: number) => formatMinutes(minutes, lang);
  const sum = (inCase ?? 0) + chosen;
  const rest = FULL_TIME_MINUTES - sum;
  return (
    <div className="sk-week">
      <p className="sk-week__sum">
        <strong>{say(programmeText.sum(hours(sum), hours(FULL_TIME_MINUTES)))}</strong>
        <span className={rest < 0 ? "sk-week__over" : "sk-subtle"}>
          {say(restText(rest, hours))}
        </span>
      </p>
      <div className="sk-week__bar" aria-hidden>
        <div className="sk-week__case" style={{ inlineSize: share(inCase ?? 0, sum) }} />
        <div className="sk-week__chosen" style={{ inlineSize: share(chosen, sum) }} />
      </div>
      <p className="sk-small sk-subtle">
        {inCase !== null && <>{say(programmeText.inCase(hours(inCase)))} · </>}
        {say(programmeText.chosen(hours(chosen)))}
      </p>
    </div>
  );
}

function restText(rest: number, hours: (minutes: number) => string) {
  if (rest === 0) return programmeText.full;
  return rest > 0 ? programmeText.left(hours(rest)) : programmeText.over(hours(-rest));
}

/** Of full time, or of the sum where that is more: the bar never runs out of its frame. */
function share(minutes: number, sum: number): string {
  return `${(minutes / Math.max(FULL_TIME_MINUTES, sum)) * 100}%`;
}
