import type { Text } from "./text.ts";

/** The six areas of the arbeidsevnevurdering. */
export const areaLabels = {
  arbeidserfaring: { nb: "Arbeidserfaring", nn: "Arbeidserfaring" },
  "utdanning-og-kompetanse": { nb: "Utdanning og kompetanse", nn: "Utdanning og kompetanse" },
  interesser: { nb: "Interesser og fritid", nn: "Interesser og fritid" },
  "personlige-muligheter": {
    nb: "Personlige muligheter og utfordringer",
    nn: "Personlege moglegheiter og utfordringar",
  },
  "sosiale-forhold": { nb: "Sosiale og materielle forhold", nn: "Sosiale og materielle forhold" },
  helse: { nb: "Helse", nn: "Helse" },
} satisfies Record<string, Text>;

/** What working life asks in each area, in general. */
export const areaDemands = {
  arbeidserfaring: {
    nb: "Erfaring som passer til jobben, referanser, og å vite hvordan man søker.",
    nn: "Erfaring som passar til jobben, referansar, og å vite korleis ein søkjer.",
  },
  "utdanning-og-kompetanse": {
    nb: "Fag, språk, lesing, skriving og data nok til oppgavene.",
    nn: "Fag, språk, lesing, skriving og data nok til oppgåvene.",
  },
  interesser: {
    nb: "Et mål man vil noe med, og lyst til yrket.",
    nn: "Eit mål ein vil noko med, og lyst til yrket.",
  },
  "personlige-muligheter": {
    nb: "Å møte presis, samarbeide, ta imot beskjed og holde ut.",
    nn: "Å møte presis, samarbeide, ta imot beskjed og halde ut.",
  },
  "sosiale-forhold": {
    nb: "Bolig, økonomi, omsorg og reisevei som gjør det mulig å stille på jobb.",
    nn: "Bustad, økonomi, omsorg og reiseveg som gjer det mogleg å stille på jobb.",
  },
  helse: {
    nb: "Helse til oppgavene, eller tilrettelegging som veier opp.",
    nn: "Helse til oppgåvene, eller tilrettelegging som veg opp.",
  },
} satisfies Record<string, Text>;

export const areaText = {
  title: { nb: "Krav, muligheter og gap", nn: "Krav, moglegheiter og gap" },
  help: {
    nb: "De seks områdene i arbeidsevnevurderingen, fylt fra saken. Tomt betyr at saken ikke forteller noe, ikke at alt er i orden.",
    nn: "Dei seks områda i arbeidsevnevurderinga, fylte frå saka. Tomt tyder at saka ikkje fortel noko, ikkje at alt er i orden.",
  },
  demands: { nb: "Arbeidslivets krav", nn: "Krav i arbeidslivet" },
  competence: { nb: "Arbeidssøkerens kompetanse", nn: "Kompetansen til arbeidssøkjaren" },
  area: { nb: "Område", nn: "Område" },
  possibilities: { nb: "Muligheter", nn: "Moglegheiter" },
  gaps: { nb: "Gap", nn: "Gap" },
  nothing: { nb: "ikke omtalt", nn: "ikkje omtala" },
  asks: { nb: "Krav", nn: "Krav" },
  meets: { nb: "Møtes av", nn: "Kan møtast av" },
  running: { nb: "I programmet", nn: "I programmet" },
  own: { nb: "lagt til av deg", nn: "lagt til av deg" },
  /** Read out in place of the drawing. */
  drawing: (possibilities: number, gaps: number): Text => ({
    nb: `Seks områder mellom arbeidssøkerens kompetanse og arbeidslivets krav: ${possibilities} muligheter og ${gaps} gap. Tabellen under sier det samme.`,
    nn: `Seks område mellom kompetansen til arbeidssøkjaren og krava i arbeidslivet: ${possibilities} moglegheiter og ${gaps} gap. Tabellen under seier det same.`,
  }),
  toMeasure: (title: string): Text => ({
    nb: `Gå til forslaget «${title}»`,
    nn: `Gå til framlegget «${title}»`,
  }),
} as const;

