import { Button, Checkbox, InlineMessage } from "@navikt/ds-react";
import { useEffect, useId, useRef, useState } from "react";
import type { Choices, Preview } from "../../lib/sharing/diff.ts";
import { panelText } from "../../lib/text/panel.ts";
import { filesText } from "../../lib/text/sharing.ts";
import type { Text } from "../../lib/text/text.ts";
import { useSay } from "../parts/language.tsx";
import { PreviewFaults, PreviewRows } from "./PreviewRows.tsx";

export interface PreviewCardProps {
  /** What was read: the name of the file, or what was pasted. */
  readonly name: Text;
  readonly preview: Preview;
  readonly notes: readonly Text[];
  /** How many measures would be taken in; null while a fault hinders it. */
  readonly countOf: (choices: Choices) => number | null;
  /** How far the import has come; null before it begins. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly onImport: (choices: Choices) => void;
  readonly onCancel: () => void;
}

/** What a file would do to the list, before it does it. Takes the focus when it comes. */
export function PreviewCard(props: PreviewCardProps) {
  const { preview, notes, countOf, progress } = props;
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const [choices, setChoices] = useState<Choices>({ withoutFaulty: false, notPersonal: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves anew for each file
  useEffect(() => heading.current?.focus(), [preview]);
  const count = countOf(choices);
  return (
    <section className="sk-card" aria-labelledby={id}>
      <h2 className="sk-section__title" id={id} ref={heading} tabIndex={-1}>
        {say(filesText.preview(say(props.name)))}
      </h2>
      <p role="status">{say(filesText.sum(sumOf(preview)))}</p>
      <PreviewFaults faults={preview.faults} />
      {notes.map((note) => (
        <InlineMessage key={note.nb} status="info" size="small">
          {say(note)}
        </InlineMessage>
      ))}
      <PreviewRows rows={preview.rows} />
      <ChoiceBoxes preview={preview} choices={choices} onChoices={setChoices} countOf={countOf} />
      {count === null && <p>{say(filesText.cannot)}</p>}
      {count === 0 && <p>{say(filesText.nothingToTake)}</p>}
      {progress && <Progress {...progress} />}
      <div className="sk-card__actions">
        {count !== null && count > 0 && (
          <Button
            type="button"
            size="small"
            loading={progress !== null}
            onClick={() => props.onImport(choices)}
          >
            {say(filesText.take(count))}
          </Button>
        )}
        <Button
          type="button"
          size="small"
          variant="tertiary"
          disabled={progress !== null}
          onClick={props.onCancel}
        >
          {say(count ? panelText.cancel : filesText.close)}
        </Button>
      </div>
    </section>
  );
}

function sumOf({ rows, faults }: Preview) {
  const of = (kind: string) => rows.filter((row) => row.kind === kind).length;
  return { added: of("new"), changed: of("changed"), same: of("same"), wrong: faults.length };
}

interface BoxesProps extends Pick<PreviewCardProps, "preview" | "countOf"> {
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

/** What the user may say of faults; nothing where it would not help. */
function ChoiceBoxes({ preview, choices, onChoices, countOf }: BoxesProps) {
  const say = useSay();
  const personal = preview.faults.some(({ kind }) => kind === "personal");
  const hinders = countOf({ ...choices, withoutFaulty: false }) === null;
  const helps = (countOf({ ...choices, withoutFaulty: true }) ?? 0) > 0;
  return (
    <>
      {personal && (
        <Checkbox
          size="small"
          checked={choices.notPersonal}
          onChange={(event) => onChoices({ ...choices, notPersonal: event.target.checked })}
        >
          {say(filesText.notPersonal)}
        </Checkbox>
      )}
      {hinders && helps && (
        <Checkbox
          size="small"
          checked={choices.withoutFaulty}
          onChange={(event) => onChoices({ ...choices, withoutFaulty: event.target.checked })}
        >
          {say(filesText.withoutFaulty)}
        </Checkbox>
      )}
    </>
  );
}

function Progress({ done, all }: { done: number; all: number }) {
  const say = useSay();
  const text = say(filesText.importing(done, all));
  return (
    <div>
      <progress className="sk-progress" value={done} max={all} aria-label={text} />
      <p className="sk-small" role="status">
        {text}
      </p>
    </div>
  );
}
