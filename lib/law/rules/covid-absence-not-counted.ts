import { type Day, later } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Absence } from "../../facts/types.ts";
import { source } from "../cite.ts";
import { COVID_2020, COVID_DISPUTED } from "../covid.ts";
import { clip, inside, type Period } from "../periods.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied } from "../verdict.ts";
import { periodWords } from "../words.ts";

type Facts = FactView<"absences">;

const cite = [source("midlertidig covid-forskrift 2020 § 3 andre ledd")];

const fix = {
  nb: "Spør jurist eller statsforvalteren om dagene i 2021 skal holdes utenfor varigheten.",
  nn: "Spør jurist eller statsforvaltaren om dagane i 2021 skal haldast utanfor varigheita.",
};

export default defineRule({
  id: "covid-absence-not-counted",
  title: {
    nb: "Covid-fravær regnes ikke med i varigheten (2020)",
    nn: "Covid-fråvær blir ikkje rekna med i varigheita (2020)",
  },
  stage: "varighet",
  needs: ["absences"],
  matters: (facts, asOf) =>
    [COVID_2020, COVID_DISPUTED]
      .filter((window) => concerns(facts, window, asOf))
      .map(({ from: day }) => ({ day, facts })),
  versions: [
    {
      ...COVID_2020,
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite,
      fix,
      check: (facts) => judge(facts, COVID_2020, leftOut),
    },
    {
      ...COVID_DISPUTED,
      severity: "must",
      verified: false,
      checkedOn: "2026-11-22",
      cite,
      fix,
      check: (facts) => judge(facts, COVID_DISPUTED, disputed),
    },
  ],
});

function concerns(facts: Facts, window: Period, asOf: Day): boolean {
  return facts.absences ? places(facts, window).length > 0 : inside(asOf, [window]);
}

interface Place {
  readonly absence: Absence;
  readonly path: string;
}

/** Absence of covid or unknown cause that may fall in the window. */
function places({ absences }: Facts, window: Period): Place[] {
  return (absences ?? [])
    .map((absence, i) => ({ absence, path: `absences[${i}]` }))
    .filter(({ absence: { cause } }) => cause === "covid" || !cause)
    .filter(({ absence }) => clip([widest(absence, window)], window).length > 0);
}

function widest({ from, to }: Absence, window: Period): Period {
  return { from: from ?? window.from, to: to ?? later(window.to, from ?? window.from) };
}

function judge(
  facts: Facts,
  window: Period,
  known: (part: Period, seen: readonly string[]) => Verdict,
): Verdict {
  if (!facts.absences) return notKnown(["absences"], []);
  return gravest(
    places(facts, window).map(({ absence, path }) => {
      const keys = (["cause", "from", "to"] as const).filter((key) => !absence[key]);
      const seen = [`${path}.from`, `${path}.to`, `${path}.cause`];
      const [part] = clip([widest(absence, window)], window);
      if (keys.length || !part)
        return notKnown(
          keys.map((k) => `${path}.${k}`),
          seen,
        );
      return known(part, seen);
    }),
    notApplicable(NO_ABSENCE),
  );
}

function leftOut(part: Period, seen: readonly string[]): Verdict {
  return satisfied(
    {
      nb: `Covid-fraværet ${periodWords(part.from, part.to)} er holdt utenfor varigheten.`,
      nn: `Covid-fråværet ${periodWords(part.from, part.to)} er halde utanfor varigheita.`,
    },
    seen,
  );
}

function disputed(part: Period, seen: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `Kildene er uenige om covid-fravær i 2021 regnes med i varigheten. Det må avklares for ${periodWords(part.from, part.to)}.`,
      nn: `Kjeldene er usamde om covid-fråvær i 2021 skal reknast med i varigheita. Det må avklarast for ${periodWords(part.from, part.to)}.`,
    },
    [],
    seen,
  );
}

function notKnown(missing: readonly string[], seen: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om fraværet skyldtes covid-19, og hvilke dager det varte.",
      nn: "Det må avklarast om fråværet kom av covid-19, og kva dagar det varte.",
    },
    missing,
    seen,
  );
}

const NO_ABSENCE = {
  nb: "Det er ikke fravær på grunn av covid-19.",
  nn: "Det er ikkje fråvær på grunn av covid-19.",
};
