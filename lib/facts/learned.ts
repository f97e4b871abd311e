import * as z from "zod/mini";

/*
 * What an office has taught the reader about its own case system: which fact stands beside which label. Rules are
 * told by label, heading and stable names in the page, never by look and never by a value.
 */

/**
 * Facts that may be taught, as paths without list index; `period` stands for from and to in one value. Whose page it
 * is can never be taught, nor what lets absence count ("the whole case was read").
 */
export const LEARNABLE = [
  "applicationReceived",
  "refusalReason",
  "programme.start",
  "programme.end",
  "programme.period",
  "programme.status",
  "programme.goal",
  "programme.subGoals",
  "programme.goalIsWork",
  "programme.evaluationDates",
  "programme.madeWithUser",
  "programme.minutesPerWeek",
  "programme.documentDate",
  "decisions.kind",
  "decisions.date",
  "decisions.from",
  "decisions.to",
  "decisions.period",
  "decisions.months",
  "decisions.reason",
  "decisions.notifiedOn",
  "decisions.warnedOn",
  "activities.title",
  "activities.status",
  "activities.from",
  "activities.to",
  "activities.period",
  "activities.minutesPerWeek",
  "activities.positionPct",
  "activities.provider",
  "interruptions.from",
  "interruptions.to",
  "interruptions.period",
  "interruptions.reason",
  "leaves.from",
  "leaves.to",
  "leaves.period",
  "leaves.approved",
  "absences.from",
  "absences.to",
  "absences.period",
  "absences.minutes",
  "absences.permission",
  "absences.cause",
  "absences.documentation",
  "evaluations.heldOn",
  "benefits.kind",
  "benefits.from",
  "benefits.to",
  "benefits.period",
  "benefits.perDay",
  "documents.kind",
  "documents.date",
  "contactDates",
  "person.innsatsgruppe",
  "person.municipalityOfStay",
  "person.registeredJobseeker",
  "person.languageBarrier",
  "person.inIntroductionProgramme",
  "person.lawfulResidence",
  "person.permanentResidence",
  "office.name",
  "office.municipality",
  "familyConsidered",
  "socialAssistance.requiresKvpApplication",
  "socialAssistance.activityConditionOn",
  "socialAssistance.kvpConsideredOn",
] as const;

export type Learnable = (typeof LEARNABLE)[number];

/** Longest label or heading that is kept. */
export const LONGEST_LABEL = 80;

const words = z.string("tekst").check(z.minLength(1, "tekst"), z.maxLength(LONGEST_LABEL));

export const learnedRule = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/, "små bokstaver, tall og bindestrek")),
  /** The kind of page: its path with whatever names a case or a person as `*`. */
  page: z.string().check(z.regex(/^[^\s?]{1,200}$/, "en sti")),
  /** The fact that stands there; null: not a fact of this case, never to be read. */
  fact: z.nullable(z.enum(LEARNABLE)),
  /** What kind of place it is: beside a label, or in a row, card, list item, dialog, or text of its own. */
  kind: z.enum(["field", "row", "card", "item", "dialog", "text"]),
  label: z.nullable(words),
  /** The nearest heading above it; null where it does not matter. */
  under: z.nullable(words),
  /** A stable name that the page's makers gave the place, for example `data-testid`. */
  mark: z.nullable(words),
  /** Without label and name: its number among such texts of the thing, or below the heading. -1: the thing's heading. */
  place: z.nullable(z.int()),
});

export const learnedSystem = z.strictObject({
  /** `https://fagsystem.example.no`, with port where there is one. */
  origin: z.string().check(z.regex(/^https?:\/\/[^\s/?#@]+$/, "en adresse uten sti, https://…")),
  title: z.string().check(z.minLength(1, "et navn"), z.maxLength(LONGEST_LABEL)),
  rules: z.array(learnedRule),
});

export type LearnedRule = z.infer<typeof learnedRule>;
export type LearnedSystem = z.infer<typeof learnedSystem>;
