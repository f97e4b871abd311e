import type { Text } from "./text.ts";

/** Where a draft lies, and keeping it behind a passphrase. */
export const draftText = {
  title: { nb: "Utkastet", nn: "Utkastet" },
  memory: {
    nb: "Ligger bare i minnet til du lukker nettleseren.",
    nn: "Ligg berre i minnet til du lukkar nettlesaren.",
  },
  full: {
    nb: "Nettleseren har ikke plass til utkastet i minnet. Det ligger bare i dette panelet: kopier det eller ta vare på det før du lukker panelet.",
    nn: "Nettlesaren har ikkje plass til utkastet i minnet. Det ligg berre i dette panelet: kopier det eller ta vare på det før du lukkar panelet.",
  },
  "by-name": {
    nb: "Ligger bare i dette panelet. Siden viser ikke fødselsnummer, og flere kan ha samme navn.",
    nn: "Ligg berre i dette panelet. Sida viser ikkje fødselsnummer, og fleire kan ha same namn.",
  },
  protected: {
    nb: "Ligger bare i dette panelet. Det tas ikke vare på utkast for personer med adressesperre, skjerming eller sikkerhetstiltak.",
    nn: "Ligg berre i dette panelet. Det blir ikkje teke vare på utkast for personar med adressesperre, skjerming eller tryggingstiltak.",
  },
  keptUntil: (day: string): Text => ({
    nb: `Tatt vare på, kryptert, til og med ${day}.`,
    nn: `Teke vare på, kryptert, til og med ${day}.`,
  }),
  notCurrent: {
    nb: "Planen er endret siden du tok vare på den.",
    nn: "Planen er endra sidan du tok vare på han.",
  },
  keep: { nb: "Ta vare på …", nn: "Ta vare på …" },
  keepNow: { nb: "Ta vare på", nn: "Ta vare på" },
  keepAgain: { nb: "Ta vare på endringene", nn: "Ta vare på endringane" },
  keepAbout: {
    nb: "Utkastet krypteres på denne maskinen. Bare passfrasen åpner det igjen, og den lagres ikke noe sted.",
    nn: "Utkastet blir kryptert på denne maskina. Berre passfrasen opnar det igjen, og han blir ikkje lagra nokon stad.",
  },
  passphrase: { nb: "Passfrase", nn: "Passfrase" },
  passphraseAbout: {
    nb: "Fire ord eller minst 12 tegn. Fire tilfeldige ord er lette å huske og vanskelige å gjette.",
    nn: "Fire ord eller minst 12 teikn. Fire tilfeldige ord er lette å hugse og vanskelege å gjette.",
  },
  again: { nb: "Skriv passfrasen en gang til", nn: "Skriv passfrasen ein gong til" },
  notSame: { nb: "De to passfrasene er ikke like.", nn: "Dei to passfrasane er ikkje like." },
  weak: {
    nb: "Passfrasen er for kort eller for lik hele veien. Bruk fire ulike ord eller minst 12 tegn.",
    nn: "Passfrasen er for kort eller for lik heile vegen. Bruk fire ulike ord eller minst 12 teikn.",
  },
  replaces: {
    nb: "Det er alt tatt vare på en annen plan for denne personen med denne passfrasen. Trykk «Ta vare på» en gang til for å erstatte den, eller avbryt og hent den fram.",
    nn: "Det er alt teke vare på ein annan plan for denne personen med denne passfrasen. Trykk «Ta vare på» ein gong til for å erstatte han, eller avbryt og hent han fram.",
  },
  noPassphrase: { nb: "Skriv passfrasen.", nn: "Skriv passfrasen." },
  days: { nb: "Slettes etter (dager)", nn: "Blir sletta etter (dagar)" },
  daysWrong: (most: number): Text => ({
    nb: `Skriv et tall fra 1 til ${most}.`,
    nn: `Skriv eit tal frå 1 til ${most}.`,
  }),
  open: { nb: "Hent fram …", nn: "Hent fram …" },
  openNow: { nb: "Hent fram", nn: "Hent fram" },
  openAbout: {
    nb: "Skriv passfrasen du brukte. Står det en plan her fra før, kan du angre.",
    nn: "Skriv passfrasen du brukte. Står det ein plan her frå før, kan du angre.",
  },
  cancel: { nb: "Avbryt", nn: "Avbryt" },
  forget: { nb: "Slett nå", nn: "Slett no" },
  forgetAll: (n: number): Text => ({
    nb: n === 1 ? "Slett utkastet som er tatt vare på" : `Slett alle ${n} som er tatt vare på`,
    nn: n === 1 ? "Slett utkastet som er teke vare på" : `Slett alle ${n} som er tekne vare på`,
  }),
  forgetAllSure: (n: number): Text => ({
    nb:
      n === 1
        ? "Utkastet kan gjelde en annen person enn den som er åpen. Det kan ikke hentes tilbake."
        : "Utkastene gjelder også andre enn den som er åpen. De kan ikke hentes tilbake.",
    nn:
      n === 1
        ? "Utkastet kan gjelde ein annan person enn den som er open. Det kan ikkje hentast tilbake."
        : "Utkasta gjeld også andre enn den som er open. Dei kan ikkje hentast tilbake.",
  }),
  keptNow: { nb: "Utkastet er tatt vare på.", nn: "Utkastet er teke vare på." },
  opened: { nb: "Utkastet er hentet fram.", nn: "Utkastet er henta fram." },
  forgotten: {
    nb: "Slettet. Planen ligger fortsatt i minnet.",
    nn: "Sletta. Planen ligg framleis i minnet.",
  },
  forgottenAll: {
    nb: "Alt som var tatt vare på, er slettet.",
    nn: "Alt som var teke vare på, er sletta.",
  },
  "wrong-passphrase": {
    nb: "Passfrasen er feil. Sjekk store bokstaver og mellomrom, og prøv igjen. Uten passfrasen kan ingen åpne utkastet.",
    nn: "Passfrasen er feil. Sjekk store bokstavar og mellomrom, og prøv igjen. Utan passfrasen kan ingen opne utkastet.",
  },
  none: {
    nb: "Ingenting er tatt vare på for denne personen med denne passfrasen. Tiden kan være ute, eller passfrasen en annen.",
    nn: "Ingenting er teke vare på for denne personen med denne passfrasen. Tida kan vere ute, eller passfrasen ein annan.",
  },
  changed: {
    nb: "Passfrasen er riktig, men noen eller noe har endret utkastet etter at du tok vare på det. Det åpnes ikke. Lag planen på nytt og ta vare på den med samme passfrase, så erstattes det. Si fra til dem som har ansvar for maskinen.",
    nn: "Passfrasen er rett, men nokon eller noko har endra utkastet etter at du tok vare på det. Det blir ikkje opna. Lag planen på nytt og ta vare på han med same passfrase, så blir det erstatta. Sei frå til dei som har ansvar for maskina.",
  },
  damaged: {
    nb: "Utkastet er skadet og kan ikke leses, trolig etter en feil på disken. Lag planen på nytt og ta vare på den med samme passfrase, så erstattes det.",
    nn: "Utkastet er skadd og kan ikkje lesast, truleg etter ein feil på disken. Lag planen på nytt og ta vare på han med same passfrase, så blir det erstatta.",
  },
} as const;

