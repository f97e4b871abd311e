import type { Text } from "./text.ts";

/** The sentences of a finding that is copied to the case notes. They claim no more than what stands behind them. */
export const noteText = {
  perDay: (day: string): Text => ({ nb: `Vurdert per ${day}`, nn: `Vurdert per ${day}` }),
  ground: { nb: "Grunnlag", nn: "Grunnlag" },
  byAnswer: {
    nb: "Bygger på opplysninger fra veileder.",
    nn: "Byggjer på opplysningar frå rettleiar.",
  },
  next: { nb: "Neste steg", nn: "Neste steg" },
  rule: { nb: "Regel", nn: "Regel" },
} as const;

/** Why a rule is not confirmed, in one quiet line. */
export const unverifiedText = {
  circular: {
    nb: "Etter rundskrivet. Ikke bekreftet etter 2019.",
    nn: "Etter rundskrivet. Ikkje stadfesta etter 2019.",
  },
  circularDeadline: {
    nb: "Frist etter rundskrivet. Ikke bekreftet etter 2019.",
    nn: "Frist etter rundskrivet. Ikkje stadfesta etter 2019.",
  },
  practice: {
    nb: "Etter NAVs egen omtale. Ikke bekreftet i lov eller forskrift.",
    nn: "Etter NAV si eiga omtale. Ikkje stadfesta i lov eller forskrift.",
  },
  own: {
    nb: "Egen kontroll av opplysningene, ikke en regel.",
    nn: "Eigen kontroll av opplysningane, ikkje ein regel.",
  },
  law: {
    nb: "Ikke bekreftet mot dagens lovtekst.",
    nn: "Ikkje stadfesta mot lovteksten i dag.",
  },
  oldLaw: {
    nb: "Ikke bekreftet mot reglene som gjaldt da.",
    nn: "Ikkje stadfesta mot reglane som gjaldt då.",
  },
} as const satisfies Record<string, Text>;
