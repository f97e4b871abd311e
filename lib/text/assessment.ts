import type { Text } from "./text.ts";

/** The assessment of § 29 as it is printed. */
export const assessmentText = {
  title: (day: string): Text => ({
    nb: `Kan deltakeren være i målgruppen for KVP? Vurdert per ${day}`,
    nn: `Kan deltakaren vere i målgruppa for KVP? Vurdert per ${day}`,
    en: `Can the participant be in the target group for the qualification programme? Assessed as of ${day}`,
  }),
  excluded: {
    nb: "Ett av vilkårene ser ikke ut til å være oppfylt. Se under.",
    nn: "Eitt av vilkåra ser ikkje ut til å vere oppfylt. Sjå under.",
    en: "One of the conditions does not seem to be met. See below.",
  },
  possible: {
    nb: "Kan være aktuell: ingenting i det som er lest, utelukker det. Vilkårene under må avklares før vedtak.",
    nn: "Kan vere aktuell: ingenting i det som er lese, utelukkar det. Vilkåra under må avklarast før vedtak.",
    en: "May be eligible: nothing that has been read rules it out. The conditions below must be clarified before a decision.",
  },
  rests: {
    nb: "Vurderingen er din: dette er det saken sier, og det den ikke sier.",
    nn: "Vurderinga er di: dette er det saka seier, og det ho ikkje seier.",
    en: "The assessment is yours: this is what the case says, and what it does not say.",
  },
  find: { nb: "Finn ut", nn: "Finn ut", en: "Find out" },
  others: { nb: "Før neste møte", nn: "Før neste møte", en: "Before the next meeting" },
  otherWays: {
    nb: "KVP eller noe annet?",
    nn: "KVP eller noko anna?",
    en: "The qualification programme or something else?",
  },
  unused: {
    nb: "Nevnt i saken, men avgjør ikke retten etter § 29",
    nn: "Nemnt i saka, men avgjer ikkje retten etter § 29",
    en: "Mentioned in the case, but does not decide the right under § 29",
  },
} as const;

export const conditionLabels = {
  age: { nb: "Alder 18–67 år", nn: "Alder 18–67 år", en: "Age 18–67" },
  residence: {
    nb: "Lovlig opphold og fast bopel",
    nn: "Lovleg opphald og fast bustad",
    en: "Lawful and permanent residence",
  },
  municipality: { nb: "Oppholdskommune", nn: "Opphaldskommune", en: "Municipality of stay" },
  ability: {
    nb: "Vesentlig nedsatt arbeids- og inntektsevne, vurdert etter § 14 a",
    nn: "Vesentleg nedsett arbeids- og inntektsevne, vurdert etter § 14 a",
    en: "Substantially reduced work and earning capability, assessed under § 14 a",
  },
  benefits: {
    nb: "Ingen eller svært begrensede ytelser til livsopphold",
    nn: "Ingen eller svært avgrensa ytingar til livsopphald",
    en: "No or very limited benefits for subsistence",
  },
  followup: {
    nb: "Tett og koordinert oppfølging er nødvendig og hensiktsmessig",
    nn: "Tett og koordinert oppfølging er nødvendig og føremålstenleg",
    en: "Close and coordinated follow-up is necessary and suitable",
  },
} satisfies Record<string, Text>;

export const weightLabels = {
  "speaks-for": { nb: "Taler for", nn: "Taler for", en: "Speaks for" },
  "look-closer": { nb: "Se nærmere på", nn: "Sjå nærare på", en: "Look more closely at" },
  "special-group": { nb: "Særlig tilfelle", nn: "Særleg tilfelle", en: "Special case" },
  "no-obstacle": { nb: "Ikke til hinder", nn: "Ikkje til hinder", en: "No obstacle" },
  "not-decisive": { nb: "Ikke avgjørende", nn: "Ikkje avgjerande", en: "Not decisive" },
} satisfies Record<string, Text>;
