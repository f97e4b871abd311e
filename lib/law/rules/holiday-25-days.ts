import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Cap } from "../absence-count.ts";
import { kvpForskrift, source } from "../cite.ts";
import { byLatestAbsence, regulationVersions } from "../regulation-versions.ts";
import { defineRule, type Verdict } from "../types.ts";
import { yearlyCap } from "../yearly-cap.ts";

const needs = [
  "absences",
  "decisions",
  "leaves",
  "interruptions",
  "person.birthDate",
  "person.age",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "holiday-25-days",
  title: { nb: "Ferie: 25 dager i kalenderåret", nn: "Ferie: 25 dagar i kalenderåret" },
  stage: "gjennomforing",
  needs,
  matters: (facts, asOf) => byLatestAbsence(facts, "holiday", asOf),
  versions: regulationVersions({
    cite: [kvpForskrift("§ 17")],
    confirmedBy: source(
      "NAV: kvalifiseringsprogrammet",
      "https://www.nav.no/kvalifiseringsprogrammet",
    ),
    fix: {
      nb: "Legg de overskytende dagene inn som programdager eller som permisjon uten stønad.",
      nn: "Legg dei overskytande dagane inn som programdagar eller som permisjon utan stønad.",
    },
    check,
  }),
});

function check(facts: Facts, asOf: Day): Verdict {
  const years = birthYears(facts, asOf);
  return yearlyCap(
    facts,
    {
      cause: "holiday",
      cap: (year) => capOf(year, years),
      higher: { missing: years ? [] : ["person.birthDate"], whom: OVER_SIXTY_WORDS },
      days: (n) =>
        n === 1
          ? { nb: "1 feriedag", nn: "1 feriedag" }
          : { nb: `${n} feriedager`, nn: `${n} feriedagar` },
      note: null,
    },
    asOf,
  );
}

const USUAL = 25;
const OVER_SIXTY = 30;
const OVER_SIXTY_WORDS = { nb: "for deltakere over 60 år", nn: "for deltakarar over 60 år" };

/** Five days more for those over 60. Whether the year in which one turns 60 counts is not settled. */
function capOf(year: number, birthYears: readonly number[] | null): Cap {
  if (!birthYears) return { sure: USUAL, most: OVER_SIXTY };
  const sure = birthYears.every((birth) => year - birth > 60) ? OVER_SIXTY : USUAL;
  const most = birthYears.some((birth) => year - birth >= 60) ? OVER_SIXTY : USUAL;
  return { sure, most };
}

/** The years in which the participant can be born; null when neither birth date nor age is known. */
function birthYears({ person }: Facts, asOf: Day): readonly number[] | null {
  if (person?.birthDate) return [Number(person.birthDate.slice(0, 4))];
  const age = person?.age;
  if (age === undefined || age === null) return null;
  const latest = Number(asOf.slice(0, 4)) - age;
  return [latest - 1, latest];
}
