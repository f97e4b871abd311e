import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { activitiesNotKnown } from "../activity-list.ts";
import { kvpForskrift, r35, sotjl } from "../cite.ts";
import { documentRead } from "../programme-state.ts";
import { defineRule, type Verdict } from "../types.ts";
import { notApplicable, satisfied, violation } from "../verdict.ts";
import { FULL_WEEK, minutesOf, weekTarget } from "../week.ts";
import { activitiesOfWeek, disturbanceOf, type InWeek, placeOfWeek } from "../week-check.ts";
import { hoursUnknown, placeVerdict, shortWeek, timesUnknown } from "../week-verdict.ts";
import { hoursWords } from "../words.ts";
import { kindOf } from "../work-directed.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.status",
  "programme.fullyRead",
  "programme.minutesPerWeek",
  "activities",
  "leaves",
  "interruptions",
  "absences",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "full-time-37-5",
  title: {
    nb: "Programmet er på full tid, 37 timer og 30 minutter i uka",
    nn: "Programmet er på full tid, 37 timar og 30 minutt i veka",
  },
  stage: "innhold",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 30"), kvpForskrift("§ 1"), r35("4.30.2.1"), r35("4.30.2.10")],
      fix: {
        nb: "Fyll uka med arbeidssøking, helsetiltak, egenaktivitet eller begrunnet hviletid, eller rett timene.",
        nn: "Fyll veka med arbeidssøking, helsetiltak, eigenaktivitet eller grunngjeven kviletid, eller rett timane.",
      },
      check,
    },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  const outside = placeVerdict(placeOfWeek(facts.programme, asOf));
  if (outside) return outside;
  const disturbance = disturbanceOf(facts, asOf);
  if (disturbance.wholeWeek) return suspended(disturbance.away);
  const sums = sumsOf(facts, asOf);
  if ("status" in sums) return sums;
  const target = sums.stated ? FULL_WEEK : weekTarget(asOf);
  const byTotal = sums.stated ? null : againstTotal(facts, sums, target);
  if (byTotal) return byTotal;
  if (sums.least >= target) return full(sums.least, target);
  if (sums.most >= target) return timesUnknown(sums.unsure);
  return shortWeek(sums.most, documentRead(facts), disturbance) ?? short(sums.most);
}

/** The programme's own total beside the activities that are seen; some of them may not be seen yet. */
function againstTotal(facts: Facts, { least, most }: Sums, target: number): Verdict | null {
  const total = facts.programme?.minutesPerWeek;
  if (typeof total !== "number") return null;
  if (total < FULL_WEEK) return most >= target ? twoTotals(total, most) : null;
  if (least >= target) return null;
  return most < target && documentRead(facts) ? twoTotals(total, most) : full(total, FULL_WEEK);
}

function twoTotals(total: number, sum: number): Verdict {
  const [stated, planned] = [hoursWords(total), hoursWords(sum)];
  return notApplicable(
    {
      nb: `Programmet oppgir ${stated} i uka, men aktivitetene er ${planned} denne uka. Rett timene.`,
      nn: `Programmet oppgir ${stated} i veka, men aktivitetane er ${planned} denne veka. Rett timane.`,
    },
    ["programme.minutesPerWeek", "activities"],
  );
}

interface Sums {
  /** The programme's own total, which speaks of an ordinary week. */
  readonly stated: boolean;
  readonly least: number;
  readonly most: number;
  readonly unsure: readonly InWeek[];
}

/** Minutes of the week, surely and at most; the programme's own total where an activity has no hours. */
function sumsOf(facts: Facts, asOf: Day): Sums | Verdict {
  const total = facts.programme?.minutesPerWeek;
  const stated: Sums | null =
    typeof total === "number" ? { stated: true, least: total, most: total, unsure: [] } : null;
  if (!facts.activities) return stated ?? activitiesNotKnown();
  const list = activitiesOfWeek(facts.activities, asOf);
  if (list.length === 0 && stated && !documentRead(facts)) return stated;
  const without = list.filter(({ activity }) => minutesOf(activity) === null);
  const sum = (part: typeof list) => part.reduce((n, a) => n + (minutesOf(a.activity) ?? 0), 0);
  const least = sum(list.filter((a) => a.sure));
  if (without.length && !(least >= weekTarget(asOf) && without.every(isMeeting)))
    return stated ?? hoursUnknown(without);
  return { stated: false, least, most: sum(list), unsure: list.filter((a) => !a.sure) };
}

/** Talks seldom have weekly hours, and can only add to a week that is full without them. */
function isMeeting({ activity }: InWeek): boolean {
  return kindOf(activity) === "meeting";
}

function full(minutes: number, target: number): Verdict {
  const over = minutes > FULL_WEEK;
  const planned = hoursWords(minutes);
  const wanted = hoursWords(target);
  const more = over ? { nb: " Det er mer enn full tid.", nn: " Det er meir enn full tid." } : null;
  return satisfied(
    {
      nb: `Det er planlagt ${planned} denne uka; full tid er ${wanted}.${more?.nb ?? ""}`,
      nn: `Det er planlagt ${planned} denne veka; full tid er ${wanted}.${more?.nn ?? ""}`,
    },
    ["activities"],
  );
}

function short(minutes: number): Verdict {
  if (minutes === 0) return violation(NOTHING, ["activities"]);
  const [planned, lacking] = [hoursWords(minutes), hoursWords(FULL_WEEK - minutes)];
  return violation(
    {
      nb: `Det er planlagt ${planned} denne uka. Det mangler ${lacking} på full tid (${hoursWords(FULL_WEEK)}).`,
      nn: `Det er planlagt ${planned} denne veka. Det manglar ${lacking} på full tid (${hoursWords(FULL_WEEK)}).`,
    },
    ["activities"],
  );
}

function suspended(paths: readonly string[]): Verdict {
  return notApplicable(
    {
      nb: "Deltakeren har permisjon eller avbrudd hele denne uka.",
      nn: "Deltakaren har permisjon eller avbrot heile denne veka.",
    },
    paths,
  );
}

const NOTHING = {
  nb: "Det er ikke planlagt noe denne uka. Full tid er 37 t 30 min.",
  nn: "Det er ikkje planlagt noko denne veka. Full tid er 37 t 30 min.",
};
