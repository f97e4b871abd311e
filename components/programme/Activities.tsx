import { PlusIcon } from "@navikt/aksel-icons";
import { Button, Select } from "@navikt/ds-react";
import { useMemo, useState } from "react";
import { newId } from "../../lib/plan/edit.ts";
import type { PlanActivity } from "../../lib/plan/types.ts";
import type { PlanRemark } from "../../lib/report/plan/judge.ts";
import { blankLine } from "../../lib/report/plan/line.ts";
import { planText } from "../../lib/text/plan.ts";
import { useSay } from "../parts/language.tsx";
import { MoreButton } from "../parts/MoreButton.tsx";
import { Section } from "../parts/Section.tsx";
import { ActivityRow } from "./ActivityRow.tsx";
import { type GroupBy, grouped } from "./grouped.ts";
import type { Planning } from "./types.ts";

interface Props {
  readonly planning: Planning;
  readonly remarks: readonly PlanRemark[];
}

/** Everything that is planned, by phase or by status; each line is opened and edited where it stands. */
export function Activities({ planning, remarks }: Props) {
  const say = useSay();
  const { plan, edit } = planning;
  const [by, setBy] = useState<GroupBy>("phase");
  const [all, setAll] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const groups = useMemo(() => grouped(plan, by), [plan, by]);
  const onOwn = useMemo(() => remarksByActivity(remarks), [remarks]);
  const add = () => {
    const id = newId(plan);
    edit({ type: "put", list: "activities", item: blankLine(id) });
    setOpened(id);
  };
  return (
    <Section title={say(planText.activities)} count={plan.activities.length}>
      <Select
        size="small"
        label={say(planText.groupBy)}
        className="sk-plan-by"
        value={by}
        onChange={(e) => setBy(e.target.value as GroupBy)}
      >
        <option value="phase">{say(planText.byPhase)}</option>
        <option value="status">{say(planText.byStatus)}</option>
      </Select>
      {groups.map(({ key, title, activities }) => (
        <section key={key} aria-label={say(title)}>
          <h3 className="sk-plan-group">{say(title)}</h3>
          <ul className="sk-plain sk-stack">
            {shownOf(activities, all, opened).map((activity) => (
              <ActivityRow
                key={activity.id}
                activity={activity}
                start={plan.start}
                end={plan.end}
                plan={opened === activity.id ? plan : null}
                remarks={onOwn.get(activity.id) ?? NONE}
                onOpen={setOpened}
                edit={edit}
              />
            ))}
          </ul>
          <MoreButton hidden={activities.length - MOST} open={all} onOpen={setAll} />
        </section>
      ))}
      <p className="sk-small sk-subtle">{say(planText.addAbout)}</p>
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          data-plan="add"
          onClick={add}
        >
          {say(planText.add)}
        </Button>
      </div>
    </Section>
  );
}

/** More lines of one group than one reads at once. */
const MOST = 25;

/** The first lines of a group, and the one that is open. */
function shownOf(activities: readonly PlanActivity[], all: boolean, opened: string | null) {
  return all ? activities : activities.filter(({ id }, n) => n < MOST || id === opened);
}

const NONE: readonly PlanRemark[] = [];

function remarksByActivity(
  remarks: readonly PlanRemark[],
): ReadonlyMap<string, readonly PlanRemark[]> {
  const by = new Map<string, PlanRemark[]>();
  for (const remark of remarks)
    for (const id of remark.activities) by.set(id, [...(by.get(id) ?? []), remark]);
  return by;
}
