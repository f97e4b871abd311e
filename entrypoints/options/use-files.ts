import { useCallback, useEffect, useMemo, useState } from "react";
import type { FilesCardProps } from "../../components/office/FilesCard.tsx";
import type { OfficePageProps } from "../../components/office/OfficePage.tsx";
import type { PreviewCardProps } from "../../components/office/PreviewCard.tsx";
import type { LearnedSystem } from "../../lib/facts/learned.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { diff, toImport } from "../../lib/sharing/diff.ts";
import { incomingOfPaste } from "../../lib/sharing/paste.ts";
import { readFile } from "../../lib/sharing/read-file.ts";
import { onlyFault } from "../../lib/sharing/rows.ts";
import type { Incoming } from "../../lib/sharing/types.ts";
import { importList, undoImport, watchLastImport } from "../../lib/store/import.ts";
import { importErrors } from "../../lib/text/office.ts";
import { filesText } from "../../lib/text/sharing.ts";
import type { Text } from "../../lib/text/text.ts";
import { todayInOslo } from "../sidepanel/use-today.ts";
import { download, downloadTemplate } from "./download.ts";

interface Page {
  readonly measures: readonly OfficeMeasure[];
  readonly office: string;
  /** Makes a change to the store, and shows what goes wrong there. */
  readonly attempt: (change: () => Promise<void>) => Promise<boolean>;
  readonly onDone: (done: OfficePageProps["done"]) => void;
  /** A list file also holds these case systems. */
  readonly onSystems: (systems: readonly LearnedSystem[]) => void;
}

interface Read {
  readonly name: Text;
  readonly incoming: Incoming;
}

/** The files of the office page: what is chosen or pasted, its preview, the import and its undoing, and saving. */
export function useFiles(page: Page): {
  readonly card: FilesCardProps;
  readonly preview: PreviewCardProps | null;
  readonly isReading: boolean;
} {
  const { measures, office, attempt, onDone } = page;
  const [read, setRead] = useState<Read | null>(null);
  const [isReading, setReading] = useState(false);
  const [progress, setProgress] = useState<PreviewCardProps["progress"]>(null);
  const lastImport = useLastImport();
  const preview = useMemo(() => (read ? diff(measures, read.incoming) : null), [measures, read]);

  const take = async (name: Text, from: () => Promise<Incoming>) => {
    onDone(null);
    setRead(null);
    setReading(true);
    const incoming = await from().catch(() => onlyFault(importErrors.unreadable));
    setReading(false);
    setRead({ name, incoming });
    if (incoming.systems.length > 0) page.onSystems(incoming.systems);
  };
  const undo = () =>
    void attempt(async () => {
      const { undone, kept } = await undoImport();
      onDone({ text: filesText.undone(undone, kept), undo: null });
    });
  const onImport = (chosen: readonly OfficeMeasure[]) =>
    void attempt(async () => {
      setProgress({ done: 0, all: chosen.length });
      try {
        const { added, replaced } = await importList(
          { measures: [...chosen] },
          todayInOslo(),
          setProgress,
        );
        setRead(null);
        onDone({ text: filesText.imported(added, replaced), undo });
      } finally {
        setProgress(null);
      }
    });
  const save = (file: () => Promise<void>) =>
    void file().catch(() => onDone({ text: filesText.cannotSave, undo: null }));

  return {
    isReading,
    card: {
      lastImport,
      onFile: (file) =>
        void take({ nb: file.name, nn: file.name }, async () => readFile(await file.arrayBuffer())),
      onPaste: (html, text) =>
        void take(filesText.pasted, () => incomingOfPaste({ html: parsed(html), text })),
      onExample: () => void take(filesText.example, example),
      onTemplate: () => save(downloadTemplate),
      onSave: (as) => save(() => download(as, measures, office)),
      onUndoImport: undo,
    },
    preview: read &&
      preview && {
        name: read.name,
        preview,
        notes: read.incoming.notes,
        countOf: (choices) => toImport(preview, choices)?.length ?? null,
        progress,
        onImport: (choices) => onImport(toImport(preview, choices) ?? []),
        onCancel: () => setRead(null),
      },
  };
}

function useLastImport(): number {
  const [last, setLast] = useState(0);
  // What is wrong with the store, the list itself says.
  const onError = useCallback(() => setLast(0), []);
  useEffect(() => watchLastImport(setLast, onError), [onError]);
  return last;
}

/** A document of its own: nothing in it runs or is fetched. */
function parsed(html: string): Document | null {
  return html === "" ? null : new DOMParser().parseFromString(html, "text/html");
}

/** The sample list that lies in the extension. */
async function example(): Promise<Incoming> {
  return readFile(await (await fetch("/kontorliste-sunndal.json")).arrayBuffer());
}
