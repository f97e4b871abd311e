import type { Day } from "../../lib/facts/days.ts";
import type { PageAnswer } from "../../lib/messages/contract.ts";
import type { PlanEdit } from "../../lib/plan/edit.ts";
import { isEmptyPlan } from "../../lib/plan/empty.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { thingAt } from "../../lib/report/answers.ts";
import { type Choice, withChoice } from "../../lib/report/choices.ts";
import { gather } from "../../lib/report/gather.ts";
import type { Override } from "../../lib/report/overrides.ts";
import type { Answer } from "../../lib/report/types.ts";
import type { Remembered } from "../../lib/store/case-memory.ts";
import { type HeldPage, withFetchedPage, withOpenPage } from "./pages.ts";
import {
  EMPTY_WORK,
  isUntouched,
  undoEdit,
  type Work,
  withAnswer,
  withEdit,
  withOverride,
} from "./work.ts";

/*
 * What the panel knows of its tab, as one value and pure steps. Emptying comes before everything: a step that
 * throws away a reading leaves no fact, finding or answer behind that could be drawn.
 */

export type Phase =
  /** Nothing has come from the tab yet. */
  | "reading"
  /** What was read holds no more. */
  | "changed"
  /** `answer` is what the page says. */
  | "read"
  | "unreachable"
  | "gone";

export interface Session {
  readonly phase: Phase;
  /** Present in phase `read` only. */
  readonly answer: PageAnswer | null;
  /** When it was read, "10.42". */
  readonly time: string;
  /** What has been read of the owner, the open page last; drawn only while its owner is. */
  readonly pages: readonly HeldPage[];
  /** Whose work and pages are held. */
  readonly owner: string | null;
  /** The caseworker's own: answers, plan, date. Drawn only while its owner is. */
  readonly work: Work;
}

export type Step =
  | { readonly type: "empty" }
  | { readonly type: "read"; readonly answer: PageAnswer; readonly time: string }
  /** The same person's page in another tab, which the caseworker asked for. */
  | { readonly type: "fetched"; readonly answer: PageAnswer; readonly time: string }
  | { readonly type: "unreachable" }
  | { readonly type: "gone" }
  /** What was said about the case in this tab before the panel was opened again. */
  | { readonly type: "recall"; readonly kept: Remembered }
  | { readonly type: "answer"; readonly question: string; readonly value: Answer["value"] }
  | { readonly type: "take-back"; readonly question: string }
  | { readonly type: "override"; readonly override: Override }
  | { readonly type: "restore"; readonly rule: string }
  | { readonly type: "choose"; readonly choice: Choice }
  /** Null: today, whatever day that is. */
  | { readonly type: "date"; readonly date: Day | null }
  | { readonly type: "plan"; readonly edit: PlanEdit }
  | { readonly type: "undo-plan" }
  /** The draft that is kept of the person; `isNews`: changed just now, in another panel. */
  | {
      readonly type: "recall-plan";
      readonly person: string;
      readonly plan: Plan;
      readonly isNews: boolean;
    };

export const START: Session = {
  phase: "reading",
  answer: null,
  time: "",
  pages: [],
  owner: null,
  work: EMPTY_WORK,
};

/** The session after one step. */
export function advance(session: Session, step: Step): Session {
  switch (step.type) {
    case "empty":
      return emptied(session, "changed");
    case "unreachable":
      return emptied(session, "unreachable");
    case "gone":
      return { ...START, phase: "gone" };
    case "read":
      return readBy(session, step.answer, step.time);
    case "fetched":
      return fetched(session, step.answer, step.time);
    case "recall":
      return recalled(session, step.kept);
    case "recall-plan":
      return planRecalled(session, step);
    case "answer":
      return answered(session, step.question, step.value);
    default:
      return { ...session, work: worked(session.work, step) };
  }
}

