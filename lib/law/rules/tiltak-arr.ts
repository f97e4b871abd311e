import { addDays } from "../../facts/days.ts";
import { tiltaksforskriften } from "../cite.ts";
import { inUse, unknownStart, withinFrame } from "../measures-in-use.ts";
import { defineRule } from "../types.ts";
import { gravest, notApplicable } from "../verdict.ts";

const KIND = { ids: ["arbeidsrettet-rehabilitering"] };
const NAME = { nb: "arbeidsrettet rehabilitering", nn: "arbeidsretta rehabilitering" };
/** Twelve weeks. */
const DAYS = 84;

export default defineRule({
  id: "tiltak-arr",
  title: {
    nb: "Varigheten av arbeidsrettet rehabilitering",
    nn: "Varigheita av arbeidsretta rehabilitering",
  },
  stage: "tiltak",
  needs: ["activities"],
  versions: [
    {
      from: "2016-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [tiltaksforskriften("om arbeidsrettet rehabilitering")],
      fix: {
        nb: "Avslutt rehabiliteringen innen tolv uker, eller velg et annet tiltak videre.",
        nn: "Avslutt rehabiliteringa innan tolv veker, eller vel eit anna tiltak vidare.",
      },
      check(facts, asOf) {
        const verdicts = inUse(facts.activities, KIND).map((use) => {
          const { from } = use.activity;
          if (!from) return unknownStart(use, NAME);
          const last = addDays(from, DAYS - 1);
          return withinFrame(
            use,
            { sure: last, most: last, condition: NAME, missing: [] },
            asOf,
            NAME,
          );
        });
        return gravest(verdicts, NONE);
      },
    },
  ],
});

const NONE = notApplicable({
  nb: "Saken viser ikke arbeidsrettet rehabilitering.",
  nn: "Saka viser ikkje arbeidsretta rehabilitering.",
});
