import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Activity } from "../../facts/types.ts";
import type { Text } from "../../text/text.ts";
import { source } from "../cite.ts";
import { decisionsOf } from "../decisions.ts";
import { placeIn } from "../place-paths.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = [
  "applicationReceived",
  "decisions",
  "programme.start",
  "programme.end",
  "activities",
  "evaluations",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "dates-in-order",
  title: { nb: "Datoene kommer i rekkefølge", nn: "Datoane kjem i rekkjefølgje" },
  stage: "datakvalitet",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "should",
      // No source: the order follows from what the dates mean.
      verified: false,
      checkedOn: "2026-11-22",
      cite: [source("Sammenhengen mellom datoene i saken")],
      fix: {
        nb: "Kontroller datoene, og rett den som er feilført.",
        nn: "Kontroller datoane, og rett den som er feilført.",
      },
      check,
    },
  ],
});

const RECEIVED = "applicationReceived";
const START = "programme.start";
const END = "programme.end";

/** A day with what to call it and where it stands. */
interface Named {
  readonly day: Day;
  readonly name: Text;
  readonly path: string;
}

function check(facts: Facts): Verdict {
  const faults = [...chain(facts), ...activitiesOutside(facts), ...evaluationsOutside(facts)];
  if (faults.length) return gravest(faults, IN_ORDER);
  const missing = missingPaths(facts);
  if (missing.length) return cannotTell(NOT_KNOWN, missing);
  return IN_ORDER;
}

/** Application, decision, start, end: every known pair, so that a gap between two hides nothing. */
function chain(facts: Facts): Verdict[] {
  const received = named(RECEIVED, "søknaden", "søknaden", facts.applicationReceived);
  const start = named(START, "programstart", "programstart", facts.programme?.start);
  const end = named(END, "programslutt", "programslutt", facts.programme?.end);
  const outer = [received, start, end].filter((d) => d !== null);
  const pairs = outer.flatMap((a, i) => outer.slice(i + 1).map((b) => inOrder(a, b)));
  return [...pairs, ...grantOrder(facts, received, start, end)].filter((v) => v !== null);
}

/** With several grants, older ones may belong to another programme: a fault only where no grant fits. */
function grantOrder(facts: Facts, received: Named | null, start: Named | null, end: Named | null) {
  const found = decisionsOf(facts.decisions, "innvilgelse");
  if (found.state !== "some" || found.list.some(({ decision }) => !decision.date)) return [];
  const grants = found.list.map(({ decision, path }) =>
    named(`${path}.date`, "innvilgelsen", "innvilginga", decision.date),
  );
  const orders = [
    (grant: Named) => received && inOrder(received, grant),
    (grant: Named) => start && inOrder(grant, start),
    (grant: Named) => end && inOrder(grant, end),
  ];
  return orders.flatMap((order) => {
    const faults = grants.map((grant) => grant && order(grant));
    return faults.every((f) => f !== null) ? faults.slice(-1) : [];
  });
}

function inOrder(a: Named, b: Named): Verdict | null {
  if (a.day <= b.day) return null;
  return violation(
    {
      nb: `${capital(a.name.nb)} (${dayWords(a.day)}) er datert etter ${b.name.nb} (${dayWords(b.day)}).`,
      nn: `${capital(a.name.nn)} (${dayWords(a.day)}) er datert etter ${b.name.nn} (${dayWords(b.day)}).`,
    },
    [a.path, b.path],
  );
}

/**
 * Activities outside the programme. Left aside: what is cancelled or only proposed, talks, paid work (a job may begin
 * before and last after), and what was completed before the programme began.
 */
function activitiesOutside({ activities, programme }: Facts): Verdict[] {
  const { start, end } = programme ?? {};
  return (activities ?? []).flatMap((activity, i) => {
    const { from, to, title, status } = activity;
    if (!isOfProgramme(activity, start)) return [];
    const begins = status === "completed" ? null : from;
    const path = placeIn("activities", i);
    if (start && begins && begins < start) return [beginsBefore(title, begins, start, path)];
    if (start && to && to < start) return [outsideWhole(title, `${path}.to`, START)];
    if (end && to && to > end) return [goesBeyond(title, to, end, path)];
    return end && begins && begins > end ? [outsideWhole(title, `${path}.from`, END)] : [];
  });
}

