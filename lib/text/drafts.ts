import type { Text } from "./text.ts";

/** Where a draft lies, and keeping it behind a passphrase. */
export const draftText = {
  title: { nb: "Utkastet", nn: "Utkastet", en: "The draft" },
  memory: {
    nb: "Ligger bare i minnet til du lukker nettleseren.",
    nn: "Ligg berre i minnet til du lukkar nettlesaren.",
    en: "Kept only in memory until you close the browser.",
  },
  full: {
    nb: "Nettleseren har ikke plass til utkastet i minnet. Det ligger bare i dette panelet: kopier det eller ta vare på det før du lukker panelet.",
    nn: "Nettlesaren har ikkje plass til utkastet i minnet. Det ligg berre i dette panelet: kopier det eller ta vare på det før du lukkar panelet.",
    en: "The browser has no room for the draft in memory. It exists only in this panel: copy it or keep it before you close the panel.",
  },
  "by-name": {
    nb: "Ligger bare i dette panelet. Siden viser ikke fødselsnummer, og flere kan ha samme navn.",
    nn: "Ligg berre i dette panelet. Sida viser ikkje fødselsnummer, og fleire kan ha same namn.",
    en: "Exists only in this panel. The page shows no national identity number, and several people may share a name.",
  },
  protected: {
    nb: "Ligger bare i dette panelet. Det tas ikke vare på utkast for personer med adressesperre, skjerming eller sikkerhetstiltak.",
    nn: "Ligg berre i dette panelet. Det blir ikkje teke vare på utkast for personar med adressesperre, skjerming eller tryggingstiltak.",
    en: "Exists only in this panel. Drafts are not kept for people with a protected address, restricted access or safety measures.",
  },
  keptUntil: (day: string): Text => ({
    nb: `Tatt vare på, kryptert, til og med ${day}.`,
    nn: `Teke vare på, kryptert, til og med ${day}.`,
    en: `Kept, encrypted, up to and including ${day}.`,
  }),
  notCurrent: {
    nb: "Planen er endret siden du tok vare på den.",
    nn: "Planen er endra sidan du tok vare på han.",
    en: "The plan has changed since you kept it.",
  },
  keep: { nb: "Ta vare på …", nn: "Ta vare på …", en: "Keep …" },
  keepNow: { nb: "Ta vare på", nn: "Ta vare på", en: "Keep" },
  keepAgain: { nb: "Ta vare på endringene", nn: "Ta vare på endringane", en: "Keep the changes" },
  keepAbout: {
    nb: "Utkastet krypteres på denne maskinen. Bare passfrasen åpner det igjen, og den lagres ikke noe sted.",
    nn: "Utkastet blir kryptert på denne maskina. Berre passfrasen opnar det igjen, og han blir ikkje lagra nokon stad.",
    en: "The draft is encrypted on this computer. Only the passphrase opens it again, and it is not saved anywhere.",
  },
  passphrase: { nb: "Passfrase", nn: "Passfrase", en: "Passphrase" },
  passphraseAbout: {
    nb: "Fire ord eller minst 12 tegn. Fire tilfeldige ord er lette å huske og vanskelige å gjette.",
    nn: "Fire ord eller minst 12 teikn. Fire tilfeldige ord er lette å hugse og vanskelege å gjette.",
    en: "Four words or at least 12 characters. Four random words are easy to remember and hard to guess.",
  },
  again: {
    nb: "Skriv passfrasen en gang til",
    nn: "Skriv passfrasen ein gong til",
    en: "Enter the passphrase again",
  },
  notSame: {
    nb: "De to passfrasene er ikke like.",
    nn: "Dei to passfrasane er ikkje like.",
    en: "The two passphrases are not the same.",
  },
  weak: {
    nb: "Passfrasen er for kort eller for lik hele veien. Bruk fire ulike ord eller minst 12 tegn.",
    nn: "Passfrasen er for kort eller for lik heile vegen. Bruk fire ulike ord eller minst 12 teikn.",
    en: "The passphrase is too short or too repetitive. Use four different words or at least 12 characters.",
  },
  replaces: {
    nb: "Det er alt tatt vare på en annen plan for denne personen med denne passfrasen. Trykk «Ta vare på» en gang til for å erstatte den, eller avbryt og hent den fram.",
    nn: "Det er alt teke vare på ein annan plan for denne personen med denne passfrasen. Trykk «Ta vare på» ein gong til for å erstatte han, eller avbryt og hent han fram.",
    en: "Another plan is already kept for this person with this passphrase. Click “Keep” again to replace it, or cancel and open it.",
  },
  noPassphrase: { nb: "Skriv passfrasen.", nn: "Skriv passfrasen.", en: "Enter the passphrase." },
  days: {
    nb: "Slettes etter (dager)",
    nn: "Blir sletta etter (dagar)",
    en: "Deleted after (days)",
  },
  daysWrong: (most: number): Text => ({
    nb: `Skriv et tall fra 1 til ${most}.`,
    nn: `Skriv eit tal frå 1 til ${most}.`,
    en: `Enter a number from 1 to ${most}.`,
  }),
  open: { nb: "Hent fram …", nn: "Hent fram …", en: "Open …" },
  openNow: { nb: "Hent fram", nn: "Hent fram", en: "Open" },
  openAbout: {
    nb: "Skriv passfrasen du brukte. Står det en plan her fra før, kan du angre.",
    nn: "Skriv passfrasen du brukte. Står det ein plan her frå før, kan du angre.",
    en: "Enter the passphrase you used. If there is already a plan here, you can undo.",
  },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  forget: { nb: "Slett nå", nn: "Slett no", en: "Delete now" },
  forgetAll: (n: number): Text => ({
    nb: n === 1 ? "Slett utkastet som er tatt vare på" : `Slett alle ${n} som er tatt vare på`,
    nn: n === 1 ? "Slett utkastet som er teke vare på" : `Slett alle ${n} som er tekne vare på`,
    en: n === 1 ? "Delete the kept draft" : `Delete all ${n} kept drafts`,
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
    en:
      n === 1
        ? "The draft may be about a person other than the one who is open. It cannot be recovered."
        : "The drafts are also about people other than the one who is open. They cannot be recovered.",
  }),
  keptNow: {
    nb: "Utkastet er tatt vare på.",
    nn: "Utkastet er teke vare på.",
    en: "The draft has been kept.",
  },
  opened: {
    nb: "Utkastet er hentet fram.",
    nn: "Utkastet er henta fram.",
    en: "The draft has been opened.",
  },
  forgotten: {
    nb: "Slettet. Planen ligger fortsatt i minnet.",
    nn: "Sletta. Planen ligg framleis i minnet.",
    en: "Deleted. The plan is still in memory.",
  },
  forgottenAll: {
    nb: "Alt som var tatt vare på, er slettet.",
    nn: "Alt som var teke vare på, er sletta.",
    en: "Everything that was kept has been deleted.",
  },
  "wrong-passphrase": {
    nb: "Passfrasen er feil. Sjekk store bokstaver og mellomrom, og prøv igjen. Uten passfrasen kan ingen åpne utkastet.",
    nn: "Passfrasen er feil. Sjekk store bokstavar og mellomrom, og prøv igjen. Utan passfrasen kan ingen opne utkastet.",
    en: "The passphrase is wrong. Check capital letters and spaces, and try again. Without the passphrase nobody can open the draft.",
  },
  none: {
    nb: "Ingenting er tatt vare på for denne personen med denne passfrasen. Tiden kan være ute, eller passfrasen en annen.",
    nn: "Ingenting er teke vare på for denne personen med denne passfrasen. Tida kan vere ute, eller passfrasen ein annan.",
    en: "Nothing is kept for this person with this passphrase. The time may be up, or the passphrase a different one.",
  },
  changed: {
    nb: "Passfrasen er riktig, men noen eller noe har endret utkastet etter at du tok vare på det. Det åpnes ikke. Lag planen på nytt og ta vare på den med samme passfrase, så erstattes det. Si fra til dem som har ansvar for maskinen.",
    nn: "Passfrasen er rett, men nokon eller noko har endra utkastet etter at du tok vare på det. Det blir ikkje opna. Lag planen på nytt og ta vare på han med same passfrase, så blir det erstatta. Sei frå til dei som har ansvar for maskina.",
    en: "The passphrase is right, but someone or something has changed the draft since you kept it. It is not opened. Make the plan again and keep it with the same passphrase, and the draft is replaced. Tell whoever is responsible for the computer.",
  },
  damaged: {
    nb: "Utkastet er skadet og kan ikke leses, trolig etter en feil på disken. Lag planen på nytt og ta vare på den med samme passfrase, så erstattes det.",
    nn: "Utkastet er skadd og kan ikkje lesast, truleg etter ein feil på disken. Lag planen på nytt og ta vare på han med same passfrase, så blir det erstatta.",
    en: "The draft is damaged and cannot be read, probably because of a disk error. Make the plan again and keep it with the same passphrase, and the draft is replaced.",
  },
} as const;

