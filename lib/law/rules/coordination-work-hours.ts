import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Text } from "../../text/text.ts";
import { barnetillegg, type Share } from "../amounts.ts";
import { entitledCount, mayBeChildSupplement } from "../child-supplement.ts";
import { sotjl } from "../cite.ts";
import { deductionsIn } from "../deductions.ts";
import { type Fraction, fraction, fromKroner, rounded } from "../fraction.ts";
import { governed, isGoverned } from "../governed.ts";
import { coversDay, type Job, jobMinutes, jobsOf } from "../jobs.ts";
import {
  changes,
  isAbove,
  isLong,
  isMonthly,
  isRate,
  judgedDays,
  meanOf,
  rateOn,
  rightShares,
} from "../paid-rate.ts";
import {
  benefitsOf,
  missingOfPayment,
  type PaidPeriod,
  type Payment,
  paidPeriod,
} from "../payments.ts";
import { afterWork } from "../stonad.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { hoursWords, kronerWords, periodWords } from "../words.ts";

const needs = ["activities", "benefits", "person.birthDate", "children", "absences"] as const;

type Facts = FactView<(typeof needs)[number]>;

const TURN = "2019-01-01";

const fix = {
  nb: "Innhent timelister eller arbeidsavtale, og regn ut stønad og barnetillegg på nytt etter timetallet.",
  nn: "Hent inn timelister eller arbeidsavtale, og rekn ut stønad og barnetillegg på nytt etter timetalet.",
};

export default defineRule({
  id: "coordination-work-hours",
  title: { nb: "Stønaden reduseres for arbeid", nn: "Stønaden blir redusert for arbeid" },
  stage: "stonad",
  needs,
  matters: (facts, asOf) => governed(facts, daysOf(facts, asOf), [TURN]),
  versions: [
    {
      from: "2010-01-01",
      to: "2018-12-31",
      severity: "must",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 37 (lovteksten til 2018)")],
      fix,
      check: (facts, asOf) => judge(facts, asOf, "2010-01-01", "2018-12-31"),
    },
    {
      from: TURN,
      severity: "must",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 37")],
      fix,
      check: (facts, asOf) => judge(facts, asOf, TURN),
    },
  ],
});

function daysOf(facts: Facts, asOf: Day): Day[] {
  const days = benefitsOf(facts.benefits, "kvalifiseringsstonad").map(firstDay(asOf));
  return days.length ? days : [asOf];
}

/** A payment is governed by the law on its first day. */
function firstDay(asOf: Day): (payment: Payment) => Day {
  return ({ benefit }) => benefit.from ?? asOf;
}

function judge(facts: Facts, asOf: Day, from: Day, to?: Day): Verdict {
  if (!facts.activities) return notKnown(["activities"]);
  const jobs = jobsOf(facts.activities);
  if (!jobs.length) return notApplicable(NO_JOB, ["activities"]);
  const payments = benefitsOf(facts.benefits, "kvalifiseringsstonad");
  if (!payments.length)
    return facts.benefits?.length === 0 ? notApplicable(NOT_PAID) : notKnown(["benefits"]);
  return gravest(
    payments
      .filter((p) => isGoverned(firstDay(asOf)(p), from, to))
      .map((p) => one(facts, jobs, p, asOf)),
    notApplicable(NO_JOB),
  );
}

