import { InlineMessage } from "@navikt/ds-react";
import { useState } from "react";
import type { FieldChange, PreviewRow } from "../../lib/sharing/diff.ts";
import type { Fault } from "../../lib/sharing/types.ts";
import { fieldNames, filesText } from "../../lib/text/sharing.ts";
import type { Text } from "../../lib/text/text.ts";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";
import { MoreButton } from "../parts/MoreButton.tsx";

const SHOWN = 10;
/** More at once would make the page slow, and nobody reads them. */
const MOST = 200;

/** Everything that is wrong, each with its place. */
export function PreviewFaults({ faults }: { faults: readonly Fault[] }) {
  const say = useSay();
  const [all, setAll] = useState(false);
  if (faults.length === 0) return null;
  const most = Math.min(faults.length, MOST);
  return (
    <div role="alert">
      <InlineMessage status="error" size="small">
        {say(filesText.faults)}
      </InlineMessage>
      <ul className="sk-errors">
        {faults.slice(0, all ? most : SHOWN).map(({ text }) => (
          <li key={text.nb}>{say(text)}</li>
        ))}
      </ul>
      <MoreButton hidden={most - SHOWN} open={all} onOpen={setAll} />
    </div>
  );
}

/** New, changed and unchanged measures; the changed ones field by field. */
export function PreviewRows({ rows }: { rows: readonly PreviewRow[] }) {
  const say = useSay();
  const of = (kind: PreviewRow["kind"]) => rows.filter((row) => row.kind === kind);
  return (
    <>
      <Titles title={say(filesText.added)} rows={of("new")} isOpen />
      <Titles title={say(filesText.changed)} rows={of("changed")} isOpen />
      <Titles title={say(filesText.same)} rows={of("same")} isOpen={false} />
    </>
  );
}

interface TitlesProps {
  readonly title: string;
  readonly rows: readonly PreviewRow[];
  readonly isOpen: boolean;
}

function Titles({ title, rows, isOpen }: TitlesProps) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const most = Math.min(rows.length, MOST);
  return (
    <Fold title={title} count={rows.length} level={3} open={isOpen}>
      <ul className="sk-errors">
        {rows.slice(0, all ? most : SHOWN).map(({ row, measure, changes }) => (
          <li key={row}>
            {measure.title}
            {measure.place && <span className="sk-subtle"> · {measure.place}</span>}
            {changes.length > 0 && <Changes changes={changes} />}
          </li>
        ))}
      </ul>
      <MoreButton hidden={most - SHOWN} open={all} onOpen={setAll} />
    </Fold>
  );
}

/** What each field was, and what it becomes. */
export function Changes({ changes }: { changes: readonly FieldChange[] }) {
  const say = useSay();
  const shown = (value: Text) => (say(value) === "" ? say(filesText.nothing) : `«${say(value)}»`);
  return (
    <ul className="sk-errors sk-small">
      {changes.map(({ field, from, to }) => (
        <li key={field}>
          {say(fieldNames[field])}: <del className="sk-subtle">{shown(from)}</del>{" "}
          {say(filesText.becomes)} <ins>{shown(to)}</ins>
        </li>
      ))}
    </ul>
  );
}
