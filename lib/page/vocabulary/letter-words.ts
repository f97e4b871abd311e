import type { DecisionKind } from "../../facts/types.ts";

/** Sentences of a decision letter that say what is decided. Conditional ones never do. */
export const DECIDED: readonly (readonly [DecisionKind, RegExp])[] = [
  [
    "avslag",
    /^du (?:får|kan) (?:ikke|ikkje) (?:delta|være med|vere med|plass)|(?:vi|nav|kommunen|kontoret) (?:har )?avsl(?:år|ått|ege)|søknad(?:en)?(?: \S+){0,4}? (?:er|blir|er blitt|vert) avsl(?:ått|ege|egen)|avslås|ikke innvilget|ikkje innvilga/,
  ],
  [
    "forlengelse",
    /(?:vi|nav|kommunen|kontoret) (?:har )?forleng|innvilg(?:e|er|et|a|es)? (?:deg )?(?:en |ei |søknad(?:en)? (?:din )?om )?forleng|(?:er|blir|vert) forleng(?:et|a)|forlenges|har fått forleng(?:et|a)/,
  ],
  [
    "igjeninntak",
    /(?:tas|blir tatt|er tatt|blir teken|er teken) inn igjen|(?:innvilge[rst]|innvilget|innvilga) (?:gjeninntak|igjeninntak)/,
  ],
  [
    "avbrudd",
    /midlertidig (?:avbrytes|avbrutt)|avbrytes midlertidig|(?:er|blir) (?:midlertidig )?avbrutt|mellombels avbrote/,
  ],
  [
    "avslutning",
    /programmet (?:avsluttes|er avsluttet|blir avsluttet|blir avslutta|er avslutta|opphører)/,
  ],
  [
    "stans",
    /programmet (?:stanses|er stanset|blir stanset|blir stansa)|(?:vi|nav|kommunen) (?:har )?stanse[rt]/,
  ],
  [
    "innvilgelse",
    /^du (?:får|har fått) (?:delta|være med|vere med|plass)|(?:vi|nav|kommunen|kontoret) (?:har )?innvilg(?:er|et|ar|a)|(?:er|blir|vert|har fått|får|er blitt) innvilg(?:et|a)|innvilges|innvilgast/,
  ],
];
export const CONDITIONAL =
  /(?<!\p{L})(?:kan|kunne|dersom|hvis|viss|når|ønsker|ynskjer|søkt om|vurdere[rst]?|skal vurdere|søker om|søkjer om|forutsatt)(?!\p{L})/u;
export const COMPLAINT =
  /(?<!\p{L})(?:kan|rett til å) (?:også )?(?:påklage|påklages|klage|klagast)|klagerett|klagefrist|klageadgang|rett til å klage/u;
export const PROGRAMME = /kvp|kvalifisering|(?<!introduksjons)program/;
export const BECAUSE = /(?<!\p{L})(?:fordi|på grunn av at|ettersom|da) (.+?)[.]?$/u;
/** "Sunndal, 02.03.2026": place and day above or below a letter. */
export const PLACE_AND_DAY = /^\p{Lu}[\p{L} .-]{2,30}, (?:den )?(?=\d)/u;
export const LETTER_DATE = /^(?:.*\d )?(?:(?:vår|brevets) )?dato$|^brevdato$|^dato for brevet$/;
export const WE_RECEIVED =
  /^(?:vi|nav|kontoret|nav-kontoret) (?:mottok|fikk|fekk|tok imot|har mottatt|har motteke) [^.]*søknad[^.]*$/;
export const FOLLOW_UP =
  /tett,? (?:og|samt) (?:koordinert|samordna|samordnet) oppfølging|tett oppfølging/;
export const RECEIVED =
  /(?:mottok(?: vi| den)?|mottatt(?: (?:hos oss|av nav|hos nav|den))*|motteken(?: hos oss)?|fekk(?: vi)?|fikk(?: vi)?(?: den)?|kom inn(?: til (?:oss|nav|kontoret))?(?: den)?|innkommet|innkommen) $/;