function one(facts: Facts, jobs: readonly Job[], payment: Payment, asOf: Day): Verdict {
  const paid = paidPeriod(payment);
  if (!paid) return notKnown(missingOfPayment(payment));
  const days = judgedDays(paid, asOf);
  const here = jobs.filter(({ activity }) => days.some((d) => coversDay(activity, d) !== false));
  if (!here.length) return notApplicable(NO_JOB, [`${paid.path}.from`, "activities"]);
  const seen = [`${paid.path}.perDay`, ...here.map((j) => `${j.path}.minutesPerWeek`)];
  const missing = here.flatMap((job) => missingOfJob(job, days));
  if (missing.length) return notKnown(missing, seen);
  if (days.some((day) => !rateOn(day, "full"))) return cannotTell(NO_RATE, [], seen);
  if (here.some(isDoubtful)) return cannotTell(outside(paid), [], seen);
  const birth = facts.person?.birthDate;
  const shares = rightShares(birth, days[0] ?? asOf);
  if (days.some((day) => rightShares(birth, day).join() !== shares.join()))
    return notKnown([], seen);
  if (isLong(paid) && (changes(days, birth) || !isSteady(here, days))) return notKnown([], seen);
  const verdicts = shares.map((share) => byShare({ facts, paid, days, jobs: here, share, seen }));
  const [verdict] = verdicts;
  if (verdict && verdicts.every((v) => v.status === verdict.status)) return verdict;
  return notKnown(["person.birthDate"], seen);
}

/** The same hours on all the days. */
function isSteady(jobs: readonly Job[], days: readonly Day[]): boolean {
  return new Set(days.map((day) => minutesOn(jobs, day, "likely"))).size === 1;
}

/** Work in the evening or at weekends may come on top of the programme; an apprentice's wage counts from 2019. */
function isDoubtful({ activity }: Job): boolean {
  const { timeOfDay, kind, from } = activity;
  return (
    (timeOfDay !== undefined && timeOfDay !== null && timeOfDay !== "day") ||
    (kind === "apprenticeship" && (from ?? "") < TURN)
  );
}

function missingOfJob({ activity, path }: Job, days: readonly Day[]): string[] {
  const dated = days.every((day) => coversDay(activity, day) !== null);
  return [
    ...(jobMinutes(activity) ? [] : [`${path}.minutesPerWeek`]),
    ...(dated ? [] : [activity.from ? `${path}.to` : `${path}.from`]),
  ];
}

interface Look {
  readonly facts: Facts;
  readonly paid: PaidPeriod;
  readonly days: readonly Day[];
  readonly jobs: readonly Job[];
  readonly share: Share;
  readonly seen: readonly string[];
}

/** The amount against the rate reduced by hours, with the jobs' likely, least and most hours. */
function byShare(look: Look): Verdict {
  const { paid, seen, facts, days } = look;
  const whole = meanOf(days, (day) => rateOn(day, look.share));
  const likely = reduced(look, "likely");
  const [most, least] = [reduced(look, "least"), reduced(look, "most")];
  if (!whole || !likely || !most || !least) return cannotTell(NO_RATE, [], seen);
  if (isRate(paid.perDay, likely)) return supplementVerdict(look) ?? satisfied(right(paid), seen);
  if (isRate(paid.perDay, whole)) return violation(notReduced(look), seen);
  if (isMonthly(paid.perDay, days)) return cannotTell(wrongAmount(paid, likely), [], seen);
  if (isAbove(paid.perDay, most)) return tooMuch(look, most);
  const other = deductionsIn({ ...facts, activities: [] }, paid.period);
  if (isAbove(least, paid.perDay) && other.state === "none")
    return violation(wrongAmount(paid, likely), seen);
  return cannotTell(wrongAmount(paid, likely), other.missing, seen);
}

function tooMuch({ facts, paid, days, seen }: Look, rate: Fraction): Verdict {
  const explained = mayBeChildSupplement(facts.children, paid.perDay, rate, days[0] ?? "");
  if (!explained) return violation(wrongAmount(paid, rate), seen);
  return cannotTell(wrongAmount(paid, rate), facts.children ? [] : ["children"], seen);
}

function reduced(look: Look, which: "least" | "likely" | "most"): Fraction | null {
  return meanOf(look.days, (day) => {
    const rate = rateOn(day, look.share);
    return rate && afterWork(rate, minutesOn(look.jobs, day, which));
  });
}

function minutesOn(jobs: readonly Job[], day: Day, which: "least" | "likely" | "most"): number {
  return jobs
    .filter(({ activity }) => coversDay(activity, day))
    .reduce((sum, { activity }) => sum + (jobMinutes(activity)?.[which] ?? 0), 0);
}

