import { Button, InlineMessage } from "@navikt/ds-react";
import { learnText } from "../../lib/text/learn.ts";
import { useSay } from "../parts/language.tsx";
import type { Teaching, TeachStage } from "./types.ts";

interface Props {
  readonly stage: Extract<TeachStage, { step: "check" }>;
  readonly teaching: Teaching;
}

const SHOWN = 20;

/** What would be kept, and everything on the page that the rule finds; nothing is kept before it is saved. */
export function CheckStep({ stage, teaching }: Props) {
  const say = useSay();
  const { value, name, keeps, refusal, hits } = stage;
  return (
    <>
      <h3 className="sk-teach__what">
        {value.label ?? value.value ?? say(learnText.noLabel)} → {say(name)}
      </h3>
      {refusal ? (
        <InlineMessage status="warning" size="small">
          {say(refusal)}
        </InlineMessage>
      ) : (
        <>
          <section>
            <h4 className="sk-teach__group">{say(learnText.found(hits.length))}</h4>
            <ul className="sk-plain sk-teach__list">
              {hits.slice(0, SHOWN).map((hit, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two places may show the same words
                <li key={i} className="sk-teach__hit">
                  <span>{hit.value ?? say(learnText.blank)}</span>
                  <span className="sk-small sk-subtle">{say(hit.state)}</span>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h4 className="sk-teach__group">{say(learnText.keeps)}</h4>
            <ul className="sk-small">
              {keeps.map((line) => (
                <li key={line.nb}>{say(line)}</li>
              ))}
            </ul>
            <p className="sk-small">{say(learnText.keepsNoValue)}</p>
          </section>
        </>
      )}
      <div className="sk-connect__buttons">
        {!refusal && (
          <Button type="button" size="small" onClick={teaching.onSave}>
            {say(learnText.save)}
          </Button>
        )}
        <Button type="button" size="small" variant="tertiary" onClick={teaching.onBack}>
          {say(learnText.back)}
        </Button>
      </div>
    </>
  );
}
