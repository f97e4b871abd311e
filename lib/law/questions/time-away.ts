import { choice, hours, howMany, onDay, yesNo } from "./ask.ts";
import type { Question } from "./types.ts";
import { ATTENDANCE, CASE_SYSTEM, DECISION } from "./where.ts";

/** Interruptions, leave and absence. */
export const timeAwayQuestions: readonly Question[] = [
  howMany(
    "interruptions",
    20,
    {
      nb: "Hvor mange ganger har programmet vært midlertidig avbrutt? Skriv 0 hvis ingen.",
      nn: "Kor mange gonger har programmet vore mellombels avbrote? Skriv 0 dersom ingen.",
    },
    CASE_SYSTEM,
  ),
  onDay(
    "interruptions[].from",
    { nb: "Hvilken dag begynte avbruddet?", nn: "Kva dag tok avbrotet til?" },
    DECISION,
  ),
  onDay(
    "interruptions[].to",
    { nb: "Hva er den siste dagen i avbruddet?", nn: "Kva er den siste dagen i avbrotet?" },
    DECISION,
  ),
  yesNo(
    "interruptions[].decided",
    { nb: "Er det fattet vedtak om avbruddet?", nn: "Er det gjort vedtak om avbrotet?" },
    DECISION,
  ),
  howMany(
    "leaves",
    20,
    {
      nb: "Hvor mange permisjoner har deltakeren hatt? Skriv 0 hvis ingen.",
      nn: "Kor mange permisjonar har deltakaren hatt? Skriv 0 dersom ingen.",
    },
    CASE_SYSTEM,
  ),
  onDay(
    "leaves[].from",
    { nb: "Hvilken dag begynte permisjonen?", nn: "Kva dag tok permisjonen til?" },
    CASE_SYSTEM,
  ),
  onDay(
    "leaves[].to",
    { nb: "Hva er den siste dagen i permisjonen?", nn: "Kva er den siste dagen i permisjonen?" },
    CASE_SYSTEM,
  ),
  yesNo(
    "leaves[].approved",
    { nb: "Er permisjonen innvilget?", nn: "Er permisjonen innvilga?" },
    CASE_SYSTEM,
  ),
  howMany(
    "absences",
    100,
    {
      nb: "Hvor mange fravær har deltakeren hatt, ferie medregnet? Skriv 0 hvis ingen.",
      nn: "Kor mange fråvær har deltakaren hatt, ferie medrekna? Skriv 0 dersom ingen.",
    },
    ATTENDANCE,
  ),
  onDay(
    "absences[].from",
    { nb: "Hvilken dag begynte fraværet?", nn: "Kva dag tok fråværet til?" },
    ATTENDANCE,
  ),
  onDay(
    "absences[].to",
    { nb: "Hva er den siste dagen i fraværet?", nn: "Kva er den siste dagen i fråværet?" },
    ATTENDANCE,
  ),
  hours(
    "absences[].minutes",
    { nb: "Hvor lenge var deltakeren borte?", nn: "Kor lenge var deltakaren borte?" },
    ATTENDANCE,
  ),
  choice(
    "absences[].cause",
    { nb: "Hva var årsaken til fraværet?", nn: "Kva var årsaka til fråværet?" },
    ATTENDANCE,
  ),
  yesNo(
    "absences[].permission",
    {
      nb: "Var fraværet avtalt på forhånd eller godkjent?",
      nn: "Var fråværet avtalt på førehand eller godkjent?",
    },
    ATTENDANCE,
  ),
  choice(
    "absences[].documentation",
    { nb: "Hvordan er fraværet dokumentert?", nn: "Korleis er fråværet dokumentert?" },
    ATTENDANCE,
  ),
];
