import { type Day, lastDayOfMonths } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { type Excess, excessOf, type Piece, payOf, pieceOf } from "../absence-cut.ts";
import { type AbsenceLaw, absenceDuty, missingForDuty } from "../absence-duty.ts";
import { isSelfDeclaredTooMuch, isWithinLimits } from "../absence-limits.ts";
import { absencesNotKnown, causeNotKnown } from "../absence-not-known.ts";
import * as say from "../absence-reduction-words.ts";
import { type AbsenceAt, absencesAt, spanOf, workingDays } from "../absences.ts";
import { sotjl } from "../cite.ts";
import { governed } from "../governed.ts";
import type { Period } from "../periods.ts";
import { gravestReserved } from "../reserved.ts";
import { silent } from "../silent.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cutsOf } from "../unpaid-time.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";

const needs = [
  "absences",
  "decisions",
  "leaves",
  "interruptions",
  "benefits",
  "children",
  "person.birthDate",
  "programme.start",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

const TURN = "2019-01-01";
const OLD: Period = { from: "2010-01-01", to: "2018-12-31" };
const NEW: Period = { from: TURN, to: "9999-12-31" };

const fix = {
  nb: "Avklar og dokumenter årsak og tillatelse, eller sett ned stønaden med det som svarer til fraværet: 1/260 av årsbeløpet for en dag.",
  nn: "Avklar og dokumenter årsak og løyve, eller set ned stønaden med det som svarer til fråværet: 1/260 av årsbeløpet for ein dag.",
};

export default defineRule({
  id: "absence-reduction",
  title: { nb: "Stønaden ved fravær", nn: "Stønaden ved fråvær" },
  stage: "stonad",
  needs,
  matters: (facts, asOf) => {
    const days = daysOf(facts, asOf);
    return days.length ? governed(facts, days, [OLD.from, TURN]) : [{ day: asOf, facts }];
  },
  versions: [
    {
      ...OLD,
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 36")],
      fix,
      check: (facts, asOf) => judge(facts, asOf, OLD, "either"),
    },
    {
      from: TURN,
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 36")],
      fix,
      check: (facts, asOf) => judge(facts, asOf, NEW, "both"),
    },
  ],
});

/** First and (possible) last days of absences and cuts; `asOf` for an absence whose first day is not known. */
function daysOf({ absences, decisions }: Facts, asOf: Day): Day[] {
  const ofAbsences = (absences ?? []).flatMap((absence) => {
    const span = spanOf(absence, asOf);
    return span ? [span.widest.from, span.widest.to] : [asOf];
  });
  const ofCuts = cutsOf(decisions).flatMap(({ days }) => (days ? [days.from, days.to] : []));
  return absences ? [...ofAbsences, ...ofCuts] : [];
}

function judge(facts: Facts, asOf: Day, law: Period, kind: AbsenceLaw): Verdict {
  if (!facts.absences) return absencesNotKnown();
  const all = absencesAt(facts.absences);
  const verdicts = all.flatMap((at) => {
    const duty = absenceDuty(at.absence, kind);
    if (!at.absence.from)
      return asOf < law.from || asOf > law.to ? [] : causeNotKnown([`${at.path}.from`]);
    const piece = pieceOf(facts, at, law, asOf);
    if (!piece) return mayFallUnderOwnRules(at, duty) ? ownRulesElsewhere(at) : [];
    return one(facts, piece, duty, asOf);
  });
  const excess = excessOf(facts, all, law, facts.wholeCaseRead === true, asOf).map(tooMuch);
  return gravestReserved([...verdicts, ...excess], notApplicable(say.NONE, ["absences"]));
}

type Duty = ReturnType<typeof absenceDuty>;

/** Holiday and the like without a known permission leave the whole aside, under whichever act they lie. */
function mayFallUnderOwnRules({ absence }: AbsenceAt, duty: Duty): boolean {
  return duty === "own-rules" && absence.permission !== true;
}

function ownRulesElsewhere({ path }: AbsenceAt): Verdict {
  return notApplicable(say.OWN_RULES, [`${path}.cause`]);
}

/** Where leave or interruption may take days out of the rule, what is left of the absence proves nothing else. */
function one(facts: Facts, piece: Piece, duty: Duty, asOf: Day): Verdict | [] {
  const verdict = inProgramme(facts, piece, duty, asOf);
  const mayBeBroken = duty === "cut" || (duty === "keep" && piece.cuts.length > 0);
  if (!piece.outside.length || !mayBeBroken || isViolation(verdict)) return verdict;
  return silent(say.outside(piece), [...seen(piece), "leaves", "interruptions"]);
}

function isViolation(verdict: Verdict | []): boolean {
  return "status" in verdict && verdict.status === "violation";
}

function inProgramme(facts: Facts, piece: Piece, duty: Duty, asOf: Day): Verdict | [] {
  if (piece.span.closed && !piece.days.length)
    return mayFallUnderOwnRules(piece, duty) ? ownRulesElsewhere(piece) : noDays(piece);
  if (duty === "own-rules") return ownRules(piece);
  if (duty === "unknown") return notKnown(piece, missingForDuty(piece.absence, piece.path));
  if (!facts.decisions) return notKnown(piece, ["decisions"]);
  if (duty === "keep") return keep(facts, piece, asOf);
  return duty === "cut" ? cut(facts, piece, asOf) : mayCut(piece);
}

/** Cause and permission are in order: nothing is to be cut. */
function keep(facts: Facts, piece: Piece, asOf: Day): Verdict {
  const { path } = piece;
  const [first] = piece.cut;
  if (first && isSelfDeclaredTooMuch(facts, piece, asOf))
    return silent(say.cutForSelfDeclared(piece), [...seen(piece), `${path}.documentation`]);
  if (first && certain(piece, piece.cut).length && isWithinLimits(facts, piece, asOf))
    return violation(say.wronglyCut(piece), seen(piece), { fix: say.RESTORE });
  if (first) return cannotTell(say.cutOverLimit(piece), [], seen(piece));
  if (piece.cuts.some((c) => !c.days || !piece.span.closed))
    return notKnown(piece, cutsMissing(piece));
  return satisfied(say.rightlyKept(piece), seen(piece));
}

/** Neither cause nor permission: the time missed is to be cut. */
function cut(facts: Facts, piece: Piece, asOf: Day): Verdict {
  const { days, uncut, span, path } = piece;
  if (isCutWhole(piece)) return satisfied(say.rightlyCut(piece), seen(piece));
  const pay = payOf(facts, piece, asOf);
  const kept = pay === "kept" ? uncut : uncut.filter((day) => isOverdue(facts, day, asOf));
  const broken = pay === "fitting" ? [] : certain(piece, kept);
  if (broken.length) return violation(say.notCut(piece, broken), seen(piece));
  if (pay === "fitting" && uncut.length === days.length && span.closed)
    return notPaid(facts, piece);
  const missing = [...(span.closed ? [] : [`${path}.to`]), ...cutsMissing(piece)];
  return notKnown(piece, missing.length ? missing : ["benefits"]);
}

/**
 * The payments answer to the absence. Where the whole case is read, a decision should have been there, so that this
 * is no matter of § 36 alone.
 */
function notPaid({ wholeCaseRead }: Facts, piece: Piece): Verdict {
  const facts = [...seen(piece), "benefits"];
  return wholeCaseRead === true
    ? silent(say.paidLess(piece), facts)
    : satisfied(say.paidLess(piece), facts);
}

/** Cause without permission, or permission without cause. */
function mayCut(piece: Piece): Verdict {
  if (isCutWhole(piece)) return satisfied(say.rightlyCut(piece), seen(piece));
  return cannotTell(say.assess(piece), cutsMissing(piece), seen(piece));
}

function isCutWhole({ span, days, cut }: Piece): boolean {
  return span.closed && cut.length === days.length;
}

/**
 * Whether a cut should have been seen: every document is read, and the month of the absence is over (stønad is paid
 * in arrears).
 */
function isOverdue({ wholeCaseRead }: Facts, day: Day, asOf: Day): boolean {
  return wholeCaseRead === true && asOf > lastDayOfMonths(`${day.slice(0, 7)}-01`, 1);
}

/** Those of the days that no leave or interruption may take out of the programme. */
function certain({ outside }: Piece, days: readonly Day[]): Day[] {
  return days.filter((day) => !outside.includes(day));
}

function cutsMissing({ cuts }: Piece): string[] {
  return cuts.flatMap((c) => c.missing);
}

function seen({ path, cuts }: Piece): string[] {
  const ofAbsence = ["from", "to", "cause", "permission"].map((key) => `${path}.${key}`);
  return [...ofAbsence, ...cuts.flatMap((c) => [`${c.path}.from`, `${c.path}.to`])];
}

function ownRules(piece: Piece): Verdict | [] {
  if (piece.cut.length) return cannotTell(say.cutUnderOwnRules(piece), [], seen(piece));
  if (piece.cuts.length && !piece.span.closed) return notKnown(piece, [`${piece.path}.to`]);
  if (piece.absence.permission === true) return [];
  return notApplicable(say.OWN_RULES, [`${piece.path}.cause`]);
}

/** No day that counts here. A cut of an absence on free days only is looked at; other days have their own rules. */
function noDays(piece: Piece): Verdict | [] {
  if (!piece.cuts.length || workingDays(piece.span.sure).length) return [];
  return cannotTell(say.onlyFreeDays(piece), [], seen(piece));
}

function notKnown(piece: Piece, missing: readonly string[]): Verdict {
  return cannotTell(say.notKnown(piece), missing, [`${piece.path}.from`]);
}

/** A cut of days without absence. */
function tooMuch({ cut, days, proved, missing }: Excess): Verdict {
  if (!days.length) return cannotTell(say.CUT_NOT_KNOWN, missing);
  const facts = [`${cut.path}.from`, `${cut.path}.to`, "absences"];
  if (proved) return violation(say.noAbsence(days), facts, { fix: say.LESS });
  return cannotTell(say.noAbsenceSeen(days), missing, facts);
}
