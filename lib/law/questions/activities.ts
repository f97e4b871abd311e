import { choice, hours, howMany, number, onDay, yesNo } from "./ask.ts";
import { filled } from "./fill.ts";
import type { Question } from "./types.ts";
import { EMPLOYER, ORGANISER, PROGRAMME } from "./where.ts";

const activities = howMany(
  "activities",
  50,
  {
    nb: "Hvor mange aktiviteter har programmet i alt? Skriv 0 hvis ingen.",
    nn: "Kor mange aktivitetar har programmet i alt? Skriv 0 dersom ingen.",
  },
  PROGRAMME,
);

/** What each activity of the programme is. */
export const activityQuestions: readonly Question[] = [
  {
    ...activities,
    apply: (facts, value, path) => {
      const next = activities.apply(facts, value, path);
      if (next === facts) return facts;
      const list = (next.activities ?? []).map((a, i) => ({ ...a, title: `Aktivitet ${i + 1}` }));
      return filled(next, "activities", list);
    },
  },
  choice(
    "activities[].kind",
    { nb: "Hva slags aktivitet er det?", nn: "Kva slags aktivitet er det?" },
    PROGRAMME,
  ),
  onDay(
    "activities[].from",
    { nb: "Hvilken dag begynner aktiviteten?", nn: "Kva dag tek aktiviteten til?" },
    ORGANISER,
  ),
  onDay(
    "activities[].to",
    { nb: "Hva er den siste dagen i aktiviteten?", nn: "Kva er den siste dagen i aktiviteten?" },
    ORGANISER,
  ),
  hours(
    "activities[].minutesPerWeek",
    { nb: "Hvor mange timer i uka er aktiviteten?", nn: "Kor mange timar i veka er aktiviteten?" },
    ORGANISER,
  ),
  number(
    "activities[].positionPct",
    200,
    { nb: "Hvor mange prosent stilling er jobben?", nn: "Kor mange prosent stilling er jobben?" },
    EMPLOYER,
  ),
  hours(
    "activities[].fullTimeMinutes",
    {
      nb: "Hvor mange timer i uka er full stilling i jobben?",
      nn: "Kor mange timar i veka er full stilling i jobben?",
    },
    EMPLOYER,
  ),
  choice(
    "activities[].timeOfDay",
    { nb: "Når på døgnet er aktiviteten?", nn: "Når på døgnet er aktiviteten?" },
    ORGANISER,
  ),
  choice(
    "activities[].status",
    { nb: "Hvor langt har aktiviteten kommet?", nn: "Kor langt har aktiviteten kome?" },
    ORGANISER,
  ),
  choice(
    "activities[].provider",
    { nb: "Hvem gir tiltaket?", nn: "Kven gir tiltaket?" },
    ORGANISER,
  ),
  yesNo(
    "activities[].justified",
    {
      nb: "Er tiden til aktiviteten begrunnet i programmet eller i et notat?",
      nn: "Er tida til aktiviteten grunngjeven i programmet eller i eit notat?",
    },
    PROGRAMME,
  ),
  yesNo(
    "activities[].assessed",
    {
      nb: "Er det skrevet en individuell vurdering av aktiviteten?",
      nn: "Er det skrive ei individuell vurdering av aktiviteten?",
    },
    PROGRAMME,
  ),
  yesNo(
    "activities[].agreed",
    {
      nb: "Er det en skriftlig avtale om tiltaket?",
      nn: "Er det ein skriftleg avtale om tiltaket?",
    },
    ORGANISER,
  ),
];
