import type { Text } from "./text.ts";

/** Sak: what was read, where it stands, what is missing. */
export const caseText = {
  needs: { nb: "Behov vi leser i teksten", nn: "Behov vi les i teksten" },
  noNeeds: {
    nb: "Ingen behov ble funnet i teksten på siden.",
    nn: "Ingen behov vart funne i teksten på sida.",
  },
  needQuotes: (need: string): Text => ({
    nb: `${need}: hvor det står`,
    nn: `${need}: kvar det står`,
  }),
  notUnderstood: { nb: "Ikke forstått", nn: "Ikkje forstått" },
  notUnderstoodHelp: {
    nb: "Dette står i siden, men kunne ikke tolkes. Det er ikke brukt i vurderingen.",
    nn: "Dette står i sida, men kunne ikkje tolkast. Det er ikkje brukt i vurderinga.",
  },
  missing: { nb: "Mangler", nn: "Manglar" },
  missingHelp: {
    nb: "Regler venter på disse opplysningene. Du kan svare under «Kontroll».",
    nn: "Reglar ventar på desse opplysningane. Du kan svare under «Kontroll».",
  },
  waitingRules: (n: number): Text => ({
    nb: n === 1 ? "1 regel venter" : `${n} regler venter`,
    nn: n === 1 ? "1 regel ventar" : `${n} reglar ventar`,
  }),
  computed: { nb: "Regnet ut", nn: "Rekna ut" },
  nothingRead: {
    nb: "Ingen opplysninger ble lest fra siden.",
    nn: "Ingen opplysningar vart lesne frå sida.",
  },
  /** Behind "Lest": when and where, for what another page than the open one told. */
  origin: (time: string, from: string | null): Text => ({
    nb: `${time} fra ${from ?? "en annen side i saken"}`,
    nn: `${time} frå ${from ?? "ei anna side i saka"}`,
  }),
  samePerson: (title: Text | null): Text => ({
    nb: `Samme person er åpen i ${title?.nb ?? "en annen fane"}.`,
    nn: `Same person er open i ${title?.nn ?? "ei anna fane"}.`,
  }),
  fetch: { nb: "Hent opplysninger", nn: "Hent opplysningar" },
  fetched: {
    nb: "Opplysningene er hentet. Hver av dem viser hvor den kommer fra.",
    nn: "Opplysningane er henta. Kvar av dei viser kvar ho kjem frå.",
  },
  notFetched: {
    nb: "Personen er ikke åpen der lenger. Ingenting ble hentet.",
    nn: "Personen er ikkje open der lenger. Ingenting vart henta.",
  },
  none: { nb: "Ingen", nn: "Ingen" },
  yes: { nb: "Ja", nn: "Ja" },
  no: { nb: "Nei", nn: "Nei" },
  empty: { nb: "Tomt felt", nn: "Tomt felt" },
  months: (n: number): Text => ({
    nb: n === 1 ? "1 måned" : `${n} måneder`,
    nn: n === 1 ? "1 månad" : `${n} månader`,
  }),
  child: (n: number): Text => ({ nb: `Barn ${n}`, nn: `Barn ${n}` }),
} as const;

/** How a fact came to be known. */
export const evidenceText = {
  read: { nb: "Lest", nn: "Lese" },
  empty: { nb: "Tomt i siden", nn: "Tomt i sida" },
  unparsable: { nb: "Ikke forstått", nn: "Ikkje forstått" },
  derived: { nb: "Utledet", nn: "Utleidd" },
  answered: { nb: "Svart av deg", nn: "Svara av deg" },
} satisfies Record<string, Text>;

/** The themes of Sak, in reading order. */
export const themeLabels = {
  person: { nb: "Person", nn: "Person" },
  application: { nb: "Søknad", nn: "Søknad" },
  decisions: { nb: "Vedtak", nn: "Vedtak" },
  programme: { nb: "Program", nn: "Program" },
  activities: { nb: "Aktiviteter", nn: "Aktivitetar" },
  absence: { nb: "Fravær, permisjon og avbrudd", nn: "Fråvær, permisjon og avbrot" },
  followUp: { nb: "Oppfølging", nn: "Oppfølging" },
  economy: { nb: "Barn og ytelser", nn: "Barn og ytingar" },
  documents: { nb: "Dokumenter", nn: "Dokument" },
  other: { nb: "Annet", nn: "Anna" },
} satisfies Record<string, Text>;

/** What the report works out from the facts. */
export const computedLabels = {
  halfway: { nb: "Halvveis", nn: "Halvvegs" },
  jobSearchDue: { nb: "Arbeidssøking innen", nn: "Arbeidssøking innan" },
  latestStart: { nb: "Seneste programstart", nn: "Seinaste programstart" },
  maxEnd: { nb: "Siste mulige dag", nn: "Siste moglege dag" },
  maxEndSpecial: { nb: "Siste dag ved særlige grunner", nn: "Siste dag ved særlege grunnar" },
  weeklyMinutes: { nb: "Timer denne uken", nn: "Timar denne veka" },
  stonadPerYear: { nb: "Stønad per år", nn: "Stønad per år" },
  stonadPerDay: { nb: "Stønad per dag", nn: "Stønad per dag" },
  barnetilleggPerDay: { nb: "Barnetillegg per dag", nn: "Barnetillegg per dag" },
} satisfies Record<string, Text>;