/** What is new in a case. */
export const newsText = {
  title: (day: string): Text => ({
    nb: `Siden sist (${day})`,
    nn: `Sidan sist (${day})`,
    en: `Since last time (${day})`,
  }),
  putAway: { nb: "Sett", nn: "Sett", en: "Seen" },
  violation: { nb: "Mangler nå", nn: "Manglar no", en: "Now missing" },
  upcoming: { nb: "Ny frist", nn: "Ny frist", en: "New deadline" },
  satisfied: { nb: "I orden nå", nn: "I orden no", en: "In order now" },
  fact: (label: string, from: string, to: string): Text => ({
    nb: `${label}: ${to || "tomt"} (før: ${from || "tomt"})`,
    nn: `${label}: ${to || "tomt"} (før: ${from || "tomt"})`,
    en: `${label}: ${to || "empty"} (before: ${from || "empty"})`,
  }),
  list: (label: string, added: number, gone: number): Text => ({
    nb: `${label}: ${counted(added, "ny", "nye")}${added && gone ? ", " : ""}${counted(gone, "er borte", "er borte")}`,
    nn: `${label}: ${counted(added, "ny", "nye")}${added && gone ? ", " : ""}${counted(gone, "er borte", "er borte")}`,
    en: `${label}: ${counted(added, "new", "new")}${added && gone ? ", " : ""}${counted(gone, "gone", "gone")}`,
  }),
} as const;

