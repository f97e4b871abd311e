import { ExclamationmarkTriangleIcon, QuestionmarkDiamondIcon } from "@navikt/aksel-icons";
import type { Plan } from "../../lib/plan/types.ts";
import type { PlanRemark } from "../../lib/report/plan/judge.ts";
import { formatDay } from "../../lib/text/format.ts";
import { planText } from "../../lib/text/plan.ts";
import { Norwegian, useLang, useSay } from "../parts/language.tsx";

interface Props {
  readonly remark: PlanRemark;
  readonly plan: Plan;
}

/** One thing the plan lacks, or that must be clarified: what, what to do, by which source. */
export function RemarkCard({ remark, plan }: Props) {
  const say = useSay();
  const lang = useLang();
  const { status, severity, message, fix, reference, verified, on } = remark;
  const isBroken = status === "violation";
  const Icon = isBroken ? ExclamationmarkTriangleIcon : QuestionmarkDiamondIcon;
  const later = plan.start !== null && on > plan.start;
  return (
    <article
      className={`sk-card sk-finding sk-finding--${isBroken ? "concern" : "open"}`}
      data-remark={remark.rule}
      data-status={status}
    >
      <div className="sk-finding__head">
        <Icon aria-hidden />
        <h4 className="sk-card__title">
          <span className="aksel-sr-only">{say(headOf(status, severity))}: </span>
          <Norwegian>{message}</Norwegian>
        </h4>
      </div>
      {later && isBroken && <p className="sk-small">{say(planText.onDay(formatDay(on, lang)))}</p>}
      {fix && (
        <p>
          <strong>{say(planText.doIt)}:</strong> <Norwegian>{fix}</Norwegian>
        </p>
      )}
      <p className="sk-small sk-subtle">
        {reference}
        {!verified && `. ${say(planText.unverified)}`}
      </p>
    </article>
  );
}

function headOf(status: PlanRemark["status"], severity: PlanRemark["severity"]) {
  if (status === "cannot-tell") return planText.open;
  return severity === "must" ? planText.broken : planText.concern;
}
