import { say, type Text } from "./text.ts";

/** Sak: what was read, where it stands, what is missing. */
export const caseText = {
  needs: {
    nb: "Behov vi leser i teksten",
    nn: "Behov vi les i teksten",
    en: "Needs found in the text",
  },
  noNeeds: {
    nb: "Ingen behov ble funnet i teksten på siden.",
    nn: "Ingen behov vart funne i teksten på sida.",
    en: "No needs were found in the text on the page.",
  },
  needQuotes: (need: string): Text => ({
    nb: `${need}: hvor det står`,
    nn: `${need}: kvar det står`,
    en: `${need}: where it is written`,
  }),
  notUnderstood: { nb: "Ikke forstått", nn: "Ikkje forstått", en: "Not understood" },
  notUnderstoodHelp: {
    nb: "Dette står i siden, men kunne ikke tolkes. Det er ikke brukt i vurderingen.",
    nn: "Dette står i sida, men kunne ikkje tolkast. Det er ikkje brukt i vurderinga.",
    en: "This is on the page but could not be interpreted. It has not been used in the assessment.",
  },
  missing: { nb: "Mangler", nn: "Manglar", en: "Missing" },
  missingHelp: {
    nb: "Regler venter på disse opplysningene. Du kan svare under «Kontroll».",
    nn: "Reglar ventar på desse opplysningane. Du kan svare under «Kontroll».",
    en: "Rules are waiting for this information. You can answer under “Check”.",
  },
  waitingRules: (n: number): Text => ({
    nb: n === 1 ? "1 regel venter" : `${n} regler venter`,
    nn: n === 1 ? "1 regel ventar" : `${n} reglar ventar`,
    en: n === 1 ? "1 rule is waiting" : `${n} rules are waiting`,
  }),
  computed: { nb: "Regnet ut", nn: "Rekna ut", en: "Calculated" },
  nothingRead: {
    nb: "Ingen opplysninger ble lest fra siden.",
    nn: "Ingen opplysningar vart lesne frå sida.",
    en: "No information was read from the page.",
  },
  /** Behind "Lest": when and where, for what another page than the open one told. */
  origin: (time: string, from: string | null): Text => ({
    nb: `${time} fra ${from ?? "en annen side i saken"}`,
    nn: `${time} frå ${from ?? "ei anna side i saka"}`,
    en: `${time} from ${from ?? "another page of the case"}`,
  }),
  samePerson: (title: Text | null): Text => ({
    nb: `Samme person er åpen i ${title?.nb ?? "en annen fane"}.`,
    nn: `Same person er open i ${title?.nn ?? "ei anna fane"}.`,
    en: `The same person is open in ${title ? say(title, "en") : "another tab"}.`,
  }),
  fetch: { nb: "Hent opplysninger", nn: "Hent opplysningar", en: "Fetch information" },
  fetched: {
    nb: "Opplysningene er hentet. Hver av dem viser hvor den kommer fra.",
    nn: "Opplysningane er henta. Kvar av dei viser kvar ho kjem frå.",
    en: "The information has been fetched. Each item shows where it comes from.",
  },
  notFetched: {
    nb: "Personen er ikke åpen der lenger. Ingenting ble hentet.",
    nn: "Personen er ikkje open der lenger. Ingenting vart henta.",
    en: "The person is no longer open there. Nothing was fetched.",
  },
  none: { nb: "Ingen", nn: "Ingen", en: "None" },
  yes: { nb: "Ja", nn: "Ja", en: "Yes" },
  no: { nb: "Nei", nn: "Nei", en: "No" },
  empty: { nb: "Tomt felt", nn: "Tomt felt", en: "Empty field" },
  months: (n: number): Text => ({
    nb: n === 1 ? "1 måned" : `${n} måneder`,
    nn: n === 1 ? "1 månad" : `${n} månader`,
    en: n === 1 ? "1 month" : `${n} months`,
  }),
  child: (n: number): Text => ({ nb: `Barn ${n}`, nn: `Barn ${n}`, en: `Child ${n}` }),
} as const;

/** How a fact came to be known. */
export const evidenceText = {
  read: { nb: "Lest", nn: "Lese", en: "Read" },
  empty: { nb: "Tomt i siden", nn: "Tomt i sida", en: "Empty on the page" },
  unparsable: { nb: "Ikke forstått", nn: "Ikkje forstått", en: "Not understood" },
  derived: { nb: "Utledet", nn: "Utleidd", en: "Derived" },
  answered: { nb: "Svart av deg", nn: "Svara av deg", en: "Answered by you" },
} satisfies Record<string, Text>;

/** The themes of Sak, in reading order. */
export const themeLabels = {
  person: { nb: "Person", nn: "Person", en: "Person" },
  application: { nb: "Søknad", nn: "Søknad", en: "Application" },
  decisions: { nb: "Vedtak", nn: "Vedtak", en: "Decisions" },
  programme: { nb: "Program", nn: "Program", en: "Programme" },
  activities: { nb: "Aktiviteter", nn: "Aktivitetar", en: "Activities" },
  absence: {
    nb: "Fravær, permisjon og avbrudd",
    nn: "Fråvær, permisjon og avbrot",
    en: "Absence, leave and interruption",
  },
  followUp: { nb: "Oppfølging", nn: "Oppfølging", en: "Follow-up" },
  economy: { nb: "Barn og ytelser", nn: "Barn og ytingar", en: "Children and benefits" },
  documents: { nb: "Dokumenter", nn: "Dokument", en: "Documents" },
  other: { nb: "Annet", nn: "Anna", en: "Other" },
} satisfies Record<string, Text>;

/** What the report works out from the facts. */
export const computedLabels = {
  halfway: { nb: "Halvveis", nn: "Halvvegs", en: "Halfway" },
  jobSearchDue: { nb: "Arbeidssøking innen", nn: "Arbeidssøking innan", en: "Job search by" },
  latestStart: {
    nb: "Seneste programstart",
    nn: "Seinaste programstart",
    en: "Latest programme start",
  },
  maxEnd: { nb: "Siste mulige dag", nn: "Siste moglege dag", en: "Last possible day" },
  maxEndSpecial: {
    nb: "Siste dag ved særlige grunner",
    nn: "Siste dag ved særlege grunnar",
    en: "Last day with special reasons",
  },
  weeklyMinutes: { nb: "Timer denne uken", nn: "Timar denne veka", en: "Hours this week" },
  stonadPerYear: { nb: "Stønad per år", nn: "Stønad per år", en: "Benefit per year" },
  stonadPerDay: { nb: "Stønad per dag", nn: "Stønad per dag", en: "Benefit per day" },
  barnetilleggPerDay: {
    nb: "Barnetillegg per dag",
    nn: "Barnetillegg per dag",
    en: "Child supplement per day",
  },
} satisfies Record<string, Text>;
