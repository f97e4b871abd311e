import { type Day, later } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Absence, Decision } from "../../facts/types.ts";
import { source } from "../cite.ts";
import { COVID } from "../covid.ts";
import { clip, inside, type Period } from "../periods.ts";
import { stonadDays } from "../stonad/days.ts";
import { defineRule, type Verdict } from "../types.ts";
import { type Cut, cutsOf } from "../unpaid-time.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords, periodWords } from "../words.ts";

type Facts = FactView<"absences" | "decisions">;

export default defineRule({
  id: "covid-absence-no-reduction",
  title: {
    nb: "Ikke trekk for covid-fravær (2020–2021)",
    nn: "Ikkje trekk for covid-fråvær (2020–2021)",
  },
  stage: "gjennomforing",
  needs: ["absences", "decisions"],
  matters: (facts, asOf) => (concerns(facts, asOf) ? [{ day: COVID.from, facts }] : []),
  versions: [
    {
      ...COVID,
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [
        source("midlertidig covid-forskrift 2020 § 3 første ledd"),
        source("§ 51 a i sosialtjenesteloven"),
      ],
      fix: {
        nb: "Etterbetal stønaden som er trukket for covid-fraværet.",
        nn: "Etterbetal stønaden som er trekt for covid-fråværet.",
      },
      check,
    },
  ],
});

interface Place {
  readonly absence: Absence;
  readonly path: string;
  /** The widest the absence may reach inside the covid time. */
  readonly widest: Period;
}

/** Absence of covid or unknown cause that is, or may be, inside the covid time. */
function places({ absences }: Facts): Place[] {
  return (absences ?? []).flatMap((absence, i) => {
    const { cause, from, to } = absence;
    if (cause && cause !== "covid") return [];
    const [widest] = clip([{ from: from ?? COVID.from, to: to ?? COVID.to }], COVID);
    return widest ? [{ absence, path: `absences[${i}]`, widest }] : [];
  });
}

/** Not known absence concerns the rule only where the stønad was cut in the covid time, or the case is of then. */
function concerns(facts: Facts, asOf: Day): boolean {
  if (facts.absences) return places(facts).length > 0;
  const cut = cutsOf(facts.decisions).some((c) => c.days && clip([c.days], COVID).length > 0);
  return cut || inside(asOf, [COVID]);
}

function check(facts: Facts): Verdict {
  if (!facts.absences)
    return cannotTell(
      {
        nb: "Det må avklares om det er trukket i stønaden for fravær som skyldtes covid-19.",
        nn: "Det må avklarast om det er trekt i stønaden for fråvær som kom av covid-19.",
      },
      ["absences"],
    );
  if ((facts.decisions ?? []).some(endsBeforeItBegins)) return notApplicable(DATES_DISAGREE);
  return gravest(
    places(facts).map((place) => one(facts, place)),
    notApplicable(NO_ABSENCE),
  );
}

function one(facts: Facts, { absence, path, widest }: Place): Verdict {
  const { cause, from, to } = absence;
  const seen = [`${path}.from`, `${path}.to`, `${path}.cause`];
  if (!facts.decisions) return notKnown(["decisions"], seen);
  const cuts = cutsOf(facts.decisions);
  const maybe = cuts.filter((c) => clip([c.widest], widest).length > 0);
  if (cause && from && to && !maybe.length) return satisfied(notCut(widest), seen);
  if (!cause) return notKnown([`${path}.cause`], seen);
  const sure = from ? { from: later(from, COVID.from), to: to ?? from } : null;
  const hit = sure && maybe.find((c) => cutDay(facts, c, sure));
  if (sure && hit) return cutDuring(cutDay(facts, hit, sure) ?? sure.from, [...seen, hit.path]);
  const keys = (["from", "to"] as const).filter((key) => !absence[key]);
  return notKnown(
    keys.map((key) => `${path}.${key}`).concat(maybe.flatMap((c) => c.missing)),
    seen,
  );
}

/** A working day of the absence that was cut, and that no other absence explains. */
function cutDay({ absences }: Facts, cut: Cut, sure: Period): Day | undefined {
  if (!cut.days) return undefined;
  const others = (absences ?? [])
    .filter(({ cause }) => cause !== "covid")
    .map(({ from, to }) => ({ from: from ?? COVID.from, to: to ?? COVID.to }));
  return clip(clip([cut.days], sure), COVID)
    .flatMap((p) => stonadDays(p.from, p.to))
    .find((day) => !inside(day, others));
}

function cutDuring(day: Day, facts: readonly string[]): Verdict {
  return violation(
    {
      nb: `Det er trukket i stønaden for covid-fravær fra ${dayWords(day)}. I koronatiden skulle det ikke trekkes for slikt fravær.`,
      nn: `Det er trekt i stønaden for covid-fråvær frå ${dayWords(day)}. I koronatida skulle det ikkje trekkjast for slikt fråvær.`,
    },
    facts,
    { due: day },
  );
}

function notCut({ from, to }: Period) {
  const period = periodWords(from, to);
  return {
    nb: `Det er ikke trukket i stønaden for covid-fraværet ${period}.`,
    nn: `Det er ikkje trekt i stønaden for covid-fråværet ${period}.`,
  };
}

function notKnown(missing: readonly string[], facts: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om fraværet skyldtes covid-19, og om det er trukket i stønaden for det.",
      nn: "Det må avklarast om fråværet kom av covid-19, og om det er trekt i stønaden for det.",
    },
    missing,
    facts,
  );
}

function endsBeforeItBegins({ kind, from, to }: Decision): boolean {
  return kind === "fravaerstrekk" && Boolean(from && to && to < from);
}

const DATES_DISAGREE = {
  nb: "Et vedtak om trekk slutter før det begynner. Rett datoene.",
  nn: "Eit vedtak om trekk sluttar før det tek til. Rett datoane.",
};

const NO_ABSENCE = {
  nb: "Det er ikke fravær på grunn av covid-19.",
  nn: "Det er ikkje fråvær på grunn av covid-19.",
};
