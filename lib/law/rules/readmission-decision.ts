import { addDays, type Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Decision, Interruption } from "../../facts/types.ts";
import { kvpForskrift, r35, sotjl } from "../cite.ts";
import { governed, isGoverned } from "../governed.ts";
import { ENDED, ENDS_FIRST, interruptionsNotKnown, NOT_RESUMED } from "../interruption-verdicts.ts";
import { gravestOrSilent, isSilent, silent } from "../silent.ts";
import { defineRule, type InForce, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = [
  "interruptions",
  "decisions",
  "programme.status",
  "programme.end",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

const fix = {
  nb: "Fatt vedtak om igjeninntak før deltakeren begynner igjen. Vedtaket skal ikke dateres tilbake.",
  nn: "Gjer vedtak om nytt inntak før deltakaren tek til att. Vedtaket skal ikkje daterast tilbake.",
};

export default defineRule({
  id: "readmission-decision",
  title: { nb: "Vedtak om igjeninntak etter avbrudd", nn: "Vedtak om nytt inntak etter avbrot" },
  stage: "avslutning",
  needs,
  matters: (facts, asOf) =>
    facts.interruptions
      ? governed(
          facts,
          places(facts, asOf).map((p) => p.day),
          ["2012-01-01", "2019-01-01"],
        )
      : [{ day: asOf, facts }],
  versions: [
    {
      from: "2012-01-01",
      to: "2018-12-31",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [kvpForskrift("§ 2"), sotjl("§ 34 (lovteksten til 2018)")],
      fix,
      check: (facts, asOf, law) =>
        gravest([judge(facts, asOf, law), ...onlyOnce(facts)], NOT_INTERRUPTED),
    },
    {
      from: "2019-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [r35("5.41.2.7"), sotjl("§§ 34 og 41")],
      fix,
      check: judge,
    },
  ],
});

interface Place {
  readonly interruption: Interruption;
  readonly path: string;
  /** First day after the interruption, else the day of the case. */
  readonly day: Day;
}

function places({ interruptions }: Facts, asOf: Day): Place[] {
  return (interruptions ?? []).map((interruption, i) => ({
    interruption,
    path: `interruptions[${i}]`,
    day: interruption.to ? addDays(interruption.to, 1) : asOf,
  }));
}

function judge(facts: Facts, asOf: Day, law: InForce): Verdict {
  if (!facts.interruptions) return interruptionsNotKnown();
  return gravestOrSilent(
    places(facts, asOf)
      .map((p) => ({ isHere: isGoverned(p.day, law), verdict: one(facts, p, asOf) }))
      .filter(({ isHere, verdict }) => isHere || isSilent(verdict))
      .map(({ verdict }) => verdict),
    NOT_INTERRUPTED,
  );
}

function one(facts: Facts, { interruption, path, day }: Place, asOf: Day): Verdict {
  const { from, to, decided } = interruption;
  if (!to) return stillOut(facts, interruption, path);
  if (from && to < from) return silent(ENDS_FIRST, [`${path}.from`, `${path}.to`]);
  if (day > asOf) return notApplicable(NOT_RESUMED, [`${path}.to`]);
  const readmissions = readmissionsOf(facts.decisions, interruption, day);
  if (readmissions.inTime) return satisfied(inTime(day), [`${path}.to`, "decisions"]);
  const isSeen = readmissions.none && facts.decisions && facts.wholeCaseRead === true;
  const status = ["programme.status", `${path}.to`];
  if (isEnding(facts, day)) return isSeen ? silent(ENDED, status) : notApplicable(ENDED, status);
  if (!isSeen) return notVisible(to, day, facts, path);
  if (decided === false || !isResumed(facts, day)) return silent(NOT_RESUMED, status);
  return resumedWithout(day, path);
}

function resumedWithout(day: Day, path: string): Verdict {
  return violation(
    {
      nb: `Deltakeren begynte igjen ${dayWords(day)} etter avbruddet, uten vedtak om igjeninntak.`,
      nn: `Deltakaren tok til att ${dayWords(day)} etter avbrotet, utan vedtak om nytt inntak.`,
    },
    [`${path}.to`, "decisions"],
    { due: day },
  );
}

function notVisible(to: Day, day: Day, facts: Facts, path: string): Verdict {
  return cannotTell(
    {
      nb: `Avbruddet sluttet ${dayWords(to)}. Det må avklares om det er fattet vedtak om igjeninntak senest ${dayWords(day)}.`,
      nn: `Avbrotet slutta ${dayWords(to)}. Det må avklarast om det er gjort vedtak om nytt inntak seinast ${dayWords(day)}.`,
    },
    facts.decisions ? ["wholeCaseRead"] : ["decisions"],
    [`${path}.to`],
  );
}

function stillOut(facts: Facts, { from, to }: Interruption, path: string): Verdict {
  const others = facts.interruptions ?? [];
  const isLatest = others.every((other) => !other.from || (from && other.from <= from));
  const isOut = facts.programme?.status === "interrupted" && isLatest;
  if (to === null) return notApplicable(NOT_RESUMED, [`${path}.to`]);
  // Told by the status alone; a last day that stood there would be asked about, so no older place may answer for it.
  if (isOut) return silent(NOT_RESUMED, ["programme.status"]);
  return cannotTell(
    {
      nb: "Det må avklares om deltakeren har begynt igjen etter avbruddet.",
      nn: "Det må avklarast om deltakaren har teke til att etter avbrotet.",
    },
    [`${path}.to`],
  );
}

/** The programme ended with the interruption, so nobody began again. */
function isEnding({ programme, decisions }: Facts, day: Day): boolean {
  const closed = programme?.status === "ended" || programme?.status === "completed";
  if (closed && programme?.end && programme.end <= day) return true;
  return (decisions ?? []).some(
    (d) => d.kind === "avslutning" && (d.from ?? d.date ?? "9999") <= day,
  );
}

/** Asked where the programme did not end with the interruption. One that ends by then, and is not said to run, is not resumed. */
function isResumed({ programme }: Facts, day: Day): boolean {
  const { status, end } = programme ?? {};
  if (status === "interrupted") return false;
  if (status === "ended" || status === "completed") return Boolean(end);
  return status === "running" || !end || end > day;
}

interface Readmissions {
  readonly inTime: boolean;
  /** No readmission that can belong to this interruption, dated or not. */
  readonly none: boolean;
}

function readmissionsOf(
  decisions: readonly Decision[] | null | undefined,
  { from }: Interruption,
  day: Day,
): Readmissions {
  const all = (decisions ?? []).filter((d) => d.kind === "igjeninntak" || d.kind === "unknown");
  const after = all.filter((d) => !d.date || !from || d.date >= from);
  const inTime = after.some((d) => d.kind === "igjeninntak" && d.date && d.date <= day);
  return { inTime: Boolean(from) && inTime, none: after.length === 0 };
}

/** Until 2018 a participant could be readmitted once. */
function onlyOnce({ decisions }: Facts): Verdict[] {
  const old = (decisions ?? []).filter((d) => d.kind === "igjeninntak" && (d.date ?? "") < "2019");
  if (old.length < 2) return [];
  return [
    cannotTell(
      {
        nb: "Før 2019 kunne deltakeren tas inn igjen én gang. Vurder om det nye igjeninntaket hadde grunnlag.",
        nn: "Før 2019 kunne deltakaren takast inn att éin gong. Vurder om det nye inntaket hadde grunnlag.",
      },
      [],
      ["decisions"],
    ),
  ];
}

function inTime(day: Day) {
  return {
    nb: `Igjeninntaket var vedtatt da deltakeren begynte igjen ${dayWords(day)}.`,
    nn: `Det nye inntaket var vedteke då deltakaren tok til att ${dayWords(day)}.`,
  };
}

const NOT_INTERRUPTED = notApplicable({
  nb: "Programmet har ikke vært avbrutt.",
  nn: "Programmet har ikkje vore avbrote.",
});
