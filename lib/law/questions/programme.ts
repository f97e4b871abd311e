import type { CaseFacts } from "../../facts/types.ts";
import { addedChoice, addedDay, addedDays, choice, hours, howMany, onDay, yesNo } from "./ask.ts";
import type { Question } from "./types.ts";
import { CASE_SYSTEM, NOTES, PROGRAMME } from "./where.ts";

const goal = yesNo(
  "programme.goalIsWork",
  {
    nb: "Er målet med programmet at deltakeren skal komme i arbeid?",
    nn: "Er målet med programmet at deltakaren skal kome i arbeid?",
  },
  PROGRAMME,
);

type Documents = NonNullable<CaseFacts["documents"]>;

/** The two documents that the rules look for during and after the programme: the answer covers both. */
const DOCUMENTS: Readonly<Record<string, Documents>> = {
  none: [],
  plan: [{ kind: "ip-offer" }],
  certificate: [{ kind: "deltakerbevis" }],
  both: [{ kind: "ip-offer" }, { kind: "deltakerbevis" }],
};

const documentOptions = [
  {
    value: "plan",
    label: {
      nb: "Individuell plan, eller tilbud om den",
      nn: "Individuell plan, eller tilbod om den",
    },
  },
  { value: "certificate", label: { nb: "Deltakerbevis", nn: "Deltakarbevis" } },
  { value: "both", label: { nb: "Begge", nn: "Begge" } },
  { value: "none", label: { nb: "Ingen av dem", nn: "Ingen av dei" } },
];

/** What the programme document, the plan and the follow-up tell. */
export const programmeQuestions: readonly Question[] = [
  onDay(
    "programme.start",
    {
      nb: "Hvilken dag startet programmet, eller når skal det starte?",
      nn: "Kva dag starta programmet, eller når skal det starte?",
    },
    PROGRAMME,
  ),
  onDay(
    "programme.end",
    { nb: "Hva er den siste dagen i programmet?", nn: "Kva er den siste dagen i programmet?" },
    PROGRAMME,
  ),
  choice(
    "programme.status",
    { nb: "Hvor langt har programmet kommet?", nn: "Kor langt har programmet kome?" },
    CASE_SYSTEM,
  ),
  { ...goal, fills: ["programme.goalIsWork", "programme.goal"] },
  onDay(
    "programme.documentDate",
    { nb: "Hvilken dato har programdokumentet?", nn: "Kva dato har programdokumentet?" },
    PROGRAMME,
  ),
  yesNo(
    "programme.statesStartDate",
    { nb: "Oppgir programdokumentet startdatoen?", nn: "Oppgir programdokumentet startdatoen?" },
    PROGRAMME,
  ),
  yesNo(
    "programme.madeWithUser",
    {
      nb: "Er programmet laget sammen med deltakeren?",
      nn: "Er programmet laga saman med deltakaren?",
    },
    NOTES,
  ),
  addedDays(
    "programme.evaluationDates",
    {
      nb: "Hvilke datoer er avtalt for å evaluere programmet?",
      nn: "Kva datoar er avtalt for å evaluere programmet?",
    },
    PROGRAMME,
  ),
  yesNo(
    "programme.planComplete",
    {
      nb: "Dekker planen hele programperioden?",
      nn: "Dekkjer planen heile programperioden?",
    },
    PROGRAMME,
  ),
  yesNo(
    "programme.fullyRead",
    {
      nb: "Er hele programmet med her, slik at det som mangler, heller ikke står der?",
      nn: "Er heile programmet med her, slik at det som manglar, heller ikkje står der?",
    },
    PROGRAMME,
  ),
  hours(
    "programme.minutesPerWeek",
    {
      nb: "Hvor mange timer i uka har programmet i alt?",
      nn: "Kor mange timar i veka har programmet i alt?",
    },
    PROGRAMME,
  ),
  howMany(
    "evaluations",
    100,
    {
      nb: "Hvor mange ganger er programmet evaluert? Skriv 0 hvis ingen.",
      nn: "Kor mange gonger er programmet evaluert? Skriv 0 dersom ingen.",
    },
    NOTES,
  ),
  onDay(
    "evaluations[].heldOn",
    { nb: "Hvilken dag ble evalueringen holdt?", nn: "Kva dag vart evalueringa halden?" },
    NOTES,
  ),
  addedDay(
    "contactDates",
    (day) => day,
    {
      nb: "Når hadde dere sist kontakt med deltakeren?",
      nn: "Når hadde de sist kontakt med deltakaren?",
    },
    NOTES,
  ),
  addedChoice(
    "documents",
    documentOptions,
    (value) => DOCUMENTS[value] ?? [],
    {
      nb: "Hvilke av disse dokumentene har saken?",
      nn: "Kva for nokre av desse dokumenta har saka?",
    },
    CASE_SYSTEM,
  ),
  onDay(
    "documents[].date",
    { nb: "Hvilken dato har dokumentet?", nn: "Kva dato har dokumentet?" },
    CASE_SYSTEM,
  ),
];
