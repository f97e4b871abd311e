import { Button, TextField } from "@navikt/ds-react";
import { useState } from "react";
import { learnText } from "../../lib/text/learn.ts";
import { Fold } from "../parts/Fold.tsx";
import { useLang, useSay } from "../parts/language.tsx";
import type { Teaching, TeachStage, TeachValue } from "./types.ts";

interface Props {
  readonly stage: Extract<TeachStage, { step: "choose" }>;
  readonly teaching: Teaching;
}

/** Which value: pointed at in the page, or chosen in a list of what stands there. */
export function ChooseStep({ stage, teaching }: Props) {
  const say = useSay();
  const lang = useLang();
  const [query, setQuery] = useState("");
  const { values, isPointing, said, isNobody } = stage;
  const shown = values.filter((value) => isHit(value, query));
  const [unread, read] = [shown.filter((v) => !v.isRead), shown.filter((v) => v.isRead)];
  return (
    <>
      <p role="status" className={said ? "sk-note" : "aksel-sr-only"}>
        {said ? say(said) : ""}
      </p>
      {isNobody && <p className="sk-note">{say(learnText.nobody)}</p>}
      <p>{say(values.length === 0 ? learnText.nothing : learnText.chooseHelp)}</p>
      <div className="sk-connect__buttons">
        <Button
          type="button"
          size="small"
          aria-pressed={isPointing}
          disabled={values.length === 0}
          onClick={() => teaching.onPoint(lang)}
        >
          {say(learnText.point)}
        </Button>
        <span role="status">{isPointing ? say(learnText.pointing) : ""}</span>
      </div>
      <TextField
        size="small"
        label={say(learnText.filter)}
        value={query}
        autoComplete="off"
        onChange={(event) => setQuery(event.target.value)}
      />
      <Fold title={say(learnText.unread)} count={unread.length} open level={3}>
        <Values values={unread} teaching={teaching} />
      </Fold>
      <Fold title={say(learnText.alreadyRead)} count={read.length} level={3}>
        <Values values={read} teaching={teaching} />
      </Fold>
    </>
  );
}

/** A page may have thousands; a filter finds the others. */
const MOST = 200;

function Values({ values, teaching }: { values: readonly TeachValue[]; teaching: Teaching }) {
  const say = useSay();
  const { onChoose, onShow } = teaching;
  return (
    <ul className="sk-plain sk-teach__list">
      {values.slice(0, MOST).map((value) => (
        <li key={value.id}>
          <button
            type="button"
            className="sk-teach__value"
            onClick={() => onChoose(value.id)}
            onFocus={() => onShow(value.id)}
            onBlur={() => onShow(null)}
            onMouseEnter={() => onShow(value.id)}
            onMouseLeave={() => onShow(null)}
          >
            <strong>{value.label ?? say(learnText.noLabel)}</strong>{" "}
            <span>{value.value ?? say(learnText.blank)}</span>
            {value.under && (
              <span className="sk-small sk-subtle">{say(learnText.under(value.under))}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

function isHit({ label, value, under }: TeachValue, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return [label, value, under].some((text) => text?.toLowerCase().includes(wanted));
}
