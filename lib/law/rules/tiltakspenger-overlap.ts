import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { sotjl, source } from "../cite.ts";
import { benefitsOf, commonDays, type Payment } from "../payments.ts";
import { inside, type Period } from "../periods.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = ["benefits", "programme.start", "programme.end", "interruptions"] as const;

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
  const none = benefits.length ? notApplicable(NONE) : satisfied(NONE, ["benefits"]);
  const verdict = judge(facts, asOf, none, () => true);
  if (verdict.status !== "violation") return verdict;
  const paid = judge(facts, asOf, none, ({ benefit }) => benefit.perDay !== 0);
  return paid.status === "violation" ? paid : notApplicable(NOTHING_PAID, verdict.facts);
}

function judge(
  facts: Facts,
  asOf: Day,
  none: Verdict,
  counts: (payment: Payment) => boolean,
): Verdict {
  const tiltakspenger = benefitsOf(facts.benefits, "tiltakspenger").filter(counts);
  const stonad = benefitsOf(facts.benefits, "kvalifiseringsstonad").filter(counts);
  return gravest(
    tiltakspenger.map((t) => one(facts, t, stonad, asOf)),
    none,
  );
}

/** Against the days with stønad where they are shown, else against the programme. */
function one(facts: Facts, tiltakspenger: Payment, stonad: readonly Payment[], asOf: Day): Verdict {
  const verdicts = stonad.map((p) => byPayment(facts, tiltakspenger, p, asOf));
  return gravest(verdicts, byProgramme(facts, tiltakspenger));
}

/** Against the days the stønad is paid for. */
function byPayment(facts: Facts, tiltakspenger: Payment, stonad: Payment, asOf: Day): Verdict {
  const seen = [...pathsOf(tiltakspenger), ...pathsOf(stonad)];
  const [a, b] = [tiltakspenger.benefit, stonad.benefit];
  if (isBefore(a.to, b.from) || isBefore(b.to, a.from)) return satisfied(APART, seen);
  const [mine, other] = [knownPeriod(tiltakspenger), knownPeriod(stonad)];
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
  const { start } = facts.programme ?? {};
  const seen = [...pathsOf(tiltakspenger), "programme.start"];
  if (!start) return notKnown(["programme.start"], seen);
  const end = isBefore(facts.programme?.end, start) ? null : facts.programme?.end;
  const { from, to } = tiltakspenger.benefit;
  if (isBefore(to, start) || isBefore(end, from)) return satisfied(APART, seen);
  const mine = knownPeriod(tiltakspenger);
  if (!mine) return notKnown(missingOf(tiltakspenger), seen);
  const programme = { from: start, to: end ?? start };
  if (!commonDays(mine, programme).length)
    return notKnown([...missingOf(tiltakspenger), ...(end ? [] : ["programme.end"])], seen);
  return whileRunning(facts, mine, programme, seen);
}

/** The days that are, or may be, interrupted. */
function outOfProgramme({ interruptions }: Facts): Period[] {
  return (interruptions ?? []).map(({ from, to }) => ({
    from: from ?? "0000-01-01",
    to: to ?? "9999-12-31",
  }));
}

function knownPeriod({ benefit: { from, to } }: Payment): Period | null {
  return from && to && from <= to ? { from, to } : null;
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

const NOTHING_PAID = {
  nb: "Den ene ytelsen gjelder de samme dagene, men det er ikke utbetalt noe.",
  nn: "Den eine ytinga gjeld dei same dagane, men det er ikkje utbetalt noko.",
};

const NONE = {
  nb: "Deltakeren får ikke tiltakspenger.",
  nn: "Deltakaren får ikkje tiltakspengar.",
};
