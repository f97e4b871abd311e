import type { Text } from "./text.ts";

/** Lists that others keep, and publishing one's own. */
export const listsText = {
  title: { nb: "Delte lister", nn: "Delte lister" },
  intro: {
    nb: "Hent lister som fylket, kommunen eller et annet kontor holder ved like. Tiltakene vises sammen med deres egne. Er det samme tiltaket i flere lister, gjelder den nærmeste: deres egen foran kontorets, kommunens og fylkets.",
    nn: "Hent lister som fylket, kommunen eller eit anna kontor held ved like. Tiltaka blir viste saman med dykkar eigne. Er det same tiltaket i fleire lister, gjeld den næraste: dykkar eiga framfor kontoret, kommunen og fylket si.",
  },
  none: {
    nb: "Ingen delte lister. Da spør utvidelsen ingen server om noe.",
    nn: "Ingen delte lister. Då spør utvidinga ingen server om noko.",
  },
  address: { nb: "Adressen til listen", nn: "Adressa til lista" },
  addressHelp: {
    nb: "For eksempel https://intranett.kommunen.no/kvp/liste.json",
    nn: "Til dømes https://intranett.kommunen.no/kvp/liste.json",
  },
  level: { nb: "Hvem holder listen?", nn: "Kven held lista?" },
  levels: {
    county: { nb: "Fylket", nn: "Fylket" },
    municipality: { nb: "Kommunen", nn: "Kommunen" },
    office: { nb: "Kontoret", nn: "Kontoret" },
  },
  add: { nb: "Legg til listen", nn: "Legg til lista" },
  added: (name: string): Text => ({
    nb: `Listen «${name}» er lagt til.`,
    nn: `Lista «${name}» er lagd til.`,
  }),
  addedTrouble: {
    nb: "Adressen er lagt til, men listen kom ikke. Se hva som er galt under.",
    nn: "Adressa er lagd til, men lista kom ikkje. Sjå kva som er gale under.",
  },
  refused: {
    nb: "Nettleseren fikk ikke lov til å hente fra adressen. Legg til på nytt og velg «Tillat».",
    nn: "Nettlesaren fekk ikkje lov til å hente frå adressa. Legg til på nytt og vel «Tillat».",
  },
  twice: { nb: "Denne adressen er lagt til fra før.", nn: "Denne adressa er lagd til frå før." },
  noAddress: {
    nb: "Skriv hele adressen, som https://intranett.kommunen.no/kvp/liste.json",
    nn: "Skriv heile adressa, som https://intranett.kommunen.no/kvp/liste.json",
  },
  notSafe: {
    nb: "Adressen må begynne med https://. Bare på denne maskinen (localhost) går det med http://.",
    nn: "Adressa må byrje med https://. Berre på denne maskina (localhost) går det med http://.",
  },
  noPassword: {
    nb: "Adressen kan ikke ha brukernavn eller passord i seg. Ta dem bort.",
    nn: "Adressa kan ikkje ha brukarnamn eller passord i seg. Ta dei bort.",
  },
  refresh: { nb: "Hent nå", nn: "Hent no" },
  refreshTitle: (name: string): Text => ({ nb: `Hent «${name}» nå`, nn: `Hent «${name}» no` }),
  refreshed: (name: string): Text => ({
    nb: `«${name}» er hentet.`,
    nn: `«${name}» er henta.`,
  }),
  remove: { nb: "Fjern", nn: "Fjern" },
  removeTitle: (name: string): Text => ({ nb: `Fjern «${name}»`, nn: `Fjern «${name}»` }),
  removed: (name: string): Text => ({
    nb: `«${name}» er fjernet, med alle tiltak som kom derfra.`,
    nn: `«${name}» er fjerna, med alle tiltak som kom derifrå.`,
  }),
  allow: { nb: "Gi tilgang til adressen", nn: "Gi tilgang til adressa" },
  notAllowed: {
    nb: "Nettleseren har ikke lov til å hente fra denne adressen ennå.",
    nn: "Nettlesaren har ikkje lov til å hente frå denne adressa enno.",
  },
  byPolicy: { nb: "Satt opp av administratoren", nn: "Sett opp av administratoren" },
  count: (measures: number): Text => ({
    nb: measures === 1 ? "1 tiltak" : `${measures} tiltak`,
    nn: measures === 1 ? "1 tiltak" : `${measures} tiltak`,
  }),
  fetched: (when: string): Text => ({ nb: `hentet ${when}`, nn: `henta ${when}` }),
  never: { nb: "ikke hentet ennå", nn: "ikkje henta enno" },
  signed: { nb: "signert", nn: "signert" },
  unsigned: { nb: "ikke signert", nn: "ikkje signert" },
  news: (added: number, changed: number, removed: number, when: string): Text => ({
    nb: `Siste endring ${when}: ${added} nye, ${changed} endret, ${removed} tatt bort.`,
    nn: `Siste endring ${when}: ${added} nye, ${changed} endra, ${removed} tekne bort.`,
  }),
  old: (count: number): Text => ({
    nb: `${count} ${count === 1 ? "tiltak skulle" : "tiltak skulle"} vært sett over. Spør den som holder listen.`,
    nn: `${count} tiltak skulle vore sett over. Spør den som held lista.`,
  }),
  kept: {
    nb: "Den siste gode kopien brukes så lenge.",
    nn: "Den siste gode kopien blir brukt så lenge.",
  },
  again: (when: string): Text => ({ nb: `Prøver igjen ${when}.`, nn: `Prøver igjen ${when}.` }),
  from: (name: string): Text => ({ nb: `Fra listen «${name}»`, nn: `Frå lista «${name}»` }),
} as const;

