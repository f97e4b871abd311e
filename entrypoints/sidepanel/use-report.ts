import { useMemo } from "react";
import type { Day } from "../../lib/facts/days.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { gather } from "../../lib/report/gather.ts";
import { report } from "../../lib/report/report.ts";
import type { Lang } from "../../lib/text/text.ts";
import type { Made } from "./page-state.ts";
import type { Session } from "./session.ts";

/** The report on the person who is read, by all pages read of that person; made anew for each reading, answer, list and date. */
export function useReport(
  session: Session,
  office: readonly OfficeMeasure[],
  date: Day,
  lang: Lang,
): Made {
  const { answer, pages, work } = session;
  const { answers, overrides, choices } = work;
  return useMemo(() => {
    const reading = answer?.state === "one" ? gather(pages) : null;
    if (reading === null) return null;
    try {
      return { report: report({ reading, answers, overrides, choices, office, date, lang }) };
    } catch (error) {
      return { failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
    }
  }, [answer, pages, answers, overrides, choices, office, date, lang]);
}
