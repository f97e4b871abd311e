import { type Day, later } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Activity } from "../../facts/types.ts";
import type { Text } from "../../text/text.ts";
import { activitiesNotKnown } from "../activity-list.ts";
import { type Candidate, candidatesOf, type Role } from "../by-deadline.ts";
import { sotjl } from "../cite.ts";
import { jobSearchRole, workMeasureRole } from "../deadline-roles.ts";
import { decidedEnds, shortenedAfter } from "../decided-ends.ts";
import { halfwayOf } from "../halfway.ts";
import {
  BOTH,
  lacks,
  moved,
  noDeadline,
  notFinal,
  notRead,
  SEARCH,
  unclear,
  WORK,
} from "../mandatory-words.ts";
import { jobSearchBand } from "../periods.ts";
import { documentRead } from "../programme-state.ts";
import { gravestOrSilent, silent } from "../silent.ts";
import { defineRule, type Verdict } from "../types.ts";
import { satisfied } from "../verdict.ts";

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
  /** Last day on which it may still be missing; null when that is not known, `moved` when a decision may move it. */
  readonly late: Day | "moved" | null;
}

function check(facts: Facts, asOf: Day): Verdict {
  if (!facts.activities) return activitiesNotKnown();
  const activities = facts.activities;
  const parts: Part[] = [
    { name: WORK, role: workMeasureRole, late: workDeadline(facts) },
    { name: SEARCH, role: jobSearchRole, late: searchDeadline(facts) },
  ];
  const verdicts = parts.flatMap((p) => missing(p, candidatesOf(activities, p.role), facts, asOf));
  return gravestOrSilent(verdicts, satisfied(BOTH, ["activities"]));
}

/** Nothing where the part is in the programme. */
function missing(part: Part, list: readonly Candidate[], facts: Facts, asOf: Day): Verdict[] {
  const firm = list.some((c) => c.role === "counts" && c.activity.status !== "proposed");
  if (firm) return [];
  if (list.length) return [unclear(part.name, list)];
  if (part.late === "moved") return [silent(moved(part.name), ["decisions"])];
  if (!part.late) return [noDeadline(part.name)];
  if (asOf <= part.late) return [notFinal(part.name, part.late)];
  return [documentRead(facts) ? lacks(part.name, part.late) : notRead(part.name)];
}

function workDeadline(facts: Facts): Day | null {
  const { start, end } = facts.programme ?? {};
  const half = start && end ? halfwayOf(facts, start, end) : null;
  if (!half || !end) return null;
  if (half.unknown.length || half.incomplete) return end;
  return half.readings.reduce((day, r) => later(day, r.late), half.plain.late);
}

/** A programme that ended early, or whose end came after the deadline, was not bound by it. */
function searchDeadline({ programme, decisions }: Facts): Part["late"] {
  const { start, end, status } = programme ?? {};
  if (!start || !end || status === "ended" || status === "interrupted") return null;
  const band = jobSearchBand(end);
  return shortenedAfter(decidedEnds(decisions, start), end, band.from) === false
    ? band.to
    : "moved";
}
