import type { Text } from "./text.ts";

/** The assessment of § 29 as it is printed. */
export const assessmentText = {
  title: (day: string): Text => ({
    nb: `Kan deltakeren være i målgruppen for KVP? Vurdert per ${day}`,
    nn: `Kan deltakaren vere i målgruppa for KVP? Vurdert per ${day}`,
  }),
  excluded: {
    nb: "Ett av vilkårene ser ikke ut til å være oppfylt. Se under.",
    nn: "Eitt av vilkåra ser ikkje ut til å vere oppfylt. Sjå under.",
  },
  possible: {
    nb: "Kan være aktuell: ingenting i det som er lest, utelukker det. Vilkårene under må avklares før vedtak.",
    nn: "Kan vere aktuell: ingenting i det som er lese, utelukkar det. Vilkåra under må avklarast før vedtak.",
  },
  rests: {
    nb: "Vurderingen er din: dette er det saken sier, og det den ikke sier.",
    nn: "Vurderinga er di: dette er det saka seier, og det ho ikkje seier.",
  },
  find: { nb: "Finn ut", nn: "Finn ut" },
  others: { nb: "Før neste møte", nn: "Før neste møte" },
  otherWays: { nb: "KVP eller noe annet?", nn: "KVP eller noko anna?" },
  unused: {
    nb: "Nevnt i saken, men avgjør ikke retten etter § 29",
    nn: "Nemnt i saka, men avgjer ikkje retten etter § 29",
  },
} as const;

export const conditionLabels = {
  age: { nb: "Alder 18–67 år", nn: "Alder 18–67 år" },
  residence: { nb: "Lovlig opphold og fast bopel", nn: "Lovleg opphald og fast bustad" },
  municipality: { nb: "Oppholdskommune", nn: "Opphaldskommune" },
  ability: {
    nb: "Vesentlig nedsatt arbeids- og inntektsevne, vurdert etter § 14 a",
    nn: "Vesentleg nedsett arbeids- og inntektsevne, vurdert etter § 14 a",
  },
  benefits: {
    nb: "Ingen eller svært begrensede ytelser til livsopphold",
    nn: "Ingen eller svært avgrensa ytingar til livsopphald",
  },
  followup: {
    nb: "Tett og koordinert oppfølging er nødvendig og hensiktsmessig",
    nn: "Tett og koordinert oppfølging er nødvendig og føremålstenleg",
  },
} satisfies Record<string, Text>;

export const weightLabels = {
  "speaks-for": { nb: "Taler for", nn: "Taler for" },
  "look-closer": { nb: "Se nærmere på", nn: "Sjå nærare på" },
  "special-group": { nb: "Særlig tilfelle", nn: "Særleg tilfelle" },
  "no-obstacle": { nb: "Ikke til hinder", nn: "Ikkje til hinder" },
  "not-decisive": { nb: "Ikke avgjørende", nn: "Ikkje avgjerande" },
} satisfies Record<string, Text>;
