import type { Text } from "../text/text.ts";

export const PLANNED: Text = {
  nb: "Står alt i planen for programmet.",
  nn: "Står alt i planen for programmet.",
  en: "Already in the plan for the programme.",
};
export const CANCELLED: Text = {
  nb: "Er prøvd før i programmet og ble avbrutt. Finn ut hvorfor.",
  nn: "Er prøvd før i programmet og vart avbrote. Finn ut kvifor.",
  en: "Tried earlier in the programme, but broken off. Find out why.",
};
export const SUBSIDY_IS_JOB: Text = {
  nb: "Lønnstilskudd er en ansettelse. Over 50 prosent stilling kan ikke kombineres med programmet.",
  nn: "Lønstilskot er ei tilsetjing. Over 50 prosent stilling kan ikkje kombinerast med programmet.",
  en: "A wage subsidy means employment. A position above 50 per cent cannot be combined with the programme.",
};
export const HALF: Text = {
  nb: "Lønnet arbeid kan være høyst 50 prosent stilling så lenge programmet varer.",
  nn: "Løna arbeid kan vere høgst 50 prosent stilling så lenge programmet varer.",
  en: "Paid work can be at most a 50 per cent position while the programme lasts.",
};
export const NOT_ORDINARY_WORK: Text = {
  nb: "Er for personer som har eller venter uføretrygd. Det går ikke sammen med arbeid som mål for programmet.",
  nn: "Er for personar som har eller ventar uføretrygd. Det går ikkje saman med arbeid som mål for programmet.",
  en: "For people who have or expect disability benefit. That does not go with work as the goal of the programme.",
};
export const MENTOR_NEEDS_HOST: Text = {
  nb: "Mentor må knyttes til et annet tiltak, for eksempel arbeidstrening, opplæring eller lønnstilskudd.",
  nn: "Mentor må knytast til eit anna tiltak, til dømes arbeidstrening, opplæring eller lønstilskot.",
  en: "A mentor must be tied to another measure, for example work training, education or a wage subsidy.",
};
export const TWO_YEARS: Text = {
  nb: "Programmet varer vanligvis høyst to år. Velg et løp som kan bli ferdig innenfor rammen.",
  nn: "Programmet varer vanlegvis høgst to år. Vel eit løp som kan bli ferdig innanfor ramma.",
  en: "The programme usually lasts two years at most. Choose a path that can be completed within that time.",
};
export const REDUCED_ABILITY: Text = {
  nb: "Krever at arbeidsevnen er vurdert som nedsatt (§ 14 a). Innsatsgruppen tyder ikke på det.",
  nn: "Krev at arbeidsevna er vurdert som nedsett (§ 14 a). Innsatsgruppa tyder ikkje på det.",
  en: "Requires work ability to be assessed as reduced (§ 14 a). The follow-up group does not suggest this.",
};
export const SUMMER_ONLY: Text = {
  nb: "Kan bare gis i juni, juli og august.",
  nn: "Kan berre givast i juni, juli og august.",
  en: "Only available in June, July and August.",
};
export const MIND_HEALTH: Text = {
  nb: "Ta hensyn til helsen. Avklar oppgaver og tilrettelegging før oppstart.",
  nn: "Ta omsyn til helsa. Avklar oppgåver og tilrettelegging før oppstart.",
  en: "Take health into account. Clarify tasks and adaptations before the start.",
};
export const MIND_TRAINING: Text = {
  nb: "Avklar med lege eller fysioterapeut hva kroppen tåler.",
  nn: "Avklar med lege eller fysioterapeut kva kroppen toler.",
  en: "Ask a doctor or physiotherapist what the body can take.",
};
export const MIND_SENSES: Text = {
  nb: "Avklar hjelpemidler for hørsel eller syn før oppstart.",
  nn: "Avklar hjelpemiddel for høyrsel eller syn før oppstart.",
  en: "Clarify hearing or vision aids before the start.",
};
export const SMALL_GROUPS: Text = {
  nb: "Mange mennesker kan bli vanskelig. Begynn i det små, gjerne med en følgeperson.",
  nn: "Mange menneske kan bli vanskeleg. Byrj i det små, gjerne med ein følgjeperson.",
  en: "Many people at once can be difficult. Start small, preferably with a companion.",
};
export const MIND_LANGUAGE: Text = {
  nb: "Avklar om norsken holder, eller om det trengs tolk.",
  nn: "Avklar om norsken held, eller om det trengst tolk.",
  en: "Clarify whether the participant's Norwegian is good enough, or an interpreter is needed.",
};
export const FULL: Text = {
  nb: "Kontorets liste sier at det er fullt nå.",
  nn: "Lista til kontoret seier at det er fullt no.",
  en: "The office's list says it is full now.",
};
export const OVER: Text = {
  nb: "Kontorets tilbud er gått ut etter listen. Hør om det fortsatt finnes.",
  nn: "Tilbodet til kontoret har gått ut etter lista. Høyr om det framleis finst.",
  en: "According to the list, the office's offer has expired. Ask whether it still exists.",
};
export const GET_THERE: Text = {
  nb: "Avklar hvordan deltakeren kommer seg dit.",
  nn: "Avklar korleis deltakaren kjem seg dit.",
  en: "Clarify how the participant will get there.",
};
export const MIND_CHILDREN: Text = {
  nb: "Tilpass tidene til barn og omsorg.",
  nn: "Tilpass tidene til barn og omsorg.",
  en: "Fit the times around children and care.",
};
export const PROTECTED_ADDRESS: Text = {
  nb: "Adressen er skjermet. Avklar først hva tiltaket får vite, og hvor det ligger.",
  nn: "Adressa er skjerma. Avklar først kva tiltaket får vite, og kvar det ligg.",
  en: "The address is protected. First clarify what the measure may be told, and where it is located.",
};
export const SAFETY: Text = {
  nb: "Det er registrert sikkerhetstiltak. Planlegg møter og oppmøte etter det.",
  nn: "Det er registrert tryggingstiltak. Planlegg møte og frammøte etter det.",
  en: "Security measures are registered. Plan meetings and attendance accordingly.",
};
export const GUARDIAN: Text = {
  nb: "Deltakeren har verge. Avklar om vergen skal være med på valget.",
  nn: "Deltakaren har verje. Avklar om verja skal vere med på valet.",
  en: "The participant has a guardian. Clarify whether the guardian should take part in the choice.",
};
export const INTERPRETER: Text = {
  nb: "Bestill tolk til opplæring og møter.",
  nn: "Bestill tolk til opplæring og møte.",
  en: "Book an interpreter for training and meetings.",
};

