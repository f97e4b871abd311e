import { addMonths, type Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Text } from "../../text/text.ts";
import { sotjl } from "../cite.ts";
import { mayBeCut } from "../explained-by-cut.ts";
import { mayBeWork } from "../explained-by-work.ts";
import { isLongOverChange, isRate, judgedDays, rateOn } from "../paid-rate.ts";
import {
  benefitsOf,
  missingOfPayment,
  type PaidPeriod,
  type Payment,
  paidPeriod,
} from "../payments.ts";
import { maybeCut, maybeReduced, NOT_PAID, neitherRate, rateChanged } from "../rate-words.ts";
import { gravestOrSilent, silent } from "../silent.ts";
import { birthday, isDisputedBirthday, shareOn } from "../stonad/days.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, upcoming, violation } from "../verdict.ts";
import { dayWords, kronerWords, periodWords } from "../words.ts";

const needs = [
  "person.birthDate",
  "benefits",
  "programme.start",
  "programme.end",
  "activities",
  "decisions",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "under-25-two-thirds",
  title: { nb: "To tredeler av stønaden under 25 år", nn: "To tredelar av stønaden under 25 år" },
  stage: "stonad",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 35")],
      fix: {
        nb: "Bytt sats fra 25-årsdagen, og etterbetal eller rett differansen.",
        nn: "Byt sats frå 25-årsdagen, og etterbetal eller rett differansen.",
      },
      check,
    },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  const birth = facts.person?.birthDate;
  const payments = benefitsOf(facts.benefits, "kvalifiseringsstonad");
  if (!birth) return birthNotKnown();
  const verdicts = payments.map((p) => one(facts, birth, p, asOf));
  return gravestOrSilent(
    [...verdicts, ...ahead(facts, birth, asOf)],
    withoutPayment(facts, birth, asOf),
  );
}

/** A reminder while the 25th birthday lies ahead inside the programme. */
function ahead({ programme }: Facts, birth: Day, asOf: Day): Verdict[] {
  const day = birthday(birth, 25);
  if (!programme?.end || asOf >= day || programme.end < day) return [];
  return [
    upcoming(
      day,
      {
        nb: `Deltakeren fyller 25 år ${dayWords(day)}. Fra den dagen er stønaden full.`,
        nn: `Deltakaren fyller 25 år ${dayWords(day)}. Frå den dagen er stønaden full.`,
      },
      ["person.birthDate", "programme.end"],
    ),
  ];
}

function one(facts: Facts, birth: Day, payment: Payment, asOf: Day): Verdict {
  const paid = paidPeriod(payment);
  if (!paid) return paymentNotKnown(missingOfPayment(payment));
  const all = judgedDays(paid, asOf);
  const days = all.filter((day) => !isDisputedBirthday(birth, day, 25));
  if (!days.length) return birthdayNotSettled(all, payment);
  const seen = ["person.birthDate", `${paid.path}.perDay`, `${paid.path}.from`];
  const wrong = days.find((day) => isOtherShare(paid, birth, day));
  if (wrong && isLongOverChange(paid, all, birth)) return cannotTell(rateChanged(paid), [], seen);
  if (wrong && mayBeWork(facts.activities, paid, days)) return silent(maybeReduced(paid), seen);
  if (wrong && mayBeCutToIt(facts, birth, paid, days)) return silent(maybeCut(paid), seen);
  if (wrong) return violation(wrongShare(paid, birth, wrong), seen, { due: birthday(birth, 25) });
  if (days.every((day) => isRightShare(paid, birth, day))) return satisfied(right(paid), seen);
  return cannotTell(neitherRate(paid), [], seen);
}

/** A full rate may be cut down to two thirds, never two thirds up to the full rate. */
function mayBeCutToIt(facts: Facts, birth: Day, paid: PaidPeriod, days: readonly Day[]): boolean {
  const isFull = days.every((day) => shareOn(birth, day) === "full");
  return isFull && mayBeCut(facts.decisions, paid, days, ["full"]);
}

function isRightShare(paid: PaidPeriod, birth: Day, day: Day): boolean {
  const share = shareOn(birth, day);
  const rate = share && rateOn(day, share);
  return Boolean(rate && isRate(paid.perDay, rate));
}

/** Full before the birthday, or two thirds on or after it. */
function isOtherShare(paid: PaidPeriod, birth: Day, day: Day): boolean {
  const other = shareOn(birth, day) === "full" ? "two-thirds" : "full";
  const rate = rateOn(day, other);
  return Boolean(rate && isRate(paid.perDay, rate));
}

function withoutPayment(facts: Facts, birth: Day, asOf: Day): Verdict {
  const { start } = facts.programme ?? {};
  const day = birthday(birth, 25);
  const wasAdult = start ? day < start : addMonths(day, 60) <= asOf;
  if (wasAdult || facts.benefits?.length === 0)
    return notApplicable(wasAdult ? GROWN : NOT_PAID, ["person.birthDate"]);
  return paymentNotKnown(["benefits"]);
}

function birthNotKnown(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares når deltakeren er født, for å vite om stønaden er full eller to tredeler.",
      nn: "Det må avklarast når deltakaren er fødd, for å vite om stønaden er full eller to tredelar.",
    },
    ["person.birthDate"],
  );
}

function paymentNotKnown(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hvilken sats som er utbetalt rundt 25-årsdagen.",
      nn: "Det må avklarast kva sats som er utbetalt rundt 25-årsdagen.",
    },
    missing,
  );
}

function birthdayNotSettled(days: readonly Day[], payment: Payment): Verdict {
  if (!days.length) return notApplicable(NOT_PAID, [`${payment.path}.from`]);
  return cannotTell(
    {
      nb: "Deltakeren er født 29. februar. Om satsen skifter 28. februar eller 1. mars, er ikke fastsatt.",
      nn: "Deltakaren er fødd 29. februar. Om satsen skiftar 28. februar eller 1. mars, er ikkje fastsett.",
    },
    [],
    ["person.birthDate", `${payment.path}.from`],
  );
}

function wrongShare(paid: PaidPeriod, birth: Day, day: Day): Text {
  const amount = kronerWords(paid.kroner);
  const on = dayWords(birthday(birth, 25));
  if (shareOn(birth, day) === "full")
    return {
      nb: `Deltakeren fylte 25 år ${on}, men stønaden er fortsatt to tredeler (${amount} per dag).`,
      nn: `Deltakaren fylte 25 år ${on}, men stønaden er framleis to tredelar (${amount} per dag).`,
    };
  return {
    nb: `Deltakeren fyller 25 år ${on}, men stønaden er full (${amount} per dag) før den dagen.`,
    nn: `Deltakaren fyller 25 år ${on}, men stønaden er full (${amount} per dag) før den dagen.`,
  };
}

function right(paid: PaidPeriod): Text {
  const period = periodWords(paid.period.from, paid.period.to);
  return {
    nb: `Stønaden ${period} følger satsen for deltakerens alder.`,
    nn: `Stønaden ${period} følgjer satsen for alderen til deltakaren.`,
  };
}

const GROWN = {
  nb: "Deltakeren hadde fylt 25 år da programmet startet.",
  nn: "Deltakaren hadde fylt 25 år då programmet starta.",
};
