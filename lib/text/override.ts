import type { Text } from "./text.ts";

/** Why a finding is set aside, as the caseworker chooses it. */
export const overrideReasons = {
  "not-this-case": {
    nb: "Gjelder ikke denne saken",
    nn: "Gjeld ikkje denne saka",
    en: "Does not apply to this case",
  },
  "already-done": {
    nb: "Er gjort, men står ikke i det som er lest",
    nn: "Er gjort, men står ikkje i det som er lese",
    en: "Has been done, but is not in what has been read",
  },
  misread: {
    nb: "Opplysningene er feil eller lest feil",
    nn: "Opplysningane er feil eller lesne feil",
    en: "The information is wrong or has been misread",
  },
  later: {
    nb: "Feil tidspunkt, følges opp senere",
    nn: "Feil tidspunkt, blir følgt opp seinare",
    en: "Wrong time, followed up later",
  },
  "assessed-otherwise": {
    nb: "Jeg vurderer regelen annerledes",
    nn: "Eg vurderer regelen annleis",
    en: "I assess the rule differently",
  },
  "in-note": {
    nb: "Begrunnes i notat eller vedtak",
    nn: "Blir grunngjeve i notat eller vedtak",
    en: "Justified in a note or decision",
  },
} satisfies Record<string, Text>;

/** Setting findings aside, and getting them back. */
export const overrideText = {
  open: { nb: "Ikke aktuelt …", nn: "Ikkje aktuelt …", en: "Not relevant …" },
  openFor: (title: string): Text => ({
    nb: `Ikke aktuelt: ${title}`,
    nn: `Ikkje aktuelt: ${title}`,
    en: `Not relevant: “${title}”`,
  }),
  why: {
    nb: "Hvorfor er dette ikke aktuelt?",
    nn: "Kvifor er dette ikkje aktuelt?",
    en: "Why is this not relevant?",
  },
  lasts: {
    nb: "Gjelder bare denne saken, til nettleseren lukkes eller en annen sak åpnes i fanen. Skriv begrunnelsen i saken hvis den skal vare.",
    nn: "Gjeld berre denne saka, til nettlesaren blir lukka eller ei anna sak blir opna i fana. Skriv grunngjevinga i saka om ho skal vare.",
    en: "Applies to this case only, until the browser is closed or another case is opened in the tab. Write the reason in the case if it is to last.",
  },
  words: {
    nb: "Med egne ord (valgfritt)",
    nn: "Med eigne ord (valfritt)",
    en: "In your own words (optional)",
  },
  noReason: { nb: "Velg en grunn", nn: "Vel ein grunn", en: "Choose a reason" },
  confirm: { nb: "Overstyr", nn: "Overstyr", en: "Set aside" },
  section: { nb: "Overstyrt av deg", nn: "Overstyrt av deg", en: "Set aside by you" },
  yourReason: { nb: "Din grunn", nn: "Grunnen din", en: "Your reason" },
  undo: { nb: "Angre", nn: "Angre", en: "Undo" },
  undoFor: (title: string): Text => ({
    nb: `Angre overstyringen av «${title}»`,
    nn: `Angre overstyringa av «${title}»`,
    en: `Undo setting aside “${title}”`,
  }),
  set: (title: string): Text => ({
    nb: `Overstyrt: ${title} Står under «Overstyrt av deg».`,
    nn: `Overstyrt: ${title} Står under «Overstyrt av deg».`,
    en: `Set aside: “${title}” Listed under “Set aside by you”.`,
  }),
  restored: {
    nb: "Overstyringen er angret.",
    nn: "Overstyringa er angra.",
    en: "No longer set aside.",
  },
  lapsed: (reason: string): Text => ({
    nb: `Du overstyrte denne («${reason}»), men saken sier noe annet nå.`,
    nn: `Du overstyrte denne («${reason}»), men saka seier noko anna no.`,
    en: `You set this aside (“${reason}”), but the case says something else now.`,
  }),
  /** What stands under the fold, in its heading: a breach must not disappear without a word. */
  holds: (breaches: number, deadlines: number, others: number): Text => ({
    nb: listed(
      [breaches, "brudd", "brudd"],
      [deadlines, "frist", "frister"],
      [others, "vurdering", "vurderinger"],
    ),
    nn: listed(
      [breaches, "brot", "brot"],
      [deadlines, "frist", "fristar"],
      [others, "vurdering", "vurderingar"],
    ),
    en: listed(
      [breaches, "breach", "breaches"],
      [deadlines, "deadline", "deadlines"],
      [others, "assessment", "assessments"],
    ),
  }),
} as const;

function listed(...groups: [n: number, one: string, many: string][]): string {
  return groups
    .flatMap(([n, one, many]) => (n > 0 ? [`${n} ${n === 1 ? one : many}`] : []))
    .join(", ");
}
