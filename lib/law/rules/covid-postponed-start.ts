import { addMonths, type Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { sotjl, source } from "../cite.ts";
import { COVID, namesCovid } from "../covid.ts";
import { inside } from "../periods.ts";
import { latestCovidStart, latestStart } from "../start-deadline.ts";
import { defineRule, type Matter, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = ["applicationReceived", "programme.start", "decisions"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "covid-postponed-start",
  title: {
    nb: "Utsatt oppstart på grunn av covid-19",
    nn: "Utsett oppstart på grunn av covid-19",
  },
  stage: "vedtak",
  needs,
  matters,
  versions: [
    {
      ...COVID,
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [source("midlertidig covid-forskrift 2020 § 4"), sotjl("§ 31")],
      fix: {
        nb: "Dokumenter at det var pandemien som utsatte oppstarten.",
        nn: "Dokumenter at det var pandemien som utsette oppstarten.",
      },
      check,
    },
  ],
});

/** The rule governs the ordinary deadline that falls in the covid time. */
function matters(facts: Facts, asOf: Day): Matter<(typeof needs)[number]>[] {
  const received = facts.applicationReceived;
  const day = received ? latestStart(received) : asOf;
  return inside(day, [COVID]) ? [{ day, facts }] : [];
}

function check(facts: Facts): Verdict {
  const received = facts.applicationReceived;
  const start = facts.programme?.start;
  if (!received || !start) return notKnown(received, start);
  const due = latestStart(received);
  const last = latestCovidStart(received) ?? due;
  const seen = ["applicationReceived", "programme.start"];
  if (start <= due) return notApplicable(IN_TIME, seen);
  if (start > last) return tooLate(start, last, seen);
  const reason = (facts.decisions ?? []).findIndex((d) => namesCovid(d.reason));
  if (reason >= 0 && start <= addMonths(received, 12))
    return satisfied(postponed(start, last), [...seen, `decisions[${reason}].reason`]);
  return cannotTell(
    {
      nb: `Oppstarten ${dayWords(start)} var etter den vanlige fristen ${dayWords(due)}. Det må avklares om den ble utsatt på grunn av covid-19.`,
      nn: `Oppstarten ${dayWords(start)} var etter den vanlege fristen ${dayWords(due)}. Det må avklarast om han vart utsett på grunn av covid-19.`,
    },
    facts.decisions ? [] : ["decisions"],
    seen,
  );
}

function tooLate(start: Day, last: Day, seen: readonly string[]): Verdict {
  return violation(
    {
      nb: `Programmet startet ${dayWords(start)}. Også med utsettelse på grunn av covid-19 var siste frist ${dayWords(last)}.`,
      nn: `Programmet starta ${dayWords(start)}. Også med utsetjing på grunn av covid-19 var siste frist ${dayWords(last)}.`,
    },
    seen,
    { due: last },
  );
}

function postponed(start: Day, last: Day) {
  return {
    nb: `Oppstarten ${dayWords(start)} var utsatt på grunn av covid-19 og innenfor fristen ${dayWords(last)}.`,
    nn: `Oppstarten ${dayWords(start)} var utsett på grunn av covid-19 og innanfor fristen ${dayWords(last)}.`,
  };
}

function notKnown(received: unknown, start: unknown): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares når søknaden kom inn og når programmet startet.",
      nn: "Det må avklarast når søknaden kom inn og når programmet starta.",
    },
    [...(received ? [] : ["applicationReceived"]), ...(start ? [] : ["programme.start"])],
  );
}

const IN_TIME = {
  nb: "Programmet startet innen den vanlige fristen.",
  nn: "Programmet starta innan den vanlege fristen.",
};
