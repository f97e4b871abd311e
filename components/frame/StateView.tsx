import { Button, Loader } from "@navikt/ds-react";
import { stateText } from "../../lib/text/panel.ts";
import type { Text } from "../../lib/text/text.ts";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";
import { WeekDoor } from "../week/WeekDoor.tsx";
import type { PageState } from "./state.ts";
import { useSlow } from "./use-slow.ts";

interface Props {
  readonly state: Exclude<PageState, { kind: "case" }>;
  /** Titles of the systems whose case pages are known. */
  readonly systems: readonly string[];
  readonly onRetry: () => void;
}

/** What the panel says when there is no case to show: what is so, and what to do. */
export function StateView({ state, systems, onRetry }: Props) {
  const say = useSay();
  if (state.kind === "reading" || state.kind === "changed") return <Waiting kind={state.kind} />;
  const [title, help] = words(state.kind, systems);
  return (
    <div className="sk-state" data-state={state.kind}>
      <h2 className="sk-state__title">{say(title)}</h2>
      <p>{say(help)}</p>
      {state.kind !== "lookup" && state.kind !== "gone" && (
        <Button type="button" size="small" variant="secondary" onClick={onRetry}>
          {say(stateText.retry)}
        </Button>
      )}
      {state.kind === "failed" && (
        <Fold title={say(stateText.technical)} level={3}>
          <p className="sk-small">{state.reason}</p>
        </Fold>
      )}
      <WeekDoor />
    </div>
  );
}

/** Quiet for 300 ms: most readings are done before anybody could read a word. */
function Waiting({ kind }: { kind: "reading" | "changed" }) {
  const say = useSay();
  const slow = useSlow(kind, 300);
  if (!slow) return <div className="sk-state" data-state={kind} />;
  return (
    <div className="sk-state" data-state={kind}>
      <Loader size="medium" title={say(stateText[kind])} />
      <p>{say(stateText[kind])}</p>
    </div>
  );
}

function words(
  kind: Exclude<PageState["kind"], "case" | "reading" | "changed">,
  systems: readonly string[],
): [Text, Text] {
  switch (kind) {
    case "lookup":
      return [stateText.lookup, stateText.lookupHelp];
    case "no-case":
      return [stateText.noCase, stateText.noCaseHelp(systems)];
    case "several":
      return [stateText.several, stateText.severalHelp];
    case "unsettled":
      return [stateText.unsettled, stateText.unsettledHelp];
    case "unreachable":
      return [stateText.unreachable, stateText.unreachableHelp];
    case "gone":
      return [stateText.gone, stateText.goneHelp];
    case "failed":
      return [stateText.failed, stateText.failedHelp];
  }
}
