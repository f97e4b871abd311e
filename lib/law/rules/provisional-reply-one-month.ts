import { addMonths, type Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { source } from "../cite.ts";
import { type DecisionAt, decisionsOf } from "../decisions.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, satisfied, upcoming, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = ["applicationReceived", "decisions", "documents", "wholeCaseRead"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "provisional-reply-one-month",
  title: { nb: "Foreløpig svar innen én måned", nn: "Førebels svar innan ein månad" },
  stage: "vedtak",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      // From general knowledge of forvaltningsloven; the text has not been read for this purpose.
      verified: false,
      checkedOn: "2026-11-22",
      cite: [source("forvaltningsloven § 11 a")],
      fix: {
        nb: "Send foreløpig svar som sier når søknaden ventes avgjort.",
        nn: "Send førebels svar som seier når søknaden er venta avgjord.",
      },
      check,
    },
  ],
});

const RECEIVED = "applicationReceived";

function check(facts: Facts, asOf: Day): Verdict {
  const received = facts.applicationReceived;
  if (!received) return applicationNotKnown();
  const due = addMonths(received, 1);
  const found = decisionsOf(facts.decisions, "innvilgelse", "avslag");
  const decided = found.state === "some" ? found.list : [];
  const inTime = decided.find(({ decision }) => isBetween(decision.date, received, due));
  if (inTime) return decidedInTime(inTime, due);
  const isOpen = found.state === "unknown" || decided.some(({ decision }) => !decision.date);
  const answers = decided.filter(({ decision }) => !decision.date || decision.date >= received);
  if (asOf <= due && !answers.length) return beforeDeadline(due);
  if (isOpen) return notKnown(due, openPaths(decided, found));
  if (asOf <= due || answers.length < decided.length) return notKnown(due, []);
  return noReplySeen(facts, received, due);
}

function isBetween(day: Day | null | undefined, from: Day, to: Day): boolean {
  return Boolean(day && from <= day && day <= to);
}

/** Whether a reply was sent shows only in the letters; a talk is no reply. */
function noReplySeen(facts: Facts, received: Day, due: Day): Verdict {
  const { documents, wholeCaseRead } = facts;
  const letters = (documents ?? []).filter((d) => d.kind === "other");
  const maybe = letters.some((d) => !d.date || isBetween(d.date, received, due));
  if (!documents || maybe || wholeCaseRead !== true)
    return notKnown(due, [
      ...(documents ? [] : ["documents"]),
      ...(wholeCaseRead === true ? [] : ["wholeCaseRead"]),
    ]);
  return violation(
    {
      nb: `Søknaden var verken avgjort eller besvart med foreløpig svar ${dayWords(due)}, én måned etter at den kom inn.`,
      nn: `Søknaden var verken avgjord eller svara på med førebels svar ${dayWords(due)}, ein månad etter at han kom inn.`,
    },
    [RECEIVED, "decisions", "documents", "wholeCaseRead"],
    { due },
  );
}

function openPaths(decided: readonly DecisionAt[], found: ReturnType<typeof decisionsOf>) {
  const undated = decided.filter(({ decision }) => !decision.date);
  if (undated.length) return undated.map(({ path }) => `${path}.date`);
  return found.state === "unknown" ? found.missing : [];
}

function decidedInTime({ decision, path }: DecisionAt, due: Day): Verdict {
  return satisfied(
    {
      nb: `Søknaden ble avgjort ${dayWords(decision.date ?? due)}, innen én måned.`,
      nn: `Søknaden vart avgjord ${dayWords(decision.date ?? due)}, innan ein månad.`,
    },
    [RECEIVED, `${path}.date`],
    { due },
  );
}

function beforeDeadline(due: Day): Verdict {
  return upcoming(
    due,
    {
      nb: `Er søknaden ikke avgjort, skal søkeren ha foreløpig svar innen ${dayWords(due)}.`,
      nn: `Er søknaden ikkje avgjord, skal søkjaren ha førebels svar innan ${dayWords(due)}.`,
    },
    [RECEIVED],
  );
}

function notKnown(due: Day, missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `Det må avklares om søkeren fikk vedtak eller foreløpig svar innen ${dayWords(due)}.`,
      nn: `Det må avklarast om søkjaren fekk vedtak eller førebels svar innan ${dayWords(due)}.`,
    },
    missing,
    [RECEIVED],
    { due },
  );
}

function applicationNotKnown(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares når søknaden kom inn.",
      nn: "Det må avklarast når søknaden kom inn.",
    },
    [RECEIVED],
  );
}
