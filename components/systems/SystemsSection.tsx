import { Button } from "@navikt/ds-react";
import { systemsText } from "../../lib/text/learn.ts";
import type { Text } from "../../lib/text/text.ts";
import { useSay } from "../parts/language.tsx";
import { type SystemActions, SystemRow, type SystemShown } from "./SystemRow.tsx";

export interface SystemsProps extends SystemActions {
  readonly systems: readonly SystemShown[];
  /** Systems that came with a list file and wait for a yes; null for none. */
  readonly offered: { readonly systems: number; readonly fields: number } | null;
  readonly said: Text | null;
  readonly onOffered: (takeIn: boolean) => void;
}

/** The office's case systems: which the extension may read, and what is taught there. */
export function SystemsSection(props: SystemsProps) {
  const say = useSay();
  const { systems, offered, said } = props;
  return (
    <section className="sk-systems" aria-labelledby="sk-systems">
      <h2 className="sk-section__title" id="sk-systems">
        {say(systemsText.title)}
      </h2>
      <p>{say(systemsText.intro)}</p>
      {offered && (
        <div className="sk-card" role="alert">
          <p>{say(systemsText.importAsk(offered.systems, offered.fields))}</p>
          <div className="sk-connect__buttons">
            <Button type="button" size="small" onClick={() => props.onOffered(true)}>
              {say(systemsText.importYes)}
            </Button>
            <Button
              type="button"
              size="small"
              variant="secondary"
              onClick={() => props.onOffered(false)}
            >
              {say(systemsText.importNo)}
            </Button>
          </div>
        </div>
      )}
      <p role="status">{said ? say(said) : ""}</p>
      {systems.length === 0 && <p className="sk-note">{say(systemsText.none)}</p>}
      <ul className="sk-plain sk-stack">
        {systems.map((system) => (
          <SystemRow key={system.origin} system={system} actions={props} />
        ))}
      </ul>
    </section>
  );
}
