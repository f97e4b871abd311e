import { Button, TextField } from "@navikt/ds-react";
import { useState } from "react";
import { LEARNABLE, type Learnable } from "../../lib/facts/learned.ts";
import { learnName, learnText } from "../../lib/text/learn.ts";
import { useSay } from "../parts/language.tsx";
import type { Teaching, TeachValue } from "./types.ts";

interface Props {
  readonly value: TeachValue;
  readonly teaching: Teaching;
}

interface Named {
  readonly fact: Learnable;
  readonly group: string;
  readonly name: string;
}

/** What the value is: a list of facts in plain words, with a search. */
export function MeanStep({ value, teaching }: Props) {
  const say = useSay();
  const [query, setQuery] = useState("");
  const named = LEARNABLE.map((fact) => {
    const { group, name } = learnName(fact);
    return { fact, group: say(group), name: say(name) };
  }).filter(({ group, name }) => isHit(`${group} ${name}`, query));
  const groups = Map.groupBy(named, ({ group }) => group);
  return (
    <>
      <h3 className="sk-teach__what">
        {say(learnText.what(value.label ?? value.value ?? say(learnText.noLabel)))}
      </h3>
      {value.label && <p className="sk-subtle">{value.value ?? say(learnText.blank)}</p>}
      <TextField
        size="small"
        label={say(learnText.search)}
        value={query}
        autoComplete="off"
        onChange={(event) => setQuery(event.target.value)}
      />
      {named.length === 0 && <p role="status">{say(learnText.noHit)}</p>}
      {[...groups].map(([group, facts]) => (
        <Group key={group} group={group} facts={facts} onMean={teaching.onMean} />
      ))}
      <div className="sk-connect__buttons">
        <Button
          type="button"
          size="small"
          variant="secondary"
          data-color="neutral"
          onClick={() => teaching.onMean(null)}
        >
          {say(learnText.ignore)}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={teaching.onBack}>
          {say(learnText.back)}
        </Button>
      </div>
    </>
  );
}

function Group({
  group,
  facts,
  onMean,
}: {
  group: string;
  facts: readonly Named[];
  onMean: Teaching["onMean"];
}) {
  return (
    <section>
      <h4 className="sk-teach__group">{group}</h4>
      <ul className="sk-plain sk-teach__facts">
        {facts.map(({ fact, name }) => (
          <li key={fact}>
            <button
              type="button"
              className="sk-teach__fact"
              data-learn={fact}
              aria-label={`${group}: ${name}`}
              onClick={() => onMean(fact)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isHit(text: string, query: string): boolean {
  const line = text.toLowerCase();
  return query
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => line.includes(word));
}
