import { say, type Text } from "./text.ts";

/** Lists that others keep, and publishing one's own. */
export const listsText = {
  title: { nb: "Delte lister", nn: "Delte lister", en: "Shared lists" },
  intro: {
    nb: "Hent lister som fylket, kommunen eller et annet kontor holder ved like. Tiltakene vises sammen med deres egne. Er det samme tiltaket i flere lister, gjelder den nærmeste: deres egen foran kontorets, kommunens og fylkets.",
    nn: "Hent lister som fylket, kommunen eller eit anna kontor held ved like. Tiltaka blir viste saman med dykkar eigne. Er det same tiltaket i fleire lister, gjeld den næraste: dykkar eiga framfor kontoret, kommunen og fylket si.",
    en: "Fetch lists that the county, the municipality or another office maintains. Their measures are shown together with your own. If the same measure is in several lists, the nearest counts: your own before the office’s, the municipality’s and the county’s.",
  },
  none: {
    nb: "Ingen delte lister. Da spør utvidelsen ingen server om noe.",
    nn: "Ingen delte lister. Då spør utvidinga ingen server om noko.",
    en: "No shared lists. Skreddersøm then asks no server for anything.",
  },
  address: { nb: "Adressen til listen", nn: "Adressa til lista", en: "Address of the list" },
  addressHelp: {
    nb: "For eksempel https://intranett.kommunen.no/kvp/liste.json",
    nn: "Til dømes https://intranett.kommunen.no/kvp/liste.json",
    en: "For example https://intranett.kommunen.no/kvp/liste.json",
  },
  level: { nb: "Hvem holder listen?", nn: "Kven held lista?", en: "Who maintains the list?" },
  levels: {
    county: { nb: "Fylket", nn: "Fylket", en: "The county" },
    municipality: { nb: "Kommunen", nn: "Kommunen", en: "The municipality" },
    office: { nb: "Kontoret", nn: "Kontoret", en: "The office" },
  },
  add: { nb: "Legg til listen", nn: "Legg til lista", en: "Add the list" },
  added: (name: string): Text => ({
    nb: `Listen «${name}» er lagt til.`,
    nn: `Lista «${name}» er lagd til.`,
    en: `The list “${name}” has been added.`,
  }),
  addedTrouble: {
    nb: "Adressen er lagt til, men listen kom ikke. Se hva som er galt under.",
    nn: "Adressa er lagd til, men lista kom ikkje. Sjå kva som er gale under.",
    en: "The address has been added, but the list did not arrive. See below what is wrong.",
  },
  refused: {
    nb: "Nettleseren fikk ikke lov til å hente fra adressen. Legg til på nytt og velg «Tillat».",
    nn: "Nettlesaren fekk ikkje lov til å hente frå adressa. Legg til på nytt og vel «Tillat».",
    en: "The browser was not allowed to fetch from the address. Add it again and choose “Allow”.",
  },
  twice: {
    nb: "Denne adressen er lagt til fra før.",
    nn: "Denne adressa er lagd til frå før.",
    en: "This address has already been added.",
  },
  noAddress: {
    nb: "Skriv hele adressen, som https://intranett.kommunen.no/kvp/liste.json",
    nn: "Skriv heile adressa, som https://intranett.kommunen.no/kvp/liste.json",
    en: "Enter the whole address, such as https://intranett.kommunen.no/kvp/liste.json",
  },
  notSafe: {
    nb: "Adressen må begynne med https://. Bare på denne maskinen (localhost) går det med http://.",
    nn: "Adressa må byrje med https://. Berre på denne maskina (localhost) går det med http://.",
    en: "The address must begin with https://. Only on this computer (localhost) may it be http://.",
  },
  noPassword: {
    nb: "Adressen kan ikke ha brukernavn eller passord i seg. Ta dem bort.",
    nn: "Adressa kan ikkje ha brukarnamn eller passord i seg. Ta dei bort.",
    en: "The address cannot hold a user name or password. Remove them.",
  },
  refresh: { nb: "Hent nå", nn: "Hent no", en: "Fetch now" },
  refreshTitle: (name: string): Text => ({
    nb: `Hent «${name}» nå`,
    nn: `Hent «${name}» no`,
    en: `Fetch “${name}” now`,
  }),
  refreshed: (name: string): Text => ({
    nb: `«${name}» er hentet.`,
    nn: `«${name}» er henta.`,
    en: `“${name}” has been fetched.`,
  }),
  remove: { nb: "Fjern", nn: "Fjern", en: "Remove" },
  removeTitle: (name: string): Text => ({
    nb: `Fjern «${name}»`,
    nn: `Fjern «${name}»`,
    en: `Remove “${name}”`,
  }),
  removed: (name: string): Text => ({
    nb: `«${name}» er fjernet, med alle tiltak som kom derfra.`,
    nn: `«${name}» er fjerna, med alle tiltak som kom derifrå.`,
    en: `“${name}” has been removed, with all measures that came from it.`,
  }),
  allow: {
    nb: "Gi tilgang til adressen",
    nn: "Gi tilgang til adressa",
    en: "Allow access to the address",
  },
  notAllowed: {
    nb: "Nettleseren har ikke lov til å hente fra denne adressen ennå.",
    nn: "Nettlesaren har ikkje lov til å hente frå denne adressa enno.",
    en: "The browser is not yet allowed to fetch from this address.",
  },
  byPolicy: {
    nb: "Satt opp av administratoren",
    nn: "Sett opp av administratoren",
    en: "Set up by the administrator",
  },
  count: (measures: number): Text => ({
    nb: measures === 1 ? "1 tiltak" : `${measures} tiltak`,
    nn: measures === 1 ? "1 tiltak" : `${measures} tiltak`,
    en: measures === 1 ? "1 measure" : `${measures} measures`,
  }),
  fetched: (when: string): Text => ({
    nb: `hentet ${when}`,
    nn: `henta ${when}`,
    en: `fetched ${when}`,
  }),
  never: { nb: "ikke hentet ennå", nn: "ikkje henta enno", en: "not fetched yet" },
  signed: { nb: "signert", nn: "signert", en: "signed" },
  unsigned: { nb: "ikke signert", nn: "ikkje signert", en: "not signed" },
  news: (added: number, changed: number, removed: number, when: string): Text => ({
    nb: `Siste endring ${when}: ${added} nye, ${changed} endret, ${removed} tatt bort.`,
    nn: `Siste endring ${when}: ${added} nye, ${changed} endra, ${removed} tekne bort.`,
    en: `Last change ${when}: ${added} new, ${changed} changed, ${removed} removed.`,
  }),
  old: (count: number): Text => ({
    nb: `${count} ${count === 1 ? "tiltak skulle" : "tiltak skulle"} vært sett over. Spør den som holder listen.`,
    nn: `${count} tiltak skulle vore sett over. Spør den som held lista.`,
    en: `${count} ${count === 1 ? "measure is" : "measures are"} overdue for review. Ask whoever maintains the list.`,
  }),
  kept: {
    nb: "Den siste gode kopien brukes så lenge.",
    nn: "Den siste gode kopien blir brukt så lenge.",
    en: "The last good copy is used meanwhile.",
  },
  again: (when: string): Text => ({
    nb: `Prøver igjen ${when}.`,
    nn: `Prøver igjen ${when}.`,
    en: `Trying again ${when}.`,
  }),
  from: (name: string): Text => ({
    nb: `Fra listen «${name}»`,
    nn: `Frå lista «${name}»`,
    en: `From the list “${name}”`,
  }),
} as const;

