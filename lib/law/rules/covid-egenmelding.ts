import type { FactView } from "../../facts/paths.ts";
import type { Absence } from "../../facts/types.ts";
import { source } from "../cite.ts";
import { COVID_EASED } from "../covid.ts";
import { inside } from "../periods.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = ["absences", "programme.start"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "covid-egenmelding",
  title: { nb: "Lettere egenmelding våren 2020", nn: "Lettare eigenmelding våren 2020" },
  stage: "gjennomforing",
  needs,
  matters: (facts) => (places(facts).length ? [{ day: COVID_EASED.from, facts }] : []),
  versions: [
    {
      ...COVID_EASED,
      severity: "may",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [source("midlertidig covid-forskrift 2020 § 6")],
      check: (facts) => gravest(places(facts).map(one), notApplicable(NOT_EASED)),
    },
  ],
});

interface Place {
  readonly absence: Absence;
  readonly path: string;
}

/** Own illness begun in the window, or of which the first day is not known in a programme of that time. */
function places({ absences, programme }: Facts): Place[] {
  const mayBeThen = !programme?.start || programme.start <= COVID_EASED.to;
  return (absences ?? [])
    .map((absence, i) => ({ absence, path: `absences[${i}]` }))
    .filter(({ absence: { cause } }) => cause === "own-illness")
    .filter(({ absence: { documentation } }) => documentation !== "legeerklaering")
    .filter(({ absence: { from } }) => (from ? inside(from, [COVID_EASED]) : mayBeThen));
}

function one({ absence: { from, documentation }, path }: Place): Verdict {
  const seen = [`${path}.from`, `${path}.documentation`];
  if (!from || documentation !== "egenmelding")
    return cannotTell(
      {
        nb: "Det må avklares når sykefraværet begynte og om det ble meldt med egenmelding. Våren 2020 gjaldt lettere regler.",
        nn: "Det må avklarast når sjukefråværet tok til og om det vart meldt med eigenmelding. Våren 2020 galdt lettare reglar.",
      },
      [from ? `${path}.documentation` : `${path}.from`],
      seen,
    );
  return satisfied(
    {
      nb: `Sykefraværet fra ${dayWords(from)} begynte mens lettere regler om egenmelding gjaldt, og regnes som dokumentert.`,
      nn: `Sjukefråværet frå ${dayWords(from)} tok til medan lettare reglar om eigenmelding galdt, og blir rekna som dokumentert.`,
    },
    seen,
  );
}

const NOT_EASED = {
  nb: "Det er ikke sykefravær fra våren 2020.",
  nn: "Det er ikkje sjukefråvær frå våren 2020.",
};
