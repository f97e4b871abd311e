import type { Text } from "../text/text.ts";

export const PLANNED: Text = {
  nb: "Står alt i planen for programmet.",
  nn: "Står alt i planen for programmet.",
};
export const CANCELLED: Text = {
  nb: "Er prøvd før i programmet og ble avbrutt. Finn ut hvorfor.",
  nn: "Er prøvd før i programmet og vart avbrote. Finn ut kvifor.",
};
export const SUBSIDY_IS_JOB: Text = {
  nb: "Lønnstilskudd er en ansettelse. Over 50 prosent stilling kan ikke kombineres med programmet.",
  nn: "Lønstilskot er ei tilsetjing. Over 50 prosent stilling kan ikkje kombinerast med programmet.",
};
export const HALF: Text = {
  nb: "Lønnet arbeid kan være høyst 50 prosent stilling så lenge programmet varer.",
  nn: "Løna arbeid kan vere høgst 50 prosent stilling så lenge programmet varer.",
};
export const NOT_ORDINARY_WORK: Text = {
  nb: "Er for personer som har eller venter uføretrygd. Det går ikke sammen med arbeid som mål for programmet.",
  nn: "Er for personar som har eller ventar uføretrygd. Det går ikkje saman med arbeid som mål for programmet.",
};
export const MENTOR_NEEDS_HOST: Text = {
  nb: "Mentor må knyttes til et annet tiltak, for eksempel arbeidstrening, opplæring eller lønnstilskudd.",
  nn: "Mentor må knytast til eit anna tiltak, til dømes arbeidstrening, opplæring eller lønstilskot.",
};
export const TWO_YEARS: Text = {
  nb: "Programmet varer vanligvis høyst to år. Velg et løp som kan bli ferdig innenfor rammen.",
  nn: "Programmet varer vanlegvis høgst to år. Vel eit løp som kan bli ferdig innanfor ramma.",
};
export const REDUCED_ABILITY: Text = {
  nb: "Krever at arbeidsevnen er vurdert som nedsatt (§ 14 a). Innsatsgruppen tyder ikke på det.",
  nn: "Krev at arbeidsevna er vurdert som nedsett (§ 14 a). Innsatsgruppa tyder ikkje på det.",
};
export const SUMMER_ONLY: Text = {
  nb: "Kan bare gis i juni, juli og august.",
  nn: "Kan berre givast i juni, juli og august.",
};
export const MIND_HEALTH: Text = {
  nb: "Ta hensyn til helsen. Avklar oppgaver og tilrettelegging før oppstart.",
  nn: "Ta omsyn til helsa. Avklar oppgåver og tilrettelegging før oppstart.",
};
export const MIND_TRAINING: Text = {
  nb: "Avklar med lege eller fysioterapeut hva kroppen tåler.",
  nn: "Avklar med lege eller fysioterapeut kva kroppen toler.",
};
export const MIND_SENSES: Text = {
  nb: "Avklar hjelpemidler for hørsel eller syn før oppstart.",
  nn: "Avklar hjelpemiddel for høyrsel eller syn før oppstart.",
};
export const SMALL_GROUPS: Text = {
  nb: "Mange mennesker kan bli vanskelig. Begynn i det små, gjerne med en følgeperson.",
  nn: "Mange menneske kan bli vanskeleg. Byrj i det små, gjerne med ein følgjeperson.",
};
export const MIND_LANGUAGE: Text = {
  nb: "Avklar om norsken holder, eller om det trengs tolk.",
  nn: "Avklar om norsken held, eller om det trengst tolk.",
};
export const FULL: Text = {
  nb: "Kontorets liste sier at det er fullt nå.",
  nn: "Lista til kontoret seier at det er fullt no.",
};
export const OVER: Text = {
  nb: "Kontorets tilbud er gått ut etter listen. Hør om det fortsatt finnes.",
  nn: "Tilbodet til kontoret har gått ut etter lista. Høyr om det framleis finst.",
};
export const GET_THERE: Text = {
  nb: "Avklar hvordan deltakeren kommer seg dit.",
  nn: "Avklar korleis deltakaren kjem seg dit.",
};
export const MIND_CHILDREN: Text = {
  nb: "Tilpass tidene til barn og omsorg.",
  nn: "Tilpass tidene til barn og omsorg.",
};
export const PROTECTED_ADDRESS: Text = {
  nb: "Adressen er skjermet. Avklar først hva tiltaket får vite, og hvor det ligger.",
  nn: "Adressa er skjerma. Avklar først kva tiltaket får vite, og kvar det ligg.",
};
export const SAFETY: Text = {
  nb: "Det er registrert sikkerhetstiltak. Planlegg møter og oppmøte etter det.",
  nn: "Det er registrert tryggingstiltak. Planlegg møte og frammøte etter det.",
};
export const GUARDIAN: Text = {
  nb: "Deltakeren har verge. Avklar om vergen skal være med på valget.",
  nn: "Deltakaren har verje. Avklar om verja skal vere med på valet.",
};
export const INTERPRETER: Text = {
  nb: "Bestill tolk til opplæring og møter.",
  nn: "Bestill tolk til opplæring og møte.",
};

