import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { sotjl, source } from "../cite.ts";
import { benefitsOf } from "../payments.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable } from "../verdict.ts";

export default defineRule({
  id: "payment-in-arrears-attendance",
  title: {
    nb: "Utbetaling etterskuddsvis og etter frammøte",
    nn: "Utbetaling etterskotsvis og etter frammøte",
  },
  stage: "stonad",
  needs: ["benefits"],
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [
        sotjl("§ 39"),
        source("NAV: kvalifiseringsprogrammet", "https://www.nav.no/kvalifiseringsprogrammet"),
      ],
      fix: {
        nb: "Registrer frammøtet, og legg utbetalingsdagen etter perioden.",
        nn: "Registrer frammøtet, og legg utbetalingsdagen etter perioden.",
      },
      check,
    },
  ],
});

/** The day of payment and attendance are not held by the facts: the rule can only say what to look for. */
function check({ benefits }: FactView<"benefits">, asOf: Day): Verdict {
  if (benefits?.length === 0)
    return notApplicable(
      { nb: "Det er ikke utbetalt stønad.", nn: "Det er ikkje utbetalt stønad." },
      ["benefits"],
    );
  const ahead = benefitsOf(benefits, "kvalifiseringsstonad").filter(
    ({ benefit: { to } }) => to && to > asOf,
  );
  if (ahead.length)
    return cannotTell(
      {
        nb: "Stønaden er ført for en periode som ikke er over. Sjekk at den ikke er utbetalt på forskudd.",
        nn: "Stønaden er ført for ein periode som ikkje er over. Sjekk at han ikkje er utbetalt på førehand.",
      },
      [],
      ahead.map((p) => `${p.path}.to`),
    );
  return cannotTell(
    {
      nb: "Sjekk at stønaden er utbetalt etter at perioden var over, og at frammøtet er registrert.",
      nn: "Sjekk at stønaden er utbetalt etter at perioden var over, og at frammøtet er registrert.",
    },
    benefits ? [] : ["benefits"],
  );
}
