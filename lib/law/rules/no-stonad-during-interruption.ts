import { type Day, later } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Interruption } from "../../facts/types.ts";
import { sotjl } from "../cite.ts";
import { type InterruptionGround, interruptionGround } from "../interrupted.ts";
import { ENDS_FIRST } from "../interruption-verdicts.ts";
import {
  benefitsOf,
  commonDays,
  missingOfPayment,
  type PaidPeriod,
  type Payment,
  paidPeriod,
} from "../payments.ts";
import type { Period } from "../periods.ts";
import { gravestOrSilent, silent } from "../silent.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";
import { periodWords } from "../words.ts";

type Facts = FactView<"interruptions" | "benefits" | "decisions">;

export default defineRule({
  id: "no-stonad-during-interruption",
  title: { nb: "Ingen stønad under avbrudd", nn: "Ingen stønad under avbrot" },
  stage: "stonad",
  needs: ["interruptions", "benefits", "decisions"],
  versions: [
    {
      from: "2019-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 35 første ledd")],
      fix: {
        nb: "Stans utbetalingen, og rett det som er utbetalt, med trekk i framtidig stønad.",
        nn: "Stans utbetalinga, og rett det som er utbetalt, med trekk i framtidig stønad.",
      },
      check,
    },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  const { interruptions, benefits } = facts;
  if (!interruptions) return interruptionsNotKnown();
  const places = interruptions
    .map((interruption, i) => ({ interruption, path: `interruptions[${i}]` }))
    .filter(({ interruption: it }) => !(it.to && it.to < "2019-01-01"));
  if (!places.length) return notApplicable(NOT_INTERRUPTED);
  const payments = benefitsOf(benefits, "kvalifiseringsstonad");
  if (!payments.length && benefits?.length !== 0) return paymentsNotKnown();
  return gravestOrSilent(
    places.map((p) => one(facts, p.interruption, p.path, payments, asOf)),
    notApplicable(NOT_INTERRUPTED),
  );
}

function one(
  facts: Facts,
  interruption: Interruption,
  path: string,
  payments: readonly Payment[],
  asOf: Day,
): Verdict {
  const { from, to } = interruption;
  const ground = interruptionGround(interruption, facts.decisions);
  if (interruption.decided === false && !ground.decided) {
    const paths = [`${path}.decided`];
    // A decision that is not known may say otherwise: then nothing is proved by the other interruptions either.
    return ground.decided === null ? silent(NOT_DECIDED, paths) : notApplicable(NOT_DECIDED, paths);
  }
  if (!from) return notKnown([`${path}.from`]);
  if (to && to < from) return silent(ENDS_FIRST, [`${path}.from`, `${path}.to`]);
  const widest = { from: from < "2019-01-01" ? "2019-01-01" : from, to: to ?? "9999-12-31" };
  const sure = surelyOut(ground, interruption, asOf);
  const place = { path, sure, widest, decidedOn: ground.decidedOn };
  return gravestOrSilent(
    payments.map((p) => against(p, place, asOf)),
    satisfied(NONE_PAID, [`${path}.from`, "benefits"]),
  );
}

/** The days surely inside a decided interruption; of one whose end is not known only the first. */
function surelyOut(
  { decided, countsFrom }: InterruptionGround,
  { from, to }: Interruption,
  asOf: Day,
): Period | null {
  if (!decided || !countsFrom) return null;
  if (to) return { from: later(countsFrom, "2019-01-01"), to };
  if (to === null) return { from: later(countsFrom, "2019-01-01"), to: asOf };
  return countsFrom === from && from >= "2019-01-01" ? { from, to: from } : null;
}

interface Place {
  readonly path: string;
  readonly sure: Period | null;
  readonly widest: Period;
  /** The decision came after the interruption had begun: until then the stønad was due. */
  readonly decidedOn: Day | null;
}

function against(payment: Payment, place: Place, asOf: Day): Verdict {
  const { path, sure, widest, decidedOn } = place;
  const { from, to, perDay } = payment.benefit;
  const facts = [`${payment.path}.from`, `${payment.path}.to`, `${path}.from`, `${path}.to`];
  if (perDay === 0 || (to && to < widest.from) || (from && from > widest.to))
    return satisfied(NONE_PAID, facts);
  const paid = paidPeriod(payment);
  if (!paid) return notKnown(missingOfPayment(payment));
  const days = sure ? commonDays(paid.period, sure) : [];
  const after = days.filter((day) => !decidedOn || day >= decidedOn);
  if (after[0] && paid.period.to <= asOf) return paidInside(paid, after, facts);
  if (days[0] && paid.period.to <= asOf) return silent(DUE_UNTIL_DECIDED, facts);
  return cannotTell(
    {
      nb: `Stønaden ${periodWords(paid.period.from, paid.period.to)} kan overlappe med avbruddet. Det må avklares hvilke dager som er utbetalt, og om avbruddet er vedtatt.`,
      nn: `Stønaden ${periodWords(paid.period.from, paid.period.to)} kan overlappe med avbrotet. Det må avklarast kva dagar som er utbetalte, og om avbrotet er vedteke.`,
    },
    sure ? [`${path}.to`] : [`${path}.decided`],
    facts,
  );
}

function paidInside(paid: PaidPeriod, days: readonly Day[], facts: string[]): Verdict {
  const first = days[0] ?? paid.period.from;
  const last = days.at(-1) ?? paid.period.to;
  return violation(
    {
      nb: `Det er utbetalt stønad for dager i avbruddet (${periodWords(first, last)}).`,
      nn: `Det er utbetalt stønad for dagar i avbrotet (${periodWords(first, last)}).`,
    },
    [...facts, `${paid.path}.perDay`],
    { due: first },
  );
}

function notKnown(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hvilke dager det er utbetalt stønad for, og hvilke dager avbruddet varte.",
      nn: "Det må avklarast kva dagar det er utbetalt stønad for, og kva dagar avbrotet varte.",
    },
    missing,
  );
}

function interruptionsNotKnown(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om programmet har vært avbrutt.",
      nn: "Det må avklarast om programmet har vore avbrote.",
    },
    ["interruptions"],
  );
}

function paymentsNotKnown(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om det er utbetalt stønad mens programmet var avbrutt.",
      nn: "Det må avklarast om det er utbetalt stønad medan programmet var avbrote.",
    },
    ["benefits"],
  );
}

const NOT_INTERRUPTED = {
  nb: "Programmet har ikke vært avbrutt.",
  nn: "Programmet har ikkje vore avbrote.",
};

const NOT_DECIDED = {
  nb: "Avbruddet er ikke vedtatt. Da er dagene programtid med stønad.",
  nn: "Avbrotet er ikkje vedteke. Då er dagane programtid med stønad.",
};

const DUE_UNTIL_DECIDED = {
  nb: "Stønaden gjelder dager før vedtaket om avbrudd. Til da var det programtid med stønad.",
  nn: "Stønaden gjeld dagar før vedtaket om avbrot. Til då var det programtid med stønad.",
};

const NONE_PAID = {
  nb: "Det er ikke utbetalt stønad for dager i avbruddet.",
  nn: "Det er ikkje utbetalt stønad for dagar i avbrotet.",
};
