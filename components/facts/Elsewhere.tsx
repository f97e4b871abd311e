import { Button } from "@navikt/ds-react";
import { caseText } from "../../lib/text/case.ts";
import type { Text } from "../../lib/text/text.ts";
import { useActions } from "../parts/actions.tsx";
import { useSay } from "../parts/language.tsx";

/** Another tab in which the same person's case is open. */
export interface OtherTab {
  readonly tab: number;
  /** What is open there, "Modia personoversikt (Ytelser)"; null for a system that nobody has described. */
  readonly title: Text | null;
}

/** The same person in other tabs; what stands there comes only when it is asked for. */
export interface Elsewhere {
  readonly tabs: readonly OtherTab[];
  /** Fetches what the tab shows of this person; false where it shows the person no longer. */
  readonly fetch: (tab: number) => Promise<boolean>;
}

/** A row for each other tab with the same person. */
export function ElsewhereRows({ tabs, fetch }: Elsewhere) {
  return tabs.map((other) => <ElsewhereRow key={other.tab} other={other} fetch={fetch} />);
}

function ElsewhereRow({ other, fetch }: { other: OtherTab; fetch: Elsewhere["fetch"] }) {
  const say = useSay();
  const { announce } = useActions();
  const onClick = async () => {
    const came = await fetch(other.tab);
    announce(say(came ? caseText.fetched : caseText.notFetched));
  };
  return (
    <div className="sk-card sk-elsewhere" data-elsewhere={other.tab}>
      <p className="sk-small">{say(caseText.samePerson(other.title))}</p>
      <Button type="button" size="xsmall" variant="secondary" onClick={onClick}>
        {say(caseText.fetch)}
      </Button>
    </div>
  );
}
