import { type Day, earlier } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { kvpForskrift, r35, sotjl, source } from "../cite.ts";
import { type DecisionAt, decisionSubject, decisionsOf } from "../decisions.ts";
import { frameOf, limitOf } from "../duration.ts";
import { governed, isGoverned } from "../governed.ts";
import { refusalOf } from "../refusals.ts";
import { defineRule, type InForce, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = ["decisions", "refusalReason", "programme.start", "leaves", "interruptions"] as const;

type Facts = FactView<(typeof needs)[number]>;

const TURN = "2019-01-01";

const fix = {
  nb: "Vurder søknaden på nytt etter vilkårene i § 29 alene.",
  nn: "Vurder søknaden på nytt etter vilkåra i § 29 åleine.",
};

export default defineRule({
  id: "repeat-participation-allowed",
  title: { nb: "Ny deltakelse i program", nn: "Ny deltaking i program" },
  stage: "inngang",
  needs,
  matters: (facts, asOf) => governed(facts, lawDays(facts, asOf), [TURN]),
  versions: [
    {
      from: "2010-01-01",
      to: "2018-12-31",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [kvpForskrift("§ 2"), sotjl("§ 32 (lovteksten til 2018)")],
      fix: {
        nb: "Kontroller hvor mange ganger deltakeren er tatt inn igjen, og hvor lenge programmet har vart i alt.",
        nn: "Kontroller kor mange gonger deltakaren er teken inn att, og kor lenge programmet har vart i alt.",
      },
      check: (facts, asOf, law) => judge(facts, asOf, old, law),
    },
    {
      from: TURN,
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [
        sotjl("§ 29"),
        sotjl("§ 32"),
        r35("4.29"),
        source(
          "Statsforvalteren i Agder om endringene fra 2019",
          "https://www.fylkesmannen.no/agder/helse-omsorg-og-sosialtjenester/Kvalifiseringsprogrammet/endringer-knyttet-til-kvalifiseringsprogrammet/",
        ),
      ],
      fix,
      check: (facts, asOf, law) => judge(facts, asOf, current, law),
    },
  ],
});

/** A refusal, a readmission, or a grant after another one. */
interface Place {
  readonly what: "refusal" | "readmission" | "grant";
  readonly at: DecisionAt;
  readonly day: Day;
  /** How many of its kind came before it. */
  readonly before: number;
}

function places({ decisions }: Facts, asOf: Day): Place[] {
  const of = (what: Place["what"], kind: "avslag" | "igjeninntak" | "innvilgelse"): Place[] => {
    const found = decisionsOf(decisions, kind);
    const list = found.state === "some" ? found.list : [];
    const dates = list.flatMap(({ decision }) => decision.date ?? []);
    return list.map((at): Place => {
      const { date } = at.decision;
      const before = dates.filter((other) => date && other < date).length;
      return { what, at, day: date ?? asOf, before };
    });
  };
  return [
    ...of("refusal", "avslag"),
    ...of("readmission", "igjeninntak"),
    ...of("grant", "innvilgelse").filter((g) => g.before > 0 || !g.at.decision.date),
  ];
}

function lawDays(facts: Facts, asOf: Day): Day[] {
  const days = places(facts, asOf).map((p) => p.day);
  return days.length ? days : [asOf];
}

type Law = (facts: Facts, place: Place) => Verdict;

function judge(facts: Facts, asOf: Day, each: Law, law: InForce): Verdict {
  const found = decisionsOf(facts.decisions, "avslag", "igjeninntak", "innvilgelse");
  if (found.state === "unknown") return decisionsNotSeen(found.missing);
  return gravest(
    places(facts, asOf)
      .filter(({ day }) => isGoverned(day, law))
      .map((place) => each(facts, place)),
    NOT_REPEATED,
  );
}

function current(facts: Facts, place: Place): Verdict {
  const { nb, nn } = decisionSubject(place.at.decision);
  if (!place.at.decision.date) return dayOrReason(facts, place);
  if (place.what !== "refusal")
    return satisfied(
      {
        nb: `${nb}: Deltakeren kan ta del i programmet flere ganger.`,
        nn: `${nn}: Deltakaren kan ta del i programmet fleire gonger.`,
      },
      [`${place.at.path}.kind`],
    );
  const refusal = refusalOf(facts);
  const reason = refusal.state === "refused" ? refusal.reason : null;
  if (!reason) return reasonNotKnown();
  if (reason !== "earlier-participation") return otherReason(place);
  const refusals = decisionsOf(facts.decisions, "avslag");
  const open = refusals.state === "some" ? refusals.list.filter(mayBeOld) : [];
  if (open.length) return dayNotKnown(open);
  return violation(
    {
      nb: `${nb} bygger på at søkeren har deltatt før. Tidligere deltakelse er ikke en grunn til avslag.`,
      nn: `${nn} byggjer på at søkjaren har delteke før. Tidlegare deltaking er ikkje ein grunn til avslag.`,
    },
    ["refusalReason", `${place.at.path}.date`],
  );
}

/** Without the day the law is not known; only a refusal for another reason is in order under both. */
function dayOrReason(facts: Facts, place: Place): Verdict {
  const reason = place.what === "refusal" ? facts.refusalReason : null;
  if (place.what === "refusal" && !reason) return reasonNotKnown();
  return reason && reason !== "earlier-participation"
    ? otherReason(place)
    : dayNotKnown([place.at]);
}

/** The case has one reason: with an older refusal beside it, whose reason it is must be settled first. */
function mayBeOld({ decision }: DecisionAt): boolean {
  return !decision.date || decision.date < TURN;
}

function old(facts: Facts, place: Place): Verdict {
  if (!place.at.decision.date) return dayOrReason(facts, place);
  if (place.what === "refusal") return refusedBefore2019(facts, place);
  if (place.what === "grant") return cannotTell(ASSESS_OLD, [], [`${place.at.path}.kind`]);
  if (place.before > 0) return secondReadmission(place);
  return withinTwoYears(facts, place);
}

function refusedBefore2019(facts: Facts, place: Place): Verdict {
  const refusal = refusalOf(facts);
  const reason = refusal.state === "refused" ? refusal.reason : null;
  if (!reason) return reasonNotKnown();
  if (reason !== "earlier-participation") return otherReason(place);
  return cannotTell(ASSESS_OLD, [], ["refusalReason", `${place.at.path}.kind`]);
}

const ASSESS_OLD = {
  nb: "Før 2019 kunne deltakeren tas inn igjen én gang, innenfor to år i alt. Vurder om avgjørelsen holdt seg til det.",
  nn: "Før 2019 kunne deltakaren takast inn att éin gong, innanfor to år i alt. Vurder om avgjerda heldt seg til det.",
};

function secondReadmission({ at }: Place): Verdict {
  const { nb, nn } = decisionSubject(at.decision);
  return violation(
    {
      nb: `${nb} er andre gang deltakeren tas inn igjen. Før 2019 kunne deltakeren tas inn igjen én gang.`,
      nn: `${nn} er andre gongen deltakaren blir teken inn att. Før 2019 kunne deltakaren takast inn att éin gong.`,
    },
    [`${at.path}.date`],
  );
}

/** Two readings: the two years run on through the stop, or stand still. Only when both are passed is the rule broken. */
function withinTwoYears(facts: Facts, { at }: Place): Verdict {
  const { to } = at.decision;
  const start = facts.programme?.start;
  if (!start || !to) return periodNotKnown(start, at, to);
  const strict = limitOf(frameOf(facts, start, to, "leave"), 24).low;
  const mild = limitOf(frameOf(facts, start, to, "leave-and-interruption"), 24).high;
  const path = [`${at.path}.to`, "programme.start"];
  const { nb, nn } = decisionSubject(at.decision);
  if (to <= strict)
    return satisfied(
      {
        nb: `${nb} holder seg innenfor to år, til ${dayWords(strict)}.`,
        nn: `${nn} held seg innanfor to år, til ${dayWords(strict)}.`,
      },
      path,
    );
  if (!facts.leaves || !facts.interruptions || to <= mild)
    return cannotTell(
      {
        nb: `${nb} går til ${dayWords(to)}, etter to år (${dayWords(earlier(strict, to))}). Det må avklares hvor mye permisjon og stans som kommer i tillegg.`,
        nn: `${nn} går til ${dayWords(to)}, etter to år (${dayWords(earlier(strict, to))}). Det må avklarast kor mykje permisjon og stans som kjem i tillegg.`,
      },
      [...(facts.leaves ? [] : ["leaves"]), ...(facts.interruptions ? [] : ["interruptions"])],
      path,
    );
  return violation(
    {
      nb: `${nb} går til ${dayWords(to)}, utover de to årene programmet kunne vare i alt (${dayWords(mild)}).`,
      nn: `${nn} går til ${dayWords(to)}, utover dei to åra programmet kunne vare i alt (${dayWords(mild)}).`,
    },
    path,
  );
}

function periodNotKnown(start: unknown, at: DecisionAt, to: unknown): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om igjeninntaket holder seg innenfor to år fra oppstart.",
      nn: "Det må avklarast om det nye inntaket held seg innanfor to år frå oppstart.",
    },
    [...(start ? [] : ["programme.start"]), ...(to ? [] : [`${at.path}.to`])],
  );
}