/** Why a list could not be fetched. `detail`: the server's status, a number, or what is wrong in the file. */
export const listTrouble: Readonly<Record<string, (detail: string) => Text>> = {
  unreachable: () => ({
    nb: "Serveren svarte ikke. Sjekk nettet og adressen.",
    nn: "Serveren svara ikkje. Sjekk nettet og adressa.",
    en: "The server did not answer. Check the network and the address.",
  }),
  slow: () => ({
    nb: "Serveren brukte mer enn et halvt minutt.",
    nn: "Serveren brukte meir enn eit halvt minutt.",
    en: "The server took more than half a minute.",
  }),
  moved: () => ({
    nb: "Serveren viser videre til en annen adresse. Vi følger den ikke av oss selv. Legg inn den nye adressen hvis den er riktig.",
    nn: "Serveren viser vidare til ei anna adresse. Vi følgjer ho ikkje av oss sjølve. Legg inn den nye adressa om ho er rett.",
    en: "The server points to another address. We do not follow it by ourselves. Add the new address if it is right.",
  }),
  status: (status) => statusText(status),
  large: (megabytes) => ({
    nb: `Filen er større enn ${megabytes} MB. Det er for mye for en liste.`,
    nn: `Fila er større enn ${megabytes} MB. Det er for mykje for ei liste.`,
    en: `The file is larger than ${megabytes} MB. That is too much for a list.`,
  }),
  truncated: () => ({
    nb: "Svaret ble brutt før hele listen var kommet.",
    nn: "Svaret vart brote før heile lista var komen.",
    en: "The answer broke off before the whole list had arrived.",
  }),
  signature: () => ({
    nb: "Signaturen til listen kunne ikke hentes.",
    nn: "Signaturen til lista kunne ikkje hentast.",
    en: "The signature of the list could not be fetched.",
  }),
  unsigned: () => ({
    nb: "Listen har vært signert, men signaturen er borte. Spør den som holder listen.",
    nn: "Lista har vore signert, men signaturen er borte. Spør den som held lista.",
    en: "The list used to be signed, but the signature is gone. Ask whoever maintains the list.",
  }),
  forged: () => ({
    nb: "Signaturen stemmer ikke med listen. Den kan være endret av noen andre.",
    nn: "Signaturen stemmer ikkje med lista. Ho kan vere endra av nokon andre.",
    en: "The signature does not match the list. Someone else may have changed it.",
  }),
  "other-key": () => ({
    nb: "Listen er signert med en annen nøkkel enn før. Spør den som holder listen før du fjerner den og legger den til på nytt.",
    nn: "Lista er signert med ein annan nøkkel enn før. Spør den som held lista før du fjernar ho og legg ho til på nytt.",
    en: "The list is signed with another key than before. Ask whoever maintains the list before you remove it and add it again.",
  }),
  content: (said) => contentText(said),
};

