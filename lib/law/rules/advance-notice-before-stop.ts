import { addDays, type Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { source } from "../cite.ts";
import { type DecisionAt, decisionSubject, decisionsOf } from "../decisions.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = ["decisions"] as const;

type Facts = FactView<(typeof needs)[number]>;

/** Convention: with a week from the notice to the decision, the participant's time to comment is taken to have run. */
const DAYS_TO_COMMENT = 7;

export default defineRule({
  id: "advance-notice-before-stop",
  title: {
    nb: "Forhåndsvarsel før stans eller avbrudd",
    nn: "Førehandsvarsel før stans eller avbrot",
  },
  stage: "avslutning",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      // From general knowledge of forvaltningsloven; the text has not been read for this purpose.
      verified: false,
      checkedOn: "2026-11-22",
      cite: [source("forvaltningsloven § 16")],
      fix: {
        nb: "Send forhåndsvarsel med frist for å uttale seg før vedtaket fattes. Ba deltakeren selv om endringen, noter det.",
        nn: "Send førehandsvarsel med frist for å uttale seg før vedtaket blir gjort. Bad deltakaren sjølv om endringa, noter det.",
      },
      check,
    },
  ],
});

function check({ decisions }: Facts): Verdict {
  const found = decisionsOf(decisions, "stans", "avbrudd", "avslutning");
  if (found.state === "none") return NOT_STOPPED;
  if (found.state === "unknown") return decisionsNotSeen(found.missing);
  return gravest(found.list.map(one), NOT_STOPPED);
}

function one(at: DecisionAt): Verdict {
  const { date, warnedOn } = at.decision;
  const { nb, nn } = decisionSubject(at.decision);
  if (!warnedOn) return noticeNotSeen(at);
  if (!date) return cannotTell(DAY_NOT_KNOWN, [`${at.path}.date`], [`${at.path}.warnedOn`]);
  const facts = [`${at.path}.warnedOn`, `${at.path}.date`];
  if (addDays(warnedOn, DAYS_TO_COMMENT) <= date)
    return satisfied(
      {
        nb: `${nb} ble varslet ${dayWords(warnedOn)}.`,
        nn: `${nn} vart varsla ${dayWords(warnedOn)}.`,
      },
      facts,
    );
  return cannotTell(shortNotice(at, warnedOn, date), [], facts);
}

function shortNotice({ decision }: DecisionAt, warnedOn: Day, date: Day) {
  const { nb, nn } = decisionSubject(decision);
  const on = dayWords(warnedOn);
  if (warnedOn >= date)
    return {
      nb: `${nb} ble varslet først ${on}. Vurder om deltakeren fikk uttale seg før vedtaket.`,
      nn: `${nn} vart varsla først ${on}. Vurder om deltakaren fekk uttale seg før vedtaket.`,
    };
  return {
    nb: `${nb} ble varslet ${on}. Vurder om fristen for å uttale seg var ute.`,
    nn: `${nn} vart varsla ${on}. Vurder om fristen for å uttale seg var ute.`,
  };
}

function noticeNotSeen({ decision, path }: DecisionAt): Verdict {
  const { nb, nn } = decisionSubject(decision);
  return cannotTell(
    {
      nb: `${nb}: Det må avklares om deltakeren fikk forhåndsvarsel. Det trengs ikke når deltakeren selv ba om endringen.`,
      nn: `${nn}: Det må avklarast om deltakaren fekk førehandsvarsel. Det trengst ikkje når deltakaren sjølv bad om endringa.`,
    },
    [`${path}.warnedOn`],
  );
}

function decisionsNotSeen(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om programmet er stanset, avbrutt eller avsluttet.",
      nn: "Det må avklarast om programmet er stansa, avbrote eller avslutta.",
    },
    missing,
  );
}

const DAY_NOT_KNOWN = {
  nb: "Deltakeren er varslet. Det må avklares når vedtaket ble fattet.",
  nn: "Deltakaren er varsla. Det må avklarast når vedtaket vart gjort.",
};

const NOT_STOPPED = notApplicable(
  {
    nb: "Saken viser ikke vedtak om stans, avbrudd eller avslutning.",
    nn: "Saka viser ikkje vedtak om stans, avbrot eller avslutning.",
  },
  ["decisions"],
);
