import type { Activity } from "../../facts/types.ts";
import { tiltaksforskriften } from "../cite.ts";
import { inUse } from "../measures-in-use.ts";
import { defineRule } from "../types.ts";
import { cannotTell, satisfied } from "../verdict.ts";
import { kindOf } from "../work-directed.ts";

const KIND = {
  ids: ["varig-tilrettelagt-arbeid"],
  title: /\bvta\b|varig (tilrettelagt|tilrettelagd) arbeid/i,
};

export default defineRule({
  id: "tiltak-vta-conflict",
  title: {
    nb: "Varig tilrettelagt arbeid passer sjelden med målet om jobb",
    nn: "Varig tilrettelagt arbeid passar sjeldan med målet om jobb",
  },
  stage: "tiltak",
  needs: ["activities"],
  versions: [
    {
      from: "2016-01-01",
      severity: "should",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [tiltaksforskriften("kapittel 14")],
      fix: {
        nb: "Vurder målet med programmet på nytt, og om uføretrygd er rett ytelse.",
        nn: "Vurder målet med programmet på nytt, og om uføretrygd er rett yting.",
      },
      check(facts) {
        if (!facts.activities) return cannotTell(UNKNOWN, ["activities"]);
        const uses = inUse(facts.activities, KIND);
        if (uses.length === 0) {
          const unnamed = ofUnknownName(facts.activities);
          return unnamed.length ? cannotTell(UNNAMED, unnamed) : satisfied(FINE, ["activities"]);
        }
        return cannotTell(
          CONFLICT,
          [],
          uses.map((u) => u.path),
        );
      },
    },
  ],
});

/** Activities that no kind, catalogue id or known name tells apart from such work. */
function ofUnknownName(activities: readonly Activity[]): string[] {
  return activities.flatMap((activity, i) =>
    activity.status === "cancelled" || activity.tiltak || kindOf(activity)
      ? []
      : [`activities[${i}].kind`],
  );
}

const UNNAMED = {
  nb: "Noen aktiviteter har navn som ikke er kjent. Det må avklares hva slags tiltak de er.",
  nn: "Nokre aktivitetar har namn som ikkje er kjende. Det må avklarast kva slags tiltak dei er.",
};
const UNKNOWN = {
  nb: "Aktivitetene i programmet er ikke lest.",
  nn: "Aktivitetane i programmet er ikkje lesne.",
};
const FINE = {
  nb: "Ingen av aktivitetene er varig tilrettelagt arbeid.",
  nn: "Ingen av aktivitetane er varig tilrettelagt arbeid.",
};
const CONFLICT = {
  nb: "Varig tilrettelagt arbeid er for dem som har eller ventes å få uføretrygd. Vurder om det passer med målet om jobb.",
  nn: "Varig tilrettelagt arbeid er for dei som har eller er venta å få uføretrygd. Vurder om det passar med målet om jobb.",
};
