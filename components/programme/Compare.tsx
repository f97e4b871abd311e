import { Button } from "@navikt/ds-react";
import { memo, useMemo } from "react";
import { newId, type PlanEdit } from "../../lib/plan/edit.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { type Difference, differences, hasProgramme } from "../../lib/report/plan/compare.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { formatDayShort, formatMinutes } from "../../lib/text/format.ts";
import { planText } from "../../lib/text/plan.ts";
import { type Lang, say as sayIn, type Text } from "../../lib/text/text.ts";
import { Fold } from "../parts/Fold.tsx";
import { useLang, useSay } from "../parts/language.tsx";

interface Props {
  readonly plan: Plan;
  readonly edit: (edit: PlanEdit) => void;
  readonly report: CaseReport;
}

/** What the plan has that the page has not, and the other way. */
export const Compare = memo(function Compare({ plan, edit, report }: Props) {
  const say = useSay();
  const found = useMemo(() => differences(plan, report.facts), [plan, report.facts]);
  const isOnPage = hasProgramme(report.facts);
  const none = isOnPage ? planText.compareSame : planText.compareNothing;
  return (
    <Fold title={say(planText.compare)} count={isOnPage ? found.length : undefined} level={3}>
      {!isOnPage || found.length === 0 ? (
        <p className="sk-small">{say(none)}</p>
      ) : (
        <ul className="sk-plain sk-stack" data-plan="compare">
          {found.map((difference) => (
            <DifferenceLine
              key={keyOf(difference)}
              difference={difference}
              plan={plan}
              edit={edit}
            />
          ))}
        </ul>
      )}
    </Fold>
  );
});

interface LineProps {
  readonly difference: Difference;
  readonly plan: Plan;
  readonly edit: (edit: PlanEdit) => void;
}

function DifferenceLine({ difference, plan, edit }: LineProps) {
  const say = useSay();
  const lang = useLang();
  const { head, about } = wordsOf(difference, lang);
  return (
    <li className="sk-small" data-difference={difference.kind}>
      <strong>{say(head)}:</strong> {about}{" "}
      {difference.kind === "only-page" && (
        <Button
          type="button"
          size="xsmall"
          variant="tertiary"
          aria-label={say(planText.bring(difference.activity.title))}
          onClick={() =>
            edit({
              type: "put",
              list: "activities",
              item: { ...difference.activity, id: newId(plan) },
            })
          }
        >
          {say(planText.bringIn)}
        </Button>
      )}
    </li>
  );
}

function wordsOf(difference: Difference, lang: Lang): { head: Text; about: string } {
  if (difference.kind === "only-plan")
    return { head: planText.onlyInPlan, about: difference.activity.title };
  if (difference.kind === "only-page")
    return { head: planText.onlyOnPage, about: difference.activity.title };
  const what = difference.kind === "field" ? difference.field : difference.what;
  const values = [
    planText.planSays(valueWords(what, difference.plan, lang)),
    planText.pageSays(valueWords(what, difference.page, lang)),
  ].map((text) => sayIn(text, lang));
  const name = sayIn(NAMES[what], lang);
  const of = difference.kind === "activity" ? `${difference.title}, ${name.toLowerCase()}` : name;
  return { head: planText.different, about: `${of} – ${values.join(", ")}` };
}

const NAMES = {
  goal: planText.goal,
  start: planText.start,
  end: planText.end,
  evaluations: planText.evaluations,
  minutes: planText.hours,
  from: planText.from,
  to: planText.to,
} as const;

function valueWords(what: keyof typeof NAMES, value: string | null, lang: Lang): string {
  if (value === null) return sayIn(planText.nothing, lang);
  if (what === "goal") return `«${value}»`;
  if (what === "minutes")
    return value
      .split("–")
      .map((m) => formatMinutes(Number(m), lang))
      .join(" → ");
  return value.split(",").map(formatDayShort).join(", ");
}

function keyOf(difference: Difference): string {
  switch (difference.kind) {
    case "field":
      return difference.field;
    case "activity":
      return `${difference.title} ${difference.what}`;
    default:
      return `${difference.kind} ${difference.activity.id}`;
  }
}
