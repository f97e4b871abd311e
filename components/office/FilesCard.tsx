import { DownloadIcon, UploadIcon } from "@navikt/aksel-icons";
import { Button, TextField } from "@navikt/ds-react";
import { type ClipboardEvent, type DragEvent, useRef, useState } from "react";
import { officeText } from "../../lib/text/office.ts";
import { filesText } from "../../lib/text/sharing.ts";
import { useSay } from "../parts/language.tsx";

/** The kinds of file that the list is saved as. */
const SAVED_AS = { xlsx: "Excel", csv: "CSV", docx: "Word", json: "JSON" } as const;
export type SavedAs = keyof typeof SAVED_AS;

export interface FilesCardProps {
  /** How many measures the last import changed; 0: there is none to undo. */
  readonly lastImport: number;
  readonly onFile: (file: File) => void;
  readonly onPaste: (html: string, text: string) => void;
  readonly onExample: () => void;
  readonly onTemplate: () => void;
  readonly onSave: (as: SavedAs) => void;
  readonly onUndoImport: () => void;
}

/** Ways in and out for the whole list: a file, a table that is pasted, and files to save. */
export function FilesCard(props: FilesCardProps) {
  const say = useSay();
  return (
    <section className="sk-card" aria-label={say(filesText.get)}>
      <h2 className="sk-section__title">{say(filesText.get)}</h2>
      <DropZone onFile={props.onFile} />
      <PasteField onPaste={props.onPaste} />
      <div className="sk-page__actions">
        <Button type="button" size="small" variant="tertiary" onClick={props.onTemplate}>
          {say(filesText.template)}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={props.onExample}>
          {say(officeText.example)}
        </Button>
        {props.lastImport > 0 && (
          <Button type="button" size="small" variant="tertiary" onClick={props.onUndoImport}>
            {say(filesText.undo(props.lastImport))}
          </Button>
        )}
      </div>
      <h2 className="sk-section__title">{say(filesText.save)}</h2>
      <div className="sk-page__actions">
        {(Object.keys(SAVED_AS) as SavedAs[]).map((as) => (
          <Button
            key={as}
            type="button"
            size="small"
            variant="secondary"
            icon={<DownloadIcon aria-hidden />}
            aria-label={say(filesText.saveAs(SAVED_AS[as]))}
            onClick={() => props.onSave(as)}
          >
            {SAVED_AS[as]}
          </Button>
        ))}
      </div>
    </section>
  );
}

function DropZone({ onFile }: Pick<FilesCardProps, "onFile">) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which does the same
    <div
      className="sk-drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        accept=".json,.csv,.txt,.tsv,.xlsx,.docx"
        hidden
        aria-label={say(filesText.choose)}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again once it has been mended.
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
      <Button
        type="button"
        size="small"
        variant="secondary"
        icon={<UploadIcon aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {say(filesText.choose)}
      </Button>
      <p className="sk-small sk-subtle">{say(filesText.drop)}</p>
    </div>
  );
}

function PasteField({ onPaste }: Pick<FilesCardProps, "onPaste">) {
  const say = useSay();
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const { clipboardData } = event;
    onPaste(clipboardData.getData("text/html"), clipboardData.getData("text/plain"));
  };
  return (
    <TextField
      size="small"
      label={say(filesText.paste)}
      description={say(filesText.pasteHelp)}
      value=""
      autoComplete="off"
      onChange={() => undefined}
      onPaste={paste}
      data-paste
    />
  );
}
