import { memo } from "react";
import type { PlanEdit } from "../../lib/plan/edit.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { planText } from "../../lib/text/plan.ts";
import { EditText } from "../parts/EditText.tsx";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";

interface Props extends Pick<Plan, "participation" | "family"> {
  readonly edit: (edit: PlanEdit) => void;
}

/** How the participant took part, and what is done for the family (rundskriv 35 punkt 4.30.1 and 4.30.2.12). Drawn anew only with its own words: a field that grows measures itself. */
export const Together = memo(function Together({ participation, family, edit }: Props) {
  const say = useSay();
  return (
    <Fold title={say(planText.together)} level={3}>
      <div className="sk-stack">
        <EditText
          label={say(planText.participation)}
          lines={2}
          value={participation}
          onValue={(value) => edit({ type: "set", fields: { participation: value } })}
        />
        <EditText
          label={say(planText.family)}
          lines={2}
          value={family}
          onValue={(value) => edit({ type: "set", fields: { family: value } })}
        />
      </div>
    </Fold>
  );
});
