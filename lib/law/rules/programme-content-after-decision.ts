import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { r35 } from "../cite.ts";
import { decisionsOf, grantNotKnown, notGranted } from "../decisions.ts";
import { latestStart } from "../start-deadline.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, upcoming, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = [
  "decisions",
  "applicationReceived",
  "programme.documentDate",
  "programme.fullyRead",
  "programme.start",
  "programme.status",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "programme-content-after-decision",
  title: {
    nb: "Programmets innhold lages etter innvilgelsen",
    nn: "Innhaldet i programmet blir laga etter innvilginga",
  },
  stage: "vedtak",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [r35("4.29.1.2")],
      fix: {
        nb: "Lag programmet sammen med deltakeren.",
        nn: "Lag programmet saman med deltakaren.",
      },
      check,
    },
  ],
});

const DRAWN_UP = "programme.documentDate";
const START = "programme.start";

function check(facts: Facts, asOf: Day): Verdict {
  const { documentDate, fullyRead } = facts.programme ?? {};
  const isMissing = documentDate === null && facts.wholeCaseRead === true;
  if (isMissing && hasBegun(facts, asOf)) return fullyRead === true ? undated() : begunWithout();
  const grants = decisionsOf(facts.decisions, "innvilgelse");
  if (grants.state === "unknown") return grantNotKnown(grants.missing);
  if (grants.state === "none") return notGranted();
  const dates = grants.list.flatMap(({ decision }) => decision.date ?? []).sort();
  if (documentDate && !dates.length) return grantNotKnown(grants.list.map((g) => `${g.path}.date`));
  if (documentDate) return judgeDocument(facts, documentDate, dates);
  return notDrawnUp(facts, asOf) ?? documentNotSeen();
}

function hasBegun({ programme }: Facts, asOf: Day): boolean {
  const { start, status } = programme ?? {};
  if (status) return status !== "planned";
  return Boolean(start && start <= asOf);
}

function judgeDocument(facts: Facts, drawnUp: Day, grants: readonly Day[]): Verdict {
  const granted = grants.filter((day) => day <= drawnUp).at(-1);
  if (!granted) return onlyADraft(drawnUp, grants[0] ?? drawnUp);
  const start = facts.programme?.start;
  const received = facts.applicationReceived;
  const due = received ? latestStart(received) : null;
  if ((start && drawnUp <= start) || (due && drawnUp <= due)) return inTime(drawnUp, granted);
  if (due && start) return late(drawnUp, due);
  return cannotTell(
    {
      nb: `Programmet er datert ${dayWords(drawnUp)}. Det må avklares om det var laget før oppstart, eller innen seks måneder fra søknaden.`,
      nn: `Programmet er datert ${dayWords(drawnUp)}. Det må avklarast om det var laga før oppstart, eller innan seks månader frå søknaden.`,
    },
    [...(start ? [] : [START]), ...(received ? [] : ["applicationReceived"])],
    [DRAWN_UP],
  );
}

/** Before the start, and before the six months are over, a grant without content is as it should be. */
function notDrawnUp(facts: Facts, asOf: Day): Verdict | null {
  const { applicationReceived: received, programme } = facts;
  if (hasBegun(facts, asOf) || programme?.fullyRead === true) return null;
  const due = programme?.start ?? (received ? latestStart(received) : null);
  if (!due || asOf > due) return null;
  return upcoming(
    due,
    {
      nb: `Programmet er innvilget, men ikke startet. Innholdet skal lages sammen med deltakeren innen ${dayWords(due)}.`,
      nn: `Programmet er innvilga, men ikkje starta. Innhaldet skal lagast saman med deltakaren innan ${dayWords(due)}.`,
    },
    ["decisions", programme?.start ? START : "applicationReceived"],
  );
}

function inTime(drawnUp: Day, granted: Day): Verdict {
  return satisfied(
    {
      nb: `Programmet er datert ${dayWords(drawnUp)}, etter innvilgelsen ${dayWords(granted)} og i tide.`,
      nn: `Programmet er datert ${dayWords(drawnUp)}, etter innvilginga ${dayWords(granted)} og i tide.`,
    },
    [DRAWN_UP, "decisions"],
  );
}

function late(drawnUp: Day, due: Day): Verdict {
  return cannotTell(
    {
      nb: `Programmet er datert ${dayWords(drawnUp)}, etter oppstart og etter seksmånedersfristen ${dayWords(due)}. Vurder om innholdet var avtalt før det.`,
      nn: `Programmet er datert ${dayWords(drawnUp)}, etter oppstart og etter seksmånadersfristen ${dayWords(due)}. Vurder om innhaldet var avtalt før det.`,
    },
    [],
    [DRAWN_UP, START, "applicationReceived"],
  );
}

function onlyADraft(drawnUp: Day, granted: Day): Verdict {
  return cannotTell(
    {
      nb: `Programmet er datert ${dayWords(drawnUp)}, før innvilgelsen ${dayWords(granted)}, og er da et utkast. Det må avklares om det endelige programmet er laget.`,
      nn: `Programmet er datert ${dayWords(drawnUp)}, før innvilginga ${dayWords(granted)}, og er då eit utkast. Det må avklarast om det endelege programmet er laga.`,
    },
    [],
    [DRAWN_UP, "decisions"],
  );
}

function documentNotSeen(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares når programmet ble laget.",
      nn: "Det må avklarast når programmet vart laga.",
    },
    [DRAWN_UP],
  );
}

/** A programme that has been read is there, whatever its blank date says. */
function undated(): Verdict {
  return notApplicable(
    {
      nb: "Programmet er lest, men datoen er blank. Skriv datoen i programmet.",
      nn: "Programmet er lese, men datoen er blank. Skriv datoen i programmet.",
    },
    [DRAWN_UP, "programme.fullyRead"],
  );
}

function begunWithout(): Verdict {
  return violation(
    {
      nb: "Programmet er startet, men saken har ikke noe programdokument.",
      nn: "Programmet er starta, men saka har ikkje noko programdokument.",
    },
    [DRAWN_UP, START, "wholeCaseRead"],
  );
}
