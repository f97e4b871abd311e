import { Button, Checkbox, TextField } from "@navikt/ds-react";
import { useState } from "react";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import type { Idea } from "../../lib/measures/idea.ts";
import { dugnadText } from "../../lib/text/dugnad.ts";
import { privateDataIn } from "../office/private-data.ts";
import { Said, useSay } from "../parts/language.tsx";
import { Votes } from "./IdeaLine.tsx";
import type { DugnadProps } from "./types.ts";

/** All ideas by row, the most wanted first: which become measures of the office, and what they are to be called. */
export function TidyView(props: DugnadProps) {
  const { ideas, onKeep } = props;
  const say = useSay();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  if (ideas.length === 0) return <p className="sk-note">{say(dugnadText.tidyNone)}</p>;
  const kept = ideas.filter(({ id, text }) => marked.has(id) && privateDataIn(text) === null);
  const mark = (id: string, on: boolean) => {
    const rest = [...marked].filter((one) => one !== id);
    setMarked(new Set(on ? [...rest, id] : rest));
  };
  return (
    <>
      <p>{say(dugnadText.tidyIntro)}</p>
      {catalogue.map((row) => {
        const own = ideas.filter((idea) => idea.national === row.id);
        if (own.length === 0) return null;
        return (
          <section key={row.id} aria-label={say(row.title)}>
            <h2>
              <Said text={row.title} />
            </h2>
            <ul className="sk-plain sk-dugnad__ideas">
              {own
                .toSorted((a, b) => b.votes - a.votes)
                .map((idea) => (
                  <TidyLine
                    key={idea.id}
                    idea={idea}
                    isMarked={marked.has(idea.id)}
                    onMark={(on) => mark(idea.id, on)}
                    onChange={props.onChange}
                  />
                ))}
            </ul>
          </section>
        );
      })}
      <div className="sk-dugnad__keep">
        <Button type="button" disabled={kept.length === 0} onClick={() => onKeep(kept)}>
          {say(dugnadText.keepAll(kept.length))}
        </Button>
      </div>
    </>
  );
}

interface LineProps {
  readonly idea: Idea;
  readonly isMarked: boolean;
  readonly onMark: (on: boolean) => void;
  readonly onChange: DugnadProps["onChange"];
}

function TidyLine({ idea, isMarked, onMark, onChange }: LineProps) {
  const say = useSay();
  const [text, setText] = useState(idea.text);
  const save = () => {
    const words = text.trim();
    if (words === "") return setText(idea.text);
    if (words !== idea.text) onChange({ ...idea, text: words });
  };
  const found = privateDataIn(text);
  const warning = found === "phone" ? dugnadText.privatePhone : dugnadText.privateId;
  return (
    <li className="sk-dugnad__idea">
      <Checkbox checked={isMarked} hideLabel onChange={(event) => onMark(event.target.checked)}>
        {say(dugnadText.keep(idea.text))}
      </Checkbox>
      <TextField
        size="small"
        label={say(dugnadText.edit(idea.text))}
        hideLabel
        value={text}
        maxLength={300}
        autoComplete="off"
        error={found ? say(warning) : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={save}
      />
      <Votes idea={idea} onChange={onChange} />
    </li>
  );
}
