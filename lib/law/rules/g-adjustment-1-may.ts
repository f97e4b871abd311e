import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { awaitsNewG, grunnbelop } from "../amounts.ts";
import { sotjl, source } from "../cite.ts";
import { mayBeCut } from "../explained-by-cut.ts";
import { mayBeWork } from "../explained-by-work.ts";
import { formerRate, isLongOverChange, isSomeRate, judgedDays, rateOn } from "../paid-rate.ts";
import {
  benefitsOf,
  missingOfPayment,
  type PaidPeriod,
  type Payment,
  paidPeriod,
} from "../payments.ts";
import {
  maybeCut,
  maybeReduced,
  NOT_ADOPTED,
  NOT_PAID,
  notYetPaid,
  onFormerG,
  onRightG,
  unclearG,
} from "../rate-words.ts";
import { gravestOrSilent, silent } from "../silent.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";

type Facts = FactView<"benefits" | "activities" | "decisions">;

export default defineRule({
  id: "g-adjustment-1-may",
  title: { nb: "Ny G fra 1. mai", nn: "Ny G frå 1. mai" },
  stage: "stonad",
  needs: ["benefits", "activities", "decisions"],
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [
        sotjl("§ 35"),
        source("folketrygdloven § 1-4"),
        source("NAV: grunnbeløpet", "https://www.nav.no/grunnbelopet"),
      ],
      fix: {
        nb: "Regn ut stønaden på nytt fra 1. mai, og etterbetal differansen.",
        nn: "Rekn ut stønaden på nytt frå 1. mai, og etterbetal differansen.",
      },
      check,
    },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  const payments = benefitsOf(facts.benefits, "kvalifiseringsstonad");
  if (!payments.length && facts.benefits?.length === 0)
    return notApplicable(NOT_PAID, ["benefits"]);
  if (!payments.length) return notKnown(["benefits"]);
  return gravestOrSilent(
    payments.map((p) => one(facts, p, asOf)),
    notApplicable(NOT_PAID),
  );
}

function one(facts: Facts, payment: Payment, asOf: Day): Verdict {
  const paid = paidPeriod(payment);
  if (!paid) return notKnown(missingOfPayment(payment));
  const days = judgedDays(paid, asOf);
  if (!days.length) return notApplicable(NOT_PAID, [`${payment.path}.from`]);
  const seen = [`${paid.path}.perDay`, `${paid.path}.from`, `${paid.path}.to`];
  if (days.some((day) => !grunnbelop(day).known)) return cannotTell(NOT_ADOPTED, [], seen);
  if (days.every((day) => isSomeRate(paid.perDay, day, rateOn)))
    return satisfied(onRightG(paid), seen);
  const old = days.find(
    (day) => !isSomeRate(paid.perDay, day, rateOn) && isSomeRate(paid.perDay, day, formerRate),
  );
  if (!old) return cannotTell(unclearG(paid), [], seen);
  return onOldG(facts, paid, days, old, asOf, seen);
}

function onOldG(
  facts: Facts,
  paid: PaidPeriod,
  days: readonly Day[],
  old: Day,
  asOf: Day,
  seen: readonly string[],
): Verdict {
  const turn = mayOf(old);
  if (awaitsNewG(old, asOf)) return cannotTell(notYetPaid(paid), [], seen);
  if (isLongOverChange(paid, days, null)) return cannotTell(unclearG(paid), [], seen);
  if (mayBeWork(facts.activities, paid, days)) return silent(maybeReduced(paid), seen);
  if (mayBeCut(facts.decisions, paid, days, ["full", "two-thirds"]))
    return silent(maybeCut(paid), [...seen, "decisions"]);
  return violation(onFormerG(paid), seen, { due: turn });
}

/** The 1 May whose G governs the day. */
function mayOf(day: Day): Day {
  const g = grunnbelop(day);
  return g.known ? g.from : day;
}

function notKnown(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hva som er utbetalt i stønad per dag etter 1. mai.",
      nn: "Det må avklarast kva som er utbetalt i stønad per dag etter 1. mai.",
    },
    missing,
  );
}
