import { newId, type PlanEdit } from "../../lib/plan/edit.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { planText } from "../../lib/text/plan.ts";
import { EditText } from "../parts/EditText.tsx";
import { useSay } from "../parts/language.tsx";
import { RemoveButton, Rows } from "./rows.tsx";

interface Props {
  readonly plan: Plan;
  readonly edit: (edit: PlanEdit) => void;
}

/** The sub-goals, one field each. */
export function TextRows({ plan, edit }: Props) {
  const say = useSay();
  return (
    <Rows
      title={say(planText.subGoals)}
      isTitled
      count={plan.subGoals.length}
      onAdd={() => edit({ type: "put", list: "subGoals", item: { id: newId(plan), text: "" } })}
    >
      {plan.subGoals.map((goal, n) => (
        <div key={goal.id} className="sk-plan-row">
          <EditText
            label={say(planText.subGoal(n + 1))}
            hideLabel
            value={goal.text}
            onValue={(text) => edit({ type: "put", list: "subGoals", item: { ...goal, text } })}
          />
          <RemoveButton
            label={say(planText.removeRow(goal.text || say(planText.subGoal(n + 1))))}
            onRemove={() => edit({ type: "remove", list: "subGoals", id: goal.id })}
          />
        </div>
      ))}
    </Rows>
  );
}
