import { addDays, addMonths, type Day, daysBetween, lastDayOfMonths } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Interruption } from "../../facts/types.ts";
import { sotjl } from "../cite.ts";
import { effectDay } from "../decided-period.ts";
import { isClamped } from "../duration.ts";
import { interruptionGround } from "../interrupted.ts";
import {
  beforeNewLaw,
  closeBy,
  ENDS_FIRST,
  fromNotKnown,
  lastedLess,
  lastedLonger,
  lessThanAYear,
  maybeOpen,
  NEW_PROGRAMME,
  NOT_BEGUN,
  NOT_OPEN,
  plannedTooLong,
  READMITTED_FIRST,
  resumedLate,
  STANDS_INTERRUPTED,
  stillOpen,
} from "../interruption-verdicts.ts";
import { gravestOrSilent, silent } from "../silent.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, upcoming, violation } from "../verdict.ts";

const needs = [
  "interruptions",
  "decisions",
  "programme.status",
  "programme.end",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

/** Days before the last day when the reminder begins. */
const REMIND = 60;

export default defineRule({
  id: "interruption-max-one-year",
  title: { nb: "Avbrudd varer høyst ett år", nn: "Avbrot varer høgst eitt år" },
  stage: "avslutning",
  needs,
  versions: [
    {
      from: "2019-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 34")],
      fix: {
        nb: "Gjenoppta programmet med vedtak om igjeninntak, eller fatt vedtak om å avslutte det.",
        nn: "Ta opp att programmet med vedtak om nytt inntak, eller gjer vedtak om å avslutte det.",
      },
      check,
    },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  const { interruptions } = facts;
  if (!interruptions)
    return cannotTell(
      {
        nb: "Det må avklares om programmet har vært avbrutt.",
        nn: "Det må avklarast om programmet har vore avbrote.",
      },
      ["interruptions"],
    );
  return gravestOrSilent(
    interruptions.map((it, i) => one(facts, it, `interruptions[${i}]`, asOf)),
    notApplicable({ nb: "Programmet er ikke avbrutt.", nn: "Programmet er ikkje avbrote." }),
  );
}

/** One interruption and the last day of its year; on the days up to `bandEnd` readings differ. */
interface Place {
  readonly facts: Facts;
  readonly interruption: Interruption;
  readonly path: string;
  readonly from: Day;
  readonly last: Day;
  readonly bandEnd: Day;
  readonly asOf: Day;
}

function one(facts: Facts, interruption: Interruption, path: string, asOf: Day): Verdict {
  const { from, to } = interruption;
  if (!from) return fromNotKnown(path);
  if (asOf < from) return notApplicable(NOT_BEGUN, [`${path}.from`]);
  if (to && to < from) return silent(ENDS_FIRST, [`${path}.from`, `${path}.to`]);
  if (from < "2019-01-01") return beforeNewLaw(path, to);
  const band = addMonths(from, 12);
  const place = {
    facts,
    interruption,
    path,
    from,
    last: lastDayOfMonths(from, 12),
    bandEnd: isClamped(from, 12) ? addDays(band, 1) : band,
    asOf,
  };
  if (to && to <= asOf) return ended(place, to);
  return asOf <= place.last ? withinYear(place) : afterYear(place);
}

/** Not ended, and the year is not over: a reminder in the last days, or when the plan goes beyond it. */
function withinYear({ interruption, path, from, last, asOf }: Place): Verdict {
  const { to } = interruption;
  const facts = [`${path}.from`, `${path}.to`];
  if (to && to > last) return upcoming(last, plannedTooLong(to, last), facts);
  if (!to && daysBetween(asOf, last) <= REMIND) return upcoming(last, closeBy(from, last), facts);
  return satisfied(lessThanAYear(from, last), facts);
}

/** The year is over. What shows that the interruption is not open any more makes the rule silent. */
function afterYear(place: Place): Verdict {
  const { facts, interruption, path, from, last, bandEnd, asOf } = place;
  const seen = [`${path}.from`, `${path}.to`];
  const { decided } = interruptionGround(interruption, facts.decisions);
  const isUndecided = interruption.decided === false && !decided;
  if (isUndecided || isClosed(place)) return silent(NOT_OPEN, seen);
  const isOpen = interruption.to !== undefined || facts.programme?.status === "interrupted";
  if (isOpen && asOf > bandEnd) return violation(stillOpen(from, last), seen, { due: last });
  return cannotTell(maybeOpen(from, last), isOpen ? [] : [`${path}.to`], seen);
}

/** Closed by a decision, by the end of the programme or by a later interruption, or the programme runs again. */
function isClosed({ facts, interruption, from, asOf }: Place): boolean {
  if (interruption.to) return false;
  const { programme, decisions, interruptions } = facts;
  if (programme?.status && programme.status !== "interrupted") return true;
  if ((interruptions ?? []).some((it) => it.from && it.from > from && it.from <= asOf)) return true;
  return (decisions ?? []).some(
    (d) => (d.kind === "avslutning" || d.kind === "igjeninntak") && (effectDay(d) ?? from) >= from,
  );
}

function ended(place: Place, day: Day): Verdict {
  const { facts, path, from, last, bandEnd } = place;
  const seen = [`${path}.from`, `${path}.to`];
  if (isCurrent(place)) return silent(STANDS_INTERRUPTED, [...seen, "programme.status"]);
  if (day <= last) return satisfied(lastedLess(from), seen);
  if (day > bandEnd && isEndedForGood(facts, from)) return silent(NOT_OPEN, seen);
  const grants = (facts.decisions ?? []).filter((d) => d.kind === "innvilgelse");
  if (grants.some((d) => d.date && d.date > from))
    return satisfied(NEW_PROGRAMME, [...seen, "decisions"]);
  const isNone = grants.every((d) => d.date);
  if (day > bandEnd && isNone && isResumed(facts, from))
    return violation(resumedLate(from, day), [...seen, "decisions"], { due: last });
  if (day > bandEnd && isNone && isReadmissionUnclear(facts, from))
    return silent(READMITTED_FIRST, [...seen, "decisions"]);
  return cannotTell(lastedLonger(from, day, last), facts.decisions ? [] : ["decisions"], seen);
}

/** The programme stands as interrupted, and this is the last interruption that is known. */
function isCurrent({ facts, from, asOf }: Place): boolean {
  if (facts.programme?.status !== "interrupted") return false;
  return (facts.interruptions ?? []).every((it) => !it.from || it.from <= from || it.from > asOf);
}

function isEndedForGood({ programme, decisions }: Facts, from: Day): boolean {
  if (programme?.status === "ended" || programme?.status === "completed") return true;
  return (decisions ?? []).some((d) => d.kind === "avslutning" && (effectDay(d) ?? from) >= from);
}

/** A readmission decided after the interruption began that says to have effect before it. */
function isReadmissionUnclear({ decisions }: Facts, from: Day): boolean {
  return (decisions ?? []).some(
    (d) => d.kind === "igjeninntak" && d.date && d.date > from && d.from && d.from <= from,
  );
}

/** Taken up again by a readmission, or running in a case that was seen as a whole. */
function isResumed({ programme, decisions, wholeCaseRead }: Facts, from: Day): boolean {
  const isReadmitted = (decisions ?? []).some(
    (d) => d.kind === "igjeninntak" && (effectDay(d) ?? "") > from,
  );
  return isReadmitted || Boolean(decisions && wholeCaseRead && programme?.status === "running");
}
