import type { Text } from "./text.ts";

/** Why a finding is set aside, as the caseworker chooses it. */
export const overrideReasons = {
  "not-this-case": { nb: "Gjelder ikke denne saken", nn: "Gjeld ikkje denne saka" },
  "already-done": {
    nb: "Er gjort, men står ikke i det som er lest",
    nn: "Er gjort, men står ikkje i det som er lese",
  },
  misread: {
    nb: "Opplysningene er feil eller lest feil",
    nn: "Opplysningane er feil eller lesne feil",
  },
  later: { nb: "Feil tidspunkt, følges opp senere", nn: "Feil tidspunkt, blir følgt opp seinare" },
  "assessed-otherwise": {
    nb: "Jeg vurderer regelen annerledes",
    nn: "Eg vurderer regelen annleis",
  },
  "in-note": {
    nb: "Begrunnes i notat eller vedtak",
    nn: "Blir grunngjeve i notat eller vedtak",
  },
} satisfies Record<string, Text>;

/** Setting findings aside, and getting them back. */
export const overrideText = {
  open: { nb: "Ikke aktuelt …", nn: "Ikkje aktuelt …" },
  openFor: (title: string): Text => ({
    nb: `Ikke aktuelt: ${title}`,
    nn: `Ikkje aktuelt: ${title}`,
  }),
  why: { nb: "Hvorfor er dette ikke aktuelt?", nn: "Kvifor er dette ikkje aktuelt?" },
  lasts: {
    nb: "Gjelder bare denne saken, til nettleseren lukkes eller en annen sak åpnes i fanen. Skriv begrunnelsen i saken hvis den skal vare.",
    nn: "Gjeld berre denne saka, til nettlesaren blir lukka eller ei anna sak blir opna i fana. Skriv grunngjevinga i saka om ho skal vare.",
  },
  words: { nb: "Med egne ord (valgfritt)", nn: "Med eigne ord (valfritt)" },
  noReason: { nb: "Velg en grunn", nn: "Vel ein grunn" },
  confirm: { nb: "Overstyr", nn: "Overstyr" },
  section: { nb: "Overstyrt av deg", nn: "Overstyrt av deg" },
  yourReason: { nb: "Din grunn", nn: "Grunnen din" },
  undo: { nb: "Angre", nn: "Angre" },
  undoFor: (title: string): Text => ({
    nb: `Angre overstyringen av «${title}»`,
    nn: `Angre overstyringa av «${title}»`,
  }),
  set: (title: string): Text => ({
    nb: `Overstyrt: ${title} Står under «Overstyrt av deg».`,
    nn: `Overstyrt: ${title} Står under «Overstyrt av deg».`,
  }),
  restored: { nb: "Overstyringen er angret.", nn: "Overstyringa er angra." },
  lapsed: (reason: string): Text => ({
    nb: `Du overstyrte denne («${reason}»), men saken sier noe annet nå.`,
    nn: `Du overstyrte denne («${reason}»), men saka seier noko anna no.`,
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
  }),
} as const;

function listed(...groups: [n: number, one: string, many: string][]): string {
  return groups
    .flatMap(([n, one, many]) => (n > 0 ? [`${n} ${n === 1 ? one : many}`] : []))
    .join(", ");
}
