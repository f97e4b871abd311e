import type { Text } from "./text.ts";

/** The sentences of a finding that is copied to the case notes. They claim no more than what stands behind them. */
export const noteText = {
  perDay: (day: string): Text => ({
    nb: `Vurdert per ${day}`,
    nn: `Vurdert per ${day}`,
    en: `Assessed as of ${day}`,
  }),
  ground: { nb: "Grunnlag", nn: "Grunnlag", en: "Basis" },
  byAnswer: {
    nb: "Bygger på opplysninger fra veileder.",
    nn: "Byggjer på opplysningar frå rettleiar.",
    en: "Based on information from the caseworker.",
  },
  next: { nb: "Neste steg", nn: "Neste steg", en: "Next step" },
  rule: { nb: "Regel", nn: "Regel", en: "Rule" },
} as const;

/** Why a rule is not confirmed, in one quiet line. */
export const unverifiedText = {
  circular: {
    nb: "Etter rundskrivet. Ikke bekreftet etter 2019.",
    nn: "Etter rundskrivet. Ikkje stadfesta etter 2019.",
    en: "According to the circular. Not confirmed after 2019.",
  },
  circularDeadline: {
    nb: "Frist etter rundskrivet. Ikke bekreftet etter 2019.",
    nn: "Frist etter rundskrivet. Ikkje stadfesta etter 2019.",
    en: "Deadline according to the circular. Not confirmed after 2019.",
  },
  practice: {
    nb: "Etter NAVs egen omtale. Ikke bekreftet i lov eller forskrift.",
    nn: "Etter NAV si eiga omtale. Ikkje stadfesta i lov eller forskrift.",
    en: "According to NAV’s own description. Not confirmed in act or regulation.",
  },
  own: {
    nb: "Egen kontroll av opplysningene, ikke en regel.",
    nn: "Eigen kontroll av opplysningane, ikkje ein regel.",
    en: "Our own check of the information, not a rule.",
  },
  law: {
    nb: "Ikke bekreftet mot dagens lovtekst.",
    nn: "Ikkje stadfesta mot lovteksten i dag.",
    en: "Not confirmed against today’s text of the act.",
  },
  oldLaw: {
    nb: "Ikke bekreftet mot reglene som gjaldt da.",
    nn: "Ikkje stadfesta mot reglane som gjaldt då.",
    en: "Not confirmed against the rules that applied then.",
  },
} as const satisfies Record<string, Text>;
