import { factValues } from "../../text/fact-values.ts";
import { addedChoice, howMany, number, onDay, yesNo } from "./ask.ts";
import type { Question } from "./types.ts";
import { BENEFITS, PARTICIPANT, PAYMENTS, REGISTER } from "./where.ts";

const kinds = Object.entries(factValues["benefits[].kind"] ?? {});

const benefitOptions = [
  { value: "none", label: { nb: "Ingen", nn: "Ingen" } },
  ...kinds.map(([value, label]) => ({ value, label })),
];

/** Children and benefits. */
export const moneyQuestions: readonly Question[] = [
  howMany(
    "children",
    20,
    {
      nb: "Hvor mange barn under 18 år har deltakeren? Skriv 0 hvis ingen.",
      nn: "Kor mange barn under 18 år har deltakaren? Skriv 0 dersom ingen.",
    },
    PARTICIPANT,
  ),
  onDay("children[].birthDate", { nb: "Når er barnet født?", nn: "Når er barnet fødd?" }, REGISTER),
  yesNo(
    "children[].livesWith",
    { nb: "Bor barnet hos deltakeren?", nn: "Bur barnet hos deltakaren?" },
    PARTICIPANT,
  ),
  yesNo(
    "children[].supported",
    { nb: "Forsørger deltakeren barnet?", nn: "Forsørgjer deltakaren barnet?" },
    PARTICIPANT,
  ),
  number(
    "children[].ownIncome",
    100_000_000,
    {
      nb: "Hvor mange kroner har barnet i egen inntekt i året? Skriv 0 hvis ingen.",
      nn: "Kor mange kroner har barnet i eiga inntekt i året? Skriv 0 dersom inga.",
    },
    PARTICIPANT,
  ),
  addedChoice(
    "benefits",
    benefitOptions,
    (kind) => (kind === "none" ? [] : [{ kind }]),
    {
      nb: "Hvilken ytelse til livsopphold har deltakeren?",
      nn: "Kva yting til livsopphald har deltakaren?",
    },
    BENEFITS,
  ),
  onDay(
    "benefits[].from",
    { nb: "Fra hvilken dag har deltakeren ytelsen?", nn: "Frå kva dag har deltakaren ytinga?" },
    BENEFITS,
  ),
  onDay(
    "benefits[].to",
    {
      nb: "Hva er den siste dagen med ytelsen?",
      nn: "Kva er den siste dagen med ytinga?",
    },
    BENEFITS,
  ),
  number(
    "benefits[].perDay",
    100_000,
    {
      nb: "Hvor mange kroner er ytelsen per dag, uten barnetillegg?",
      nn: "Kor mange kroner er ytinga per dag, utan barnetillegg?",
    },
    PAYMENTS,
  ),
  number(
    "benefits[].childSupplementPerDay",
    10_000,
    {
      nb: "Hvor mange kroner er barnetillegget per dag?",
      nn: "Kor mange kroner er barnetillegget per dag?",
    },
    PAYMENTS,
  ),
];
