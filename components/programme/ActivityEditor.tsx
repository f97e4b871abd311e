import { TrashIcon } from "@navikt/aksel-icons";
import { Button, Select } from "@navikt/ds-react";
import { useEffect, useRef } from "react";
import type { PlanEdit } from "../../lib/plan/edit.ts";
import { asksAssessment, asksReason } from "../../lib/plan/reasons.ts";
import type { Plan, PlanActivity, Weekday } from "../../lib/plan/types.ts";
import { planText } from "../../lib/text/plan.ts";
import type { Text } from "../../lib/text/text.ts";
import { weekdayShort } from "../../lib/text/weekdays.ts";
import { useActions } from "../parts/actions.tsx";
import { EditText } from "../parts/EditText.tsx";
import { useSay } from "../parts/language.tsx";
import { choicesOf } from "./labels.ts";
import { SpanRows } from "./SpanRows.tsx";

interface Props {
  readonly activity: PlanActivity;
  readonly plan: Plan;
  readonly edit: (edit: PlanEdit) => void;
  readonly onClose: () => void;
}

/** All fields of one activity. Each is used at once; "Ferdig" only folds it. */
export function ActivityEditor({ activity, plan, edit, onClose }: Props) {
  const say = useSay();
  const { announce } = useActions();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector<HTMLElement>("input")?.focus(), []);
  const change = (fields: Partial<PlanActivity>) =>
    edit({ type: "put", list: "activities", item: { ...activity, ...fields } });
  const title = activity.title || say(planText.untitled);
  return (
    <div className="sk-activity__editor" ref={root}>
      <EditText
        label={say(planText.name)}
        value={activity.title}
        onValue={(v) => change({ title: v })}
      />
      <SpanRows activity={activity} plan={plan} onSpans={(spans) => change({ spans })} />
      <div className="sk-plan-pair">
        <Choice
          label={planText.kind}
          field="kind"
          value={activity.kind}
          onValue={(v) => change({ kind: v as PlanActivity["kind"] })}
        />
        <Choice
          label={planText.status}
          field="status"
          value={activity.status}
          onValue={(v) => change({ status: v as PlanActivity["status"] })}
        />
      </div>
      <Weekdays days={activity.days} onDays={(days) => change({ days })} />
      <div className="sk-plan-pair">
        <Choice
          label={planText.timeOfDay}
          field="timeOfDay"
          value={activity.timeOfDay ?? ""}
          optional
          onValue={(v) => change({ timeOfDay: (v || null) as PlanActivity["timeOfDay"] })}
        />
        <EditText
          label={say(planText.clock)}
          value={activity.clock}
          onValue={(v) => change({ clock: v })}
        />
      </div>
      <EditText
        label={say(planText.place)}
        value={activity.place}
        onValue={(v) => change({ place: v })}
      />
      <Choice
        label={planText.provider}
        field="provider"
        value={activity.provider ?? ""}
        optional
        onValue={(v) => change({ provider: (v || null) as PlanActivity["provider"] })}
      />
      <EditText
        label={say(planText.purpose)}
        value={activity.purpose}
        onValue={(v) => change({ purpose: v })}
      />
      <LeadsTo activity={activity} plan={plan} onLeadsTo={(leadsTo) => change({ leadsTo })} />
      {(asksReason(activity) || asksAssessment(activity) || activity.justification !== "") && (
        <EditText
          label={say(planText.justification)}
          description={say(planText.justificationAbout)}
          lines={2}
          value={activity.justification}
          onValue={(v) => change({ justification: v })}
        />
      )}
      <div className="sk-card__actions">
        <Button type="button" size="small" variant="secondary" onClick={onClose}>
          {say(planText.close)}
        </Button>
        <Button
          type="button"
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon aria-hidden />}
          aria-label={say(planText.removeTitle(title))}
          onClick={() => {
            onClose();
            edit({ type: "remove", list: "activities", id: activity.id });
            announce(say(planText.removed(title)));
          }}
        >
          {say(planText.remove)}
        </Button>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly label: Text;
  readonly field: Parameters<typeof choicesOf>[0];
  readonly value: string;
  readonly optional?: boolean;
  readonly onValue: (value: string) => void;
}

function Choice({ label, field, value, optional = false, onValue }: ChoiceProps) {
  const say = useSay();
  return (
    <Select size="small" label={say(label)} value={value} onChange={(e) => onValue(e.target.value)}>
      {optional && <option value="">{say(planText.notSet)}</option>}
      {choicesOf(field).map(([key, text]) => (
        <option key={key} value={key}>
          {say(text)}
        </option>
      ))}
    </Select>
  );
}

const NO_WORD: Text = { nb: "", nn: "", en: "" };
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function Weekdays({
  days,
  onDays,
}: {
  readonly days: readonly Weekday[];
  readonly onDays: (days: readonly Weekday[]) => void;
}) {
  const say = useSay();
  return (
    <fieldset className="sk-rows">
      <legend className="sk-rows__title">{say(planText.days)}</legend>
      <div className="sk-weekdays">
        {WEEKDAYS.map((day) => (
          <button
            key={day}
            type="button"
            aria-pressed={days.includes(day)}
            onClick={() =>
              onDays(days.includes(day) ? days.filter((d) => d !== day) : [...days, day].sort())
            }
          >
            {say(weekdayShort[day - 1] ?? NO_WORD)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

interface LeadsToProps {
  readonly activity: PlanActivity;
  readonly plan: Plan;
  readonly onLeadsTo: (id: string | null) => void;
}

function LeadsTo({ activity, plan, onLeadsTo }: LeadsToProps) {
  const say = useSay();
  const others = plan.activities.filter(({ id }) => id !== activity.id);
  const all = [
    ...plan.subGoals.map(({ id, text }) => ({ id, text })),
    ...others.map(({ id, title }) => ({ id, text: title })),
  ].filter(({ text }) => text !== "");
  return (
    <Select
      size="small"
      label={say(planText.leadsTo)}
      value={activity.leadsTo ?? ""}
      onChange={(e) => onLeadsTo(e.target.value || null)}
    >
      <option value="">{say(planText.notSet)}</option>
      {all.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </Select>
  );
}
