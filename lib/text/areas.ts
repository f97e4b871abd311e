import type { Text } from "./text.ts";

/** The six areas of the arbeidsevnevurdering. */
export const areaLabels = {
  arbeidserfaring: { nb: "Arbeidserfaring", nn: "Arbeidserfaring", en: "Work experience" },
  "utdanning-og-kompetanse": {
    nb: "Utdanning og kompetanse",
    nn: "Utdanning og kompetanse",
    en: "Education and skills",
  },
  interesser: {
    nb: "Interesser og fritid",
    nn: "Interesser og fritid",
    en: "Interests and leisure",
  },
  "personlige-muligheter": {
    nb: "Personlige muligheter og utfordringer",
    nn: "Personlege moglegheiter og utfordringar",
    en: "Personal strengths and challenges",
  },
  "sosiale-forhold": {
    nb: "Sosiale og materielle forhold",
    nn: "Sosiale og materielle forhold",
    en: "Social and material circumstances",
  },
  helse: { nb: "Helse", nn: "Helse", en: "Health" },
} satisfies Record<string, Text>;

/** What working life asks in each area, in general. */
export const areaDemands = {
  arbeidserfaring: {
    nb: "Erfaring som passer til jobben, referanser, og å vite hvordan man søker.",
    nn: "Erfaring som passar til jobben, referansar, og å vite korleis ein søkjer.",
    en: "Experience that suits the job, references, and knowing how to apply.",
  },
  "utdanning-og-kompetanse": {
    nb: "Fag, språk, lesing, skriving og data nok til oppgavene.",
    nn: "Fag, språk, lesing, skriving og data nok til oppgåvene.",
    en: "Enough subject knowledge, language, reading, writing and computer skills for the tasks.",
  },
  interesser: {
    nb: "Et mål man vil noe med, og lyst til yrket.",
    nn: "Eit mål ein vil noko med, og lyst til yrket.",
    en: "A goal that matters, and a wish to do the work.",
  },
  "personlige-muligheter": {
    nb: "Å møte presis, samarbeide, ta imot beskjed og holde ut.",
    nn: "Å møte presis, samarbeide, ta imot beskjed og halde ut.",
    en: "Being on time, cooperating, taking instructions and persevering.",
  },
  "sosiale-forhold": {
    nb: "Bolig, økonomi, omsorg og reisevei som gjør det mulig å stille på jobb.",
    nn: "Bustad, økonomi, omsorg og reiseveg som gjer det mogleg å stille på jobb.",
    en: "Housing, finances, care duties and a journey that make it possible to turn up for work.",
  },
  helse: {
    nb: "Helse til oppgavene, eller tilrettelegging som veier opp.",
    nn: "Helse til oppgåvene, eller tilrettelegging som veg opp.",
    en: "Health that suits the tasks, or adaptation that makes up for it.",
  },
} satisfies Record<string, Text>;

export const areaText = {
  title: {
    nb: "Krav, muligheter og gap",
    nn: "Krav, moglegheiter og gap",
    en: "Demands, possibilities and gaps",
  },
  help: {
    nb: "De seks områdene i arbeidsevnevurderingen, fylt fra saken. Tomt betyr at saken ikke forteller noe, ikke at alt er i orden.",
    nn: "Dei seks områda i arbeidsevnevurderinga, fylte frå saka. Tomt tyder at saka ikkje fortel noko, ikkje at alt er i orden.",
    en: "The six areas of the work capability assessment, filled in from the case. Empty means that the case says nothing, not that all is well.",
  },
  demands: { nb: "Arbeidslivets krav", nn: "Krav i arbeidslivet", en: "Demands of working life" },
  competence: {
    nb: "Arbeidssøkerens kompetanse",
    nn: "Kompetansen til arbeidssøkjaren",
    en: "The jobseeker’s skills",
  },
  area: { nb: "Område", nn: "Område", en: "Area" },
  possibilities: { nb: "Muligheter", nn: "Moglegheiter", en: "Possibilities" },
  gaps: { nb: "Gap", nn: "Gap", en: "Gaps" },
  nothing: { nb: "ikke omtalt", nn: "ikkje omtala", en: "not mentioned" },
  asks: { nb: "Krav", nn: "Krav", en: "Demands" },
  meets: { nb: "Møtes av", nn: "Kan møtast av", en: "Can be met by" },
  running: { nb: "I programmet", nn: "I programmet", en: "In the programme" },
  own: { nb: "lagt til av deg", nn: "lagt til av deg", en: "added by you" },
  /** Read out in place of the drawing. */
  drawing: (possibilities: number, gaps: number): Text => ({
    nb: `Seks områder mellom arbeidssøkerens kompetanse og arbeidslivets krav: ${possibilities} muligheter og ${gaps} gap. Tabellen under sier det samme.`,
    nn: `Seks område mellom kompetansen til arbeidssøkjaren og krava i arbeidslivet: ${possibilities} moglegheiter og ${gaps} gap. Tabellen under seier det same.`,
    en: `Six areas between the jobseeker’s skills and the demands of working life: ${possibilities} ${possibilities === 1 ? "possibility" : "possibilities"} and ${gaps} ${gaps === 1 ? "gap" : "gaps"}. The table below says the same.`,
  }),
  toMeasure: (title: string): Text => ({
    nb: `Gå til forslaget «${title}»`,
    nn: `Gå til framlegget «${title}»`,
    en: `Go to the suggestion “${title}”`,
  }),
} as const;

