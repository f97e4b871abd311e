import { type Day, earlier } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { activitiesNotKnown } from "../activity-list.ts";
import { kvpForskrift, r35, sotjl } from "../cite.ts";
import type { Period } from "../periods.ts";
import { filledDays, gapsIn, workingEnds } from "../plan-gaps.ts";
import { documentRead, NOT_READ } from "../programme-state.ts";
import { meetsSchoolHoliday } from "../school-holidays.ts";
import { unknownTimes } from "../suspension.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, satisfied, violation } from "../verdict.ts";
import { listWords, periodWords } from "../words.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.fullyRead",
  "programme.planComplete",
  "activities",
  "leaves",
  "interruptions",
  "absences",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "year-round",
  title: { nb: "Programmet er helårig", nn: "Programmet er heilårig" },
  stage: "innhold",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 30"), r35("4.30.2.1"), kvpForskrift("§§ 16 og 17")],
      fix: {
        nb: "Planlegg aktivitet i de tomme ukene, også i skoleferiene, eller registrer ferie.",
        nn: "Planlegg aktivitet i dei tomme vekene, også i skuleferiane, eller registrer ferie.",
      },
      check,
    },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  const { start, end, planComplete } = facts.programme ?? {};
  if (!facts.activities) return activitiesNotKnown();
  if (!start || !end) return periodNotKnown(start, end);
  const programme = { from: start, to: end };
  const { sure, possible } = filledDays(facts, programme);
  const open = gapsIn(sure, programme);
  if (open.length === 0) return noGap();
  const judged = { from: start, to: planComplete === true ? end : earlier(end, asOf) };
  const empty = gapsIn(possible, programme).filter((gap) => gapsIn([], cut(gap, judged)).length);
  const [bare, school] = split(empty);
  const missing = [
    ...(documentRead(facts) ? [] : [NOT_READ]),
    ...unknownTimes(facts),
    ...(facts.absences ? [] : ["absences"]),
  ];
  if (bare.length) return missing.length ? gapsUnsure(bare, missing) : gapsProven(bare);
  if (school.length) return gapsInHolidays(school);
  return planComplete === true ? gapsUnsure(open, missing) : planNotWhole();
}

function cut({ from, to }: Period, within: Period): Period {
  return { from, to: earlier(to, within.to) };
}

/** Gaps that meet no school holiday, and those that do. */
function split(gaps: readonly Period[]): [Period[], Period[]] {
  const school = gaps.filter(meetsSchoolHoliday);
  return [gaps.filter((gap) => !school.includes(gap)), school];
}

function words(gaps: readonly Period[]): string {
  return listWords(gaps.map(workingEnds).map(({ from, to }) => periodWords(from, to)));
}

function noGap(): Verdict {
  return satisfied(
    {
      nb: "Programmet har aktivitet, ferie, permisjon eller avbrudd i hele perioden.",
      nn: "Programmet har aktivitet, ferie, permisjon eller avbrot i heile perioden.",
    },
    ["activities", "programme.start", "programme.end"],
  );
}

function gapsProven(gaps: readonly Period[]): Verdict {
  return violation(
    {
      nb: `Programmet er uten aktivitet, ferie, permisjon eller avbrudd ${words(gaps)}.`,
      nn: `Programmet er utan aktivitet, ferie, permisjon eller avbrot ${words(gaps)}.`,
    },
    ["activities"],
  );
}

function gapsUnsure(gaps: readonly Period[], missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `Det må avklares hva deltakeren gjør ${words(gaps)}.`,
      nn: `Det må avklarast kva deltakaren gjer ${words(gaps)}.`,
    },
    missing,
    ["activities"],
  );
}

function gapsInHolidays(gaps: readonly Period[]): Verdict {
  return cannotTell(
    {
      nb: `Programmet er uten aktivitet ${words(gaps)}, som kan være skoleferie eller kursferie. Planlegg noe annet da, eller registrer ferie.`,
      nn: `Programmet er utan aktivitet ${words(gaps)}, som kan vere skuleferie eller kursferie. Planlegg noko anna då, eller registrer ferie.`,
    },
    [],
    ["activities"],
  );
}

function planNotWhole(): Verdict {
  return cannotTell(
    {
      nb: "Bare en del av programmet er planlagt. Se etter at resten blir helårig.",
      nn: "Berre ein del av programmet er planlagd. Sjå etter at resten blir heilårig.",
    },
    ["programme.planComplete"],
    ["activities"],
  );
}

function periodNotKnown(start: unknown, end: unknown): Verdict {
  return cannotTell(
    {
      nb: "Datoene for programmet må være kjent for å se om det er helårig.",
      nn: "Datoane for programmet må vere kjende for å sjå om det er heilårig.",
    },
    [...(start ? [] : ["programme.start"]), ...(end ? [] : ["programme.end"])],
  );
}
