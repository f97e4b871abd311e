import type { PlanEdit } from "../../lib/plan/edit.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { planText } from "../../lib/text/plan.ts";
import { EditText } from "../parts/EditText.tsx";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";

interface Props {
  readonly plan: Plan;
  readonly edit: (edit: PlanEdit) => void;
}

/** How the participant took part, and what is done for the family (rundskriv 35 punkt 4.30.1 and 4.30.2.12). */
export function Together({ plan, edit }: Props) {
  const say = useSay();
  return (
    <Fold title={say(planText.together)} level={3}>
      <div className="sk-stack">
        <EditText
          label={say(planText.participation)}
          lines={2}
          value={plan.participation}
          onValue={(participation) => edit({ type: "set", fields: { participation } })}
        />
        <EditText
          label={say(planText.family)}
          lines={2}
          value={plan.family}
          onValue={(family) => edit({ type: "set", fields: { family } })}
        />
      </div>
    </Fold>
  );
}
