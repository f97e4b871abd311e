import { addDays, type Day, daysInPeriod } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Text } from "../../text/text.ts";
import { BARNETILLEGG } from "../amounts.ts";
import { entitledCount } from "../child-supplement.ts";
import { kvpForskrift, sotjl } from "../cite.ts";
import { fraction, fromKroner, isWithin } from "../fraction.ts";
import { governed, isGoverned } from "../governed.ts";
import { ONE_PAYMENT } from "../paid-rate.ts";
import { benefitsOf, type Payment } from "../payments.ts";
import { stonadDays } from "../stonad/days.ts";
import { defineRule, type InForce, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { kronerWords, periodWords } from "../words.ts";

type Facts = FactView<"children" | "benefits">;

/** One version for each rate, from its first day to the day before the next. */
const RATES = BARNETILLEGG.map(([from, kroner], i) => {
  const next = BARNETILLEGG[i + 1]?.[0];
  return { from, to: next && addDays(next, -1), kroner };
});

export default defineRule({
  id: "barnetillegg-rate",
  title: { nb: "Satsen for barnetillegg", nn: "Satsen for barnetillegg" },
  stage: "stonad",
  needs: ["children", "benefits"],
  matters: (facts, asOf) => {
    const days = benefitsOf(facts.benefits, "kvalifiseringsstonad").flatMap((p) => daysOf(p, asOf));
    return governed(
      facts,
      days.length ? days : [asOf],
      RATES.map((r) => r.from),
    );
  },
  versions: RATES.map(({ from, to, kroner }) => ({
    from,
    to,
    severity: "must",
    verified: true,
    checkedOn: "2026-11-22",
    cite: [sotjl("§ 35"), kvpForskrift("§ 3")],
    fix: {
      nb: "Regn barnetillegget ut på nytt: dagens sats for hvert barn, fem dager i uka.",
      nn: "Rekn ut barnetillegget på nytt: satsen for dagen for kvart barn, fem dagar i veka.",
    },
    check: (facts: Facts, asOf: Day, law: InForce) => judge(facts, asOf, kroner, law),
  })),
});

/** The days the supplement was paid for; the day of the case where they are not known or go on. */
function daysOf({ benefit: { from, to } }: Payment, asOf: Day): Day[] {
  if (!from || !to || to < from) return [asOf];
  if (to > asOf) return from <= asOf ? [asOf] : [];
  return stonadDays(from, to);
}

function judge(facts: Facts, asOf: Day, rate: number, law: InForce): Verdict {
  const { children, benefits } = facts;
  if (!children) return notKnown(rate, ["children"]);
  if (!children.length) return notApplicable(NO_CHILDREN, ["children"]);
  const payments = benefitsOf(benefits, "kvalifiseringsstonad");
  const verdicts = payments.flatMap((p) => {
    const days = daysOf(p, asOf).filter((day) => isGoverned(day, law));
    return days.length ? [one(children, p, days, rate)] : [];
  });
  return gravest(verdicts, notKnown(rate, ["benefits"]));
}

function one(
  children: NonNullable<Facts["children"]>,
  { benefit, path }: Payment,
  days: readonly Day[],
  rate: number,
): Verdict {
  const { from, to, childSupplementPerDay: paid } = benefit;
  const facts = [`${path}.childSupplementPerDay`, "children"];
  if (typeof paid !== "number") return notKnown(rate, facts.slice(0, 1));
  if (!from || !to) return notKnown(rate, [from ? `${path}.to` : `${path}.from`], facts);
  if (to < from) return notKnown(rate, [], facts);
  const counts = days.map((day) => entitledCount(children, day));
  const [count] = counts;
  const isSettled = counts.every((c) => c.least === count?.least && c.most === count.least);
  if (!count || !isSettled) return notKnown(rate, ["children"]);
  if (isSum(paid, rate * count.least)) return satisfied(right(benefit, rate), facts);
  if (!count.most) return notApplicable(NO_CHILDREN, facts);
  if (isLongOverNewYear(from, to)) return notKnown(rate, [], facts);
  if (isKnownMistake(paid, rate, count.least))
    return violation(wrong(benefit, paid, rate, count.least), facts);
  return notKnown(rate, [], facts);
}

/** Too long to be one payment, so that the amount may be the latest one. */
function isLongOverNewYear(from: Day, to: Day): boolean {
  const rates = [from, to].map((day) => RATES.findLast((r) => r.from <= day)?.kroner);
  return daysInPeriod(from, to) > ONE_PAYMENT && rates[0] !== rates[1];
}

/** The rate of another year, or seven days a week instead of five; less may be a reduction for work. */
function isKnownMistake(paid: number, rate: number, children: number): boolean {
  if (paid > rate * children) return true;
  return RATES.some(({ kroner }) => kroner !== rate && isSum(paid, kroner * children));
}

function isSum(paid: number, kroner: number): boolean {
  return isWithin(fromKroner(paid), fraction(kroner), fraction(1, 100));
}

function right({ from, to }: Payment["benefit"], rate: number): Text {
  const period = from && to ? ` ${periodWords(from, to)}` : "";
  return {
    nb: `Barnetillegget${period} følger satsen, ${kronerWords(rate)} per barn og dag.`,
    nn: `Barnetillegget${period} følgjer satsen, ${kronerWords(rate)} per barn og dag.`,
  };
}

function wrong(
  { from, to }: Payment["benefit"],
  paid: number,
  rate: number,
  children: number,
): Text {
  const period = from && to ? ` ${periodWords(from, to)}` : "";
  const amounts = [kronerWords(paid), kronerWords(rate * children)];
  return {
    nb: `Barnetillegget${period} er ${amounts[0]} per dag. Etter satsen er det ${amounts[1]}.`,
    nn: `Barnetillegget${period} er ${amounts[0]} per dag. Etter satsen er det ${amounts[1]}.`,
  };
}

function notKnown(
  rate: number,
  missing: readonly string[],
  facts: readonly string[] = [],
): Verdict {
  return cannotTell(
    {
      nb: `Satsen er ${kronerWords(rate)} per barn og dag, fem dager i uka. Det må avklares hvor mange barn som gir rett til tillegget, og hva som er utbetalt.`,
      nn: `Satsen er ${kronerWords(rate)} per barn og dag, fem dagar i veka. Det må avklarast kor mange barn som gir rett til tillegget, og kva som er utbetalt.`,
    },
    missing,
    facts,
  );
}

const NO_CHILDREN = {
  nb: "Deltakeren har ikke barn som gir rett til barnetillegg.",
  nn: "Deltakaren har ikkje barn som gir rett til barnetillegg.",
};
