import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Activity } from "../../facts/types.ts";
import type { Text } from "../../text/text.ts";
import type { Share } from "../amounts.ts";
import { awaitsNewG } from "../amounts.ts";
import { mayBeChildSupplement, mayBeReducedSupplement } from "../child-supplement.ts";
import { sotjl } from "../cite.ts";
import { differsAfterWork, maybeOutside, NO_JOB, reducedForWork } from "../coordination-words.ts";
import { deductionsIn } from "../deductions.ts";
import type { Fraction } from "../fraction.ts";
import { governed, isGoverned } from "../governed.ts";
import { coversDay, type Job, jobsOf } from "../jobs.ts";
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
import { gravestOrSilent } from "../silent.ts";
import { afterWork } from "../stonad/reductions.ts";
import { defineRule, type InForce, type Verdict } from "../types.ts";
import { mayHoldUnpaidDays, perhapsMean } from "../unpaid-in-payment.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";
import { hoursWords, periodWords } from "../words.ts";

const needs = [
  "activities",
  "benefits",
  "person.birthDate",
  "children",
  "absences",
  "decisions",
  "leaves",
  "interruptions",
] as const;

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
      check: judge,
    },
    {
      from: TURN,
      severity: "must",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 37")],
      fix,
      check: judge,
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

function judge(facts: Facts, asOf: Day, law: InForce): Verdict {
  if (!facts.activities) return notKnown(["activities"]);
  const jobs = jobsOf(facts.activities);
  if (!jobs.length) return notApplicable(NO_JOB, ["activities"]);
  const payments = benefitsOf(facts.benefits, "kvalifiseringsstonad");
  if (!payments.length)
    return facts.benefits?.length === 0 ? notApplicable(NOT_PAID) : notKnown(["benefits"]);
  return gravestOrSilent(
    payments
      .filter((p) => isGoverned(firstDay(asOf)(p), law))
      .map((p) => one(facts, jobs, p, asOf)),
    notApplicable(NO_JOB),
  );
}

function one(facts: Facts, jobs: readonly Job[], payment: Payment, asOf: Day): Verdict {
  const paid = paidPeriod(payment);
  if (!paid) return notKnown(missingOfPayment(payment));
  const days = judgedDays(paid, asOf);
  const here = jobs.filter(({ activity }) => mayCount(activity, days));
  if (!here.length) return notApplicable(NO_JOB, [`${paid.path}.from`, "activities"]);
  const seen = [`${paid.path}.perDay`, ...here.map((j) => `${j.path}.minutesPerWeek`)];
  const missing = here.flatMap((job) => missingDates(job, days));
  if (missing.length) return notKnown(missing, seen);
  if (days.some((day) => !rateOn(day, "full"))) return cannotTell(NO_RATE, [], seen);
  if (here.some(isOldApprenticeship)) return cannotTell(maybeOutside(paid), [], seen);
  if (isLong(paid) && (changes(days, null) || !isSteady(here, days))) return notKnown([], seen);
  return byShares({ facts, paid, days, jobs: here, seen, asOf });
}

/** A job with hours on one of the days, for what is known. */
function mayCount(activity: Activity, days: readonly Day[]): boolean {
  if (activity.minutesPerWeek === 0) return false;
  return days.some((day) => coversDay(activity, day) !== false);
}

/** An apprentice's wage is named from 2019. */
function isOldApprenticeship({ activity }: Job): boolean {
  return activity.kind === "apprenticeship" && (activity.from ?? "") < TURN;
}

/** The same hours on all the days. */
function isSteady(jobs: readonly Job[], days: readonly Day[]): boolean {
  return jobs.every(({ activity }) => days.every((day) => coversDay(activity, day)));
}

function missingDates({ activity, path }: Job, days: readonly Day[]): string[] {
  if (days.every((day) => coversDay(activity, day) !== null)) return [];
  return [activity.from ? `${path}.to` : `${path}.from`];
}

interface Look {
  readonly facts: Facts;
  readonly paid: PaidPeriod;
  readonly days: readonly Day[];
  readonly jobs: readonly Job[];
  readonly seen: readonly string[];
  readonly asOf: Day;
}

/** By the person's share; by both where it is not known, and then they must agree. */
function byShares(look: Look): Verdict {
  const birth = look.facts.person?.birthDate;
  const shares = new Set(look.days.flatMap((day) => rightShares(birth, day)));
  const verdicts = [...shares].map((share) => byShare(look, share));
  const [verdict] = verdicts;
  if (verdict && verdicts.every((v) => v.status === verdict.status)) return verdict;
  return notKnown(birth ? [] : ["person.birthDate"], look.seen);
}

/** The amount against the rate, whole and reduced by hours. */
function byShare(look: Look, share: Share): Verdict {
  const { paid, seen, days, jobs } = look;
  const whole = meanOf(days, (day) => rateOn(day, share));
  if (!whole) return cannotTell(NO_RATE, [], seen);
  const unknown = jobs.filter(({ activity }) => typeof activity.minutesPerWeek !== "number");
  if (unknown.length) return withoutHours(look, whole, unknown);
  const left = meanOf(days, (day) => reducedOn(jobs, day, share)) ?? whole;
  if (isRate(paid.perDay, left)) return satisfied(reducedForWork(paid), seen);
  if (isRate(paid.perDay, whole)) return claim(look, notReduced(look));
  if (isMonthly(paid.perDay, days)) return cannotTell(differsAfterWork(paid, left), [], seen);
  return isAbove(paid.perDay, left) ? tooMuch(look, left) : tooLittle(look, left);
}

/** A position without hours: how much it reduces is not known, but nothing at all is wrong. */
function withoutHours(look: Look, whole: Fraction, unknown: readonly Job[]): Verdict {
  const isJob = unknown.every(({ activity }) => (activity.positionPct ?? 0) > 0);
  if (isJob && isRate(look.paid.perDay, whole)) return claim(look, notReduced(look));
  return notKnown(
    unknown.map((j) => `${j.path}.minutesPerWeek`),
    look.seen,
  );
}

/** Work in the evening or at weekends may come on top of the programme: only work by day is a violation. */
function claim({ jobs, paid, seen }: Look, text: Text): Verdict {
  const open = jobs.filter(({ activity }) => activity.timeOfDay !== "day");
  if (!open.length) return violation(text, seen);
  const missing = open.filter(({ activity }) => !activity.timeOfDay);
  return cannotTell(
    maybeOutside(paid),
    missing.map((j) => `${j.path}.timeOfDay`),
    seen,
  );
}

function tooMuch(look: Look, rate: Fraction): Verdict {
  const { facts, paid, days, jobs, seen } = look;
  const text = differsAfterWork(paid, rate);
  const [first = ""] = days;
  const amounts = [facts.children, paid.perDay, rate, first] as const;
  const isExplained =
    mayBeChildSupplement(...amounts) || mayBeReducedSupplement(...amounts, minutesOn(jobs, first));
  if (!isExplained) return claim(look, text);
  return cannotTell(text, facts.children ? [] : ["children"], seen);
}

function tooLittle(look: Look, rate: Fraction): Verdict {
  const { facts, paid, days, seen, asOf } = look;
  const text = differsAfterWork(paid, rate);
  if (days.some((day) => awaitsNewG(day, asOf))) return cannotTell(text, [], seen);
  const other = deductionsIn({ ...facts, activities: [] }, paid.period);
  if (other.state !== "none") return cannotTell(text, other.missing, seen);
  return mayHoldUnpaidDays(facts, paid) ? perhapsMean(text, seen) : claim(look, text);
}

function reducedOn(jobs: readonly Job[], day: Day, share: Share): Fraction | null {
  const rate = rateOn(day, share);
  return rate && afterWork(rate, minutesOn(jobs, day));
}

function minutesOn(jobs: readonly Job[], day: Day): number {
  return jobs
    .filter(({ activity }) => coversDay(activity, day))
    .reduce((sum, { activity }) => sum + (activity.minutesPerWeek ?? 0), 0);
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

function notReduced({ paid, jobs, days }: Look): Text {
  const words = periodWords(paid.period.from, paid.period.to);
  const most = Math.max(...days.map((day) => minutesOn(jobs, day)));
  const hours = most ? ` ${hoursWords(most)}` : "";
  return {
    nb: `Deltakeren arbeider${hours && `${hours} i uka`}, men stønaden ${words} er ikke redusert.`,
    nn: `Deltakaren arbeider${hours && `${hours} i veka`}, men stønaden ${words} er ikkje redusert.`,
  };
}

const NO_RATE = {
  nb: "Grunnbeløpet for perioden er ikke kjent, så stønaden kan ikke regnes ut.",
  nn: "Grunnbeløpet for perioden er ikkje kjent, så stønaden kan ikkje reknast ut.",
};

const NOT_PAID = { nb: "Det er ikke utbetalt stønad.", nn: "Det er ikkje utbetalt stønad." };