function counted(n: number, one: string, more: string): string {
  return n === 0 ? "" : `${n} ${n === 1 ? one : more}`;
}

/** What comes, over the drafts of this browser session. */
export const weekText = {
  title: { nb: "Min uke", nn: "Mi veke", en: "My week" },
  open: { nb: "Åpne Min uke", nn: "Opne Mi veke", en: "Open My week" },
  about: (n: number): Text => ({
    nb:
      n === 1
        ? "Av 1 utkast som er åpnet siden nettleseren startet, slik saken var da den sist var åpen."
        : `Av ${n} utkast som er åpnet siden nettleseren startet, slik sakene var da de sist var åpne.`,
    nn:
      n === 1
        ? "Av 1 utkast som er opna sidan nettlesaren starta, slik saka var då ho sist var open."
        : `Av ${n} utkast som er opna sidan nettlesaren starta, slik sakene var då dei sist var opne.`,
    en:
      n === 1
        ? "From 1 draft opened since the browser started, as the case was when it was last open."
        : `From ${n} drafts opened since the browser started, as the cases were when they were last open.`,
  }),
  noDrafts: {
    nb: "Ingen utkast er åpnet siden nettleseren startet. Åpne en sak og lag et program, eller hent fram et du har tatt vare på.",
    nn: "Ingen utkast er opna sidan nettlesaren starta. Opne ei sak og lag eit program, eller hent fram eit du har teke vare på.",
    en: "No drafts have been opened since the browser started. Open a case and create a programme, or open one you have kept.",
  },
  nothing: { nb: "Ingenting denne uken.", nn: "Ingenting denne veka.", en: "Nothing this week." },
  week: (n: number, number: number): Text => {
    const which = [
      { nb: "Denne uken", nn: "Denne veka", en: "This week" },
      { nb: "Neste uke", nn: "Neste veke", en: "Next week" },
      { nb: "Om to uker", nn: "Om to veker", en: "In two weeks" },
    ][n] ?? { nb: "Uke", nn: "Veke", en: "Week" };
    return {
      nb: `${which.nb} (uke ${number})`,
      nn: `${which.nn} (veke ${number})`,
      en: `${which.en} (week ${number})`,
    };
  },
  late: {
    nb: "Frister som er gått ut",
    nn: "Fristar som er gått ut",
    en: "Deadlines that have passed",
  },
  noName: { nb: "Uten navn på siden", nn: "Utan namn på sida", en: "No name on the page" },
  due: { nb: "Frist", nn: "Frist", en: "Deadline" },
  news: { nb: "Nytt i sakene", nn: "Nytt i sakene", en: "New in the cases" },
  breaks: {
    holiday: { nb: "Ferie begynner", nn: "Ferie byrjar", en: "Holiday begins" },
    leave: { nb: "Permisjon begynner", nn: "Permisjon byrjar", en: "Leave begins" },
    interruption: { nb: "Avbrudd begynner", nn: "Avbrot byrjar", en: "Interruption begins" },
  },
} as const;
