import { addDays, type Day, earlier } from "../facts/days.ts";
import type { FactView } from "../facts/paths.ts";
import type { Decision, Interruption } from "../facts/types.ts";
import type { Text } from "../text/text.ts";
import { decidedEnd, extensionTiming, monthsConflicts } from "./extensions.ts";
import { interruptionMatch, type Match, readmissionMatch } from "./interruption-decisions.ts";
import { placeIn } from "./place-paths.ts";
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
    ...extensions(decisions),
    ...timeAfter(facts, decisions, asOf),
    ...interruptions(facts, decisions, asOf),
  ];
}

/**
 * Facts that contradict each other: an interruption before the programme begins, a programme after nothing but a
 * refusal, a decision that says two things of its time. No event can be told from them.
 */
export function eventConflicts(facts: Facts, decisions: readonly Decision[], asOf: Day): string[] {
  const begun = hasBegun(facts, asOf);
  const isInterrupted = Boolean(facts.interruptions?.length);
  const isOnlyRefused = onlyRefused(decisions) && (begun === true || isInterrupted);
  return [
    ...(begun === false && isInterrupted ? ["interruptions", "programme.status"] : []),
    ...monthsConflicts(decisions),
    ...(isOnlyRefused ? ["decisions", "programme.start", "interruptions"] : []),
  ];
}

/** Whether a programme has begun; its status goes before its start, and null is not known. */
function hasBegun({ programme }: Facts, asOf: Day): boolean | null {
  const { start, status } = programme ?? {};
  if (status && status !== "ended") return status !== "planned";
  return start ? start <= asOf : null;
}

function onlyRefused(decisions: readonly Decision[]): boolean {
  return decisions.length > 0 && decisions.every((d) => d.kind === "avslag");
}

/** A reason for refusal tells of a refusal only where no other decision stands beside it. */
function refusal({ refusalReason }: Facts, decisions: readonly Decision[]): DecidedEvent[] {
  const name = { nb: "avslaget på søknaden", nn: "avslaget på søknaden" };
  if (decisions.some((d) => d.kind === "avslag")) return [event(name, "in-time", ["decisions"])];
  const isAlone = decisions.every((d) => d.kind === "unknown");
  if (!refusalReason || !isAlone) return [];
  return [event(name, decisions.length ? "undated" : "none", ["refusalReason"])];
}

function start(facts: Facts, decisions: readonly Decision[], asOf: Day): DecidedEvent[] {
  const begun = hasBegun(facts, asOf);
  if (begun === false || onlyRefused(decisions)) return [];
  const day = facts.programme?.start;
  const on = day ? ` ${dayWords(day)}` : "";
  const name = { nb: `programstarten${on}`, nn: `programstarten${on}` };
  const grants = decisions.filter((d) => d.kind === "innvilgelse");
  if (begun === null || (grants.length && !day))
    return [event(name, null, [], ["programme.start"])];
  return [event(name, grantMatch(grants, decisions, day ?? asOf), ["programme.start"])];
}

function grantMatch(grants: readonly Decision[], all: readonly Decision[], day: Day): Match {
  if (grants.some((d) => d.date && d.date <= day)) return "in-time";
  if (grants.some((d) => !d.date) || all.some((d) => d.kind === "unknown")) return "undated";
  return grants.length ? "late" : "none";
}

function extensions(decisions: readonly Decision[]): DecidedEvent[] {
  return decisions.flatMap((decision, i): DecidedEvent[] => {
    if (decision.kind !== "forlengelse") return [];
    const path = placeIn("decisions", i);
    const { timing, oldEnd, missing } = extensionTiming({ decision, path }, decisions);
    const after = oldEnd.high ? ` etter ${dayWords(oldEnd.high)}` : "";
    const name = { nb: `forlengelsen${after}`, nn: `forlenginga${after}` };
    return [event(name, timing === "unclear" ? null : timing, [`${path}.date`], missing)];
  });
}

/** Time after the last decided day is an extension without a decision. */
function timeAfter(facts: Facts, decisions: readonly Decision[], asOf: Day): DecidedEvent[] {
  const { end, status } = facts.programme ?? {};
  const isGranted = decisions.some((d) => d.kind === "innvilgelse");
  const begun = hasBegun(facts, asOf);
  if (!isGranted || begun === false) return [];
  const decided = decidedEnd(decisions);
  const isOver = status === "completed" || status === "ended";
  const last = isOver ? end && earlier(end, asOf) : asOf;
  if (decided.low && last && last <= decided.low) return [];
  const after = decided.high ? ` etter ${dayWords(decided.high)}` : "";
  const name = { nb: `en eventuell forlengelse${after}`, nn: `ei eventuell forlenging${after}` };
  const isSure = decided.high && !decided.missing.length && last && last > decided.high;
  if (begun && isSure && (isOver || status === "running"))
    return [event(name, "none", ["decisions"])];
  return [event(name, null, [], [...(status ? [] : ["programme.status"]), ...decided.missing])];
}

function interruptions(facts: Facts, decisions: readonly Decision[], asOf: Day): DecidedEvent[] {
  const list = facts.interruptions;
  if (hasBegun(facts, asOf) === false || (onlyRefused(decisions) && !list?.length)) return [];
  const name = { nb: "et eventuelt avbrudd", nn: "eit eventuelt avbrot" };
  if (!list || (list.length === 0 && facts.programme?.status === "interrupted"))
    return [event(name, null, [], ["interruptions"])];
  return list.flatMap((_, i) => {
    const match = interruptionMatch(list, i, decisions);
    return [
      interrupted(list[i] ?? {}, match, i),
      ...readmitted(facts, list, i, match, decisions, asOf),
    ];
  });
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

/** A return is looked for only after an interruption that rests on a decision. */
function readmitted(
  { programme }: Facts,
  list: readonly Interruption[],
  i: number,
  match: Match,
  decisions: readonly Decision[],
  asOf: Day,
): DecidedEvent[] {
  const { from, to, decided } = list[i] ?? {};
  const path = `interruptions[${i}].to`;
  const isDecided = decided === true || match === "in-time";
  if (decided === false && !isDecided) return [];
  const isLatest = list.every((other) => !other.from || !from || other.from <= from);
  if (programme?.status === "interrupted" && isLatest) return [];
  if (!to) return [event(RETURN, null, [], [path])];
  if (addDays(to, 1) > asOf) return [];
  const back = dayWords(addDays(to, 1));
  const name = { nb: `igjeninntaket ${back}`, nn: `det nye inntaket ${back}` };
  const found = readmissionMatch(list[i] ?? {}, decisions);
  if (found === "in-time") return [event(name, found, [path])];
  const isOver = programme?.status === "completed" || programme?.status === "ended";
  if (isOver && programme?.end && programme.end <= addDays(to, 1)) return [];
  if (programme?.status === "running" && isDecided) return [event(name, found, [path])];
  const open = programme?.status ? [] : ["programme.status"];
  return [event(name, null, [path], isDecided ? open : [`interruptions[${i}].decided`, ...open])];
}

const RETURN: Text = { nb: "et eventuelt igjeninntak", nn: "eit eventuelt nytt inntak" };

function event(
  name: Text,
  match: Match | null,
  facts: readonly string[],
  missing: readonly string[] = [],
): DecidedEvent {
  return { name, match, facts, missing };
}
