import { useCallback, useEffect, useState } from "react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { saveOffice } from "../../lib/store/history.ts";
import { watchOffered } from "../../lib/store/lists.ts";
import { problemText } from "../../lib/store/problem.ts";
import type { Text } from "../../lib/text/text.ts";
import { todayInOslo } from "./use-today.ts";

const NONE: readonly OfficeMeasure[] = [];

/** The office's measures, always as they are now; when the store fails, none, and what to do about it. */
export function useOffice() {
  const [office, setOffice] = useState<readonly OfficeMeasure[]>(NONE);
  const [trouble, setTrouble] = useState<Text | null>(null);
  useEffect(
    () =>
      watchOffered(
        (measures) => {
          setOffice(measures);
          setTrouble(null);
        },
        (error) => setTrouble(problemText(error)),
      ),
    [],
  );
  const save = useCallback(async (measure: OfficeMeasure) => {
    try {
      await saveOffice(measure, todayInOslo());
      return true;
    } catch (error) {
      setTrouble(problemText(error));
      return false;
    }
  }, []);
  return { office, trouble, save };
}
