import { Button } from "@navikt/ds-react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { planFromTemplate, templates } from "../../lib/plan/templates/index.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { beginPlan, emptyPlan, exampleDays, suggestedPlan } from "../../lib/report/plan/begin.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { planText } from "../../lib/text/plan.ts";
import type { Text } from "../../lib/text/text.ts";
import { useLang, useSay } from "../parts/language.tsx";
import { Section } from "../parts/Section.tsx";
import type { Planning } from "./types.ts";

interface Props {
  readonly report: CaseReport;
  readonly planning: Planning;
  readonly office: readonly OfficeMeasure[];
}

/** What a plan can be begun with; the one that fits the case best comes first. */
export function PlanStart({ report, planning, office }: Props) {
  const say = useSay();
  const lang = useLang();
  const onPage = report.facts.activities?.length ?? 0;
  const load = (make: () => Plan) => () => planning.edit({ type: "load", plan: make() });
  const isOnPage = onPage > 0 || Boolean(report.facts.programme?.goal);
  return (
    <Section title={say(planText.begin)}>
      <p className="sk-small">{say(planText.beginAbout)}</p>
      <ul className="sk-plain sk-stack">
        {isOnPage && (
          <Choice
            id="side"
            title={planText.fromPage}
            about={planText.fromPageAbout(onPage)}
            onChoose={load(() => beginPlan(report))}
          />
        )}
        <Choice
          id="forslag"
          title={planText.fromSuggestions}
          about={planText.fromSuggestionsAbout}
          onChoose={load(() => suggestedPlan(report, office, lang))}
        />
        {templates.map((template) => (
          <Choice
            key={template.id}
            id={template.id}
            title={template.title}
            about={template.about}
            onChoose={load(() =>
              planFromTemplate(template, exampleDays(report), report.date, lang),
            )}
          />
        ))}
        <Choice
          id="tom"
          title={planText.empty}
          about={planText.emptyAbout}
          onChoose={load(() => emptyPlan(report))}
        />
      </ul>
    </Section>
  );
}

function Choice({
  id,
  title,
  about,
  onChoose,
}: {
  readonly id: string;
  readonly title: Text;
  readonly about: Text;
  readonly onChoose: () => void;
}) {
  const say = useSay();
  return (
    <li className="sk-card">
      <Button
        type="button"
        size="small"
        variant="secondary"
        data-plan-start={id}
        aria-describedby={`plan-start-${id}`}
        onClick={onChoose}
      >
        {say(title)}
      </Button>
      <p id={`plan-start-${id}`} className="sk-small sk-subtle">
        {say(about)}
      </p>
    </li>
  );
}
