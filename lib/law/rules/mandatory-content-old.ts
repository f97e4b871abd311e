import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Activity } from "../../facts/types.ts";
import type { Text } from "../../text/text.ts";
import { activitiesNotKnown } from "../activity-list.ts";
import { type Candidate, candidatesOf, type Role } from "../by-deadline.ts";
import { sotjl } from "../cite.ts";
import { jobSearchRole, workMeasureRole } from "../deadline-roles.ts";
import { decidedEnds, shortenedAfter } from "../decided-ends.ts";
import { halfwayOf } from "../halfway.ts";
import { jobSearchBand } from "../periods.ts";
import { documentRead, NOT_READ } from "../programme-state.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, satisfied, violation } from "../verdict.ts";
import { dayWords, listWords } from "../words.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.status",
  "programme.fullyRead",
  "activities",
  "leaves",
  "interruptions",
  "decisions",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "mandatory-content-old",
  title: {
    nb: "Programmet har både arbeidsrettede tiltak og arbeidssøking (til 2018)",
    nn: "Programmet har både arbeidsretta tiltak og arbeidssøking (til 2018)",
  },
  stage: "innhold",
  needs,
  versions: [
    {
      from: "2010-01-01",
      to: "2018-12-31",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 30 (til 31.12.2018)")],
      fix: {
        nb: "Legg inn det som mangler: et arbeidsrettet tiltak eller arbeidssøking.",
        nn: "Legg inn det som manglar: eit arbeidsretta tiltak eller arbeidssøking.",
      },
      check,
    },
  ],
});

interface Part {
  readonly name: Text;
  readonly role: (activity: Activity) => Role;
  /** Last day on which it may still be missing; null when that is not known. */
  readonly late: Day | null;
}

function check(facts: Facts, asOf: Day): Verdict {
  if (!facts.activities) return activitiesNotKnown();
  const activities = facts.activities;
  const parts: Part[] = [
    { name: WORK, role: workMeasureRole, late: workDeadline(facts) },
    { name: SEARCH, role: jobSearchRole, late: searchDeadline(facts) },
  ];
  const verdicts = parts.flatMap((p) => missing(p, candidatesOf(activities, p.role), facts, asOf));
  return gravest(verdicts, satisfied(BOTH, ["activities"]));
}

/** Nothing where the part is in the programme. */
function missing(part: Part, list: readonly Candidate[], facts: Facts, asOf: Day): Verdict[] {
  const firm = list.some((c) => c.role === "counts" && c.activity.status !== "proposed");
  if (firm) return [];
  if (list.length) return [unclear(part, list)];
  if (!part.late) return [noDeadline(part)];
  if (asOf <= part.late) return [notFinal(part, part.late)];
  return [documentRead(facts) ? lacks(part, part.late) : notRead(part)];
}

function workDeadline(facts: Facts): Day | null {
  const { start, end } = facts.programme ?? {};
  const half = start && end ? halfwayOf(facts, start, end) : null;
  if (!half || !end) return null;
  if (half.unknown.length || half.incomplete) return end;
  return (
    half.readings
      .map((r) => r.late)
      .sort()
      .at(-1) ?? null
  );
}

/** A programme that ended early, or whose end came after the deadline, was not bound by it. */
function searchDeadline({ programme, decisions }: Facts): Day | null {
  const { start, end, status } = programme ?? {};
  if (!start || !end || status === "ended" || status === "interrupted") return null;
  const band = jobSearchBand(end);
  return shortenedAfter(decidedEnds(decisions, start), end, band.from) === false ? band.to : null;
}

const WORK: Text = { nb: "arbeidsrettet tiltak", nn: "arbeidsretta tiltak" };
const SEARCH: Text = { nb: "arbeidssøking", nn: "arbeidssøking" };
const BOTH: Text = {
  nb: "Programmet har både arbeidsrettede tiltak og arbeidssøking.",
  nn: "Programmet har både arbeidsretta tiltak og arbeidssøking.",
};

function lacks({ name }: Part, late: Day): Verdict {
  return violation(
    {
      nb: `Programmet har ikke ${name.nb}, som skulle være med senest ${dayWords(late)}.`,
      nn: `Programmet har ikkje ${name.nn}, som skulle vere med seinast ${dayWords(late)}.`,
    },
    ["activities", "programme.start", "programme.end"],
  );
}

function notFinal({ name }: Part, late: Day): Verdict {
  return cannotTell(
    {
      nb: `Programmet har ennå ikke ${name.nb}. Det skal være med senest ${dayWords(late)}.`,
      nn: `Programmet har enno ikkje ${name.nn}. Det skal vere med seinast ${dayWords(late)}.`,
    },
    [],
    ["activities"],
  );
}

function notRead({ name }: Part): Verdict {
  return cannotTell(
    {
      nb: `Siden viser ikke ${name.nb}. Hele programmet må leses før noe kan sies sikkert.`,
      nn: `Sida viser ikkje ${name.nn}. Heile programmet må lesast før noko kan seiast sikkert.`,
    },
    [NOT_READ],
    ["activities"],
  );
}

function noDeadline({ name }: Part): Verdict {
  return cannotTell(
    {
      nb: `Det må avklares når programmet skulle hatt ${name.nb}.`,
      nn: `Det må avklarast når programmet skulle hatt ${name.nn}.`,
    },
    ["programme.start", "programme.end"],
    ["activities"],
  );
}

function unclear({ name }: Part, list: readonly Candidate[]): Verdict {
  const names = listWords(list.map(({ activity }) => `«${activity.title}»`));
  return cannotTell(
    {
      nb: `Det må avklares om ${names} kan regnes som ${name.nb}.`,
      nn: `Det må avklarast om ${names} kan reknast som ${name.nn}.`,
    },
    list.filter((c) => c.role === "unknown").map((c) => `${c.path}.kind`),
    ["activities"],
  );
}