/** Needs the caseworker strikes out or adds; filters; hidden suggestions. */
export const choiceText = {
  strike: { nb: "Stryk behovet", nn: "Stryk behovet", en: "Strike out the need" },
  strikeTitle: (need: string): Text => ({
    nb: `Stryk «${need}» for denne saken`,
    nn: `Stryk «${need}» for denne saka`,
    en: `Strike out “${need}” for this case`,
  }),
  restoreTitle: (need: string): Text => ({
    nb: `Ta med «${need}» igjen`,
    nn: `Ta med «${need}» igjen`,
    en: `Include “${need}” again`,
  }),
  restore: { nb: "Ta med igjen", nn: "Ta med igjen", en: "Include again" },
  struck: { nb: "strøket", nn: "stroke", en: "struck out" },
  struckHelp: {
    nb: "Strøket av deg. Ingen forslag bygger på det.",
    nn: "Stroke av deg. Ingen framlegg byggjer på det.",
    en: "Struck out by you. No suggestions build on it.",
  },
  own: {
    nb: "Lagt til av deg. Saken har ikke ord for det.",
    nn: "Lagt til av deg. Saka har ikkje ord for det.",
    en: "Added by you. The case does not mention it.",
  },
  add: { nb: "Legg til behov", nn: "Legg til behov", en: "Add a need" },
  which: { nb: "Hvilket behov?", nn: "Kva behov?", en: "Which need?" },
  addOne: { nb: "Legg til", nn: "Legg til", en: "Add" },
  kept: {
    nb: "Gjelder bare denne saken, så lenge nettleseren er åpen.",
    nn: "Gjeld berre denne saka, så lenge nettlesaren er open.",
    en: "Applies to this case only, as long as the browser is open.",
  },
  followed: (need: string, what: "strike" | "restore" | "add", n: number): Text => {
    const nb = { strike: "er strøket", restore: "er med igjen", add: "er lagt til" }[what];
    const nn = { strike: "er stroke", restore: "er med igjen", add: "er lagt til" }[what];
    const en = { strike: "is struck out", restore: "is included again", add: "is added" }[what];
    return {
      nb: `«${need}» ${nb}. Nå ${n} forslag.`,
      nn: `«${need}» ${nn}. No ${n} framlegg.`,
      en: `“${need}” ${en}. Now ${n} ${n === 1 ? "suggestion" : "suggestions"}.`,
    };
  },
  group: { nb: "Gruppe", nn: "Gruppe", en: "Group" },
  area: { nb: "Område (AEV)", nn: "Område (AEV)", en: "Area (AEV)" },
  all: { nb: "Alle", nn: "Alle", en: "All" },
  filtered: (n: number, of: number): Text => ({
    nb: `Viser ${n} av ${of} forslag.`,
    nn: `Viser ${n} av ${of} framlegg.`,
    en: `Showing ${n} of ${of} suggestions.`,
  }),
  noneLeft: {
    nb: "Ingen forslag i dette utvalget.",
    nn: "Ingen framlegg i dette utvalet.",
    en: "No suggestions in this selection.",
  },
  showAll: { nb: "Vis alle forslag", nn: "Vis alle framlegg", en: "Show all suggestions" },
  freer: { nb: "Tenk friere", nn: "Tenk friare", en: "Think more freely" },
  freerHelp: {
    nb: "Ideer fra tipsheftet man sjelden tenker på først.",
    nn: "Idear frå tipsheftet ein sjeldan tenkjer på først.",
    en: "Ideas from the booklet that one seldom thinks of first.",
  },
  hide: { nb: "Passer ikke", nn: "Passar ikkje", en: "Does not fit" },
  hideTitle: (title: string): Text => ({
    nb: `Passer ikke: skjul «${title}» i denne saken`,
    nn: `Passar ikkje: skjul «${title}» i denne saka`,
    en: `Does not fit: hide “${title}” in this case`,
  }),
  hiddenOne: (title: string): Text => ({
    nb: `«${title}» er skjult i denne saken.`,
    nn: `«${title}» er skjult i denne saka.`,
    en: `“${title}” is hidden in this case.`,
  }),
  hidden: { nb: "Skjult i denne saken", nn: "Skjult i denne saka", en: "Hidden in this case" },
  unhide: { nb: "Vis igjen", nn: "Vis igjen", en: "Show again" },
  unhideTitle: (title: string): Text => ({
    nb: `Foreslå «${title}» igjen`,
    nn: `Gjer framlegg om «${title}» igjen`,
    en: `Suggest “${title}” again`,
  }),
  law: { nb: "Regler for tiltaket", nn: "Reglar for tiltaket", en: "Rules for the measure" },
  chains: { nb: "Kan kjedes med", nn: "Kan kjedast med", en: "Can be followed by" },
  fillRoutine: {
    nb: "Legg inn lenke til rutinen",
    nn: "Legg inn lenkje til rutinen",
    en: "Add a link to the routine",
  },
} as const;
