import { addDays, type Day, daysBetween } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { r35 } from "../cite.ts";
import { documentRead, NOT_READ, programmeState, stateFacts } from "../programme-state.ts";
import { openFacts, suspendedIn, unknownTimes } from "../suspension.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";
import { daysWords, dayWords } from "../words.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.status",
  "programme.fullyRead",
  "contactDates",
  "evaluations",
  "leaves",
  "interruptions",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

/** Days without contact before we warn. A setting: the duty has no figure. */
const QUIET_DAYS = 60;

export default defineRule({
  id: "adequate-followup",
  title: {
    nb: "Deltakeren får forsvarlig oppfølging",
    nn: "Deltakaren får forsvarleg oppfølging",
  },
  stage: "gjennomforing",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [r35("4.30.1"), r35("4.30.2.12")],
      fix: {
        nb: "Ta kontakt med deltakeren, og noter samtalen.",
        nn: "Ta kontakt med deltakaren, og noter samtalen.",
      },
      check,
    },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  const { programme, contactDates } = facts;
  const state = programmeState(programme, asOf);
  if (state === "before" || state === "over" || state === "interrupted") return notRunning();
  const last = latest(contactDates ?? [], asOf);
  const quietSince = addDays(asOf, -QUIET_DAYS);
  if (last && quietSince <= last) return recent(last);
  const evaluated = latest(
    (facts.evaluations ?? []).flatMap((e) => e.heldOn ?? []),
    asOf,
  );
  if (evaluated && quietSince <= evaluated) return metAtEvaluation(evaluated);
  const away = suspendedIn(facts, { from: quietSince, to: asOf });
  if (away.some((s) => s.valid && s.from && s.to)) return suspended();
  const since = last ?? programme?.start;
  const visible = contactDates?.length === 0 || documentRead(facts);
  const missing = [
    ...(contactDates ? (visible ? [] : [NOT_READ]) : ["contactDates"]),
    ...(state === "unknown" ? stateFacts(programme) : []),
    ...(since ? [] : ["programme.start"]),
    ...unknownTimes(facts),
    ...openFacts(away),
  ];
  if (!since || !contactDates) return cannotTell(NOT_VISIBLE, missing);
  if (quietSince <= since) return justBegun(since);
  return missing.length
    ? cannotTell(NOT_VISIBLE, missing, ["contactDates"])
    : quiet(last, since, asOf);
}

function latest(days: readonly Day[], asOf: Day): Day | null {
  return (
    days
      .filter((day) => day <= asOf)
      .sort()
      .at(-1) ?? null
  );
}

function recent(last: Day): Verdict {
  return satisfied(
    {
      nb: `Siste kontakt med deltakeren var ${dayWords(last)}.`,
      nn: `Siste kontakt med deltakaren var ${dayWords(last)}.`,
    },
    ["contactDates"],
  );
}

/** No contact is logged, yet an evaluation was held: there is nothing to warn of. */
function metAtEvaluation(day: Day): Verdict {
  return notApplicable(
    {
      nb: `Evaluering ble holdt ${dayWords(day)}.`,
      nn: `Evaluering vart halden ${dayWords(day)}.`,
    },
    ["evaluations"],
  );
}

function justBegun(start: Day): Verdict {
  return cannotTell(
    {
      nb: `Programmet startet ${dayWords(start)}. Ingen kontakt er notert ennå.`,
      nn: `Programmet starta ${dayWords(start)}. Ingen kontakt er notert enno.`,
    },
    [],
    ["contactDates", "programme.start"],
  );
}

function quiet(last: Day | null, since: Day, asOf: Day): Verdict {
  const days = daysWords(daysBetween(since, asOf));
  return violation(
    last
      ? {
          nb: `Siste noterte kontakt var ${dayWords(last)}, for ${days.nb} siden.`,
          nn: `Siste noterte kontakt var ${dayWords(last)}, for ${days.nn} sidan.`,
        }
      : {
          nb: `Ingen kontakt er notert siden programmet startet ${dayWords(since)}, for ${days.nb} siden.`,
          nn: `Ingen kontakt er notert sidan programmet starta ${dayWords(since)}, for ${days.nn} sidan.`,
        },
    ["contactDates"],
    { severity: "should" },
  );
}

function suspended(): Verdict {
  return notApplicable(
    {
      nb: "Deltakeren har eller har nettopp hatt permisjon eller avbrudd.",
      nn: "Deltakaren har eller har nettopp hatt permisjon eller avbrot.",
    },
    ["leaves", "interruptions"],
  );
}

function notRunning(): Verdict {
  return notApplicable({ nb: "Programmet går ikke nå.", nn: "Programmet går ikkje no." }, [
    "programme.status",
  ]);
}

const NOT_VISIBLE = {
  nb: "Det må avklares når deltakeren sist hadde kontakt med veileder.",
  nn: "Det må avklarast når deltakaren sist hadde kontakt med rettleiar.",
};
