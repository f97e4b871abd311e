import { PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { PastChange } from "../../lib/sharing/changes-of.ts";
import { officeText } from "../../lib/text/office.ts";
import { filesText } from "../../lib/text/sharing.ts";
import type { Text } from "../../lib/text/text.ts";
import { Trouble } from "../frame/Trouble.tsx";
import { useSay } from "../parts/language.tsx";
import { UndoLine } from "../parts/UndoLine.tsx";
import { FilesCard, type FilesCardProps } from "./FilesCard.tsx";
import { OfficeForm } from "./OfficeForm.tsx";
import { OfficeName } from "./OfficeName.tsx";
import { OfficeTable } from "./OfficeTable.tsx";
import { PastChanges } from "./PastChanges.tsx";
import { PreviewCard, type PreviewCardProps } from "./PreviewCard.tsx";
import { RescueCard, type RescueProps } from "./RescueCard.tsx";

export interface OfficePageProps {
  readonly measures: readonly OfficeMeasure[];
  /** The list is being fetched: it is not known yet that it is empty. */
  readonly isLoading: boolean;
  readonly office: string;
  /** What is wrong with the store; null when nothing is. */
  readonly trouble: Text | null;
  /** Ways in and out for the whole list; `preview`: what the file that was chosen last would do. */
  readonly files: {
    readonly card: FilesCardProps;
    readonly preview: PreviewCardProps | null;
    readonly isReading: boolean;
  };
  /** What was done last, and how to undo it. */
  readonly done: { readonly text: Text; readonly undo: (() => void) | null } | null;
  readonly onOffice: (name: string) => void;
  readonly onSave: (measure: OfficeMeasure) => Promise<boolean>;
  readonly onDelete: (id: string) => void;
  /** Earlier editions of a measure, the latest first. */
  readonly historyOf: (measure: OfficeMeasure) => Promise<readonly PastChange[]>;
  /** The way out of a list that cannot be used; null while it can. */
  readonly rescue: RescueProps | null;
  /** Stands before the list: the way into a dugnad. */
  readonly top?: ReactNode;
  /** What else belongs to the office: its case systems. */
  readonly children?: ReactNode;
}

/** The office page: the office's own measures, one by one or as a list. */
export function OfficePage(props: OfficePageProps) {
  const { measures, trouble, files, done } = props;
  const say = useSay();
  const table = useRef<HTMLElement>(null);
  const [edited, setEdited] = useState<OfficeMeasure | null>(null);
  const taken = new Set(measures.map((m) => m.id));
  return (
    <main className="sk-page">
      <div className="sk-page__inner">
        <h1 className="sk-page__title">{say(officeText.page)}</h1>
        <p>{say(officeText.intro)}</p>
        {trouble && <Trouble text={trouble} />}
        {props.rescue && <RescueCard {...props.rescue} />}
        <OfficeName {...props} />
        {props.top}
        <FilesCard {...files.card} />
        <p role="status" className={files.isReading ? "" : "aksel-sr-only"}>
          {files.isReading ? say(filesText.reading) : ""}
        </p>
        {files.preview && <PreviewCard {...files.preview} />}
        {done?.undo && <UndoLine text={say(done.text)} onUndo={done.undo} returnTo={table} />}
        <p role="status" className={done && !done.undo ? "" : "aksel-sr-only"}>
          {done && !done.undo ? say(done.text) : ""}
        </p>
        <AddMeasure taken={taken} onSave={props.onSave} />
        {measures.length === 0 && (
          <p className="sk-note">{say(props.isLoading ? officeText.loading : officeText.none)}</p>
        )}
        {edited && (
          <EditMeasure
            key={edited.id}
            measure={edited}
            taken={taken}
            onSave={props.onSave}
            historyOf={props.historyOf}
            onEnd={() => {
              setEdited(null);
              returnTo(table.current, edited.id);
            }}
          />
        )}
        {measures.length > 0 && (
          <OfficeTable
            measures={measures}
            home={table}
            onEdit={setEdited}
            onDelete={props.onDelete}
          />
        )}
        {props.children}
      </div>
    </main>
  );
}

interface AddProps {
  readonly taken: ReadonlySet<string>;
  readonly onSave: OfficePageProps["onSave"];
}

function AddMeasure({ taken, onSave }: AddProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const save = async (measure: OfficeMeasure) => {
    if (await onSave(measure)) setOpen(false);
  };
  if (!open)
    return (
      <div>
        <Button
          type="button"
          size="small"
          icon={<PlusIcon aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {say(officeText.add)}
        </Button>
      </div>
    );
  return (
    <section className="sk-card" aria-label={say(officeText.add)}>
      <h2 className="sk-section__title">{say(officeText.add)}</h2>
      <OfficeForm measure={null} taken={taken} onSave={save} onCancel={() => setOpen(false)} />
    </section>
  );
}

/** The focus goes back to where one came from, or to the table where that row is out of sight. */
function returnTo(table: HTMLElement | null, id: string): void {
  const row = table?.querySelector(`[data-office="${CSS.escape(id)}"] button`);
  ((row as HTMLElement | null) ?? table)?.focus();
}

interface EditProps extends AddProps {
  readonly measure: OfficeMeasure;
  readonly historyOf: OfficePageProps["historyOf"];
  readonly onEnd: () => void;
}

function EditMeasure({ measure, taken, onSave, historyOf, onEnd }: EditProps) {
  const say = useSay();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.querySelector("input")?.focus(), []);
  const title = say(officeText.editTitle(measure.title));
  const save = async (changed: OfficeMeasure) => {
    if (await onSave(changed)) onEnd();
  };
  return (
    <section className="sk-card" aria-label={title} ref={section}>
      <h2 className="sk-section__title">{title}</h2>
      <OfficeForm measure={measure} taken={taken} onSave={save} onCancel={onEnd} />
      <PastChanges measure={measure} historyOf={historyOf} onRestore={save} />
    </section>
  );
}