/** Why a list could not be fetched. `detail`: the server's status, a number, or what is wrong in the file. */
export const listTrouble: Readonly<Record<string, (detail: string) => Text>> = {
  unreachable: () => ({
    nb: "Serveren svarte ikke. Sjekk nettet og adressen.",
    nn: "Serveren svara ikkje. Sjekk nettet og adressa.",
  }),
  slow: () => ({
    nb: "Serveren brukte mer enn et halvt minutt.",
    nn: "Serveren brukte meir enn eit halvt minutt.",
  }),
  moved: () => ({
    nb: "Serveren viser videre til en annen adresse. Vi følger den ikke av oss selv. Legg inn den nye adressen hvis den er riktig.",
    nn: "Serveren viser vidare til ei anna adresse. Vi følgjer ho ikkje av oss sjølve. Legg inn den nye adressa om ho er rett.",
  }),
  status: (status) => statusText(status),
  large: (megabytes) => ({
    nb: `Filen er større enn ${megabytes} MB. Det er for mye for en liste.`,
    nn: `Fila er større enn ${megabytes} MB. Det er for mykje for ei liste.`,
  }),
  truncated: () => ({
    nb: "Svaret ble brutt før hele listen var kommet.",
    nn: "Svaret vart brote før heile lista var komen.",
  }),
  signature: () => ({
    nb: "Signaturen til listen kunne ikke hentes.",
    nn: "Signaturen til lista kunne ikkje hentast.",
  }),
  unsigned: () => ({
    nb: "Listen har vært signert, men signaturen er borte. Spør den som holder listen.",
    nn: "Lista har vore signert, men signaturen er borte. Spør den som held lista.",
  }),
  forged: () => ({
    nb: "Signaturen stemmer ikke med listen. Den kan være endret av noen andre.",
    nn: "Signaturen stemmer ikkje med lista. Ho kan vere endra av nokon andre.",
  }),
  "other-key": () => ({
    nb: "Listen er signert med en annen nøkkel enn før. Spør den som holder listen før du fjerner den og legger den til på nytt.",
    nn: "Lista er signert med ein annan nøkkel enn før. Spør den som held lista før du fjernar ho og legg ho til på nytt.",
  }),
  content: (said) => contentText(said),
};

function statusText(status: string): Text {
  const known: Readonly<Record<string, Text>> = {
    "401": { nb: "Serveren krever innlogging.", nn: "Serveren krev innlogging." },
    "403": { nb: "Serveren gir ikke tilgang.", nn: "Serveren gir ikkje tilgang." },
    "404": { nb: "Det ligger ingen liste på adressen.", nn: "Det ligg inga liste på adressa." },
    "410": { nb: "Listen er tatt bort.", nn: "Lista er teken bort." },
    "429": { nb: "Serveren har for mye å gjøre.", nn: "Serveren har for mykje å gjere." },
  };
  return (
    known[status] ?? {
      nb: `Serveren svarte med feil (${status}).`,
      nn: `Serveren svara med feil (${status}).`,
    }
  );
}

/** `said`: the first fault with how many more, as it was noted; empty where the file is no text at all. */
function contentText(said: string): Text {
  const first = {
    nb: "Filen er ikke en liste vi kan lese.",
    nn: "Fila er ikkje ei liste vi kan lese.",
  };
  if (said === "") return first;
  const { nb, nn, more } = JSON.parse(said) as { nb: string; nn: string; more: number };
  const rest = more > 0 ? ` (+ ${more})` : "";
  return { nb: `Listen har feil: ${nb}${rest}`, nn: `Lista har feil: ${nn}${rest}` };
}

