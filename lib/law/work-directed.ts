import type { Activity, ActivityKind } from "../facts/types.ts";
import { known } from "./known.ts";
import { MEASURE_NAMES, NAMES_IN_FULL } from "./work-directed-names.ts";

/** A measure of the catalogue and what it counts as in a programme. */
export interface KnownMeasure {
  readonly id: string;
  readonly kind: ActivityKind;
}

/** What the catalogue's ids count as where the activity itself states no kind. */
const IDS_OF: Readonly<Partial<Record<ActivityKind, string>>> = {
  "work-directed":
    "arbeidslivets-spilleregler yrkeskunnskap arbeidsrettede-tiltak praktisk-opplaering-i-bedrift arbeidsforberedende-trening arbeidstrening avklaring oppfolging amo-kurs mentor tilretteleggings-og-oppfolgingsgaranti inkluderingstilskudd hjelpemidler-i-arbeid arbeidsrettet-rehabilitering kommunale-arbeids-og-aktivitetstiltak inn-pa-tunet aktivitet-i-frivillig-sektor arbeid-med-stotte varig-tilrettelagt-arbeid ips-jobbstotte",
  "paid-work": "lonnstilskudd varig-lonnstilskudd deltidsarbeid sommerjobb",
  apprenticeship: "laeretid",
  education: "fag-og-yrkesopplaering hoyere-utdanning grunnskole-og-videregaende",
  "job-search":
    "finne-jobb soke-jobb jobbintervju ordinaer-utdanning-i-stedet-for-jobb jobbsokerkurs karriereveiledning",
  "other-support":
    "motivasjon-og-bevisstgjoring interessekartlegging frammotekompetanse egendokumentasjon registrering-som-arbeidssoker okonomi-og-gjeldsradgivning boligfremskaffelse boveiledning personlig-hygiene-og-renhold ernaering-og-kosthold egen-framtreden foreldreveiledning kriminalitetsforebygging lokalsamfunnskunnskap ungdom-selvstendig-liv fremmedspraklige-selvstendig-liv dataopplaering spraktrening-norskkurs dagsaktuelt-spraktrening bibliotek lese-og-skriveferdigheter frivillige-lag-og-organisasjoner nettverksarbeid gruppearbeid likemannsarbeid stottepersoner",
  health: "helsehjelp behandling folkehelse tannhelse psykisk-helse mestringskurs",
  rehabilitation: "fysioterapi",
  "own-activity": "fritidsaktiviteter egenaktivitet fysisk-trening egentid samfunnsstraff",
  rest: "hviletid",
  meeting:
    "brukermedvirkning planlegging-av-program evaluering individuell-oppfolging ansvarsgruppe arbeidsgiveroppfolging",
};

const KIND_OF: ReadonlyMap<string, ActivityKind> = new Map(
  (Object.entries(IDS_OF) as [ActivityKind, string][]).flatMap(([kind, ids]) =>
    ids.split(" ").map((id) => [id, kind] as const),
  ),
);

/** Supports hang on another measure and are no activity of their own. */
const SUPPORTS: ReadonlySet<string> = new Set([
  "mentor",
  "inkluderingstilskudd",
  "tilretteleggings-og-oppfolgingsgaranti",
  "hjelpemidler-i-arbeid",
]);

/** The measure of a catalogue id; null when the id is not in the table. */
export function measureById(id: string): KnownMeasure | null {
  const kind = KIND_OF.get(id);
  return kind ? { id, kind } : null;
}

/**
 * The measure a title names, old names and both written languages included. Names are matched as whole words; the
 * first in the title counts, of two that begin together the longer. Null when the title names none.
 */
export const measureByName: (title: string) => KnownMeasure | null = known(findByName);

function findByName(title: string): KnownMeasure | null {
  const text = ` ${plain(title)} `;
  const whole = NAMES_IN_FULL.get(text.trim());
  if (whole) return measureById(whole);
  let best: { id: string; at: number; length: number } | null = null;
  for (const [id, pattern] of MEASURE_NAMES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const found = { id, at: match.index, length: match[0].length };
    if (!best || found.at < best.at || (found.at === best.at && found.length > best.length))
      best = found;
  }
  return best && measureById(best.id);
}

function plain(text: string): string {
  return text
    .toLocaleLowerCase("nb")
    .replace(/[^\p{L}\p{N}§]+/gu, " ")
    .trim();
}

/** The measure an activity is: by its catalogue id where it has a known one, else by its title. */
export function measureOf(activity: Activity): KnownMeasure | null {
  return (activity.tiltak && measureById(activity.tiltak)) || measureByName(activity.title);
}

/** What the activity counts as: the kind it states, else that of the measure it is; null when neither is known. */
export function kindOf(activity: Activity): ActivityKind | null {
  return activity.kind ?? measureOf(activity)?.kind ?? null;
}

/** Mentor, inkluderingstilskudd and other supports that need a measure beside them. */
export function isSupport(activity: Activity): boolean {
  const measure = measureOf(activity);
  return measure !== null && SUPPORTS.has(measure.id);
}

/** Lønnstilskudd is employment, whatever kind the page gives it. */
export function isWageSubsidy(activity: Activity): boolean {
  return /^(varig-)?lonnstilskudd$/.test(measureOf(activity)?.id ?? "");
}

/** A job of the participant's own or with lønnstilskudd; læretid is none (it has its own rule). */
export function isPaidWork(activity: Activity): boolean {
  const kind = kindOf(activity);
  return kind === "paid-work" || (kind !== "apprenticeship" && isWageSubsidy(activity));
}

/** Work that earns an income: a job, lønnstilskudd or læretid. */
export function isEmployment(activity: Activity): boolean {
  return isPaidWork(activity) || kindOf(activity) === "apprenticeship";
}
