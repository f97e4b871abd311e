import { useCallback, useState } from "react";
import type { Text } from "../../lib/text/text.ts";
import { useActions } from "../parts/actions.tsx";
import { useSay } from "../parts/language.tsx";

/** Something that takes a moment and may go wrong: which one is under way, and what went wrong last. */
export function useDeed() {
  const say = useSay();
  const { announce } = useActions();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const run = useCallback(
    async (name: string, deed: () => Promise<Text | null>, done: Text): Promise<boolean> => {
      setBusy(name);
      setProblem(null);
      const wrong = await deed();
      setBusy(null);
      setProblem(wrong);
      if (!wrong) announce(say(done));
      return wrong === null;
    },
    [announce, say],
  );
  return { busy, problem, setProblem, run };
}
