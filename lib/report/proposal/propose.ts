import { measureById } from "../../measures/catalogue/index.ts";
import { minutesRange, nationalOf } from "../../measures/national.ts";
import type { OfficeMeasure } from "../../measures/office.ts";
import type { Phase } from "../../measures/types.ts";
import { demandText } from "../../text/proposal.ts";
import type { Lang } from "../../text/text.ts";
import { say } from "../../text/text.ts";
import { planFromProposal } from "../plan/from-proposal.ts";
import { judgePlan, type PlanRemark } from "../plan/judge.ts";
import { report } from "../report.ts";
import type { CaseReport, ReportInput, ReportSuggestion } from "../types.ts";
import { becauseOf } from "./because.ts";
import { demandsOf } from "./demands.ts";
import { type Filled, fillWeek, type Timed } from "./fill.ts";
import { frameOf, stretchesOf } from "./frame.ts";
import { howOf } from "./how.ts";
import type { Item, Proposal, ProposedContent, Stretch, Trial } from "./types.ts";
import { weekOf } from "./week.ts";

/** As many ideas as there are: the caseworker reads on as long as it pays. */
const ALL = 200;

/** A whole programme for the case, if it is granted: what § 30 asks, weeks, reasons, and every further idea. Pure. */
export function propose(input: ReportInput): Proposal {
  const { lang, office = [] } = input;
  const content = contentOf(report({ ...input, most: ALL }), office, lang);
  const { report: made, frame, stretches } = content;
  const used = new Set(stretches.flatMap(({ items }) => items.map((i) => i.measure)));
  const left = made.suggestions.filter((s) => !used.has(s.measure));
  const isAround = (s: ReportSuggestion) => !minutesRange(s.measure, office) || isStep(s.measure);
  return {
    ...content,
    demands: demandsOf(made, frame, stretches, lang),
    around: left.filter(isAround),
    ideas: left.filter((s) => !isAround(s)),
    trial: tryOut(content, lang),
  };
}

/** The days, phases and full weeks of a programme made of a report's suggestions. */
export function contentOf(
  made: CaseReport,
  office: readonly OfficeMeasure[],
  lang: Lang,
): ProposedContent {
  const goal = goalOf(made);
  const frame = frameOf(made.facts, made.date);
  const timed = timedOf(made, office, lang);
  const stretches = stretchesOf(frame).map(({ phase, from, to }): Stretch => {
    const items = fillWeek(timed, phase).map((filled) => itemOf(filled, goal, office, lang));
    return { phase, from, to, items, week: weekOf(items) };
  });
  return { report: made, goal, frame, stretches };
}

/** The proposal tried against the rules as the programme it would be. */
function tryOut(proposed: ProposedContent, lang: Lang): Trial {
  const { facts, date } = proposed.report;
  const made = planFromProposal(proposed, lang);
  // What is asked to be agreed on stands in the demands: the goal, and what is done for the family.
  const plan = {
    ...made,
    goal: made.goal || say(demandText.goal, lang),
    family: say(demandText.family.answers, lang),
  };
  const { rules, days, remarks } = judgePlan(facts, plan, date, lang);
  const titles = (status: PlanRemark["status"]) =>
    remarks.flatMap((remark) => (remark.status === status ? [remark.title] : []));
  return { rules, days, broken: titles("violation"), open: titles("cannot-tell") };
}

function goalOf({ facts, resources }: CaseReport): string | null {
  const wish = resources.find((r) => r.kind === "work" || r.kind === "schooling");
  return facts.programme?.goal ?? wish?.quote ?? null;
}

/** The suggestions that take time, best first, and with what every programme must have: follow-up before, the rest behind them. */
function timedOf(
  { suggestions }: CaseReport,
  office: readonly OfficeMeasure[],
  lang: Lang,
): Timed[] {
  const own = suggestions.flatMap((suggestion) => {
    const range = minutesRange(suggestion.measure, office);
    const national = nationalOf(suggestion.measure, office);
    if (!range || isStep(suggestion.measure)) return [];
    return [
      {
        suggestion,
        range,
        kind: national?.counts ?? "other-support",
        phases: national?.phases ?? EVERY,
      },
    ];
  });
  const [followUp, ...rest] = MUST.flatMap(
    (id) => own.find((t) => t.suggestion.measure === id) ?? mustHave(id, lang),
  );
  const first = followUp ? [{ ...followUp, range: FOLLOW_UP }] : [];
  const must = new Set(MUST);
  return [...first, ...own.filter((t) => !must.has(t.suggestion.measure)), ...rest];
}

/** Close follow-up: half an hour to an hour a week. */
const FOLLOW_UP = [30, 60] as const;
const EVERY: readonly Phase[] = ["start", "underveis", "avslutning"];
/** Follow-up all the way, something work-directed and job search stand in every programme (§ 30, rundskriv 35 punkt 4.30.2). */
const MUST = ["individuell-oppfolging", "arbeidsrettede-tiltak", "soke-jobb", "finne-jobb"];

function mustHave(id: string, lang: Lang): Timed[] {
  const measure = measureById(id);
  if (!measure?.minutesPerWeek) return [];
  const { title, group, area, counts, minutesPerWeek, phases } = measure;
  const suggestion: ReportSuggestion = {
    measure: id,
    title: say(title, lang),
    group,
    area,
    source: "tipshefte",
    local: null,
    score: 0,
    reasons: [],
    cautions: [],
  };
  return [{ suggestion, range: minutesPerWeek, kind: counts, phases }];
}

/** Paid work and læretid follow when the programme has borne fruit. */
function isStep(id: string): boolean {
  const counts = measureById(id)?.counts;
  return counts === "paid-work" || counts === "apprenticeship";
}

function itemOf(
  { timed, minutes }: Filled,
  goal: string | null,
  office: readonly OfficeMeasure[],
  lang: Lang,
): Item {
  const { suggestion, kind } = timed;
  const { measure, title, local, cautions, reasons } = suggestion;
  const because = becauseOf(reasons, goal, lang);
  return {
    measure,
    title,
    kind,
    minutes,
    because,
    how: howOf(measure, office, lang),
    local,
    cautions,
  };
}
