import { isEmptyPlan } from "../../plan/empty.ts";
import type { Plan } from "../../plan/types.ts";
import type { CaseReport } from "../types.ts";
import { type PaperKind, paperKinds } from "./papers.ts";
import type { PaperId } from "./types.ts";

export interface FittingPapers {
  /** Those of the stage the case is in, the most fitting first. */
  readonly now: readonly PaperKind[];
  readonly others: readonly PaperKind[];
}

/** The papers in the order they fit the case as it stands. */
export function fittingPapers(report: CaseReport, plan: Plan): FittingPapers {
  const fitting = PAPERS_OF[stageOf(report, plan)];
  // A plan that is being made is what one has in hand.
  const ids: readonly PaperId[] =
    isEmptyPlan(plan) || fitting.includes("program") || fitting.includes("deltakerbevis")
      ? fitting
      : ["program", ...fitting];
  const now = ids.flatMap((id) => paperKinds.find((kind) => kind.id === id) ?? []);
  return { now, others: paperKinds.filter(({ id }) => !ids.includes(id)) };
}

type PaperStage = "before" | "granted" | "running" | "over";

const PAPERS_OF: Readonly<Record<PaperStage, readonly PaperId[]>> = {
  before: ["vurdering-29", "sjekkliste-for-vedtak", "innvilgelse", "avslag"],
  granted: ["program", "samtykke", "innkalling"],
  running: ["program", "innkalling", "forlengelse", "forhaandsvarsel"],
  over: ["deltakerbevis"],
};

function stageOf({ facts, date }: CaseReport, plan: Plan): PaperStage {
  const { programme, decisions } = facts;
  const start = programme?.start ?? null;
  const end = programme?.end ?? null;
  const status = programme?.status;
  if (status === "completed" || status === "ended" || (end && end < date)) return "over";
  if (status === "running" || status === "interrupted" || (start && start <= date))
    return "running";
  if (decisions?.some(({ kind }) => kind === "innvilgelse")) {
    return plan.start && plan.start <= date ? "running" : "granted";
  }
  return "before";
}
