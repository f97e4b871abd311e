import { Checkbox } from "@navikt/ds-react";
import type { PlanEdit } from "../../lib/plan/edit.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { planText } from "../../lib/text/plan.ts";
import { EditDay } from "../parts/EditDay.tsx";
import { EditText } from "../parts/EditText.tsx";
import { useSay } from "../parts/language.tsx";
import { Section } from "../parts/Section.tsx";
import { TextRows } from "./TextRows.tsx";

interface Props {
  readonly plan: Plan;
  readonly edit: (edit: PlanEdit) => void;
}

/** What the programme is to lead to, and when it runs. */
export function Goal({ plan, edit }: Props) {
  const say = useSay();
  const { goal, goalIsWork, start, end } = plan;
  const wrong = start && end && end < start ? say(planText.orderWrong) : undefined;
  return (
    <Section title={say(planText.title)}>
      <div className="sk-card sk-plan-head" data-plan="goal">
        <EditText
          label={say(planText.goal)}
          value={goal}
          onValue={(value) => edit({ type: "set", fields: { goal: value } })}
        />
        <Checkbox
          size="small"
          checked={goalIsWork === true}
          onChange={(e) => edit({ type: "set", fields: { goalIsWork: e.target.checked || null } })}
        >
          {say(planText.goalIsWork)}
        </Checkbox>
        <TextRows plan={plan} edit={edit} />
        <div className="sk-plan-days">
          <EditDay
            label={say(planText.start)}
            day={start}
            optional={false}
            onDay={(day) => day && edit({ type: "move", start: day })}
          />
          <EditDay
            label={say(planText.end)}
            day={end}
            optional={false}
            error={wrong}
            onDay={(day) => edit({ type: "set", fields: { end: day } })}
          />
        </div>
        <p className="sk-small sk-subtle">{say(planText.movedWith)}</p>
      </div>
    </Section>
  );
}
