import type {
  Absence,
  Activity,
  ActivityStatus,
  BenefitKind,
  CaseFacts,
  DecisionKind,
  DocumentKind,
  Programme,
  SpecialGroup,
} from "../../facts/types.ts";
import { codes } from "../values/codes.ts";

type Refusal = NonNullable<CaseFacts["refusalReason"]>;
type ProgrammeStatus = NonNullable<Programme["status"]>;

/** Words of a decision's heading or result. Order of weight when several stand together: DECISION_WEIGHT. */
export const DECISIONS = codes<DecisionKind>({
  avslag: "avslag|avslått|ikke innvilget|ikke innvilga",
  igjeninntak:
    "igjeninntak|gjeninntak|attinntak|gjenopptak|gjenopptatt|gjenopptatt program|nytt inntak",
  forlengelse: "forlengelse|forlenget|forlenging|forlenga",
  fravaerstrekk:
    "fraværstrekk|trekk ved fravær|trekk for fravær|trekk i stønad|trekk i kvalifiseringsstønad|reduksjon ved fravær|reduksjon i stønad|reduksjon i kvalifiseringsstønad|redusert kvalifiseringsstønad|trekk på grunn av fravær",
  avbrudd: "avbrudd|avbrutt|midlertidig avbrudd|avbrot|mellombels avbrot",
  avslutning: "avslutning|avsluttet|avslutta|opphør|opphørt|opphøyr",
  stans: "stans|stanset|stansa|stanset program",
  varighet: "varighet|fastsatt varighet|programmets varighet",
  innvilgelse: "innvilgelse|innvilget|innvilga|innvilging|tilstått|delvis innvilget|innvilges",
});

/** A later action outweighs the grant it is about: "Innvilget forlengelse" is an extension, "Avslag på forlengelse" a refusal. */
export const DECISION_WEIGHT: readonly DecisionKind[] = [
  "avslag",
  "igjeninntak",
  "forlengelse",
  "fravaerstrekk",
  "avbrudd",
  "avslutning",
  "stans",
  "innvilgelse",
  "varighet",
];

export const REFUSALS = codes<Refusal>({
  "conditions-not-met":
    "vilkår ikke oppfylt|vilkårene er ikke oppfylt|vilkåra er ikkje oppfylte|oppfyller ikke vilkårene|fyller ikke vilkårene|inngangsvilkår ikke oppfylt|inngangsvilkårene er ikke oppfylt|ikke i målgruppen|utenfor målgruppen",
  "disproportionate-burden-applicant":
    "uforholdsmessig byrdefullt|uforholdsmessig byrde|urimeleg tyngjande|uforholdsmessig tyngende|forhold ved søkeren",
  capacity:
    "kapasitet|manglende kapasitet|ikke kapasitet|kapasitetsmangel|mangel på kapasitet|fulle program",
  budget:
    "budsjett|budsjettmessige hensyn|manglende budsjett|budsjettrammer|kommunens økonomi|økonomiske rammer",
  "no-suitable-measure":
    "ingen egnede tiltak|ikke egnet tiltak|manglende tiltak|ingen tiltak|mangler egnede tiltak|ingen eigna tiltak|mangel på tiltak|finnes ikke egnede tiltak",
  "earlier-participation":
    "tidligere deltakelse|tidlegare deltaking|har deltatt tidligere|deltatt tidligere|tidligere program|tidligere deltatt|tidligere har deltatt|tidlegare har delteke|har delteke tidlegare|deltatt i program tidligere",
  other: "annet|anna|annen grunn|andre årsaker",
});

export const PROGRAMME_STATUS = codes<ProgrammeStatus>({
  planned:
    "planlagt|ikke startet|ikke påbegynt|venter på oppstart|ventar på oppstart|under planlegging|ikkje starta",
  running:
    "pågår|pågående|pågåande|løpende|løpande|aktiv|aktivt|i gang|under gjennomføring|gjennomføres|deltar|deltek|løper|i program|startet",
  interrupted:
    "avbrutt|midlertidig avbrutt|i avbrudd|avbrot|mellombels avbrote|avbrote|midlertidig stanset",
  completed: "fullført|gjennomført|fullførd",
  ended: "avsluttet|avslutta|opphørt|stanset|stansa|avsluttet før tiden",
});

/** Column names, tags and states of an activity. */
export const ACTIVITY_STATUS = codes<ActivityStatus>({
  proposed:
    "forslag|foreslått|interessert|bruker er interessert|forslått|aktuell|aktuelle|ønsket|ideer|vurderes|framlegg|foreslåtte|utkast til påmelding|kladden|kladd",
  planned:
    "planlegger|planlegges|planlagt|planlagte|planlegg|venter på oppstart|ventar på oppstart|avtalt oppstart|ikke startet|kommende|søkt inn|ikkje starta|skal starte",
  running:
    "gjennomfører|gjennomføres|pågår|pågående|pågåande|i gang|deltar|deltek|aktiv|aktive|løpende|løpande|under arbeid|startet|starta|nå|under gjennomføring|gjennomfører nå|påbegynt|pågår nå|i gang nå|aktive nå|her og nå",
  completed:
    "fullført|fullførte|gjennomført|gjennomførte|ferdig|ferdige|avsluttet|avsluttede|avslutta|har sluttet|utført|fullførd|gjennomførd|holdt|ferdige aktiviteter",
  cancelled:
    "avbrutt|avbrutte|avlyst|avlyste|kansellert|ikke aktuell|avbrote|ikke møtt|fått avslag|trukket|utgår|utgått|feilregistrert|avbrot",
});

