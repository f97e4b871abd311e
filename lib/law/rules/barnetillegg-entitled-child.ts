import { type Day, earlier } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Child } from "../../facts/types.ts";
import { barnetillegg } from "../amounts.ts";
import { entitledCount } from "../child-supplement.ts";
import { kvpForskrift, sotjl } from "../cite.ts";
import { entitlement } from "../entitled-children.ts";
import { fraction, fromKroner } from "../fraction.ts";
import { isRate } from "../paid-rate.ts";
import { benefitsOf, type Payment } from "../payments.ts";
import { stonadDays } from "../stonad/days.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords, periodWords } from "../words.ts";

type Facts = FactView<"children" | "benefits">;

export default defineRule({
  id: "barnetillegg-entitled-child",
  title: { nb: "Barn som gir rett til barnetillegg", nn: "Barn som gir rett til barnetillegg" },
  stage: "stonad",
  needs: ["children", "benefits"],
  versions: [
    {
      from: "2012-01-01",
      severity: "must",
      // The age limit does not stand in the text of the regulation that was read.
      verified: false,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 35"), kvpForskrift("§ 3")],
      fix: {
        nb: "Be om dokumentasjon, og start eller stans barnetillegget fra riktig dag.",
        nn: "Be om dokumentasjon, og start eller stans barnetillegget frå rett dag.",
      },
      check,
    },
  ],
});

function check({ children, benefits }: Facts, asOf: Day): Verdict {
  if (!children) return childrenNotKnown();
  const supplements = benefitsOf(benefits, "kvalifiseringsstonad");
  return gravest(
    [
      ...supplements.flatMap((p) => paidForTooMany(children, p, asOf)),
      ...children.map((child, i) => one(child, `children[${i}]`, asOf)),
    ],
    notApplicable({ nb: "Deltakeren har ikke barn.", nn: "Deltakaren har ikkje barn." }),
  );
}

/** Supplement for exactly so many children that one of them gives no right on any day of the payment. */
function paidForTooMany(children: readonly Child[], payment: Payment, asOf: Day): Verdict[] {
  const { from, to, childSupplementPerDay: perDay } = payment.benefit;
  if (!from || !to || !perDay) return [];
  const days = stonadDays(from, earlier(to, asOf));
  if (!days.length || !days.every((day) => isForTooMany(children, day, perDay))) return [];
  return [
    violation(
      {
        nb: `Barnetillegget ${periodWords(from, to)} er utbetalt for flere barn enn dem som gir rett til det.`,
        nn: `Barnetillegget ${periodWords(from, to)} er utbetalt for fleire barn enn dei som gir rett til det.`,
      },
      [`${payment.path}.childSupplementPerDay`, "children"],
    ),
  ];
}

function isForTooMany(children: readonly Child[], day: Day, perDay: number): boolean {
  const rate = barnetillegg(day);
  const { most } = entitledCount([...children], day);
  if (!rate.known) return false;
  const tooMany = children.map((_, i) => i + 1).filter((count) => count > most);
  return tooMany.some((n) => isRate(fromKroner(perDay), fraction(rate.value * n)));
}

function one(child: Child, path: string, asOf: Day): Verdict {
  const { entitled, keys } = entitlement(child, asOf);
  const facts = keys.map((key) => `${path}.${key}`);
  if (entitled) return satisfied(ENTITLED, facts);
  if (entitled === null) return cannotTell(supportWords(child), facts);
  return notApplicable(keys.includes("ownIncome") ? OWN_INCOME : NO_RIGHT, facts);
}

function supportWords({ birthDate }: Child) {
  const born = birthDate ? dayWords(birthDate) : null;
  return {
    nb: `Det må avklares om barnet${born ? ` født ${born}` : ""} er under 18 år, blir forsørget av deltakeren og ikke har egen inntekt over 1 G.`,
    nn: `Det må avklarast om barnet${born ? ` fødd ${born}` : ""} er under 18 år, blir forsørgt av deltakaren og ikkje har eiga inntekt over 1 G.`,
  };
}

function childrenNotKnown(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om deltakeren forsørger barn under 18 år.",
      nn: "Det må avklarast om deltakaren forsørgjer barn under 18 år.",
    },
    ["children"],
  );
}

const ENTITLED = {
  nb: "Deltakeren forsørger barn under 18 år og har rett til barnetillegg.",
  nn: "Deltakaren forsørgjer barn under 18 år og har rett til barnetillegg.",
};

const OWN_INCOME = {
  nb: "Barnet har egen inntekt over 1 G og gir ikke rett til barnetillegg. Sjekk at det ikke er utbetalt.",
  nn: "Barnet har eiga inntekt over 1 G og gir ikkje rett til barnetillegg. Sjekk at det ikkje er utbetalt.",
};

const NO_RIGHT = {
  nb: "Barnet gir ikke rett til barnetillegg.",
  nn: "Barnet gir ikkje rett til barnetillegg.",
};
