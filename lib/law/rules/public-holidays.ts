import { type Day, weekday } from "../../facts/days.ts";
import { isPublicHoliday } from "../../facts/holidays.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Activity } from "../../facts/types.ts";
import { calendarDays, isFreeDay } from "../absences.ts";
import { kvpForskrift } from "../cite.ts";
import { regulationVersions } from "../regulation-versions.ts";
import { gravestReserved } from "../reserved.ts";
import { defineRule, type Verdict } from "../types.ts";
import { type Cut, cutsOf } from "../unpaid-time.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords, listWords, periodWords } from "../words.ts";

const needs = [
  "decisions",
  "absences",
  "activities",
  "programme.fullyRead",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "public-holidays",
  title: { nb: "Ikke trekk på fridager", nn: "Ikkje trekk på fridagar" },
  stage: "gjennomforing",
  needs,
  matters: (facts, asOf) => {
    const days = cutsOf(facts.decisions).flatMap((cut) => cut.days?.to ?? []);
    return [{ day: days.sort().at(-1) ?? asOf, facts }];
  },
  versions: regulationVersions({
    cite: [kvpForskrift("§ 16")],
    confirmedBy: null,
    fix: {
      nb: "Gi tilbake stønaden for fridagene.",
      nn: "Gi tilbake stønaden for fridagane.",
    },
    check,
  }),
});

function check(facts: Facts): Verdict {
  if (!facts.decisions) return facts.absences?.length === 0 ? notApplicable(NO_CUT) : notKnown();
  return gravestReserved(
    cutsOf(facts.decisions).map((cut) => one(facts, cut)),
    notApplicable(NO_CUT, ["decisions"]),
  );
}

function one(facts: Facts, cut: Cut): Verdict {
  const seen = [`${cut.path}.from`, `${cut.path}.to`];
  if (!cut.days) return daysNotKnown(cut);
  const free = freeDaysCut(calendarDays(cut.days));
  if (!free.length) return satisfied(noFreeDay(periodWords(cut.days.from, cut.days.to)), seen);
  const words = listWords(free.map(dayWords));
  const isRead = facts.programme?.fullyRead === true || facts.wholeCaseRead === true;
  if (free.every((day) => isWeekend(day) && isPlanned(facts.activities, day)))
    return notApplicable(planned(words), [...seen, "activities"]);
  if (isRead) return violation(freeDaysWords(words), [...seen, "programme.fullyRead"]);
  return cannotTell(
    {
      nb: `Vedtaket trekker for ${words}, som er fri med stønad om ikke programmet sier noe annet. Det må avklares.`,
      nn: `Vedtaket trekkjer for ${words}, som er fri med stønad om ikkje programmet seier noko anna. Det må avklarast.`,
    },
    ["programme.fullyRead"],
    seen,
  );
}

/** Public holidays among the days; weekends only where nothing else is cut: stønad is given for five days a week. */
function freeDaysCut(days: readonly Day[]): readonly Day[] {
  if (days.every(isFreeDay)) return days;
  return days.filter((day) => !isWeekend(day) && isPublicHoliday(day));
}

function isWeekend(day: Day): boolean {
  return weekday(day) > 5;
}

/** Whether the programme plans activity in the weekend that the day belongs to. */
function isPlanned(activities: readonly Activity[] | null | undefined, day: Day): boolean {
  return (activities ?? []).some(
    ({ timeOfDay, status, from, to }) =>
      timeOfDay === "weekend" &&
      status !== "cancelled" &&
      (!from || from <= day) &&
      (!to || day <= to),
  );
}

function planned(words: string) {
  return {
    nb: `Vedtaket trekker for ${words}, som programmet legger aktivitet til.`,
    nn: `Vedtaket trekkjer for ${words}, som programmet legg aktivitet til.`,
  };
}

function freeDaysWords(words: string) {
  return {
    nb: `Vedtaket trekker for ${words}. Det er fri med stønad, og programmet legger ikke aktivitet dit.`,
    nn: `Vedtaket trekkjer for ${words}. Det er fri med stønad, og programmet legg ikkje aktivitet dit.`,
  };
}

function noFreeDay(period: string) {
  return {
    nb: `Trekket (${period}) gjelder ingen fridager.`,
    nn: `Trekket (${period}) gjeld ingen fridagar.`,
  };
}

function daysNotKnown(cut: Cut): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hvilke dager vedtaket trekker for.",
      nn: "Det må avklarast kva dagar vedtaket trekkjer for.",
    },
    cut.missing,
    [cut.path],
  );
}

function notKnown(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om stønaden er trukket for fravær.",
      nn: "Det må avklarast om stønaden er trekt for fråvær.",
    },
    ["decisions"],
  );
}

const NO_CUT = {
  nb: "Det er ikke vedtatt trekk for fravær.",
  nn: "Det er ikkje vedteke trekk for fråvær.",
};