/**
 * Nothing is shown. The caseworker's work on a person known by number is held, unseen, until it is certain who comes
 * next, and so are the person's pages unless the page is gone; of a person known by name only everything is gone: two
 * people may share a name.
 */
function emptied(session: Session, phase: Phase): Session {
  const { owner, work } = session;
  if (owner === null || !isNumber(owner)) return { ...START, phase };
  return { ...START, phase, owner, work, pages: phase === "changed" ? session.pages : [] };
}

function readBy(session: Session, answer: PageAnswer, time: string): Session {
  const person = answer.state === "one" ? answer.reading.person : null;
  if (person === null) {
    const isOpenStill = answer.state === "unsettled" && session.phase !== "unreachable";
    const { pages, ...nothing } = emptied(session, isOpenStill ? "changed" : "read");
    return { ...nothing, phase: "read", answer, time, pages };
  }
  const same = person === session.owner && (isNumber(person) || isSamePage(session, answer));
  const work = same ? session.work : EMPTY_WORK;
  const before = same && isNumber(person) ? session.pages : [];
  return {
    phase: "read",
    answer,
    time,
    pages: withOpenPage(before, answer, time),
    owner: person,
    work,
  };
}

/** Only of the very person that is shown now, by number. */
function fetched(session: Session, answer: PageAnswer, time: string): Session {
  const person = answer.state === "one" ? answer.reading.person : null;
  const isShown = session.phase === "read" && session.answer?.state === "one";
  if (!isShown || person === null || person !== session.owner || !isNumber(person)) return session;
  return { ...session, pages: withFetchedPage(session.pages, answer, time) };
}

/** Only for the person it was said of, and never over what has been done since. */
function recalled(session: Session, { person, ...said }: Remembered): Session {
  const unknown = session.phase === "reading" && session.owner === null;
  const untouched = session.owner === person && isUntouched(session.work);
  if (!unknown && !untouched) return session;
  return { ...session, owner: person, work: { ...session.work, ...said } };
}

/** Only for the person who is open; what was changed elsewhere just now takes the place of what stands here, and can be undone. */
function planRecalled(
  session: Session,
  { person, plan, isNews }: Extract<Step, { type: "recall-plan" }>,
): Session {
  const { work } = session;
  const isUntouched = work.past.length === 0 && isEmptyPlan(work.plan);
  if (session.owner !== person || session.phase !== "read") return session;
  if (isNews) return { ...session, work: withEdit(work, { type: "load", plan }) };
  return isUntouched ? { ...session, work: { ...work, plan } } : session;
}

/** An answer is tied to the thing it is about, as the pages show it now. */
function answered(session: Session, question: string, value: Answer["value"]): Session {
  const of = thingAt(gather(session.pages)?.facts ?? {}, question);
  const answers = withAnswer(session.work.answers, { question, value, of });
  return { ...session, work: { ...session.work, answers } };
}

function isSamePage(session: Session, answer: PageAnswer): boolean {
  return session.phase === "read" && session.answer?.url === answer.url;
}

/** A national id, which names one person for sure. */
export function isNumber(person: string): boolean {
  return /^\d{11}$/.test(person);
}

type WorkStep = Exclude<
  Step,
  {
    type:
      | "empty"
      | "read"
      | "fetched"
      | "unreachable"
      | "gone"
      | "recall"
      | "recall-plan"
      | "answer";
  }
>;

function worked(work: Work, step: WorkStep): Work {
  switch (step.type) {
    case "take-back":
      return { ...work, answers: work.answers.filter((a) => a.question !== step.question) };
    case "override":
      return { ...work, overrides: withOverride(work.overrides, step.override) };
    case "restore":
      return { ...work, overrides: work.overrides.filter((o) => o.rule !== step.rule) };
    case "choose":
      return { ...work, choices: withChoice(work.choices, step.choice) };
    case "date":
      return { ...work, date: step.date };
    case "plan":
      return withEdit(work, step.edit);
    case "undo-plan":
      return undoEdit(work);
  }
}
