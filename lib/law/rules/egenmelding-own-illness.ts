import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { absencesNotKnown, causeNotKnown } from "../absence-not-known.ts";
import { absencesAt, calendarDays } from "../absences.ts";
import { kvpForskrift } from "../cite.ts";
import type { Period } from "../periods.ts";
import { byLatestAbsence, regulationVersions } from "../regulation-versions.ts";
import { gravestReserved } from "../reserved.ts";
import {
  daysLeft,
  EASED,
  firstSelfDeclared,
  type Illness,
  illnesses,
  MOST_DAYS,
  sureChain,
  widestChain,
} from "../self-declared.ts";
import * as say from "../self-declared-words.ts";
import { silent } from "../silent.ts";
import { defineRule, type Verdict } from "../types.ts";
import { unpaidTime } from "../unpaid-time.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";

const needs = ["absences", "programme.start", "decisions", "leaves", "interruptions"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "egenmelding-own-illness",
  title: { nb: "Egenmelding ved egen sykdom", nn: "Eigenmelding ved eigen sjukdom" },
  stage: "gjennomforing",
  needs,
  matters: (facts, asOf) => byLatestAbsence(facts, "own-illness", asOf),
  versions: regulationVersions({
    cite: [kvpForskrift("§§ 5–8")],
    confirmedBy: null,
    fix: {
      nb: "Be om legeerklæring for dagene egenmeldingen ikke dekker, eller trekk i stønaden for dem.",
      nn: "Be om legeerklæring for dagane eigenmeldinga ikkje dekkjer, eller trekk i stønaden for dei.",
    },
    check,
  }),
});

function check(facts: Facts, asOf: Day): Verdict {
  if (!facts.absences) return absencesNotKnown();
  const all = illnesses(facts.absences, asOf);
  const verdicts = [...all.flatMap((i) => one(facts, all, i)), ...unplaced(facts, all)];
  return gravestReserved(verdicts, notApplicable(say.NONE));
}

/** Illness without a first day; a certified one matters only beside self-declared ones. */
function unplaced({ absences }: Facts, all: readonly Illness[]): Verdict[] {
  const isDeclared = all.some((i) => i.proof === "declared");
  return absencesAt(absences)
    .filter(({ absence: a }) => !a.from && (!a.cause || a.cause === "own-illness"))
    .filter(({ absence: a }) => isDeclared || a.documentation !== "legeerklaering")
    .map(({ path }) => causeNotKnown([`${path}.from`]));
}

function one(facts: Facts, all: readonly Illness[], illness: Illness): Verdict | Verdict[] {
  const { absence, path, proof } = illness;
  if (proof === "declared") return selfDeclared(facts, all, illness);
  if (proof === "open") return notDocumented(illness);
  if (!absence.cause || (absence.from && absence.from <= EASED.to && absence.from >= EASED.from))
    return [];
  return satisfied(say.certified(illness), [`${path}.cause`, `${path}.documentation`]);
}

function selfDeclared(facts: Facts, all: readonly Illness[], illness: Illness): Verdict[] {
  const { path, span } = illness;
  if (span.closed && !daysLeft(calendarDays(span.sure), unpaidTime(facts).sure).length)
    return [silent(say.unpaid(illness), [`${path}.from`, `${path}.to`, "decisions"])];
  return [early(facts, illness), tooLong(facts, all, illness)].flat();
}

/** Self-declared before eight weeks of participation. */
function early(facts: Facts, illness: Illness): Verdict | [] {
  const start = facts.programme?.start;
  const { path, span } = illness;
  const seen = [`${path}.from`, `${path}.documentation`, "programme.start"];
  if (!start) return cannotTell(say.startNotKnown(illness), ["programme.start"]);
  const first = firstSelfDeclared(start);
  if (span.widest.to < start || span.sure.from >= first) return [];
  const days = calendarDays(span.sure).filter((day) => start <= day && day < first);
  const unpaid = unpaidTime(facts);
  if (daysLeft(days, unpaid.possible).length) return violation(say.tooEarly(illness, first), seen);
  if (!days.length) return cannotTell(say.endNotKnown(illness), [`${path}.to`], seen);
  if (daysLeft(days, unpaid.sure).length)
    return silent(say.cutNotKnown(illness), [...seen, ...unpaid.unsure]);
  return silent(say.unpaid(illness), seen);
}

/** More than three calendar days, together with illness shortly before. */
function tooLong(facts: Facts, all: readonly Illness[], illness: Illness): Verdict {
  const { illnesses: linked } = sureChain(all, illness);
  const seen = ["programme.start", ...linked.flatMap(({ path }) => [`${path}.from`, `${path}.to`])];
  const unpaid = unpaidTime(facts);
  const kept = count(linked, unpaid.possible);
  if (kept > MOST_DAYS) return violation(say.overThree(linked, kept), seen);
  if (count(linked, unpaid.sure) > MOST_DAYS)
    return silent(say.cutNotKnown(illness), [...seen, ...unpaid.unsure]);
  const gross = count(linked, []);
  const widest = widestChain(all, illness);
  if (widest.days.length - gross + kept > MOST_DAYS)
    return maybeOverThree(widest.illnesses, linked, seen);
  if (gross > MOST_DAYS) return silent(say.unpaid(illness), seen);
  return satisfied(say.withinThree(illness), seen);
}

/** Calendar days of the illnesses, less those without stønad. */
function count(linked: readonly Illness[], unpaid: readonly Period[]): number {
  const days = linked.flatMap(({ span }) => daysLeft(calendarDays(span.sure), unpaid));
  return new Set(days).size;
}

function maybeOverThree(
  widest: readonly Illness[],
  sure: readonly Illness[],
  seen: readonly string[],
): Verdict {
  const unsure = widest.flatMap(({ absence: a, path, span }) => [
    ...(a.cause ? [] : [`${path}.cause`]),
    ...(a.documentation ? [] : [`${path}.documentation`]),
    ...(span.closed ? [] : [`${path}.to`]),
  ]);
  return cannotTell(say.maybeOverThree(widest, widest.length > sure.length), unsure, seen);
}

function notDocumented(illness: Illness): Verdict {
  const { absence, path } = illness;
  const missing = [
    ...(absence.cause ? [] : [`${path}.cause`]),
    ...(absence.documentation ? [] : [`${path}.documentation`]),
  ];
  return cannotTell(say.notDocumented(illness), missing, [`${path}.from`]);
}