/** The child supplement is reduced by the same hours as the stønad; left whole, it is a violation. */
function supplementVerdict({ facts, paid, days, jobs, seen }: Look): Verdict | null {
  const supplement = paid.benefit.childSupplementPerDay;
  const { children } = facts;
  const [day] = days;
  if (!supplement || !children || !day) return null;
  const rate = barnetillegg(day);
  const { least, most } = entitledCount(children, day);
  if (!rate.known || least !== most) return null;
  const whole = fraction(rate.value * least);
  const left = afterWork(whole, minutesOn(jobs, day, "likely"));
  const isWhole = isRate(fromKroner(supplement), whole) && !isRate(fromKroner(supplement), left);
  return isWhole
    ? violation(supplementNotReduced(paid), [...seen, `${paid.path}.childSupplementPerDay`])
    : null;
}

function notKnown(missing: readonly string[], facts: readonly string[] = []): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hvor mye deltakeren arbeider, og hva som er utbetalt i stønad per dag.",
      nn: "Det må avklarast kor mykje deltakaren arbeider, og kva som er utbetalt i stønad per dag.",
    },
    missing,
    facts,
  );
}

function right({ period }: PaidPeriod): Text {
  const words = periodWords(period.from, period.to);
  return {
    nb: `Stønaden ${words} er redusert etter timene i arbeid.`,
    nn: `Stønaden ${words} er redusert etter timane i arbeid.`,
  };
}

function notReduced({ paid, jobs, days }: Look): Text {
  const words = periodWords(paid.period.from, paid.period.to);
  const most = Math.max(...days.map((day) => minutesOn(jobs, day, "likely")));
  return {
    nb: `Deltakeren arbeider ${hoursWords(most)} i uka, men stønaden ${words} er ikke redusert.`,
    nn: `Deltakaren arbeider ${hoursWords(most)} i veka, men stønaden ${words} er ikkje redusert.`,
  };
}

function wrongAmount({ period, kroner }: PaidPeriod, rate: Fraction): Text {
  const words = periodWords(period.from, period.to);
  const amounts = [kronerWords(kroner), kronerWords(rounded(rate, 2))];
  return {
    nb: `Stønaden ${words} er ${amounts[0]} per dag. Redusert etter timene i arbeid er den ${amounts[1]}.`,
    nn: `Stønaden ${words} er ${amounts[0]} per dag. Redusert etter timane i arbeid er han ${amounts[1]}.`,
  };
}

function supplementNotReduced({ period }: PaidPeriod): Text {
  const words = periodWords(period.from, period.to);
  return {
    nb: `Barnetillegget ${words} er ikke redusert etter timene i arbeid, slik stønaden er.`,
    nn: `Barnetillegget ${words} er ikkje redusert etter timane i arbeid, slik stønaden er.`,
  };
}

function outside({ period }: PaidPeriod): Text {
  const words = periodWords(period.from, period.to);
  return {
    nb: `Vurder om arbeidet skal redusere stønaden ${words}: det ligger utenfor programtiden, eller det er læretid før 2019.`,
    nn: `Vurder om arbeidet skal redusere stønaden ${words}: det ligg utanfor programtida, eller det er læretid før 2019.`,
  };
}

const NO_RATE = {
  nb: "Grunnbeløpet for perioden er ikke kjent, så stønaden kan ikke regnes ut.",
  nn: "Grunnbeløpet for perioden er ikkje kjent, så stønaden kan ikkje reknast ut.",
};

const NO_JOB = {
  nb: "Deltakeren har ikke arbeid i tiden det er utbetalt stønad for.",
  nn: "Deltakaren har ikkje arbeid i tida det er utbetalt stønad for.",
};

const NOT_PAID = { nb: "Det er ikke utbetalt stønad.", nn: "Det er ikkje utbetalt stønad." };
