import { TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import type { LearnedRule } from "../../lib/facts/learned.ts";
import { learnName, learnText, systemsText } from "../../lib/text/learn.ts";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";

interface Props {
  readonly rules: readonly LearnedRule[];
  readonly onForget: (id: string) => void;
}

/** What is taught about a system: one line for each rule, and forgetting it. */
export function LearnedRules({ rules, onForget }: Props) {
  const say = useSay();
  if (rules.length === 0)
    return <p className="sk-small sk-subtle">{say(systemsText.nothingLearned)}</p>;
  return (
    <Fold title={say(systemsText.learned(rules.length))} level={4} className="sk-system__rules">
      <ul className="sk-plain">
        {rules.map((rule) => (
          <RuleLine key={rule.id} rule={rule} onForget={onForget} />
        ))}
      </ul>
    </Fold>
  );
}

function RuleLine({ rule, onForget }: { rule: LearnedRule; onForget: Props["onForget"] }) {
  const say = useSay();
  const { fact, label, mark, under, page } = rule;
  const where = label ?? mark ?? say(learnText.noLabel);
  const names = fact === null ? null : learnName(fact);
  const name = names ? `${say(names.group)}: ${say(names.name)}` : say(learnText.ignored);
  return (
    <li className="sk-system__rule" data-rule={rule.id}>
      <div>
        «{where}» → {name}
        <p className="sk-small sk-subtle">
          {[under && say(learnText.under(under)), page].filter(Boolean).join(" · ")}
        </p>
      </div>
      <Button
        type="button"
        size="xsmall"
        variant="tertiary"
        data-color="neutral"
        icon={<TrashIcon aria-hidden />}
        title={say(systemsText.forget(where))}
        aria-label={say(systemsText.forget(where))}
        onClick={() => onForget(rule.id)}
      />
    </li>
  );
}
