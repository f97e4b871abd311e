import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { sotjl, source } from "../cite.ts";
import { interruptionGround } from "../interrupted.ts";
import { benefitsOf, commonDays, type Payment } from "../payments.ts";
import { inside, type Period } from "../periods.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = [
  "benefits",
  "programme.start",
  "programme.end",
  "interruptions",
  "decisions",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "tiltakspenger-overlap",
  title: {
    nb: "Ikke tiltakspenger og kvalifiseringsstønad samtidig",
    nn: "Ikkje tiltakspengar og kvalifiseringsstønad samtidig",
  },
  stage: "stonad",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [source("tiltakspengeforskriften"), sotjl("§§ 35 og 38")],
      fix: {
        nb: "Stans tiltakspengene fra første dag med kvalifiseringsstønad, og meld fra om overlappingen.",
        nn: "Stans tiltakspengane frå første dag med kvalifiseringsstønad, og meld frå om overlappinga.",
      },
      check,
    },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  const { benefits } = facts;
  if (!benefits) return notKnown(["benefits"]);
  const tiltakspenger = benefitsOf(benefits, "tiltakspenger").filter(
    ({ benefit }) => benefit.perDay !== 0,
  );
  const none = benefits.length ? notApplicable(NONE) : satisfied(NONE, ["benefits"]);
  return gravest(
    tiltakspenger.map((t) => one(facts, t, asOf)),
    none,
  );
}

/** Against the days with stønad where they are shown, else against the programme. */
function one(facts: Facts, tiltakspenger: Payment, asOf: Day): Verdict {
  const paid = benefitsOf(facts.benefits, "kvalifiseringsstonad").filter(
    ({ benefit }) => benefit.perDay !== 0,
  );
  const verdicts = paid.map((p) => byPayment(facts, tiltakspenger, p, asOf));
  return gravest(verdicts, byProgramme(facts, tiltakspenger));
}

/** Against the days the stønad is paid for. */
function byPayment(facts: Facts, tiltakspenger: Payment, stonad: Payment, asOf: Day): Verdict {
  const seen = [...pathsOf(tiltakspenger), ...pathsOf(stonad)];
  const [a, b] = [tiltakspenger.benefit, stonad.benefit];
  if (isBefore(a.to, b.from) || isBefore(b.to, a.from)) return satisfied(APART, seen);
  const [mine, other] = [surePeriod(tiltakspenger), surePeriod(stonad)];
  if (!mine || !other) return notKnown(missingOf(tiltakspenger, stonad), seen);
  const [day] = commonDays(mine, other);
  if (!day) return notKnown(missingOf(tiltakspenger, stonad), seen);
  const isGranted = !b.to || b.to > asOf;
  return isGranted ? whileRunning(facts, mine, other, seen) : both(day, seen);
}

/** Stønad that is granted and not yet paid, or a programme: from its first day, while it is not interrupted. */
function whileRunning(
  facts: Facts,
  mine: Period,
  programme: Period,
  seen: readonly string[],
): Verdict {
  const days = commonDays(mine, programme);
  if (days[0] && inside(programme.from, [mine])) return both(days[0], seen);
  if (!facts.interruptions) return notKnown(["interruptions"], seen);
  const free = outOfProgramme(facts);
  const day = days.find((d) => !inside(d, free));
  return day ? both(day, seen) : notKnown(["interruptions"], seen);
}

/** Against the days of the programme, where no stønad is shown. */
function byProgramme(facts: Facts, tiltakspenger: Payment): Verdict {
  const { start, end } = facts.programme ?? {};
  const seen = [...pathsOf(tiltakspenger), "programme.start"];
  if (!start) return notKnown(["programme.start"], seen);
  const { from, to } = tiltakspenger.benefit;
  if (isBefore(to, start) || isBefore(end, from)) return satisfied(APART, seen);
  const mine = surePeriod(tiltakspenger);
  if (!mine) return notKnown(missingOf(tiltakspenger), seen);
  const programme = { from: start, to: end ?? start };
  if (!commonDays(mine, programme).length)
    return notKnown([...missingOf(tiltakspenger), ...(end ? [] : ["programme.end"])], seen);
  return whileRunning(facts, mine, programme, seen);
}

/** The days that are, or may be, interrupted. */
function outOfProgramme({ interruptions, decisions }: Facts): Period[] {
  return (interruptions ?? [])
    .filter((it) => interruptionGround(it, decisions).decided !== false)
    .map(({ from, to }) => ({ from: from ?? "0000-01-01", to: to ?? "9999-12-31" }));
}

/** The period that is sure: a day that is not known leaves only the other one. */
function surePeriod({ benefit: { from, to } }: Payment): Period | null {
  if (from && to) return from <= to ? { from, to } : null;
  const day = from ?? to;
  return day ? { from: day, to: day } : null;
}

function isBefore(end: Day | null | undefined, start: Day | null | undefined): boolean {
  return Boolean(end && start && end < start);
}

function pathsOf({ path }: Payment): string[] {
  return [`${path}.from`, `${path}.to`];
}

function missingOf(...payments: readonly Payment[]): string[] {
  return payments.flatMap(({ benefit, path }) =>
    (["from", "to"] as const).filter((key) => !benefit[key]).map((key) => `${path}.${key}`),
  );
}

function both(day: Day, facts: readonly string[]): Verdict {
  return violation(
    {
      nb: `Deltakeren har både tiltakspenger og kvalifiseringsstønad fra ${dayWords(day)}.`,
      nn: `Deltakaren har både tiltakspengar og kvalifiseringsstønad frå ${dayWords(day)}.`,
    },
    facts,
    { due: day },
  );
}

function notKnown(missing: readonly string[], facts: readonly string[] = []): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om deltakeren får tiltakspenger for de samme dagene som kvalifiseringsstønad.",
      nn: "Det må avklarast om deltakaren får tiltakspengar for dei same dagane som kvalifiseringsstønad.",
    },
    missing,
    facts,
  );
}

const APART = {
  nb: "Tiltakspengene og kvalifiseringsstønaden gjelder ikke de samme dagene.",
  nn: "Tiltakspengane og kvalifiseringsstønaden gjeld ikkje dei same dagane.",
};

const NONE = {
  nb: "Deltakeren får ikke tiltakspenger.",
  nn: "Deltakaren får ikkje tiltakspengar.",
};
