import { Button } from "@navikt/ds-react";
import { connectText, learnText } from "../../lib/text/learn.ts";
import { useSay } from "../parts/language.tsx";
import type { Connection } from "./types.ts";

interface Props {
  readonly connection: Connection;
  /** Begins "pek og lær"; null where nothing can be taught. */
  readonly onTeach: (() => void) | null;
}

/** Above the case of a system that is not NAV's own: whether it is connected, and what can be done. */
export function ConnectBar({ connection, onTeach }: Props) {
  const say = useSay();
  const { host, status, said, isTrouble } = connection;
  const isOpen = status === "open";
  return (
    <section className="sk-connect" aria-label={say(connectText.region)} data-connection={status}>
      <p>
        <strong>{host}</strong>
        {isOpen && <span className="sk-subtle"> {say(connectText.open)}</span>}
      </p>
      <div className="sk-connect__buttons">
        {connection.read && (
          <Button type="button" size="xsmall" variant="secondary" onClick={connection.read}>
            {say(connectText.read)}
          </Button>
        )}
        {isOpen && (
          <Button
            type="button"
            size="xsmall"
            title={say(connectText.asks(host))}
            onClick={connection.connect}
          >
            {say(connectText.connect)}
          </Button>
        )}
        {onTeach && (
          <Button type="button" size="xsmall" variant="tertiary" onClick={onTeach}>
            {say(learnText.start)}
          </Button>
        )}
      </div>
      <p role="status" className={isTrouble ? "sk-connect__said" : "sk-small sk-subtle"}>
        {said ? say(said) : ""}
      </p>
    </section>
  );
}
