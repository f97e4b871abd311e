import { TrashIcon } from "@navikt/aksel-icons";
import { Button, Tag, TextField } from "@navikt/ds-react";
import { useState } from "react";
import type { LearnedRule } from "../../lib/facts/learned.ts";
import { systemsText } from "../../lib/text/learn.ts";
import { useSay } from "../parts/language.tsx";
import { LearnedRules } from "./LearnedRules.tsx";

export interface SystemShown {
  readonly origin: string;
  readonly title: string;
  readonly status: "built-in" | "connected" | "open";
  readonly rules: readonly LearnedRule[];
  readonly isPillOff: boolean;
}

export interface SystemActions {
  readonly onConnect: (system: SystemShown) => void;
  readonly onRemove: (system: SystemShown) => void;
  readonly onRename: (origin: string, title: string) => void;
  readonly onForget: (origin: string, id: string) => void;
  readonly onPillOn: (origin: string) => void;
}

const TAGS = {
  "built-in": { text: systemsText.builtIn, colour: "neutral" },
  connected: { text: systemsText.connected, colour: "success" },
  open: { text: systemsText.notConnected, colour: "warning" },
} as const;

/** One system: its name, whether it may be read, what is taught there, and taking it away. */
export function SystemRow({ system, actions }: { system: SystemShown; actions: SystemActions }) {
  const say = useSay();
  const { origin, title, status, rules, isPillOff } = system;
  const tag = TAGS[status];
  const isName = title !== origin.replace(/^https?:\/\//, "");
  return (
    <li className="sk-card sk-office" data-system={origin} data-connection={status}>
      <div>
        <h3 className="sk-card__title">{title}</h3>
        {isName && <p className="sk-small sk-subtle">{origin}</p>}
        <Tag size="xsmall" variant="moderate" data-color={tag.colour}>
          {say(tag.text)}
        </Tag>
      </div>
      <div className="sk-office__buttons">
        {status === "open" && (
          <Button type="button" size="small" onClick={() => actions.onConnect(system)}>
            {say(systemsText.connect)}
          </Button>
        )}
        <Remove system={system} onRemove={actions.onRemove} />
      </div>
      <Name title={title} onName={(name) => actions.onRename(origin, name)} />
      {isPillOff && (
        <div className="sk-connect__buttons">
          <span className="sk-small">{say(systemsText.pillOff)}</span>
          <Button
            type="button"
            size="xsmall"
            variant="secondary"
            onClick={() => actions.onPillOn(origin)}
          >
            {say(systemsText.pillOn)}
          </Button>
        </div>
      )}
      <LearnedRules rules={rules} onForget={(id) => actions.onForget(origin, id)} />
    </li>
  );
}

function Name({ title, onName }: { title: string; onName: (name: string) => void }) {
  const say = useSay();
  const [name, setName] = useState(title);
  return (
    <TextField
      size="small"
      label={say(systemsText.name)}
      value={name}
      maxLength={80}
      autoComplete="off"
      onChange={(event) => setName(event.target.value)}
      onBlur={() => {
        if (name.trim() === "") setName(title);
        else if (name.trim() !== title) onName(name.trim());
      }}
    />
  );
}

/** Asked twice: a permission that is gone must be given anew, and what was taught is lost. */
function Remove({
  system,
  onRemove,
}: {
  system: SystemShown;
  onRemove: SystemActions["onRemove"];
}) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button
        type="button"
        size="small"
        variant="tertiary"
        data-color="neutral"
        icon={<TrashIcon aria-hidden />}
        aria-label={say(systemsText.removeName(system.title))}
        onClick={() => setAsking(true)}
      >
        {say(systemsText.remove)}
      </Button>
    );
  return (
    <div className="sk-system__ask" role="alert">
      <p>{say(systemsText.removeAsk(system.title))}</p>
      <div className="sk-connect__buttons">
        <Button
          type="button"
          size="small"
          data-color="danger"
          aria-label={say(systemsText.removeName(system.title))}
          onClick={() => onRemove(system)}
        >
          {say(systemsText.remove)}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={() => setAsking(false)}>
          {say(systemsText.keep)}
        </Button>
      </div>
    </div>
  );
}
