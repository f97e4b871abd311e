import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { sotjl } from "../cite.ts";
import { LISTED_38 } from "../deductions.ts";
import { benefitsOf, type Payment } from "../payments.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable } from "../verdict.ts";

type Facts = FactView<"benefits">;

const fix = {
  nb: "Avgrens kravet til dagene begge ytelsene gjelder for, og til det minste av de to beløpene.",
  nn: "Avgrens kravet til dagane begge ytingane gjeld for, og til det minste av dei to beløpa.",
};

export default defineRule({
  id: "refund-claim-38",
  title: { nb: "Refusjon i etterbetalt ytelse", nn: "Refusjon i etterbetalt yting" },
  stage: "stonad",
  needs: ["benefits"],
  versions: [
    {
      from: "2010-01-01",
      to: "2018-12-31",
      severity: "may",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 38 tredje ledd (lovteksten til 2018)")],
      fix,
      check,
    },
    {
      from: "2019-01-01",
      severity: "may",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 38 andre ledd")],
      fix,
      check,
    },
  ],
});

/** A claim and its amount are not held by the facts: the rule can only say when there is ground for one. */
function check({ benefits }: Facts): Verdict {
  if (!benefits)
    return cannotTell(
      {
        nb: "Det må avklares om dagpenger, sykepenger eller foreldrepenger er etterbetalt for dager med stønad.",
        nn: "Det må avklarast om dagpengar, sjukepengar eller foreldrepengar er etterbetalte for dagar med stønad.",
      },
      ["benefits"],
    );
  const paid = benefitsOf(benefits, "kvalifiseringsstonad");
  const listed = benefitsOf(benefits, ...LISTED_38);
  const both = listed.filter((l) => paid.some((p) => mayOverlap(l, p)));
  if (!both.length)
    return notApplicable(
      {
        nb: "Ingen av de tre ytelsene det kan kreves refusjon i, faller sammen med stønaden.",
        nn: "Ingen av dei tre ytingane det kan krevjast refusjon i, fell saman med stønaden.",
      },
      ["benefits"],
    );
  return cannotTell(
    {
      nb: "Deltakeren har hatt en ytelse som kan gi refusjon. Vurder om den er etterbetalt, og hvor mye som gjelder de samme dagene.",
      nn: "Deltakaren har hatt ei yting som kan gi refusjon. Vurder om ho er etterbetalt, og kor mykje som gjeld dei same dagane.",
    },
    [],
    both.map((b) => b.path),
  );
}

/** Not proven apart: a day that is not known leaves it open. */
function mayOverlap({ benefit: a }: Payment, { benefit: b }: Payment): boolean {
  const isBefore = (end?: Day | null, start?: Day | null) => Boolean(end && start && end < start);
  return !isBefore(a.to, b.from) && !isBefore(b.to, a.from);
}
