import { memo } from "react";
import type { CaseReport } from "../../lib/report/types.ts";
import { CheckSwitch } from "../checklists/CheckSwitch.tsx";
import { FoldedParts } from "./FoldedParts.tsx";
import { JudgingProvider } from "./judging.tsx";
import { NothingWrong } from "./NothingWrong.tsx";
import { Overridden } from "./Overridden.tsx";
import { Questions } from "./Questions.tsx";
import { sortFindings } from "./sort.ts";
import type { Judging } from "./types.ts";
import { UrgentParts } from "./UrgentParts.tsx";
import { useFocusedOverrides } from "./use-focused-overrides.ts";

interface Props {
  readonly report: CaseReport;
  readonly judging: Judging;
  /** Rules that the latest answer moved. */
  readonly moved: ReadonlySet<string>;
}

/**
 * Kontroll: what is broken, what comes, what must be found out, and, folded, what is in order. Urgency divides the
 * column and the stages of the case divide each part: what was overlooked stands on the first screen whatever stage it
 * belongs to, and within a part one looks where one works. Deadlines alone go by their day.
 */
export const CheckView = memo(function CheckView({ report, judging, moved }: Props) {
  const lists = sortFindings(report);
  const urgent = [lists.violations, lists.concerns, lists.deadlines, lists.overridden].flat();
  const shown = { lists, report, moved };
  return (
    <JudgingProvider value={useFocusedOverrides(judging)}>
      <CheckSwitch report={report} moved={moved}>
        {urgent.length === 0 && <NothingWrong report={report} />}
        <UrgentParts {...shown} />
        <Overridden findings={lists.overridden} />
        <Questions report={report} open={lists.open} answered={lists.answered} />
        <FoldedParts {...shown} />
      </CheckSwitch>
    </JudgingProvider>
  );
});