function otherReason({ at }: Place): Verdict {
  const { nb, nn } = decisionSubject(at.decision);
  return satisfied(
    {
      nb: `${nb} bygger på en annen grunn enn tidligere deltakelse.`,
      nn: `${nn} byggjer på ein annan grunn enn tidlegare deltaking.`,
    },
    ["refusalReason", `${at.path}.kind`],
  );
}

function reasonNotKnown(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om søknaden ble avslått fordi søkeren har deltatt før.",
      nn: "Det må avklarast om søknaden vart avslegen fordi søkjaren har delteke før.",
    },
    ["refusalReason"],
  );
}

function dayNotKnown(open: readonly DecisionAt[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares når avgjørelsen ble tatt. Reglene om ny deltakelse ble endret i 2019.",
      nn: "Det må avklarast når avgjerda vart teken. Reglane om ny deltaking vart endra i 2019.",
    },
    open.filter(({ decision }) => !decision.date).map(({ path }) => `${path}.date`),
    ["refusalReason"],
  );
}

function decisionsNotSeen(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om søkeren har deltatt før, og om det er brukt som grunn til avslag.",
      nn: "Det må avklarast om søkjaren har delteke før, og om det er brukt som grunn til avslag.",
    },
    missing,
  );
}

const NOT_REPEATED = notApplicable(
  {
    nb: "Saken viser verken avslag eller tidligere deltakelse.",
    nn: "Saka viser verken avslag eller tidlegare deltaking.",
  },
  ["decisions"],
);
