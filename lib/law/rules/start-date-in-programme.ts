import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { r35, sotjl } from "../cite.ts";
import { decisionsOf, notGranted } from "../decisions.ts";
import { latestStart } from "../start-deadline.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, upcoming, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = [
  "programme.statesStartDate",
  "programme.fullyRead",
  "programme.documentDate",
  "programme.start",
  "programme.status",
  "applicationReceived",
  "decisions",
] as const;

type Facts = FactView<(typeof needs)[number]>;

const shared = {
  severity: "must",
  verified: true,
  checkedOn: "2026-11-22",
  fix: {
    nb: "Avtal startdatoen med deltakeren, og skriv den i programmet.",
    nn: "Avtal startdatoen med deltakaren, og skriv han i programmet.",
  },
  check,
} as const;

export default defineRule({
  id: "start-date-in-programme",
  title: { nb: "Startdatoen står i programmet", nn: "Startdatoen står i programmet" },
  stage: "vedtak",
  needs,
  matters: (facts, asOf) => [
    { day: facts.programme?.documentDate ?? facts.programme?.start ?? asOf, facts },
  ],
  versions: [
    {
      from: "2010-01-01",
      to: "2018-12-31",
      ...shared,
      cite: [sotjl("§ 30 (lovteksten til 2018)")],
    },
    { from: "2019-01-01", ...shared, cite: [r35("4.30.2.1")] },
  ],
});

const STATES = "programme.statesStartDate";
const START = "programme.start";
const READ = "programme.fullyRead";
const DRAWN_UP = "programme.documentDate";

function check(facts: Facts, asOf: Day): Verdict {
  const { statesStartDate: states, fullyRead, start } = facts.programme ?? {};
  const isBlank = start === null && fullyRead === true;
  if (states && isBlank) return notApplicable(STATED_AND_BLANK, [STATES, START]);
  if (states) return satisfied(STATED, [STATES]);
  if (states !== undefined && fullyRead === true) return violation(NOT_STATED, [STATES, READ]);
  if (isBlank) return violation(NOT_STATED, [START, READ]);
  const grants = decisionsOf(facts.decisions, "innvilgelse");
  if (grants.state === "none" && facts.programme === undefined) return notGranted();
  return beforeTheDocument(facts, grants.state === "some", asOf) ?? notRead(states, fullyRead);
}

/** Granted, not begun, and no programme drawn up yet: nothing is wrong before the start is due. */
function beforeTheDocument(facts: Facts, granted: boolean, asOf: Day): Verdict | null {
  const { programme, applicationReceived } = facts;
  if (!granted || !isNotDrawnUp(facts, asOf)) return null;
  const due = applicationReceived ? latestStart(applicationReceived) : programme?.start;
  if (!due || asOf > due) return null;
  return upcoming(
    due,
    {
      nb: `Programmet er ikke laget ennå. Det skal oppgi startdatoen, og starten må være senest ${dayWords(due)}.`,
      nn: `Programmet er ikkje laga enno. Det skal oppgi startdatoen, og starten må vere seinast ${dayWords(due)}.`,
    },
    [DRAWN_UP, "applicationReceived", "programme.start"],
  );
}

function isNotDrawnUp({ programme }: Facts, asOf: Day): boolean {
  if (programme === null) return true;
  const { start, status, documentDate, fullyRead, statesStartDate } = programme ?? {};
  if (documentDate || fullyRead || (statesStartDate !== undefined && documentDate !== null))
    return false;
  const isBefore = status === "planned" || (start ? start > asOf : !status);
  return isBefore && (documentDate === null || status === "planned" || Boolean(start));
}

function notRead(states: boolean | null | undefined, fullyRead: boolean | null | undefined) {
  const missing = [
    ...(states === undefined ? [STATES] : []),
    ...(fullyRead === true ? [] : [READ]),
  ];
  return cannotTell(NOT_READ, missing);
}

const STATED = { nb: "Programmet oppgir startdatoen.", nn: "Programmet oppgir startdatoen." };

const STATED_AND_BLANK = {
  nb: "Programmet skal oppgi startdatoen, men feltet for den står tomt. Kontroller hva som stemmer.",
  nn: "Programmet skal oppgi startdatoen, men feltet for han står tomt. Kontroller kva som stemmer.",
};

const NOT_STATED = {
  nb: "Programmet oppgir ikke startdatoen.",
  nn: "Programmet oppgir ikkje startdatoen.",
};

const NOT_READ = {
  nb: "Det må avklares om programdokumentet oppgir startdatoen.",
  nn: "Det må avklarast om programdokumentet oppgir startdatoen.",
};
