import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Decision } from "../../facts/types.ts";
import { sotjl, source } from "../cite.ts";
import { COVID_2020, maybeCovidExtension, namesCovid } from "../covid.ts";
import { decidedPeriod } from "../decided-period.ts";
import { type Frame, frameOf, limitOf } from "../duration.ts";
import { governed, isGoverned } from "../governed.ts";
import { placeIn } from "../place-paths.ts";
import { provesNone } from "../special-reasons.ts";
import { defineRule, type InForce, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = ["decisions", "programme.start", "leaves", "interruptions", "absences"] as const;

type Facts = FactView<(typeof needs)[number]>;

/** First day on which the sources disagree. */
const TURN = "2021-01-01";

const cite = [source("midlertidig covid-forskrift 2020 § 5"), sotjl("§ 32")];

const fix = {
  nb: "Dokumenter at det var pandemien som gjorde forlengelsen nødvendig.",
  nn: "Dokumenter at det var pandemien som gjorde forlenginga nødvendig.",
};

export default defineRule({
  id: "covid-extension",
  title: {
    nb: "Forlengelse på grunn av covid-19 (seks måneder)",
    nn: "Forlenging på grunn av covid-19 (seks månader)",
  },
  stage: "varighet",
  needs,
  matters: (facts) =>
    governed(
      facts,
      extensions(facts).map((e) => e.day),
      [TURN],
    ),
  versions: [
    {
      ...COVID_2020,
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite,
      fix,
      check: (facts, _, law) => judge(facts, law, in2020),
    },
    {
      from: TURN,
      to: "2021-12-31",
      severity: "must",
      verified: false,
      checkedOn: "2026-11-22",
      cite,
      fix,
      check: (facts, _, law) => judge(facts, law, in2021),
    },
  ],
});

interface Extension {
  readonly decision: Decision;
  readonly path: string;
  readonly day: Day;
}

/** Decisions that may be covid extensions; one without date, only when it names the pandemic. */
function extensions({ decisions, programme }: Facts): Extension[] {
  return (decisions ?? [])
    .map((decision, i) => ({ decision, path: placeIn("decisions", i), day: decision.date ?? TURN }))
    .filter(({ decision: d }) => d.date || namesCovid(d.reason))
    .filter(({ decision }) => maybeCovidExtension(decision, programme?.start ?? TURN));
}

type Judge = (facts: Facts, extension: Extension, frame: Frame, to: Day) => Verdict;

function judge(facts: Facts, law: InForce, each: Judge): Verdict {
  const here = extensions(facts).filter((e) => isGoverned(e.day, law));
  return gravest(
    here.map((e) => one(facts, e, each)),
    notApplicable(ORDINARY),
  );
}

function one(facts: Facts, extension: Extension, each: Judge): Verdict {
  const { decision, path } = extension;
  const start = facts.programme?.start;
  const { to } = decidedPeriod(decision);
  if (!start || !to)
    return notKnown([...(start ? [] : ["programme.start"]), ...(to ? [] : [`${path}.to`])], path);
  const frame = frameOf(facts, start, to, "leave-and-interruption");
  if (to <= limitOf(frame, 24).low) return notApplicable(ORDINARY, [`${path}.to`]);
  if (!decision.date) return notKnown([`${path}.date`], path);
  if (!namesCovid(decision.reason)) return notKnown([`${path}.reason`], path);
  return each(facts, extension, frame, to);
}

/** Six months more than § 32 allows: two years, or three where special reasons are, or may be, given. */
function in2020(facts: Facts, { decision, path }: Extension, frame: Frame, to: Day): Verdict {
  const sure = limitOf(frame, decision.specialReasons ? 42 : 30).low;
  const most = limitOf(frame, provesNone(decision) ? 30 : 42).high;
  const seen = [`${path}.to`, `${path}.reason`, "programme.start"];
  if (to <= sure) return satisfied(kept(to, sure), seen);
  if (frame.unknown.length) return notKnown(frame.unknown, path);
  const isOldProgramme = (facts.programme?.start ?? "") < "2019-01-01";
  if (to > most && !isOldProgramme)
    return violation(
      {
        nb: `Forlengelsen går til ${dayWords(to)}. Med covid-forlengelsen på seks måneder var siste dag ${dayWords(most)}.`,
        nn: `Forlenginga går til ${dayWords(to)}. Med covid-forlenginga på seks månader var siste dag ${dayWords(most)}.`,
      },
      seen,
      { due: most },
    );
  return notKnown(frame.unsure.length ? frame.unsure : [`${path}.specialReasons`], path);
}

function in2021(_: Facts, { path }: Extension): Verdict {
  return cannotTell(
    {
      nb: "Kildene er uenige om covid-forlengelsen kunne gis i 2021. Grunnlaget må avklares.",
      nn: "Kjeldene er usamde om covid-forlenginga kunne givast i 2021. Grunnlaget må avklarast.",
    },
    [],
    [`${path}.date`, `${path}.reason`],
  );
}

function kept(to: Day, limit: Day) {
  return {
    nb: `Forlengelsen til ${dayWords(to)} på grunn av covid-19 er innenfor ${dayWords(limit)}.`,
    nn: `Forlenginga til ${dayWords(to)} på grunn av covid-19 er innanfor ${dayWords(limit)}.`,
  };
}

function notKnown(missing: readonly string[], path: string): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om forlengelsen ble gitt på grunn av covid-19, og hvor langt den går utover den vanlige rammen.",
      nn: "Det må avklarast om forlenginga vart gitt på grunn av covid-19, og kor langt ho går utover den vanlege ramma.",
    },
    missing,
    [path],
  );
}

const ORDINARY = {
  nb: "Programmet er ikke forlenget på grunn av covid-19.",
  nn: "Programmet er ikkje forlengt på grunn av covid-19.",
};
