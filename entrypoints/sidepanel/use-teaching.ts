import { useCallback, useEffect, useRef, useState } from "react";
import type { Teaching } from "../../components/systems/types.ts";
import type { Learnable } from "../../lib/facts/learned.ts";
import { originOf } from "../../lib/page/learned-page.ts";
import { rulesOf, teachRule } from "../../lib/store/systems.ts";
import { learnText } from "../../lib/text/learn.ts";

import type { Session } from "./session.ts";
import { listenPicked, lookAtTab, pickInTab, pointInTab, readAnew } from "./teach-link.ts";
import { type Drawn, type Made, nameOfFact, type Stage, stageShown } from "./teaching.ts";
import { todayInOslo } from "./use-today.ts";

/** "Pek og lær" in one tab. What it holds of the page is gone with the reading it belongs to. */
export function useTeaching(tabId: number | null, session: Session) {
  const [stage, setStage] = useState<Stage | null>(null);
  const whose = whoseOf(session);
  const begun = useRef<string | null>(null);
  const drawn = useRef<Drawn | null>(null);
  const end = useCallback(() => {
    begun.current = null;
    setStage(null);
    if (tabId !== null) void pointInTab(tabId, drawn.current?.look ?? 0, null);
  }, [tabId]);

  // Another person, another page, or an emptied panel: nothing of the lesson stays.
  const isOurs = whose !== null && begun.current === whose;
  useEffect(() => {
    if (!isOurs && begun.current !== null) end();
  }, [isOurs, end]);

  const look = useCallback(
    async (said: Extract<Stage, { step: "choose" }>["said"]) => {
      if (tabId === null) return;
      drawn.current = await lessonIn(tabId);
      if (begun.current === null) return;
      setStage(
        drawn.current
          ? { step: "choose", drawn: drawn.current, isPointing: false, said }
          : { step: "failed" },
      );
    },
    [tabId],
  );
  const choose = useCallback((id: number) => {
    const spot = drawn.current?.lesson.spots[id];
    if (drawn.current && spot) setStage({ step: "mean", drawn: drawn.current, id });
  }, []);

  useEffect(() => {
    if (tabId === null) return;
    return listenPicked(tabId, (number, node) => {
      if (drawn.current?.look !== number) return;
      const id = drawn.current.lesson.spots.findIndex((spot) => spot.node === node);
      if (id >= 0) choose(id);
      else setStage((now) => (now?.step === "choose" ? { ...now, isPointing: false } : now));
    });
  }, [tabId, choose]);

  const start = () => {
    if (whose === null) return;
    begun.current = whose;
    setStage({ step: "looking" });
    void look(null);
  };
  const shown = isOurs && stage ? stageShown(stage, session.answer?.state !== "one") : null;
  if (tabId === null || shown === null || stage === null) return { start, teaching: null };
  const teaching: Teaching = {
    stage: shown,
    onPoint: (lang) => {
      if (stage.step !== "choose") return;
      setStage({ ...stage, isPointing: true });
      void pickInTab(tabId, stage.drawn.look, stage.drawn.lesson.spots, lang);
    },
    onShow: (id) => {
      if (stage.step !== "choose" || stage.isPointing) return;
      const spot = id === null ? null : stage.drawn.lesson.spots[id];
      void pointInTab(tabId, stage.drawn.look, spot?.node ?? null);
    },
    onChoose: choose,
    onMean: (fact) => {
      if (stage.step === "mean") setStage({ step: "check", ...stageChecked(stage, fact) });
    },
    onBack: () => {
      if (stage.step === "check") setStage({ step: "mean", drawn: stage.drawn, id: stage.id });
      else if (stage.step === "mean")
        setStage({ step: "choose", drawn: stage.drawn, isPointing: false, said: null });
    },
    onSave: () => {
      if (stage.step === "check") void save(tabId, stage).then(look);
    },
    onEnd: end,
  };
  return { start, teaching };
}

/** Whose page is taught: the same person at the same address, and nothing while the panel is empty. */
function whoseOf({ phase, answer }: Session): string | null {
  return phase === "read" && answer ? `${answer.reading.person} ${answer.url}` : null;
}

function stageChecked(
  { drawn, id }: Extract<Stage, { step: "mean" }>,
  fact: Learnable | null,
): Omit<Made, "step"> {
  const { lesson, teach } = drawn;
  const spot = lesson.spots[id];
  const rule = spot ? teach.ruleFor(lesson, spot, fact, crypto.randomUUID()) : "nameless";
  const hits = typeof rule === "string" ? [] : teach.hitsOf(lesson, rule);
  return { drawn, id, fact, rule, hits };
}

/** Looks at the page and at what is taught there; the vocabulary is loaded now, at the first need. */
async function lessonIn(tabId: number): Promise<Drawn | null> {
  const [looked, teach] = await Promise.all([
    lookAtTab(tabId),
    import("../../lib/systems/teach.ts"),
  ]);
  const origin = looked && originOf(looked.url);
  if (!looked || !origin) return null;
  const rules = await rulesOf(origin).catch(() => []);
  const lesson = teach.lessonOf(looked.snapshot, todayInOslo(), looked.url, rules);
  return lesson && { look: looked.look, origin, lesson, teach };
}

async function save(tabId: number, { drawn, rule, fact }: Made) {
  if (typeof rule === "string") return learnText.notSaved;
  try {
    await teachRule(drawn.origin, rule);
  } catch {
    return learnText.notSaved;
  }
  await readAnew(tabId);
  return learnText.saved(nameOfFact(fact));
}
