import { addDays, type Day } from "../facts/days.ts";
import type { FactView } from "../facts/paths.ts";
import type { Decision, Interruption } from "../facts/types.ts";
import type { Text } from "../text/text.ts";
import { decidedEnd, extensionTiming } from "./extensions.ts";
import { interruptionMatch, type Match, readmissionMatch } from "./interruption-decisions.ts";
import { dayWords } from "./words.ts";

export const EVENT_NEEDS = [
  "decisions",
  "refusalReason",
  "programme.start",
  "programme.end",
  "programme.status",
  "interruptions",
] as const;

type Facts = FactView<(typeof EVENT_NEEDS)[number]>;

/** Something that happened and must rest on a decision (R35 5.41.2.7). */
export interface DecidedEvent {
  /** In the middle of a sentence: "programstarten 1. mars 2026". */
  readonly name: Text;
  /** Null: it is not known whether it happened, or whether it has a decision. */
  readonly match: Match | null;
  readonly facts: readonly string[];
  readonly missing: readonly string[];
}

/** Every event of the case, and what is not known of events. */
export function decidedEvents(
  facts: Facts,
  decisions: readonly Decision[],
  asOf: Day,
): DecidedEvent[] {
  return [
    ...refusal(facts, decisions),
    ...start(facts, decisions, asOf),
    ...extensions(facts, decisions),
    ...timeAfter(facts, decisions, asOf),
    ...interruptions(facts, decisions, asOf),
  ];
}

/** Whether a programme has begun; null when that is not known, or when start and status disagree. */
export function hasBegun({ programme }: Facts, asOf: Day): boolean | null {
  const { start, status } = programme ?? {};
  if (start && start <= asOf) return status === "planned" ? null : true;
  if (start) return false;
  return !status || status === "ended" ? null : status !== "planned";
}

function refusal({ refusalReason }: Facts, decisions: readonly Decision[]): DecidedEvent[] {
  const has = decisions.some((d) => d.kind === "avslag");
  const isGranted = decisions.some((d) => d.kind === "innvilgelse");
  if (!has && (!refusalReason || isGranted)) return [];
  const open = decisions.some((d) => d.kind === "unknown");
  const match = has ? "in-time" : open ? "undated" : "none";
  return [
    event({ nb: "avslaget på søknaden", nn: "avslaget på søknaden" }, match, ["refusalReason"]),
  ];
}

function start(facts: Facts, decisions: readonly Decision[], asOf: Day): DecidedEvent[] {
  const begun = hasBegun(facts, asOf);
  const day = facts.programme?.start;
  const on = day ? ` ${dayWords(day)}` : "";
  const name = { nb: `programstarten${on}`, nn: `programstarten${on}` };
  const grants = decisions.filter((d) => d.kind === "innvilgelse");
  if (begun === false) return [];
  const onlyRefused = !grants.length && decisions.some((d) => d.kind === "avslag");
  if (begun === null && onlyRefused) return [];
  if (begun === null) return [event(name, null, [], ["programme.start"])];
  if (grants.length && !day) return [event(name, null, [], ["programme.start"])];
  return [event(name, grantMatch(grants, decisions, day ?? asOf), ["programme.start"])];
}

function grantMatch(grants: readonly Decision[], all: readonly Decision[], day: Day): Match {
  if (grants.some((d) => d.date && d.date <= day)) return "in-time";
  if (grants.some((d) => !d.date) || all.some((d) => d.kind === "unknown")) return "undated";
  return grants.length ? "late" : "none";
}

function extensions({ programme }: Facts, decisions: readonly Decision[]): DecidedEvent[] {
  return decisions.flatMap((decision, i): DecidedEvent[] => {
    if (decision.kind !== "forlengelse") return [];
    const path = `decisions[${i}]`;
    const { timing, oldEnd, missing } = extensionTiming(
      { decision, path },
      decisions,
      programme?.start,
    );
    const after = oldEnd.high ? ` etter ${dayWords(oldEnd.high)}` : "";
    const name = { nb: `forlengelsen${after}`, nn: `forlenginga${after}` };
    return [event(name, timing === "unclear" ? null : timing, [`${path}.date`], missing)];
  });
}

