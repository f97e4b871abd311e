import { CalendarIcon } from "@navikt/aksel-icons";
import { useMemo } from "react";
import type { Plan } from "../../lib/plan/types.ts";
import { calendarOf } from "../../lib/report/papers/calendar.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { paperText } from "../../lib/text/papers.ts";
import { useLang, useSay } from "../parts/language.tsx";
import { SaveButton } from "./SaveButton.tsx";

interface Props {
  readonly report: CaseReport;
  readonly plan: Plan;
}

/** The plan's coming days as a file for the caseworker's calendar. */
export function CalendarRow({ report, plan }: Props) {
  const say = useSay();
  const lang = useLang();
  const entries = useMemo(() => calendarOf(report, plan, lang), [report, plan, lang]);
  if (entries.length === 0)
    return <p className="sk-small sk-subtle">{say(paperText.calendarEmpty)}</p>;
  return (
    <div className="sk-papers__calendar">
      <SaveButton
        file={() => ({ as: "ics", entries })}
        label={say(paperText.calendar)}
        icon={<CalendarIcon aria-hidden />}
      />
      <p className="sk-small sk-subtle">{say(paperText.calendarAbout(entries.length))}</p>
    </div>
  );
}