function statusText(status: string): Text {
  const known: Readonly<Record<string, Text>> = {
    "401": {
      nb: "Serveren krever innlogging.",
      nn: "Serveren krev innlogging.",
      en: "The server requires a login.",
    },
    "403": {
      nb: "Serveren gir ikke tilgang.",
      nn: "Serveren gir ikkje tilgang.",
      en: "The server denies access.",
    },
    "404": {
      nb: "Det ligger ingen liste på adressen.",
      nn: "Det ligg inga liste på adressa.",
      en: "There is no list at the address.",
    },
    "410": {
      nb: "Listen er tatt bort.",
      nn: "Lista er teken bort.",
      en: "The list has been removed.",
    },
    "429": {
      nb: "Serveren har for mye å gjøre.",
      nn: "Serveren har for mykje å gjere.",
      en: "The server is too busy.",
    },
  };
  return (
    known[status] ?? {
      nb: `Serveren svarte med feil (${status}).`,
      nn: `Serveren svara med feil (${status}).`,
      en: `The server answered with an error (${status}).`,
    }
  );
}

/** `said`: the first fault with how many more, as it was noted; empty where the file is no text at all. */
function contentText(said: string): Text {
  const first = {
    nb: "Filen er ikke en liste vi kan lese.",
    nn: "Fila er ikkje ei liste vi kan lese.",
    en: "The file is not a list we can read.",
  };
  if (said === "") return first;
  const { more, ...fault } = JSON.parse(said) as Text & { more: number };
  const rest = more > 0 ? ` (+ ${more})` : "";
  return {
    nb: `Listen har feil: ${fault.nb}${rest}`,
    nn: `Lista har feil: ${fault.nn}${rest}`,
    en: `The list has errors: ${say(fault, "en")}${rest}`,
  };
}

