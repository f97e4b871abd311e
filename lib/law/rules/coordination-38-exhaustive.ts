import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Share } from "../amounts.ts";
import { mayBeChildSupplement } from "../child-supplement.ts";
import { sotjl, source } from "../cite.ts";
import {
  differsAfterBenefits,
  NOTHING_ELSE,
  notReducedFor,
  reducedExactly,
  reducedWrongly,
} from "../coordination-words.ts";
import { LISTED_38 } from "../deductions.ts";
import { type Fraction, fraction, plus } from "../fraction.ts";
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
  commonDays,
  missingOfPayment,
  type PaidPeriod,
  type Payment,
  paidPeriod,
} from "../payments.ts";
import { afterBenefit } from "../stonad/reductions.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";

const needs = ["benefits", "person.birthDate", "children"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "coordination-38-exhaustive",
  title: {
    nb: "Bare dagpenger, sykepenger og foreldrepenger reduserer stønaden",
    nn: "Berre dagpengar, sjukepengar og foreldrepengar reduserer stønaden",
  },
  stage: "stonad",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [
        sotjl("§ 38 første ledd"),
        source(
          "Statsforvalteren i Vestland 29.08.2022",
          "https://www.statsforvalteren.no/vestland/helse-omsorg-og-sosialtjenester/kvalifiseringsprogrammet/kvalifiseringsstonad-og-utdanning-som-del-av-kvalifiseringsprogram/",
        ),
      ],
      fix: {
        nb: "Regn ut stønaden på nytt. Krev refusjon når en av de tre ytelsene er etterbetalt.",
        nn: "Rekn ut stønaden på nytt. Krev refusjon når ei av dei tre ytingane er etterbetalt.",
      },
      check,
    },
  ],
});

const OTHERS = [
  "aap",
  "uforetrygd",
  "overgangsstonad",
  "tiltakspenger",
  "sosialhjelp",
  "other",
] as const;

function check(facts: Facts, asOf: Day): Verdict {
  if (!facts.benefits) return notKnown(["benefits"]);
  const benefits = benefitsOf(facts.benefits, ...LISTED_38, ...OTHERS).filter(
    ({ benefit }) => benefit.perDay !== 0,
  );
  if (!benefits.length) return notApplicable(NOTHING_ELSE, ["benefits"]);
  const payments = benefitsOf(facts.benefits, "kvalifiseringsstonad");
  if (!payments.length) return notKnown(["benefits"], ["benefits"]);
  return gravest(
    payments.map((p) => one(facts, p, benefits, asOf)),
    notApplicable(NOTHING_ELSE),
  );
}

function one(facts: Facts, payment: Payment, benefits: readonly Payment[], asOf: Day): Verdict {
  const paid = paidPeriod(payment);
  if (!paid) return notKnown(missingOfPayment(payment));
  const days = judgedDays(paid, asOf);
  const [from, to] = [days[0], days.at(-1)];
  if (!from || !to) return notApplicable(NOTHING_ELSE, [`${payment.path}.from`]);
  const here = benefits.filter((b) => mayOverlap(b, { from, to }));
  if (!here.length) return notApplicable(NOTHING_ELSE, ["benefits"]);
  const known = here.flatMap((b) => paidPeriod(b) ?? []);
  const seen = [`${paid.path}.perDay`, ...here.map((b) => `${b.path}.perDay`)];
  const missing = here.filter((b) => isListed(b) && !paidPeriod(b)).flatMap(missingOfPayment);
  if (missing.length) return notKnown(missing, seen);
  if (days.some((day) => !rateOn(day, "full"))) return cannotTell(NO_RATE, [], seen);
  return byShares({ facts, paid, days, here, known, seen });
}

function mayOverlap({ benefit: { from, to } }: Payment, period: { from: Day; to: Day }): boolean {
  const widest = { from: from ?? period.from, to: to ?? period.to };
  return commonDays(widest, period).length > 0;
}

function isListed({ benefit }: Payment): boolean {
  return LISTED_38.some((kind) => kind === benefit.kind);
}