/** Time after the last decided day is an extension without a decision. */
function timeAfter(facts: Facts, decisions: readonly Decision[], asOf: Day): DecidedEvent[] {
  const { start: begin, end, status } = facts.programme ?? {};
  if (!decisions.some((d) => d.kind === "innvilgelse") || hasBegun(facts, asOf) === false)
    return [];
  const decided = decidedEnd(decisions, begin);
  const isOver = status === "completed" || status === "ended";
  const last = isOver ? end : asOf;
  if (decided.low && last && last <= decided.low) return [];
  const after = decided.high ? ` etter ${dayWords(decided.high)}` : "";
  const name = { nb: `forlengelsen${after}`, nn: `forlenginga${after}` };
  const isSure = decided.high && !decided.missing.length && last && last > decided.high;
  if (isSure && (isOver || status === "running")) return [event(name, "none", ["decisions"])];
  return [event(name, null, [], [...(status ? [] : ["programme.status"]), ...decided.missing])];
}

function interruptions(facts: Facts, decisions: readonly Decision[], asOf: Day): DecidedEvent[] {
  const list = facts.interruptions;
  if (hasBegun(facts, asOf) === false && !list?.length) return [];
  const isRefused = decisions.every((d) => d.kind === "avslag") && decisions.length > 0;
  if (isRefused && !list?.length && hasBegun(facts, asOf) === null) return [];
  const name = { nb: "et eventuelt avbrudd", nn: "eit eventuelt avbrot" };
  if (!list) return [event(name, null, [], ["interruptions"])];
  if (facts.programme?.status === "interrupted" && list.length === 0)
    return [event(name, null, [], ["interruptions"])];
  return list.flatMap((interruption, i) => [
    interrupted(interruption, interruptionMatch(list, i, decisions), i),
    ...readmitted(facts, interruption, decisions, i, asOf),
  ]);
}

/** What the interruption says of its own decision counts where the list of decisions has none. */
function interrupted({ from, decided }: Interruption, match: Match, i: number): DecidedEvent {
  const path = `interruptions[${i}]`;
  if (!from) return event({ nb: "avbruddet", nn: "avbrotet" }, null, [], [`${path}.from`]);
  const name = { nb: `avbruddet fra ${dayWords(from)}`, nn: `avbrotet frå ${dayWords(from)}` };
  if (match !== "none") return event(name, match, [`${path}.from`]);
  if (decided) return event(name, "in-time", [`${path}.decided`]);
  return decided === false
    ? event(name, "none", [`${path}.from`, `${path}.decided`])
    : event(name, null, [`${path}.from`], [`${path}.decided`]);
}

function readmitted(
  { programme }: Facts,
  interruption: Interruption,
  decisions: readonly Decision[],
  i: number,
  asOf: Day,
): DecidedEvent[] {
  const { to, decided } = interruption;
  const path = `interruptions[${i}].to`;
  if (decided === false) return [];
  if (!to) return stillOut(programme?.status, to, path);
  if (addDays(to, 1) > asOf) return [];
  const back = dayWords(addDays(to, 1));
  const name = { nb: `igjeninntaket ${back}`, nn: `det nye inntaket ${back}` };
  const match = readmissionMatch(interruption, decisions);
  if (match === "in-time") return [event(name, match, [path])];
  const isOver = programme?.status === "completed" || programme?.status === "ended";
  if (isOver && programme?.end && programme.end <= addDays(to, 1)) return [];
  if (programme?.status === "running") return [event(name, match, [path])];
  return [event(name, null, [path], ["programme.status"])];
}

/** An interruption without an end: whether the participant is back is known only while the programme stands still. */
function stillOut(
  status: string | null | undefined,
  to: Day | null | undefined,
  path: string,
): DecidedEvent[] {
  if (status === "interrupted" || (to === null && status !== "running")) return [];
  return [
    event({ nb: "et eventuelt igjeninntak", nn: "eit eventuelt nytt inntak" }, null, [], [path]),
  ];
}

function event(
  name: Text,
  match: Match | null,
  facts: readonly string[],
  missing: readonly string[] = [],
): DecidedEvent {
  return { name, match, facts, missing };
}