/** Publishing the own list. */
export const publishText = {
  title: { nb: "Del listen deres", nn: "Del lista dykkar" },
  intro: {
    nb: "Legg listen på en WebDAV-server, så andre kan hente den. Har andre endret den i mellomtiden, slås endringene sammen.",
    nn: "Legg lista på ein WebDAV-server, så andre kan hente ho. Har andre endra ho i mellomtida, blir endringane slått saman.",
  },
  address: { nb: "Adressen der listen skal ligge", nn: "Adressa der lista skal liggje" },
  user: { nb: "Brukernavn", nn: "Brukarnamn" },
  password: { nb: "Passord", nn: "Passord" },
  loginHelp: {
    nb: "Bare hvis serveren krever det. Passordet lagres ikke.",
    nn: "Berre om serveren krev det. Passordet blir ikkje lagra.",
  },
  publish: { nb: "Publiser", nn: "Publiser" },
  working: { nb: "Publiserer …", nn: "Publiserer …" },
  published: {
    nb: "Publisert. Vi har sett etter at listen ligger på serveren.",
    nn: "Publisert. Vi har sett etter at lista ligg på serveren.",
  },
  clashes: (count: number): Text => ({
    nb: `${count} ${count === 1 ? "endring" : "endringer"} kolliderer med det andre har gjort. Ingenting er skrevet. Velg hva som skal gjelde, og publiser igjen.`,
    nn: `${count} ${count === 1 ? "endring" : "endringar"} kolliderer med det andre har gjort. Ingenting er skrive. Vel kva som skal gjelde, og publiser igjen.`,
  }),
  mine: (value: string): Text => ({ nb: `Deres: ${value}`, nn: `Dykkar: ${value}` }),
  theirs: (value: string): Text => ({ nb: `Andres: ${value}`, nn: `Andre si: ${value}` }),
  deleted: { nb: "slettet", nn: "sletta" },
  empty: { nb: "tomt", nn: "tomt" },
  changed: { nb: "endret", nn: "endra" },
  stop: { nb: "Slutt å publisere hit", nn: "Slutt å publisere hit" },
  stopped: {
    nb: "Adressen er glemt. Listen på serveren ligger der den lå.",
    nn: "Adressa er gløymd. Lista på serveren ligg der ho låg.",
  },
} as const;

/** Why the list could not be published; nothing was lost. */
export const publishTrouble: Readonly<Record<string, (detail: string) => Text>> = {
  ...listTrouble,
  login: () => ({
    nb: "Serveren tok ikke brukernavnet og passordet. Skriv dem på nytt.",
    nn: "Serveren tok ikkje brukarnamnet og passordet. Skriv dei på nytt.",
  }),
  forbidden: () => ({
    nb: "Du har ikke lov til å skrive på denne adressen. Spør den som har serveren.",
    nn: "Du har ikkje lov til å skrive på denne adressa. Spør den som har serveren.",
  }),
  "no-folder": () => ({
    nb: "Mappen i adressen finnes ikke på serveren. Lag den først, eller rett adressen.",
    nn: "Mappa i adressa finst ikkje på serveren. Lag ho først, eller rett adressa.",
  }),
  "read-only": () => ({
    nb: "Serveren kan bare leses. Den trenger WebDAV for at listen skal kunne skrives.",
    nn: "Serveren kan berre lesast. Han treng WebDAV for at lista skal kunne skrivast.",
  }),
  full: () => ({ nb: "Serveren er full.", nn: "Serveren er full." }),
  content: (said) => ({
    nb: `Det som ligger på adressen nå, er ikke en liste vi kan lese, og skrives ikke over. ${said}`,
    nn: `Det som ligg på adressa no, er ikkje ei liste vi kan lese, og blir ikkje skrive over. ${said}`,
  }),
  crowded: () => ({
    nb: "Mange skriver samtidig. Endringene deres er tatt vare på her. Prøv igjen om litt.",
    nn: "Mange skriv samtidig. Endringane dykkar er tekne vare på her. Prøv igjen om litt.",
  }),
};

/** What the administrator has set and we cannot use, by its place in the policy. */
export function policyFaults(places: string): Text {
  return {
    nb: `Oppsettet fra administratoren har feil i ${places}. Resten brukes.`,
    nn: `Oppsettet frå administratoren har feil i ${places}. Resten blir brukt.`,
  };
}
