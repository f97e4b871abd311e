import { useMemo } from "react";
import type { Day } from "../../lib/facts/days.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { report } from "../../lib/report/report.ts";
import type { Lang } from "../../lib/text/text.ts";
import type { Made } from "./page-state.ts";
import type { Session } from "./session.ts";

/** The report on the person who is read; made anew for each reading, answer, list and date. */
export function useReport(
  session: Session,
  office: readonly OfficeMeasure[],
  date: Day,
  lang: Lang,
): Made {
  const { answer, work } = session;
  const { answers, overrides } = work;
  return useMemo(() => {
    if (answer?.state !== "one") return null;
    try {
      return {
        report: report({ reading: answer.reading, answers, overrides, office, date, lang }),
      };
    } catch (error) {
      return { failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
    }
  }, [answer, answers, overrides, office, date, lang]);
}
