import { source } from "../cite.ts";
import { benefitsOf } from "../payments.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable } from "../verdict.ts";

const page = source("NAV: kvalifiseringsprogrammet", "https://www.nav.no/kvalifiseringsprogrammet");

const fix = {
  nb: "Bruk bruttobeløp når du kontrollerer utbetalinger.",
  nn: "Bruk bruttobeløp når du kontrollerer utbetalingar.",
};

export default defineRule({
  id: "tax-and-holiday-pay-facts",
  title: { nb: "Skatt og feriepenger", nn: "Skatt og feriepengar" },
  stage: "stonad",
  needs: ["benefits"],
  versions: [
    {
      from: "2010-01-01",
      to: "2025-12-31",
      severity: "may",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [page],
      fix,
      check: ({ benefits }) => inform(benefitsOf(benefits, "kvalifiseringsstonad").length > 0),
    },
    {
      from: "2026-01-01",
      severity: "may",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [page, source("skatteloven § 6-32")],
      fix,
      check: ({ benefits }) => inform(benefitsOf(benefits, "kvalifiseringsstonad").length > 0),
    },
  ],
});

/** Tax, holiday pay and net amounts are not held by the facts: the rule can only say what to look for. */
function inform(isPaid: boolean): Verdict {
  if (!isPaid)
    return notApplicable({
      nb: "Det er ikke lest noen utbetaling av stønad.",
      nn: "Det er ikkje lese noka utbetaling av stønad.",
    });
  return cannotTell(
    {
      nb: "Stønaden er skattepliktig og gir ikke feriepenger. Det trekkes ikke skatt i juni og halv skatt i desember. Barnebidrag, barnetrygd og kontantstøtte kommer i tillegg og skal ikke trekkes fra. Se etter i utbetalingen.",
      nn: "Stønaden er skattepliktig og gir ikkje feriepengar. Det blir ikkje trekt skatt i juni og halv skatt i desember. Barnebidrag, barnetrygd og kontantstøtte kjem i tillegg og skal ikkje trekkjast frå. Sjå etter i utbetalinga.",
    },
    [],
    ["benefits"],
  );
}
