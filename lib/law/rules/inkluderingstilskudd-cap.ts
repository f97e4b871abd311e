import type { Text } from "../../text/text.ts";
import { source } from "../cite.ts";
import { inclusionGrantCap } from "../inclusion-grant.ts";
import { inUse } from "../measures-in-use.ts";
import { defineRule } from "../types.ts";
import { cannotTell, notApplicable } from "../verdict.ts";
import { kronerWords } from "../words.ts";

const KIND = { ids: ["inkluderingstilskudd"], title: /inkluderings?(tilskudd|tilskot)/i };
const NAV = source("nav.no om inkluderingstilskudd", "https://www.nav.no/inkluderingstilskudd");

/* The record holds no amounts, approvals or claims yet: where the grant is used, the caseworker is asked. */
export default defineRule({
  id: "inkluderingstilskudd-cap",
  title: { nb: "Rammene for inkluderingstilskudd", nn: "Rammene for inkluderingstilskot" },
  stage: "tiltak",
  needs: ["activities"],
  versions: [
    {
      from: "2016-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [NAV],
      fix: {
        nb: "Søk om godkjenning før utgiften kommer, og hold summen innenfor årets ramme.",
        nn: "Søk om godkjenning før utgifta kjem, og hald summen innanfor ramma for året.",
      },
      check(facts, asOf) {
        const uses = inUse(facts.activities, KIND);
        if (uses.length === 0) return NONE;
        return cannotTell(
          ask(inclusionGrantCap(asOf)),
          [],
          uses.map((u) => u.path),
        );
      },
    },
  ],
});

function ask(cap: number | null): Text {
  const frame = cap === null ? "" : ` (${kronerWords(cap)})`;
  return {
    nb: `Inkluderingstilskudd er i bruk. Er det godkjent på forhånd, er summen innenfor årets ramme${frame}, og kommer kravet innen to måneder etter at avtalen er slutt?`,
    nn: `Inkluderingstilskot er i bruk. Er det godkjent på førehand, er summen innanfor ramma for året${frame}, og kjem kravet innan to månader etter at avtalen er slutt?`,
  };
}

const NONE = notApplicable({
  nb: "Saken viser ikke inkluderingstilskudd.",
  nn: "Saka viser ikkje inkluderingstilskot.",
});