export const WEEK_IS_FULL: Text = {
  nb: "Uken er alt full. Noe annet må ut eller kortes ned.",
  nn: "Veka er alt full. Noko anna må ut eller kortast ned.",
  en: "The week is already full. Something else must go or be cut down.",
};
export const WORK_IS_GOAL: Text = {
  nb: "Utdanning kan inngå når målet etter programmet er arbeid.",
  nn: "Utdanning kan vere med når målet etter programmet er arbeid.",
  en: "Education can be included when the goal after the programme is work.",
};
export const REST_TAPERS: Text = {
  nb: "Grunngi hviletiden i saken, og la den bli kortere etter hvert.",
  nn: "Grunngi kviletida i saka, og la ho bli kortare etter kvart.",
  en: "Explain the rest time in the case, and shorten it over time.",
};
export const JUSTIFY_TIME: Text = {
  nb: "Grunngi tiden i saken. Det meste av programmet skal være arbeidsrettet.",
  nn: "Grunngi tida i saka. Det meste av programmet skal vere arbeidsretta.",
  en: "Explain the time in the case. Most of the programme must be work-directed.",
};

/** `free`: minutes of the week that are left. */
export function hoursLeft(free: number): Text {
  const count = `${Math.round(free / 30) / 2}`;
  const hours = count.replace(".", ",");
  return {
    nb: `Uken har bare ${hours} timer ledig.`,
    nn: `Veka har berre ${hours} timar ledig.`,
    en: `The week has only ${count} ${count === "1" ? "hour" : "hours"} free.`,
  };
}

export function frameAtRisk(title: Text): Text {
  return {
    nb: `Se kontrollen først: ${title.nb}.`,
    nn: `Sjå kontrollen først: ${title.nn}.`,
    en: `See Check first: “${title.en ?? title.nb}”.`,
  };
}

/** `pct`: sum of the positions that run. */
export function alreadyWorks(pct: number): Text {
  return {
    nb: `Deltakeren har alt ${pct} prosent stilling.`,
    nn: `Deltakaren har alt ${pct} prosent stilling.`,
    en: `The participant already has a ${pct} per cent position.`,
  };
}

/** `age`: whole years. */
export function tooOldForSummerJob(age: number): Text {
  return {
    nb: `Tilskuddet gjelder til fylte 30 år. Deltakeren er ${age} år.`,
    nn: `Tilskotet gjeld til fylte 30 år. Deltakaren er ${age} år.`,
    en: `The subsidy applies up to the age of 30. The participant is ${age}.`,
  };
}

const MONTHS: readonly Text[] = [
  { nb: "januar", nn: "januar", en: "January" },
  { nb: "februar", nn: "februar", en: "February" },
  { nb: "mars", nn: "mars", en: "March" },
  { nb: "april", nn: "april", en: "April" },
  { nb: "mai", nn: "mai", en: "May" },
  { nb: "juni", nn: "juni", en: "June" },
  { nb: "juli", nn: "juli", en: "July" },
  { nb: "august", nn: "august", en: "August" },
  { nb: "september", nn: "september", en: "September" },
  { nb: "oktober", nn: "oktober", en: "October" },
  { nb: "november", nn: "november", en: "November" },
  { nb: "desember", nn: "desember", en: "December" },
];

/** `months`: those it runs in, 1–12. */
export function outOfSeason(months: readonly number[]): Text {
  const runs = MONTHS.filter((_, i) => months.includes(i + 1));
  return {
    nb: `Går ikke nå, bare i ${runs.map((m) => m.nb).join(", ")}.`,
    nn: `Går ikkje no, berre i ${runs.map((m) => m.nn).join(", ")}.`,
    en: `Not running now, only in ${runs.map((m) => m.en ?? m.nb).join(", ")}.`,
  };
}