export const BENEFITS = codes<BenefitKind>({
  aap: "aap|arbeidsavklaringspenger|arbeidsavklaringspengar",
  uforetrygd: "uføretrygd|uførepensjon|ufør|uføretrygda",
  dagpenger: "dagpenger|dagpengar",
  sykepenger: "sykepenger|sjukepengar|sykepengar",
  foreldrepenger: "foreldrepenger|foreldrepengar",
  overgangsstonad: "overgangsstønad",
  tiltakspenger: "tiltakspenger|tiltakspengar",
  sosialhjelp:
    "sosialhjelp|økonomisk sosialhjelp|økonomisk stønad|sosialstønad|supplerende sosialhjelp|økonomisk sosialstønad",
  kvalifiseringsstonad: "kvalifiseringsstønad|kvp-stønad|kvalifiseringsstønaden",
});

export const DOCUMENTS = codes<DocumentKind>({
  aev: "arbeidsevnevurdering|aev|arbeidsevnevurderinga|vurdering av arbeidsevne",
  "paragraph-14a":
    "§ 14 a|§ 14a|14a-vedtak|14 a-vedtak|§ 14 a-vedtak|§ 14a-vedtak|oppfølgingsvedtak|vedtak etter § 14 a|behovsvurdering|oppfølgingsvedtak § 14 a",
  deltakerbevis: "deltakerbevis|deltakarbevis|deltagerbevis|deltakerbevis kvp|kursbevis kvp",
  "ip-offer":
    "tilbud om individuell plan|tilbod om individuell plan|tilbud om ip|tilbud individuell plan|individuell plan tilbudt|individuell plan tilboden",
  "individual-plan": "individuell plan|individuell plan ip",
});

export const SPECIAL_GROUPS = codes<SpecialGroup>({
  language: "språk|språkproblemer|språkproblem|språkvansker",
  introduction: "introduksjonsprogram|introduksjonsordning|introduksjon",
  "mental-or-substance":
    "psykisk helse|rus|psykiske plager|rusproblematikk|psykiske lidelser|rusproblemer",
  "aap-or-ufore": "aap|uføretrygd|arbeidsavklaringspenger",
  overgangsstonad: "overgangsstønad",
  sentence: "straffegjennomføring|soning|samfunnsstraff",
});

export const CAUSES = codes<NonNullable<Absence["cause"]>>({
  "own-illness":
    "egen sykdom|eigen sjukdom|sykdom|sjukdom|syk|sjuk|sykmelding|sykmeldt|sjukmeld|egen sjukdom|egenmelding|eigenmelding|sykefravær|sjukefråvær",
  "child-illness": "sykt barn|sjukt barn|barns sykdom|barn sjukdom|barn syk|barnets sykdom",
  welfare:
    "velferd|velferdspermisjon|velferdsgrunner|velferdsgrunnar|velferdspermisjonar|begravelse|gravferd",
  religious: "religiøs høytid|religiøs høgtid|religiøse høytidsdager|religiøs|religiøs helligdag",
  holiday: "ferie|feriefravær",
  covid: "covid|covid-19|korona|koronavirus|karantene",
  none: "ugyldig|uten grunn|ingen|ingen gyldig grunn|ulegitimert|utan grunn|ugyldig fravær|ugyldig fråvær|ikke møtt|ukjent årsak|uten gyldig grunn",
});

export const DOCUMENTATION = codes<NonNullable<Absence["documentation"]>>({
  none: "ingen|nei|mangler|manglar|ikke levert|ikkje levert|udokumentert",
  egenmelding: "egenmelding|eigenmelding",
  legeerklaering: "legeerklæring|sykmelding|sjukmelding|legeattest|legemelding|sykemelding",
});

/** Who stands behind an activity, where the page says so in so many words. */
export const PROVIDERS = codes<NonNullable<Activity["provider"]>>({
  state: "staten|statlig|statleg|stat|statlig tiltak|nav stat|statleg tiltak",
  municipal:
    "kommunen|kommunal|kommunalt|kommune|kommunalt tiltak|kommunal tiltaksplass|frisklivssentralen",
  county: "fylkeskommunen|fylkeskommunal|fylkeskommunalt|fylkeskommune|fylket|karrieresenter",
  voluntary:
    "frivillig|frivillige|frivillig organisasjon|frivillig sektor|frivilligsentral|frivilligsentralen|frivillighetssentral|frivillighetssentralen|røde kors|raude kross|frelsesarmeen|kirkens bymisjon|kyrkja si bymisjon|bymisjonen",
  private:
    "privat|private|privat bedrift|privat virksomhet|privat verksemd|privat leverandør|privat aktør",
});

export const TIMES_OF_DAY = codes<NonNullable<Activity["timeOfDay"]>>({
  day: "dag|dagtid|på dagtid|daytime",
  evening: "kveld|kveldstid|på kveldstid|ettermiddag og kveld",
  night: "natt|nattarbeid|på natta",
  weekend: "helg|helger|i helgene|helgetid|lørdag og søndag",
});
