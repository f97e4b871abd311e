import { useCallback, useEffect, useState } from "react";
import type { DugnadProps } from "../../components/dugnad/types.ts";
import { newId } from "../../components/office/draft.ts";
import { measureById } from "../../lib/measures/catalogue/index.ts";
import type { Idea } from "../../lib/measures/idea.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import {
  addIdea,
  deleteIdea,
  keepIdeas,
  putIdea,
  unkeepIdeas,
  watchIdeas,
} from "../../lib/store/ideas.ts";
import { watchOffice } from "../../lib/store/office.ts";
import { problemOf, type StoreProblem } from "../../lib/store/problem.ts";
import { officeName } from "../../lib/store/settings.ts";
import { dugnadText } from "../../lib/text/dugnad.ts";
import { storeErrors } from "../../lib/text/office.ts";

/** The dugnad over the store: what is said in the room is kept at once, on this machine. */
export function useDugnad(onLeave: () => void): DugnadProps {
  const [ideas, setIdeas] = useState<readonly Idea[]>([]);
  const [local, setLocal] = useState<readonly OfficeMeasure[]>([]);
  const [office, setOffice] = useState("");
  const [problem, setProblem] = useState<StoreProblem | null>(null);
  const [done, setDone] = useState<DugnadProps["done"]>(null);
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
  useEffect(() => {
    const onError = (error: unknown) => setProblem(problemOf(error));
    const stops = [watchIdeas(setIdeas, onError), watchOffice(setLocal, onError)];
    void attempt(async () => setOffice(await officeName()));
    return () => {
      for (const stop of stops) stop();
    };
  }, [attempt]);
  const undo = (change: () => Promise<void>) => () =>
    void attempt(async () => {
      await change();
      setDone(null);
    });
  return {
    office,
    ideas,
    local,
    trouble: problem && storeErrors[problem],
    done,
    onIdea: (national, text) => attempt(() => addIdea(national, text, crypto.randomUUID())),
    onChange: (idea) => void attempt(() => putIdea(idea)),
    onDrop: (idea) =>
      void attempt(async () => {
        await deleteIdea(idea.id);
        setDone({ text: dugnadText.dropped(idea.text), undo: undo(() => putIdea(idea)) });
      }),
    onKeep: (chosen) =>
      void attempt(async () => {
        const kept = asMeasures(chosen, local);
        await keepIdeas(kept);
        setDone({ text: dugnadText.kept(kept.length), undo: undo(() => unkeepIdeas(kept)) });
      }),
    onPrint: () => window.print(),
    onLeave,
  };
}

/** Each idea as a measure of the office under its row; needs and law are the row's. */
function asMeasures(ideas: readonly Idea[], local: readonly OfficeMeasure[]) {
  const taken = new Set(local.map((own) => own.id));
  return ideas.map((idea) => {
    const id = newId(idea.text, taken);
    taken.add(id);
    const group = measureById(idea.national)?.group ?? "andre-tiltak";
    const { national, text: title } = idea;
    const measure: OfficeMeasure = {
      id,
      title,
      national,
      group,
      bullets: [],
      needs: [],
      words: [],
    };
    return { idea, measure };
  });
}