/** Publishing the own list. */
export const publishText = {
  title: { nb: "Del listen deres", nn: "Del lista dykkar", en: "Share your list" },
  intro: {
    nb: "Legg listen på en WebDAV-server, så andre kan hente den. Har andre endret den i mellomtiden, slås endringene sammen.",
    nn: "Legg lista på ein WebDAV-server, så andre kan hente ho. Har andre endra ho i mellomtida, blir endringane slått saman.",
    en: "Put the list on a WebDAV server so that others can fetch it. If others have changed it in the meantime, the changes are merged.",
  },
  address: {
    nb: "Adressen der listen skal ligge",
    nn: "Adressa der lista skal liggje",
    en: "Address where the list is to be",
  },
  user: { nb: "Brukernavn", nn: "Brukarnamn", en: "User name" },
  password: { nb: "Passord", nn: "Passord", en: "Password" },
  loginHelp: {
    nb: "Bare hvis serveren krever det. Passordet lagres ikke.",
    nn: "Berre om serveren krev det. Passordet blir ikkje lagra.",
    en: "Only if the server requires it. The password is not saved.",
  },
  publish: { nb: "Publiser", nn: "Publiser", en: "Publish" },
  working: { nb: "Publiserer …", nn: "Publiserer …", en: "Publishing …" },
  published: {
    nb: "Publisert. Vi har sett etter at listen ligger på serveren.",
    nn: "Publisert. Vi har sett etter at lista ligg på serveren.",
    en: "Published. We have checked that the list is on the server.",
  },
  clashes: (count: number): Text => ({
    nb: `${count} ${count === 1 ? "endring" : "endringer"} kolliderer med det andre har gjort. Ingenting er skrevet. Velg hva som skal gjelde, og publiser igjen.`,
    nn: `${count} ${count === 1 ? "endring" : "endringar"} kolliderer med det andre har gjort. Ingenting er skrive. Vel kva som skal gjelde, og publiser igjen.`,
    en: `${count} ${count === 1 ? "change clashes" : "changes clash"} with what others have done. Nothing has been written. Choose what is to count, and publish again.`,
  }),
  mine: (value: string): Text => ({
    nb: `Deres: ${value}`,
    nn: `Dykkar: ${value}`,
    en: `Yours: ${value}`,
  }),
  theirs: (value: string): Text => ({
    nb: `Andres: ${value}`,
    nn: `Andre si: ${value}`,
    en: `Theirs: ${value}`,
  }),
  deleted: { nb: "slettet", nn: "sletta", en: "deleted" },
  empty: { nb: "tomt", nn: "tomt", en: "empty" },
  changed: { nb: "endret", nn: "endra", en: "changed" },
  stop: { nb: "Slutt å publisere hit", nn: "Slutt å publisere hit", en: "Stop publishing here" },
  stopped: {
    nb: "Adressen er glemt. Listen på serveren ligger der den lå.",
    nn: "Adressa er gløymd. Lista på serveren ligg der ho låg.",
    en: "The address has been forgotten. The list on the server is still there.",
  },
} as const;

/** Why the list could not be published; nothing was lost. */
export const publishTrouble: Readonly<Record<string, (detail: string) => Text>> = {
  ...listTrouble,
  login: () => ({
    nb: "Serveren tok ikke brukernavnet og passordet. Skriv dem på nytt.",
    nn: "Serveren tok ikkje brukarnamnet og passordet. Skriv dei på nytt.",
    en: "The server did not accept the user name and password. Enter them again.",
  }),
  forbidden: () => ({
    nb: "Du har ikke lov til å skrive på denne adressen. Spør den som har serveren.",
    nn: "Du har ikkje lov til å skrive på denne adressa. Spør den som har serveren.",
    en: "You are not allowed to write to this address. Ask whoever runs the server.",
  }),
  "no-folder": () => ({
    nb: "Mappen i adressen finnes ikke på serveren. Lag den først, eller rett adressen.",
    nn: "Mappa i adressa finst ikkje på serveren. Lag ho først, eller rett adressa.",
    en: "The folder in the address does not exist on the server. Create it first, or correct the address.",
  }),
  "read-only": () => ({
    nb: "Serveren kan bare leses. Den trenger WebDAV for at listen skal kunne skrives.",
    nn: "Serveren kan berre lesast. Han treng WebDAV for at lista skal kunne skrivast.",
    en: "The server is read-only. It needs WebDAV for the list to be written.",
  }),
  full: () => ({ nb: "Serveren er full.", nn: "Serveren er full.", en: "The server is full." }),
  content: (said) => ({
    nb: `Det som ligger på adressen nå, er ikke en liste vi kan lese, og skrives ikke over. ${said}`,
    nn: `Det som ligg på adressa no, er ikkje ei liste vi kan lese, og blir ikkje skrive over. ${said}`,
    en: `What is at the address now is not a list we can read, and is not overwritten. ${said}`,
  }),
  crowded: () => ({
    nb: "Mange skriver samtidig. Endringene deres er tatt vare på her. Prøv igjen om litt.",
    nn: "Mange skriv samtidig. Endringane dykkar er tekne vare på her. Prøv igjen om litt.",
    en: "Many are writing at the same time. Your changes are kept here. Try again shortly.",
  }),
};

/** What the administrator has set and we cannot use, by its place in the policy. */
export function policyFaults(places: string): Text {
  return {
    nb: `Oppsettet fra administratoren har feil i ${places}. Resten brukes.`,
    nn: `Oppsettet frå administratoren har feil i ${places}. Resten blir brukt.`,
    en: `The administrator’s setup has errors in ${places}. The rest is used.`,
  };
}
