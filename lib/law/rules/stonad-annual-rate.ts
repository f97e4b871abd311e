import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { awaitsNewG, FACTOR_TURN } from "../amounts.ts";
import { mayBeChildSupplement } from "../child-supplement.ts";
import { sotjl, source } from "../cite.ts";
import { deductionsIn } from "../deductions.ts";
import { compare, type Fraction } from "../fraction.ts";
import { governed, isGoverned } from "../governed.ts";
import {
  formerRate,
  isAbove,
  isLongOverChange,
  isMonthly,
  isRate,
  isSomeRate,
  judgedDays,
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
import {
  differsFromRate,
  followsRate,
  maybeMonthly,
  NO_RATE,
  NOT_PAID,
  notYetPaid,
  rateChanged,
} from "../rate-words.ts";
import { gravestOrSilent } from "../silent.ts";
import { defineRule, type InForce, type Verdict } from "../types.ts";
import { mayHoldUnpaidDays, perhapsMean } from "../unpaid-in-payment.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";

const needs = [
  "benefits",
  "person.birthDate",
  "children",
  "activities",
  "absences",
  "decisions",
  "leaves",
  "interruptions",
] as const;

type Facts = FactView<(typeof needs)[number]>;

const LAST_OF_TWO_G = "2024-06-30";

const fix = {
  nb: "Regn ut stønaden på nytt etter satsen den enkelte dagen, og betal ut eller rett differansen.",
  nn: "Rekn ut stønaden på nytt etter satsen den einskilde dagen, og betal ut eller rett differansen.",
};

export default defineRule({
  id: "stonad-annual-rate",
  title: { nb: "Stønadssatsen", nn: "Stønadssatsen" },
  stage: "stonad",
  needs,
  matters: (facts, asOf) =>
    benefitsOf(facts.benefits, "kvalifiseringsstonad").length
      ? governed(facts, daysOf(facts, asOf), [FACTOR_TURN])
      : [{ day: asOf, facts }],
  versions: [
    {
      from: "2010-01-01",
      to: LAST_OF_TWO_G,
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 35")],
      fix,
      check: judge,
    },
    {
      from: FACTOR_TURN,
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [
        sotjl("§ 35"),
        source("NAV: kvalifiseringsprogrammet", "https://www.nav.no/kvalifiseringsprogrammet"),
      ],
      fix,
      check: judge,
    },
  ],
});

/** Days of the payments, and the day of the case for those whose days are not known. */
function daysOf(facts: Facts, asOf: Day): Day[] {
  return benefitsOf(facts.benefits, "kvalifiseringsstonad").flatMap((p) => {
    const paid = paidPeriod(p);
    const days = paid ? judgedDays(paid, asOf) : [];
    return days.length ? days : [asOf];
  });
}

function judge(facts: Facts, asOf: Day, law: InForce): Verdict {
  const payments = benefitsOf(facts.benefits, "kvalifiseringsstonad");
  if (!payments.length) return noPayment(facts);
  return gravestOrSilent(
    payments.flatMap((p) => one(facts, p, asOf, (day) => isGoverned(day, law))),
    notApplicable(NOT_PAID),
  );
}

function one(
  facts: Facts,
  payment: Payment,
  asOf: Day,
  isHere: (day: Day) => boolean,
): Verdict | [] {
  const paid = paidPeriod(payment);
  if (!paid) return isHere(asOf) ? notKnown(missingOfPayment(payment)) : [];
  const all = judgedDays(paid, asOf);
  const days = all.filter(isHere);
  return days.length ? byDays(facts, paid, all, days, asOf) : [];
}

/** The amount against the rate of each day; full and two thirds are both a rate (which one: under-25-two-thirds). */
function byDays(
  facts: Facts,
  paid: PaidPeriod,
  all: readonly Day[],
  days: readonly Day[],
  asOf: Day,
): Verdict {
  const seen = [`${paid.path}.perDay`, `${paid.path}.from`, `${paid.path}.to`];
  const birth = facts.person?.birthDate;
  if (days.some((day) => !rateOn(day, "full"))) return cannotTell(NO_RATE, [], seen);
  const wrong = days.filter((day) => !isSomeRate(paid.perDay, day, rateOn));
  const [first] = wrong;
  if (!first) return satisfied(followsRate(paid), seen);
  if (wrong.every((day) => awaitsNewG(day, asOf) && isSomeRate(paid.perDay, day, formerRate)))
    return cannotTell(notYetPaid(paid), [], seen);
  if (isMonthly(paid.perDay, days)) return cannotTell(maybeMonthly(paid), [], seen);
  const above = days.filter((day) => isAbove(paid.perDay, mostOn(day, birth)));
  const isUnclear = isLongOverChange(paid, all, birth) || isBetween(paid.perDay, all, birth);
  if (above.length < all.length && isUnclear) return cannotTell(rateChanged(paid), [], seen);
  if (above[0]) return tooMuch(facts, paid, above[0], seen);
  return tooLittle(facts, paid, first, seen);
}

/** An average over a period in which the right rate changes. */
function isBetween(paid: Fraction, days: readonly Day[], birth: Day | null | undefined): boolean {
  const rates = days.map((day) => mostOn(day, birth));
  const isNone = rates.every((rate) => !isRate(paid, rate));
  return (
    isNone &&
    rates.some((rate) => compare(rate, paid) < 0) &&
    rates.some((rate) => compare(rate, paid) > 0)
  );
}

/** The most that may be right on the day. */
function mostOn(day: Day, birth: Day | null | undefined): Fraction {
  const rates = rightShares(birth, day).flatMap((share) => rateOn(day, share) ?? []);
  return rates.reduce((a, b) => (compare(a, b) < 0 ? b : a));
}

function tooMuch(facts: Facts, paid: PaidPeriod, day: Day, seen: readonly string[]): Verdict {
  const rate = mostOn(day, facts.person?.birthDate);
  const text = differsFromRate(paid, rate);
  if (!mayBeChildSupplement(facts.children, paid.perDay, rate, day)) return violation(text, seen);
  return cannotTell(
    {
      nb: `${text.nb} Det må avklares om barnetillegg er regnet med.`,
      nn: `${text.nn} Det må avklarast om barnetillegg er rekna med.`,
    },
    facts.children ? [] : ["children"],
    seen,
  );
}

function tooLittle(facts: Facts, paid: PaidPeriod, day: Day, seen: readonly string[]): Verdict {
  const birth = facts.person?.birthDate;
  const text = differsFromRate(paid, mostOn(day, birth));
  const deductions = deductionsIn(facts, paid.period);
  if (birth && deductions.state === "none")
    return mayHoldUnpaidDays(facts, paid) ? perhapsMean(text, seen) : violation(text, seen);
  return cannotTell(
    {
      nb: `${text.nb} Det må avklares om stønaden er redusert for arbeid, fravær eller andre ytelser.`,
      nn: `${text.nn} Det må avklarast om stønaden er redusert for arbeid, fråvær eller andre ytingar.`,
    },
    [...(birth ? [] : ["person.birthDate"]), ...deductions.missing],
    seen,
  );
}

function noPayment({ benefits }: Facts): Verdict {
  if (benefits?.length === 0) return notApplicable(NOT_PAID, ["benefits"]);
  return notKnown(["benefits"]);
}

function notKnown(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hva som er utbetalt i stønad per dag.",
      nn: "Det må avklarast kva som er utbetalt i stønad per dag.",
    },
    missing,
  );
}
