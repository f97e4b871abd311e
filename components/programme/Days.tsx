import { Button, Select } from "@navikt/ds-react";
import { addDays, type Day } from "../../lib/facts/days.ts";
import { newId, type PlanEdit } from "../../lib/plan/edit.ts";
import { evaluationDays } from "../../lib/plan/evaluation-days.ts";
import type { Plan, PlanBreak } from "../../lib/plan/types.ts";
import { planText } from "../../lib/text/plan.ts";
import { EditDay } from "../parts/EditDay.tsx";
import { EditText } from "../parts/EditText.tsx";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";
import { PeriodRow } from "./PeriodRow.tsx";
import { RemoveButton, Rows } from "./rows.tsx";

interface Props {
  readonly plan: Plan;
  readonly edit: (edit: PlanEdit) => void;
}

/** Everything of the plan that is only days: evaluations, breaks, decided periods, phases. */
export function Days(props: Props) {
  const { plan } = props;
  const say = useSay();
  return (
    <div>
      <Fold title={say(planText.evaluations)} count={plan.evaluations.length} level={3}>
        <Evaluations {...props} />
      </Fold>
      <Fold title={say(planText.breaks)} count={plan.breaks.length} level={3}>
        <Breaks {...props} />
      </Fold>
      <Fold title={say(planText.phases)} count={plan.phases.length} level={3}>
        <Phases {...props} />
      </Fold>
      <Fold title={say(planText.periods)} count={plan.periods.length} level={3}>
        <Periods {...props} />
      </Fold>
    </div>
  );
}

function Evaluations({ plan, edit }: Props) {
  const say = useSay();
  const { evaluations, start, end } = plan;
  const everyThird = (first: Day, last: Day) => {
    const all = evaluationDays(first, last).map((day) => ({ id: `e${day}`, day }));
    edit({ type: "set", fields: { evaluations: all } });
  };
  const add = (first: Day) => {
    const day = addDays(evaluations.at(-1)?.day ?? first, 91);
    edit({ type: "put", list: "evaluations", item: { id: newId(plan), day } });
  };
  return (
    <Rows
      title={say(planText.evaluations)}
      count={evaluations.length}
      onAdd={start ? () => add(start) : null}
      beside={
        start &&
        end && (
          <Button
            type="button"
            size="xsmall"
            variant="tertiary"
            data-plan="every-third"
            onClick={() => everyThird(start, end)}
          >
            {say(planText.everyThird)}
          </Button>
        )
      }
    >
      {evaluations.map((one, n) => {
        const name = say(planText.evaluation(n + 1));
        return (
          <div key={one.id} className="sk-plan-row">
            <EditDay
              label={name}
              hideLabel
              day={one.day}
              optional={false}
              onDay={(day) =>
                day && edit({ type: "put", list: "evaluations", item: { ...one, day } })
              }
            />
            <RemoveButton
              label={say(planText.removeRow(name))}
              onRemove={() => edit({ type: "remove", list: "evaluations", id: one.id })}
            />
          </div>
        );
      })}
    </Rows>
  );
}

function Breaks({ plan, edit }: Props) {
  const say = useSay();
  const { start } = plan;
  const add = (from: Day) => {
    const item = { id: newId(plan), kind: "holiday" as const, from, to: addDays(from, 27) };
    edit({ type: "put", list: "breaks", item });
  };
  return (
    <Rows
      title={say(planText.breaks)}
      count={plan.breaks.length}
      onAdd={start ? () => add(start) : null}
    >
      {plan.breaks.map((one, n) => (
        <PeriodRow
          key={one.id}
          name={`${say(planText.breakKinds[one.kind])} ${n + 1}`}
          period={one}
          onPeriod={(period) => edit({ type: "put", list: "breaks", item: { ...one, ...period } })}
          onRemove={() => edit({ type: "remove", list: "breaks", id: one.id })}
        >
          <Select
            size="small"
            label={say(planText.breakKind)}
            hideLabel
            value={one.kind}
            onChange={(e) =>
              edit({
                type: "put",
                list: "breaks",
                item: { ...one, kind: e.target.value as PlanBreak["kind"] },
              })
            }
          >
            {Object.entries(planText.breakKinds).map(([kind, text]) => (
              <option key={kind} value={kind}>
                {say(text)}
              </option>
            ))}
          </Select>
        </PeriodRow>
      ))}
    </Rows>
  );
}

function Phases({ plan, edit }: Props) {
  const say = useSay();
  const { start, end } = plan;
  const add = (first: Day, to: Day) => {
    const last = plan.phases.at(-1)?.to;
    const from = last && last < to ? addDays(last, 1) : first;
    edit({ type: "put", list: "phases", item: { id: newId(plan), name: "", from, to } });
  };
  return (
    <Rows
      title={say(planText.phases)}
      count={plan.phases.length}
      onAdd={start && end ? () => add(start, end) : null}
    >
      {plan.phases.map((one) => (
        <PeriodRow
          key={one.id}
          name={one.name || say(planText.phases)}
          period={one}
          onPeriod={(period) => edit({ type: "put", list: "phases", item: { ...one, ...period } })}
          onRemove={() => edit({ type: "remove", list: "phases", id: one.id })}
        >
          <EditText
            label={say(planText.name)}
            hideLabel
            value={one.name}
            onValue={(name) => edit({ type: "put", list: "phases", item: { ...one, name } })}
          />
        </PeriodRow>
      ))}
    </Rows>
  );
}

function Periods({ plan, edit }: Props) {
  const say = useSay();
  const { start, end } = plan;
  const add = (first: Day, until: Day) => {
    const last = plan.periods.at(-1)?.to;
    const from = last ? addDays(last, 1) : first;
    const to = from <= until ? until : addDays(from, 181);
    edit({ type: "put", list: "periods", item: { id: newId(plan), from, to } });
  };
  return (
    <Rows
      title={say(planText.periods)}
      count={plan.periods.length}
      onAdd={start && end ? () => add(start, end) : null}
    >
      {plan.periods.map((one, n) => (
        <PeriodRow
          key={one.id}
          name={say(planText.spanName(n + 1))}
          period={one}
          onPeriod={(period) => edit({ type: "put", list: "periods", item: { ...one, ...period } })}
          onRemove={() => edit({ type: "remove", list: "periods", id: one.id })}
        />
      ))}
    </Rows>
  );
}
