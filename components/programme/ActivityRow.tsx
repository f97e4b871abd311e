import { ChevronDownIcon, ChevronUpIcon } from "@navikt/aksel-icons";
import { Button, Tag } from "@navikt/ds-react";
import { memo, useRef } from "react";
import type { Day } from "../../lib/facts/days.ts";
import type { PlanEdit } from "../../lib/plan/edit.ts";
import type { Plan, PlanActivity } from "../../lib/plan/types.ts";
import type { PlanRemark } from "../../lib/report/plan/judge.ts";
import { planText } from "../../lib/text/plan.ts";
import { Norwegian, useLang, useSay } from "../parts/language.tsx";
import { ActivityEditor } from "./ActivityEditor.tsx";
import { kindLabel } from "./labels.ts";
import { lineWords } from "./line-words.ts";

interface Props {
  readonly activity: PlanActivity;
  /** The programme's own days, where the activity has none. */
  readonly start: Day | null;
  readonly end: Day | null;
  /** The whole plan while the line is open; null while it is not, so that a change elsewhere does not draw it anew. */
  readonly plan: Plan | null;
  readonly remarks: readonly PlanRemark[];
  /** Opens the line with the id; null closes. */
  readonly onOpen: (id: string | null) => void;
  readonly edit: (edit: PlanEdit) => void;
}

/** One activity: what, when and how much in a line, what the law says of it, and its fields when it is opened. */
export const ActivityRow = memo(function ActivityRow(props: Props) {
  const { activity, plan, start, end, remarks, onOpen, edit } = props;
  const isOpen = plan !== null;
  const say = useSay();
  const lang = useLang();
  const button = useRef<HTMLButtonElement>(null);
  const title = activity.title || say(planText.untitled);
  const Icon = isOpen ? ChevronUpIcon : ChevronDownIcon;
  return (
    <li
      className="sk-card sk-activity"
      data-plan-activity={activity.id}
      data-measure={activity.measure ?? undefined}
    >
      <div className="sk-activity__head">
        <div>
          <h4 className="sk-card__title">{title}</h4>
          <p className="sk-small">{lineWords(activity, { start, end }, lang)}</p>
          <p className="sk-small sk-subtle">
            {[say(kindLabel(activity.kind)), activity.place].filter(Boolean).join(" · ")}
          </p>
        </div>
        <Button
          ref={button}
          type="button"
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<Icon aria-hidden />}
          aria-expanded={isOpen}
          aria-label={say(planText.edit(title))}
          title={say(planText.edit(title))}
          onClick={() => onOpen(isOpen ? null : activity.id)}
        />
      </div>
      {remarks.map((remark) => (
        <p
          key={remark.rule}
          className="sk-line sk-small sk-activity__remark"
          data-activity-remark={remark.rule}
        >
          <Tag
            size="xsmall"
            variant="moderate"
            data-color={remark.status === "violation" ? "warning" : "neutral"}
          >
            {say(remark.status === "violation" ? planText.broken : planText.open)}
          </Tag>
          <span>
            <Norwegian>{remark.title}</Norwegian>
          </span>
        </p>
      ))}
      {plan && (
        <ActivityEditor
          activity={activity}
          plan={plan}
          edit={edit}
          onClose={() => {
            onOpen(null);
            button.current?.focus();
          }}
        />
      )}
    </li>
  );
});