/** What is new in a case. */
export const newsText = {
  title: (day: string): Text => ({ nb: `Siden sist (${day})`, nn: `Sidan sist (${day})` }),
  putAway: { nb: "Sett", nn: "Sett" },
  violation: { nb: "Mangler nå", nn: "Manglar no" },
  upcoming: { nb: "Ny frist", nn: "Ny frist" },
  satisfied: { nb: "I orden nå", nn: "I orden no" },
  fact: (label: string, from: string, to: string): Text => ({
    nb: `${label}: ${to || "tomt"} (før: ${from || "tomt"})`,
    nn: `${label}: ${to || "tomt"} (før: ${from || "tomt"})`,
  }),
  list: (label: string, added: number, gone: number): Text => ({
    nb: `${label}: ${counted(added, "ny", "nye")}${added && gone ? ", " : ""}${counted(gone, "er borte", "er borte")}`,
    nn: `${label}: ${counted(added, "ny", "nye")}${added && gone ? ", " : ""}${counted(gone, "er borte", "er borte")}`,
  }),
} as const;

function counted(n: number, one: string, more: string): string {
  return n === 0 ? "" : `${n} ${n === 1 ? one : more}`;
}

/** What comes, over the drafts of this browser session. */
export const weekText = {
  title: { nb: "Min uke", nn: "Mi veke" },
  open: { nb: "Åpne Min uke", nn: "Opne Mi veke" },
  about: (n: number): Text => ({
    nb:
      n === 1
        ? "Av 1 utkast som er åpnet siden nettleseren startet, slik saken var da den sist var åpen."
        : `Av ${n} utkast som er åpnet siden nettleseren startet, slik sakene var da de sist var åpne.`,
    nn:
      n === 1
        ? "Av 1 utkast som er opna sidan nettlesaren starta, slik saka var då ho sist var open."
        : `Av ${n} utkast som er opna sidan nettlesaren starta, slik sakene var då dei sist var opne.`,
  }),
  noDrafts: {
    nb: "Ingen utkast er åpnet siden nettleseren startet. Åpne en sak og lag et program, eller hent fram et du har tatt vare på.",
    nn: "Ingen utkast er opna sidan nettlesaren starta. Opne ei sak og lag eit program, eller hent fram eit du har teke vare på.",
  },
  nothing: { nb: "Ingenting denne uken.", nn: "Ingenting denne veka." },
  week: (n: number, number: number): Text => {
    const which = [
      { nb: "Denne uken", nn: "Denne veka" },
      { nb: "Neste uke", nn: "Neste veke" },
      { nb: "Om to uker", nn: "Om to veker" },
    ][n] ?? { nb: "Uke", nn: "Veke" };
    return { nb: `${which.nb} (uke ${number})`, nn: `${which.nn} (veke ${number})` };
  },
  late: { nb: "Frister som er gått ut", nn: "Fristar som er gått ut" },
  noName: { nb: "Uten navn på siden", nn: "Utan namn på sida" },
  due: { nb: "Frist", nn: "Frist" },
  news: { nb: "Nytt i sakene", nn: "Nytt i sakene" },
  breaks: {
    holiday: { nb: "Ferie begynner", nn: "Ferie byrjar" },
    leave: { nb: "Permisjon begynner", nn: "Permisjon byrjar" },
    interruption: { nb: "Avbrudd begynner", nn: "Avbrot byrjar" },
  },
} as const;
