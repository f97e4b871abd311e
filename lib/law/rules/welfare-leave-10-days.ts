import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { kvpForskrift } from "../cite.ts";
import { byLatestAbsence, regulationVersions } from "../regulation-versions.ts";
import { defineRule, type Verdict } from "../types.ts";
import { yearlyCap } from "../yearly-cap.ts";

const needs = ["absences", "decisions", "leaves", "interruptions"] as const;

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

function check(facts: FactView<(typeof needs)[number]>, asOf: Day): Verdict {
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
