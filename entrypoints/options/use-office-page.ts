import { useCallback, useEffect, useState } from "react";
import type { OfficePageProps } from "../../components/office/OfficePage.tsx";
import type { LearnedSystem } from "../../lib/facts/learned.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { changesOf } from "../../lib/sharing/changes-of.ts";
import { deleteDatabase } from "../../lib/store/database.ts";
import { historyOf, saveOffice } from "../../lib/store/history.ts";
import { damaged, deleteOffice, putOffice, watchOffice } from "../../lib/store/office.ts";
import { problemOf, type StoreProblem } from "../../lib/store/problem.ts";
import { rescue } from "../../lib/store/rescue.ts";
import { officeName, setOfficeName } from "../../lib/store/settings.ts";
import { officeText, rescueText, storeErrors } from "../../lib/text/office.ts";
import type { Text } from "../../lib/text/text.ts";
import { saveFile } from "../sidepanel/save-file.ts";
import { todayInOslo } from "../sidepanel/use-today.ts";
import { useFiles } from "./use-files.ts";

const NONE: readonly OfficeMeasure[] = [];

/** Everything the office page shows and does, over the store. `onSystems`: a list file also holds these case systems. */
export function useOfficePage(
  onSystems: (systems: readonly LearnedSystem[]) => void,
): OfficePageProps {
  const [measures, setMeasures] = useState<readonly OfficeMeasure[] | null>(null);
  const [office, setOffice] = useState("");
  const [problem, setProblem] = useState<StoreProblem | null>(null);
  const [lost, setLost] = useState(0);
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew when the list has changed
  useEffect(() => {
    void damaged()
      .then(setLost)
      .catch(() => undefined);
  }, [measures]);
  useEffect(() => {
    void attempt(async () => setOffice(await officeName()));
  }, [attempt]);

  const undo = (change: () => Promise<void>) => () =>
    void attempt(async () => {
      await change();
      setDone({ text: officeText.undone, undo: null });
    });
  const list = measures ?? NONE;
  const files = useFiles({ measures: list, office, attempt, onDone: setDone, onSystems });
  return {
    measures: list,
    isLoading: measures === null && problem === null,
    office,
    trouble: problem ? storeErrors[problem] : lost > 0 ? rescueText.rows(lost) : null,
    rescue: problem && CANNOT_BE_READ.has(problem) ? null : rescueFor(problem, lost, office),
    files,
    done,
    onOffice: (name) =>
      void attempt(async () => {
        await setOfficeName(name);
        setOffice(name.trim());
      }),
    onSave: (measure) =>
      attempt(async () => {
        await saveOffice(measure, todayInOslo());
        setDone({ text: officeText.saved(measure.title), undo: null });
      }),
    historyOf: async (measure) => changesOf(measure, await historyOf(measure.id)),
    onDelete: (id) =>
      void attempt(async () => {
        const gone = await deleteOffice(id);
        if (gone)
          setDone({ text: officeText.deleted(gone.title), undo: undo(() => putOffice(gone)) });
      }),
  };
}

const CANNOT_BE_READ: ReadonlySet<StoreProblem> = new Set(["blocked", "unavailable"]);

/** Null while all is well. A full store is helped by deleting some measures, not by deleting all. */
function rescueFor(
  problem: StoreProblem | null,
  lost: number,
  office: string,
): OfficePageProps["rescue"] {
  if (!problem && lost === 0) return null;
  return {
    onRescue: () => saveRescued(office),
    onReset: problem === "full" ? null : () => void reset(),
  };
}

async function saveRescued(office: string): Promise<Text> {
  try {
    const { measures, lost } = await rescue();
    const list = { format: "skreddersom-kontorliste", version: 2, office, measures };
    const blob = new Blob([`${JSON.stringify(list, null, 2)}\n`], { type: "application/json" });
    saveFile(blob, "kontorliste-reddet.json");
    return rescueText.saved(measures.length, lost);
  } catch {
    return rescueText.nothing;
  }
}

/** Throws away a list that cannot be read, and begins anew. */
async function reset(): Promise<void> {
  await deleteDatabase();
  location.reload();
}
