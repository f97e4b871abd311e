import { useCallback, useEffect, useState } from "react";
import type { OfficePageProps } from "../../components/office/OfficePage.tsx";
import type { LearnedSystem } from "../../lib/facts/learned.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { deleteDatabase } from "../../lib/store/database.ts";
import {
  deleteOffice,
  importList,
  putOffice,
  watchOffice,
} from "../../lib/store/office.ts";
import { undoImport } from "../../lib/store/import.ts";
import { parseList } from "../../lib/store/parse-list.ts";
import { problemOf, type StoreProblem } from "../../lib/store/problem.ts";
import { officeName, setOfficeName } from "../../lib/store/settings.ts";
import { officeText, storeErrors } from "../../lib/text/office.ts";
import type { Text } from "../../lib/text/text.ts";
import { download } from "./download.ts";
import { readExample, readList } from "./read-list.ts";

/** Everything the office page shows and does, over the store. `onSystems`: a list file also holds these case systems. */
export function useOfficePage(
  onSystems: (systems: readonly LearnedSystem[]) => void,
): OfficePageProps {
  const [measures, setMeasures] = useState<readonly OfficeMeasure[]>([]);
  const [office, setOffice] = useState("");
  const [problem, setProblem] = useState<StoreProblem | null>(null);
  const [errors, setErrors] = useState<readonly Text[]>([]);
  const [done, setDone] = useState<OfficePageProps["done"]>(null);

  const attempt = useCallback(async (change: () => Promise<void>) => {
    try {
      await change();
      setProblem(null);
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    }
  }, []);
  useEffect(() => watchOffice(setMeasures, (error) => setProblem(problemOf(error))), []);
  useEffect(() => {
    void attempt(async () => setOffice(await officeName()));
  }, [attempt]);

  const undo = (change: () => Promise<void>) => () =>
    void attempt(async () => {
      await change();
      setDone({ text: officeText.undone, undo: null });
    });
  const takeIn = async (text: string | Text) => {
    const { list, errors: wrong } =
      typeof text === "string" ? parseList(text) : { list: null, errors: [text] };
    setErrors(wrong ?? []);
    setDone(null);
    if (!list) return;
    await attempt(async () => {
      const { added, replaced } = await importList(list);
      const back = undo(async () => void (await undoImport()));
      setDone({ text: officeText.imported(added, replaced), undo: back });
      onSystems(list.systems ?? []);
    });
  };
  return {
    measures,
    office,
    trouble: problem && storeErrors[problem],
    onReset: problem === "broken" ? reset : null,
    errors,
    done,
    onOffice: (name) =>
      void attempt(async () => {
        await setOfficeName(name);
        setOffice(name.trim());
      }),
    onSave: (measure) =>
      attempt(async () => {
        await putOffice(measure);
        setDone({ text: officeText.saved(measure.title), undo: null });
      }),
    onDelete: (id) =>
      void attempt(async () => {
        const gone = await deleteOffice(id);
        if (gone)
          setDone({ text: officeText.deleted(gone.title), undo: undo(() => putOffice(gone)) });
      }),
    onFile: async (file) => takeIn(await readList(file)),
    onExample: async () => takeIn(await readExample()),
    onExport: () => void attempt(() => download(office)),
  };
}

/** Throws away a list that cannot be read, and begins anew. */
async function reset(): Promise<void> {
  await deleteDatabase();
  location.reload();
}
