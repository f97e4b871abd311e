import { CheckmarkCircleIcon } from "@navikt/aksel-icons";
import { memo } from "react";
import { workShare } from "../../lib/plan/share.ts";
import type { Milestone, Plan, PlanWeek } from "../../lib/plan/types.ts";
import type { PlanJudged } from "../../lib/report/plan/judge.ts";
import { formatDay } from "../../lib/text/format.ts";
import { planText } from "../../lib/text/plan.ts";
import { Fold } from "../parts/Fold.tsx";
import { useLang, useSay } from "../parts/language.tsx";
import { Section } from "../parts/Section.tsx";
import { RemarkCard } from "./RemarkCard.tsx";

interface Props {
  /** Null while a very long plan is judged for the first time. */
  readonly judged: PlanJudged | null;
  readonly plan: Plan;
  readonly weeks: readonly PlanWeek[];
  readonly milestones: readonly Milestone[];
}

/** What the law says of the plan as it stands: what it lacks in full, what must be clarified folded. */
export const Remarks = memo(function Remarks({ judged, plan, weeks, milestones }: Props) {
  const say = useSay();
  const lang = useLang();
  const { remarks, rules } = judged ?? NOTHING;
  const broken = remarks.filter((r) => r.status === "violation");
  const open = remarks.filter((r) => r.status === "cannot-tell");
  const maxEnd = milestones.find((m) => m.kind === "max-end");
  const share = workShare(weeks);
  return (
    <Section title={say(planText.law)}>
      <div role="status" data-plan="law" data-broken={broken.length}>
        {broken.length === 0 ? (
          <p className="sk-line">
            <CheckmarkCircleIcon aria-hidden />
            <span>{say(judged ? planText.lawFine(rules) : planText.judging)}</span>
          </p>
        ) : (
          <p>
            <strong>{say(planText.lawBroken(broken.length, rules))}</strong>
          </p>
        )}
      </div>
      {broken.map((remark) => (
        <RemarkCard key={remark.rule} remark={remark} plan={plan} />
      ))}
      <ul className="sk-plain sk-small">
        {share !== null && <li>{say(planText.essential(share))}</li>}
        {maxEnd && <li>{say(planText.maxEnd(formatDay(maxEnd.day, lang)))}</li>}
      </ul>
      {open.length > 0 && (
        <Fold title={say(planText.lawOpen(open.length))} level={3}>
          <div className="sk-stack">
            {open.map((remark) => (
              <RemarkCard key={remark.rule} remark={remark} plan={plan} />
            ))}
          </div>
        </Fold>
      )}
    </Section>
  );
});

const NOTHING = { remarks: [], rules: 0 };