interface Look {
  readonly facts: Facts;
  readonly paid: PaidPeriod;
  readonly days: readonly Day[];
  /** Other benefits in the days of the payment, and those of them whose days and amount are known. */
  readonly here: readonly Payment[];
  readonly known: readonly PaidPeriod[];
  readonly seen: readonly string[];
}

/** By the person's share; by both where it is not known, and then they must agree. */
function byShares(look: Look): Verdict {
  const birth = look.facts.person?.birthDate;
  if (isLong(look.paid) && (changes(look.days, null) || !isSteady(look)))
    return notKnown([], look.seen);
  const shares = new Set(look.days.flatMap((day) => rightShares(birth, day)));
  const verdicts = [...shares].map((share) => byShare(look, share));
  const [verdict] = verdicts;
  if (verdict && verdicts.every((v) => v.status === verdict.status)) return verdict;
  return notKnown(birth ? [] : ["person.birthDate"], look.seen);
}

/** The same of the three benefits on all the days. */
function isSteady({ days, known }: Look): boolean {
  const [first, last] = [days[0] ?? "", days.at(-1) ?? ""];
  return known.filter(isListed).every(({ period }) => period.from <= first && last <= period.to);
}

function byShare(look: Look, share: Share): Verdict {
  const { facts, paid, days, known, here, seen } = look;
  const listed = known.filter(isListed);
  const whole = meanOf(days, (day) => rateOn(day, share));
  const right = afterBenefits(days, share, listed);
  if (!whole || !right) return cannotTell(NO_RATE, [], seen);
  if (isRate(paid.perDay, right)) return satisfied(reducedExactly(paid, listed), seen);
  if (isRate(paid.perDay, whole)) return violation(notReducedFor(paid, listed), seen);
  const wrongly = reducedBy(look, share, listed);
  if (wrongly) return violation(reducedWrongly(paid, wrongly), seen);
  if (isMonthly(paid.perDay, days)) return cannotTell(differsAfterBenefits(paid, right), [], seen);
  const above = listed.length > 0 && isAbove(paid.perDay, right);
  if (above && !mayBeChildSupplement(facts.children, paid.perDay, right, days[0] ?? ""))
    return violation(differsAfterBenefits(paid, right), seen);
  return cannotTell(differsAfterBenefits(paid, right), here.flatMap(missingOfPayment), seen);
}

/** The rate after the benefits of each day, as a mean over the days. */
function afterBenefits(
  days: readonly Day[],
  share: Share,
  benefits: readonly PaidPeriod[],
): Fraction | null {
  return meanOf(days, (day) => {
    const rate = rateOn(day, share);
    const here = benefits.filter(({ period }) => period.from <= day && day <= period.to);
    const sum = here.reduce((all, b) => plus(all, b.perDay), fraction(0));
    return rate && afterBenefit(rate, sum);
  });
}

/** The benefit outside the three that the amount is reduced by, to the krone; nothing paid may have other reasons. */
function reducedBy(
  { paid, days, known }: Look,
  share: Share,
  listed: readonly PaidPeriod[],
): PaidPeriod | null {
  if (paid.kroner === 0) return null;
  const others = known.filter((b) => !isListed(b) && !isOldTiltakspenger(b, days));
  const hit = others.find((other) => {
    const amount = afterBenefits(days, share, [...listed, other]);
    return amount && isRate(paid.perDay, amount);
  });
  return hit ?? null;
}

/** Until 2018 what was paid for subsistence during a measure went to the municipality (§ 38 second paragraph). */
function isOldTiltakspenger({ benefit }: PaidPeriod, days: readonly Day[]): boolean {
  return benefit.kind === "tiltakspenger" && days.some((day) => day < "2019-01-01");
}

function notKnown(missing: readonly string[], facts: readonly string[] = []): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hvilke andre ytelser deltakeren har, og hva som er utbetalt i stønad per dag.",
      nn: "Det må avklarast kva andre ytingar deltakaren har, og kva som er utbetalt i stønad per dag.",
    },
    missing,
    facts,
  );
}

const NO_RATE = {
  nb: "Grunnbeløpet for perioden er ikke kjent, så stønaden kan ikke regnes ut.",
  nn: "Grunnbeløpet for perioden er ikkje kjent, så stønaden kan ikkje reknast ut.",
};
