import type { FactView } from "../../facts/paths.ts";
import { sotjl } from "../cite.ts";
import { placeIn } from "../place-paths.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable } from "../verdict.ts";

export default defineRule({
  id: "deduct-from-future-payments",
  title: { nb: "Trekk i framtidig stønad", nn: "Trekk i framtidig stønad" },
  stage: "stonad",
  needs: ["decisions"],
  versions: [
    {
      from: "2010-01-01",
      severity: "may",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 40"), sotjl("§ 23")],
      fix: {
        nb: "Rett trekket slik at det ikke er større enn det som er utbetalt for mye, og gi vedtak med klagerett.",
        nn: "Rett trekket slik at det ikkje er større enn det som er utbetalt for mykje, og gi vedtak med klagerett.",
      },
      check,
    },
  ],
});

/** Amounts are not held by the facts: the rule can only say when there is a deduction to look at. */
function check({ decisions }: FactView<"decisions">): Verdict {
  const cuts = (decisions ?? [])
    .map((decision, i) => ({ decision, path: placeIn("decisions", i) }))
    .filter(({ decision }) => decision.kind === "fravaerstrekk");
  if (!cuts.length)
    return notApplicable({
      nb: "Det er ikke lest noe vedtak om trekk.",
      nn: "Det er ikkje lese noko vedtak om trekk.",
    });
  return cannotTell(
    {
      nb: "Det er vedtatt trekk. Sjekk at det samlet ikke er større enn det som er utbetalt for mye. Uriktige eller tilbakeholdte opplysninger hører under § 23.",
      nn: "Det er vedteke trekk. Sjekk at det samla ikkje er større enn det som er utbetalt for mykje. Urette eller tilbakehaldne opplysningar høyrer under § 23.",
    },
    [],
    cuts.map((c) => c.path),
  );
}
