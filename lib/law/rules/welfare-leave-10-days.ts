import { addDays, type Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Absence } from "../../facts/types.ts";
import { spanOf } from "../absences.ts";
import { kvpForskrift } from "../cite.ts";
import { clip } from "../periods.ts";
import { byLatestAbsence, regulationVersions } from "../regulation-versions.ts";
import { defineRule, type Verdict } from "../types.ts";
import { notApplicable } from "../verdict.ts";
import { yearlyCap } from "../yearly-cap.ts";

const needs = ["absences", "decisions", "leaves", "interruptions", "children"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "welfare-leave-10-days",
  title: {
    nb: "Velferdspermisjon: 10 dager i kalenderåret",
    nn: "Velferdspermisjon: 10 dagar i kalenderåret",
  },
  stage: "gjennomforing",
  needs,
  matters: (facts, asOf) => byLatestAbsence(facts, "welfare", asOf),
  versions: regulationVersions({
    cite: [kvpForskrift("§ 15")],
    confirmedBy: null,
    fix: {
      nb: "Trekk i stønaden for dagene over grensen, eller gi permisjon uten stønad. Slik permisjon regnes ikke med i programtiden.",
      nn: "Trekk i stønaden for dagane over grensa, eller gi permisjon utan stønad. Slik permisjon blir ikkje rekna med i programtida.",
    },
    check,
  }),
});

/** Days around a birth may be leave of §§ 12–13, which this cap is not about; the record has no cause of its own for it. */
function check(facts: Facts, asOf: Day): Verdict {
  const verdict = count(facts, asOf);
  const others = (facts.absences ?? []).filter((absence) => !isAroundBirth(absence, facts, asOf));
  if (verdict.status !== "violation" || others.length === facts.absences?.length) return verdict;
  const apart = count({ ...facts, absences: others }, asOf);
  return apart.status === "violation" ? verdict : notApplicable(AROUND_BIRTH, [ABSENCES, CHILDREN]);
}

function isAroundBirth(absence: Absence, { children }: Facts, asOf: Day): boolean {
  const span = spanOf(absence, asOf);
  return (children ?? []).some(({ birthDate }) => {
    if (!birthDate || !span || (absence.cause && absence.cause !== "welfare")) return false;
    const around = { from: addDays(birthDate, -BEFORE), to: addDays(birthDate, AFTER - 1) };
    return clip([span.widest], around).length > 0;
  });
}

const ABSENCES = "absences";
const CHILDREN = "children";
/** Ten working days before the due date, which may be some days from the birth. */
const BEFORE = 28;
/** Six weeks after the birth. */
const AFTER = 42;

const AROUND_BIRTH = {
  nb: "Det er registrert mer enn ti dager velferdspermisjon, men noen av dem ligger rundt en fødsel. Permisjon ved fødsel har egne regler.",
  nn: "Det er registrert meir enn ti dagar velferdspermisjon, men nokre av dei ligg rundt ein fødsel. Permisjon ved fødsel har eigne reglar.",
};

function count(facts: Facts, asOf: Day): Verdict {
  return yearlyCap(
    facts,
    {
      cause: "welfare",
      cap: () => ({ sure: 10, most: 10 }),
      higher: null,
      days: (n) =>
        n === 1
          ? { nb: "1 dag velferdspermisjon", nn: "1 dag velferdspermisjon" }
          : { nb: `${n} dager velferdspermisjon`, nn: `${n} dagar velferdspermisjon` },
      note: SUB_CAPS,
    },
    asOf,
  );
}

/** The record does not say what the leave was for. */
const SUB_CAPS = {
  nb: "Til noen formål kan det bare gis tre dager, for eksempel tilvenning i barnehage, eget bryllup og dødsfall.",
  nn: "Til nokre føremål kan det berre givast tre dagar, til dømes tilvenjing i barnehage, eige bryllaup og dødsfall.",
};