export const WEEK_IS_FULL: Text = {
  nb: "Uken er alt full. Noe annet må ut eller kortes ned.",
  nn: "Veka er alt full. Noko anna må ut eller kortast ned.",
};
export const WORK_IS_GOAL: Text = {
  nb: "Utdanning kan inngå når målet etter programmet er arbeid.",
  nn: "Utdanning kan vere med når målet etter programmet er arbeid.",
};
export const REST_TAPERS: Text = {
  nb: "Grunngi hviletiden i saken, og la den bli kortere etter hvert.",
  nn: "Grunngi kviletida i saka, og la ho bli kortare etter kvart.",
};
export const JUSTIFY_TIME: Text = {
  nb: "Grunngi tiden i saken. Det meste av programmet skal være arbeidsrettet.",
  nn: "Grunngi tida i saka. Det meste av programmet skal vere arbeidsretta.",
};

/** `free`: minutes of the week that are left. */
export function hoursLeft(free: number): Text {
  const hours = `${Math.round(free / 30) / 2}`.replace(".", ",");
  return {
    nb: `Uken har bare ${hours} timer ledig.`,
    nn: `Veka har berre ${hours} timar ledig.`,
  };
}

export function frameAtRisk(title: Text): Text {
  return {
    nb: `Se kontrollen først: ${title.nb}.`,
    nn: `Sjå kontrollen først: ${title.nn}.`,
  };
}

/** `pct`: sum of the positions that run. */
export function alreadyWorks(pct: number): Text {
  return {
    nb: `Deltakeren har alt ${pct} prosent stilling.`,
    nn: `Deltakaren har alt ${pct} prosent stilling.`,
  };
}

/** `age`: whole years. */
export function tooOldForSummerJob(age: number): Text {
  return {
    nb: `Tilskuddet gjelder til fylte 30 år. Deltakeren er ${age} år.`,
    nn: `Tilskotet gjeld til fylte 30 år. Deltakaren er ${age} år.`,
  };
}

const MONTHS: readonly Text[] = [
  { nb: "januar", nn: "januar" },
  { nb: "februar", nn: "februar" },
  { nb: "mars", nn: "mars" },
  { nb: "april", nn: "april" },
  { nb: "mai", nn: "mai" },
  { nb: "juni", nn: "juni" },
  { nb: "juli", nn: "juli" },
  { nb: "august", nn: "august" },
  { nb: "september", nn: "september" },
  { nb: "oktober", nn: "oktober" },
  { nb: "november", nn: "november" },
  { nb: "desember", nn: "desember" },
];

/** `months`: those it runs in, 1–12. */
export function outOfSeason(months: readonly number[]): Text {
  const runs = MONTHS.filter((_, i) => months.includes(i + 1));
  return {
    nb: `Går ikke nå, bare i ${runs.map((m) => m.nb).join(", ")}.`,
    nn: `Går ikkje no, berre i ${runs.map((m) => m.nn).join(", ")}.`,
  };
}
