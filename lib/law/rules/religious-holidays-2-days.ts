import { addDays, type Day } from "../../facts/days.ts";
import { isWorkingDay } from "../../facts/holidays.ts";
import type { FactView } from "../../facts/paths.ts";
import { type AbsenceAt, absencesAt, spanOf } from "../absences.ts";
import { kvpForskrift } from "../cite.ts";
import { clip } from "../periods.ts";
import { byLatestAbsence, regulationVersions } from "../regulation-versions.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cutsOf } from "../unpaid-time.ts";
import { cannotTell, gravest, notApplicable } from "../verdict.ts";
import { dayWords, periodWords } from "../words.ts";
import { yearlyCap } from "../yearly-cap.ts";

const needs = ["absences", "decisions", "leaves", "interruptions"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "religious-holidays-2-days",
  title: {
    nb: "Fri på to religiøse høytidsdager i året",
    nn: "Fri på to religiøse høgtidsdagar i året",
  },
  stage: "gjennomforing",
  needs,
  matters: (facts, asOf) => byLatestAbsence(facts, "religious", asOf),
  versions: regulationVersions({
    cite: [kvpForskrift("§ 16")],
    confirmedBy: null,
    fix: {
      nb: "Gi stønad for inntil to dager når det er meldt fra i tide, og trekk for dagene ut over to.",
      nn: "Gi stønad for inntil to dagar når det er meldt frå i tide, og trekk for dagane ut over to.",
    },
    check,
  }),
});

/** Faith is a special category of personal data: without such absence nothing is asked. */
function check(facts: Facts, asOf: Day): Verdict {
  const religious = absencesAt(facts.absences).filter((a) => a.absence.cause === "religious");
  if (!religious.length) return notApplicable(NONE);
  const verdict = yearlyCap(
    facts,
    {
      cause: "religious",
      cap: () => ({ sure: 2, most: 2 }),
      higher: null,
      days: (n) =>
        n === 1
          ? { nb: "1 religiøs høytidsdag", nn: "1 religiøs høgtidsdag" }
          : { nb: `${n} religiøse høytidsdager`, nn: `${n} religiøse høgtidsdagar` },
      note: null,
    },
    asOf,
  );
  if (verdict.status !== "satisfied") return verdict;
  return gravest(
    religious.flatMap((at) => kept(facts, at, asOf)),
    verdict,
  );
}

/** Within two days: nothing more to say when the day was agreed to and the stønad kept. */
function kept(facts: Facts, { absence, path }: AbsenceAt, asOf: Day): Verdict | [] {
  const span = spanOf(absence, asOf);
  if (!span) return [];
  const days = periodWords(span.sure.from, span.sure.to);
  const notice = dayWords(latestNotice(span.sure.from));
  if (!facts.decisions) return notCut(days, ["decisions"]);
  const cut = cutsOf(facts.decisions).find((c) => clip([c.widest], span.widest).length > 0);
  if (!cut && absence.permission === true) return [];
  if (!cut) return notCut(days, [`${path}.permission`]);
  return cannotTell(
    {
      nb: `Stønaden kan være trukket for den religiøse høytiden ${days}. Det må avklares om deltakeren meldte fra senest ${notice} (ti arbeidsdager før). Da skal det ikke trekkes.`,
      nn: `Stønaden kan vere trekt for den religiøse høgtida ${days}. Det må avklarast om deltakaren melde frå seinast ${notice} (ti arbeidsdagar før). Då skal det ikkje trekkjast.`,
    },
    cut.missing,
    [`${path}.from`, `${path}.to`, `${cut.path}.from`, `${cut.path}.to`],
  );
}

function notCut(days: string, missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `Det må avklares om det er gitt fri med stønad for den religiøse høytiden ${days}.`,
      nn: `Det må avklarast om det er gitt fri med stønad for den religiøse høgtida ${days}.`,
    },
    missing,
  );
}

/** Ten working days before the day off. */
function latestNotice(first: Day): Day {
  let day = first;
  for (let left = 10; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

const NONE = {
  nb: "Det er ikke registrert fravær på religiøse høytidsdager.",
  nn: "Det er ikkje registrert fråvær på religiøse høgtidsdagar.",
};
