import type { Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import type { Status } from "../law/types.ts";
import type { Seen } from "../plan/draft.ts";
import { milestonesOf } from "../plan/timeline.ts";
import type { Plan } from "../plan/types.ts";
import type { CaseReport } from "./types.ts";

/**
 * What is noted of a case that is open, over what was noted before. A page that shows less than the last one takes
 * nothing away: not read is not changed. What the caseworker answered is left out; it is not news of the case.
 */
export function seenOf(report: CaseReport, plan: Plan, before: Seen | null): Seen {
  const { facts, findings, date } = report;
  const isRead = readBy(report);
  const open = findings.filter((f) => !f.byAnswer && TELLING.has(f.status));
  return {
    on: date,
    pages: pagesOf(report, before),
    findings: {
      ...before?.findings,
      ...Object.fromEntries(open.map((f) => [f.rule, f.status])),
    },
    facts: { ...before?.facts, ...scalarsOf(facts, isRead) },
    lists: { ...before?.lists, ...listsOf(facts, isRead) },
    dues: duesOf(report, before),
    milestones: milestonesOf(plan, facts, date),
  };
}

/** Deadlines that come or were missed. One that cannot be told now stands as it was; one set aside is none. */
function duesOf({ findings }: CaseReport, before: Seen | null): Seen["dues"] {
  const open = findings.filter((f) => f.status === "cannot-tell").map((f) => f.rule);
  const told = findings.flatMap(({ rule, status, due, override }) => {
    const isOne = status === "upcoming" || status === "violation";
    return isOne && due !== null && !override?.holds ? [{ rule, day: due }] : [];
  });
  return [...(before?.dues ?? []).filter(({ rule }) => open.includes(rule)), ...told];
}

/** One thing that is other than it was. */
export type News =
  | { readonly kind: "finding"; readonly rule: string; readonly from: Status; readonly to: Status }
  /** `path` is the label's: `programme.end`. */
  | { readonly kind: "fact"; readonly path: string; readonly from: string; readonly to: string }
  | {
      readonly kind: "list";
      readonly path: string;
      readonly added: readonly string[];
      readonly gone: number;
    };

/**
 * What has changed in a case from one look at it to a later one. What has come to the case is news where no kind of
 * page was read that had not been read before; else it may only not have been looked at.
 */
export function newsOf(before: Seen, now: Seen): readonly News[] {
  const isAllThere = before.pages.length > 0 && before.pages.length === now.pages.length;
  const facts = Object.entries(now.facts).flatMap(([path, to]): News[] => {
    const from = before.facts[path] ?? (isAllThere ? "" : undefined);
    return from === undefined || from === to ? [] : [{ kind: "fact", path, from, to }];
  });
  const lists = Object.entries(now.lists).flatMap(([path, items]): News[] => {
    const was = before.lists[path] ?? (isAllThere ? [] : undefined);
    if (was === undefined) return [];
    const added = without(items, was);
    const gone = without(was, items).length;
    return added.length + gone > 0 ? [{ kind: "list", path, added, gone }] : [];
  });
  const findings = Object.entries(now.findings).flatMap(([rule, to]): News[] => {
    const from = before.findings[rule];
    return from === undefined || from === to ? [] : [{ kind: "finding", rule, from, to }];
  });
  return [...findings, ...facts, ...lists];
}

/** What one could not tell, or what does not concern the case, is nothing that was seen. */
const TELLING: ReadonlySet<Status> = new Set<Status>(["violation", "upcoming", "satisfied"]);

/** None where any of what was read is of a page that no profile knows: two of those cannot be told apart. */
function pagesOf({ system, page, evidence }: CaseReport, before: Seen | null): string[] {
  const others = evidence.flatMap((e) => (e.origin ? [e.origin.from] : []));
  const all = [page, ...others];
  if (all.some((one) => one === null)) return [];
  return [...new Set([...(before?.pages ?? []), ...all.map((one) => `${system}/${one}`)])];
}

function readBy({ evidence }: CaseReport): (path: string) => boolean {
  const read = evidence.filter((e) => e.state === "read" || e.state === "empty").map((e) => e.fact);
  const known = new Set(read.flatMap((path) => [path, path.replace(/\[.*$/, "")]));
  return (path) => known.has(path);
}

function scalarsOf(facts: CaseFacts, isRead: (path: string) => boolean): Record<string, string> {
  const { programme, applicationReceived } = facts;
  const all: Record<string, string | null | undefined> = {
    applicationReceived,
    "programme.start": programme?.start,
    "programme.end": programme?.end,
    "programme.status": programme?.status,
    "programme.goal": programme?.goal,
    "person.innsatsgruppe": facts.person?.innsatsgruppe,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([path, value]) =>
      value !== undefined && isRead(path) ? [[path, value ?? ""]] : [],
    ),
  );
}

function listsOf(facts: CaseFacts, isRead: (path: string) => boolean): Record<string, string[]> {
  const day = (one: Day | null | undefined) => one ?? "";
  const all: Record<string, readonly string[] | undefined> = {
    decisions: facts.decisions?.map((d) => `${d.kind} ${day(d.date)} ${day(d.from)} ${day(d.to)}`),
    activities: facts.activities?.map((a) => `${a.title} ${day(a.from)} ${a.status ?? ""}`),
    absences: facts.absences?.map((a) => `${day(a.from)} ${day(a.to)}`),
    leaves: facts.leaves?.map((l) => `${day(l.from)} ${day(l.to)}`),
    interruptions: facts.interruptions?.map((i) => `${day(i.from)} ${day(i.to)}`),
    "programme.evaluationDates": facts.programme?.evaluationDates ?? undefined,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([path, items]) =>
      items !== undefined && isRead(path) ? [[path, [...items]]] : [],
    ),
  );
}

/** Counted, so that the second of two like things is one too. */
function without(items: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return items.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