/** Needs the caseworker strikes out or adds; filters; hidden suggestions. */
export const choiceText = {
  strike: { nb: "Stryk behovet", nn: "Stryk behovet" },
  strikeTitle: (need: string): Text => ({
    nb: `Stryk «${need}» for denne saken`,
    nn: `Stryk «${need}» for denne saka`,
  }),
  restoreTitle: (need: string): Text => ({
    nb: `Ta med «${need}» igjen`,
    nn: `Ta med «${need}» igjen`,
  }),
  restore: { nb: "Ta med igjen", nn: "Ta med igjen" },
  struck: { nb: "strøket", nn: "stroke" },
  struckHelp: {
    nb: "Strøket av deg. Ingen forslag bygger på det.",
    nn: "Stroke av deg. Ingen framlegg byggjer på det.",
  },
  own: {
    nb: "Lagt til av deg. Saken har ikke ord for det.",
    nn: "Lagt til av deg. Saka har ikkje ord for det.",
  },
  add: { nb: "Legg til behov", nn: "Legg til behov" },
  which: { nb: "Hvilket behov?", nn: "Kva behov?" },
  addOne: { nb: "Legg til", nn: "Legg til" },
  kept: {
    nb: "Gjelder bare denne saken, så lenge nettleseren er åpen.",
    nn: "Gjeld berre denne saka, så lenge nettlesaren er open.",
  },
  followed: (need: string, what: "strike" | "restore" | "add", n: number): Text => {
    const nb = { strike: "er strøket", restore: "er med igjen", add: "er lagt til" }[what];
    const nn = { strike: "er stroke", restore: "er med igjen", add: "er lagt til" }[what];
    return { nb: `«${need}» ${nb}. Nå ${n} forslag.`, nn: `«${need}» ${nn}. No ${n} framlegg.` };
  },
  group: { nb: "Gruppe", nn: "Gruppe" },
  area: { nb: "Område (AEV)", nn: "Område (AEV)" },
  all: { nb: "Alle", nn: "Alle" },
  filtered: (n: number, of: number): Text => ({
    nb: `Viser ${n} av ${of} forslag.`,
    nn: `Viser ${n} av ${of} framlegg.`,
  }),
  noneLeft: {
    nb: "Ingen forslag i dette utvalget.",
    nn: "Ingen framlegg i dette utvalet.",
  },
  showAll: { nb: "Vis alle forslag", nn: "Vis alle framlegg" },
  freer: { nb: "Tenk friere", nn: "Tenk friare" },
  freerHelp: {
    nb: "Ideer fra tipsheftet man sjelden tenker på først.",
    nn: "Idear frå tipsheftet ein sjeldan tenkjer på først.",
  },
  hide: { nb: "Passer ikke", nn: "Passar ikkje" },
  hideTitle: (title: string): Text => ({
    nb: `Passer ikke: skjul «${title}» i denne saken`,
    nn: `Passar ikkje: skjul «${title}» i denne saka`,
  }),
  hiddenOne: (title: string): Text => ({
    nb: `«${title}» er skjult i denne saken.`,
    nn: `«${title}» er skjult i denne saka.`,
  }),
  hidden: { nb: "Skjult i denne saken", nn: "Skjult i denne saka" },
  unhide: { nb: "Vis igjen", nn: "Vis igjen" },
  unhideTitle: (title: string): Text => ({
    nb: `Foreslå «${title}» igjen`,
    nn: `Gjer framlegg om «${title}» igjen`,
  }),
  law: { nb: "Regler for tiltaket", nn: "Reglar for tiltaket" },
  chains: { nb: "Kan kjedes med", nn: "Kan kjedast med" },
  fillRoutine: { nb: "Legg inn lenke til rutinen", nn: "Legg inn lenkje til rutinen" },
} as const;