function isOfProgramme({ status, kind, to }: Activity, start: Day | null | undefined): boolean {
  if (status === "cancelled" || status === "proposed") return false;
  if (kind === "meeting" || kind === "paid-work") return false;
  return !(status === "completed" && start && to && to < start);
}

function beginsBefore(title: string, from: Day, start: Day, path: string): Verdict {
  return violation(
    {
      nb: `«${title}» begynner ${dayWords(from)}, før programmet starter ${dayWords(start)}.`,
      nn: `«${title}» tek til ${dayWords(from)}, før programmet startar ${dayWords(start)}.`,
    },
    [`${path}.from`, START],
  );
}

function goesBeyond(title: string, to: Day, end: Day, path: string): Verdict {
  return violation(
    {
      nb: `«${title}» varer til ${dayWords(to)}, etter programmets siste dag ${dayWords(end)}.`,
      nn: `«${title}» varer til ${dayWords(to)}, etter den siste dagen i programmet ${dayWords(end)}.`,
    },
    [`${path}.to`, END],
  );
}

function outsideWhole(title: string, path: string, limit: string): Verdict {
  return violation(
    {
      nb: `«${title}» ligger utenfor programperioden.`,
      nn: `«${title}» ligg utanfor programperioden.`,
    },
    [path, limit],
  );
}

function evaluationsOutside({ evaluations, programme }: Facts): Verdict[] {
  const { start, end } = programme ?? {};
  return (evaluations ?? []).flatMap(({ heldOn }, i) => {
    if (!heldOn || !((start && heldOn < start) || (end && heldOn > end))) return [];
    return [
      violation(
        {
          nb: `Evalueringen ${dayWords(heldOn)} ligger utenfor programperioden.`,
          nn: `Evalueringa ${dayWords(heldOn)} ligg utanfor programperioden.`,
        },
        [`evaluations[${i}].heldOn`, START, END],
      ),
    ];
  });
}

function missingPaths(facts: Facts): string[] {
  const { applicationReceived, programme, activities, evaluations } = facts;
  const grants = decisionsOf(facts.decisions, "innvilgelse");
  return [
    ...(applicationReceived ? [] : [RECEIVED]),
    ...(grants.state === "some" ? undated(grants.list) : ["decisions"]),
    ...(programme?.start ? [] : [START]),
    ...(programme?.end ? [] : [END]),
    ...(activities ? activityDays(activities, programme?.start) : ["activities"]),
    ...(evaluations ? heldDays(evaluations) : ["evaluations"]),
  ];
}

function undated(
  list: readonly { readonly decision: { readonly date?: Day | null }; readonly path: string }[],
) {
  return list.flatMap(({ decision, path }) => (decision.date ? [] : [`${path}.date`]));
}

function activityDays(activities: readonly Activity[], start: Day | null | undefined): string[] {
  return activities.flatMap((activity, i) =>
    isOfProgramme(activity, start)
      ? (["from", "to"] as const).flatMap((k) => (activity[k] ? [] : [`activities[${i}].${k}`]))
      : [],
  );
}

function heldDays(evaluations: readonly { readonly heldOn?: Day | null }[]): string[] {
  return evaluations.flatMap(({ heldOn }, i) => (heldOn ? [] : [`evaluations[${i}].heldOn`]));
}

function named(path: string, nb: string, nn: string, day: Day | null | undefined): Named | null {
  return day ? { day, name: { nb, nn }, path } : null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const NOT_KNOWN = {
  nb: "Ikke alle datoer i saken er kjent. Rekkefølgen kan derfor ikke kontrolleres helt.",
  nn: "Ikkje alle datoar i saka er kjende. Rekkjefølgja kan derfor ikkje kontrollerast heilt.",
};

const IN_ORDER = satisfied(
  { nb: "Datoene i saken kommer i rekkefølge.", nn: "Datoane i saka kjem i rekkjefølgje." },
  [RECEIVED, "decisions", START, END, "activities", "evaluations"],
);
