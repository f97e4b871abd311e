import * as z from "zod/mini";
import { learnedSystem } from "../facts/learned.ts";
import { NEEDS } from "../needs/types.ts";

const text = z.string();
const words = z.array(z.string());

/** One word of the need vocabulary. */
export const needWord = z.enum(NEEDS);

/** A measure of the office's own, or what a national measure looks like here (`national` is its id). */
export const officeMeasure = z.strictObject({
  id: text.check(z.regex(/^[a-z0-9-]+$/, "små bokstaver, tall og bindestrek")),
  title: text.check(z.minLength(1, "en tittel")),
  /** Catalogue id of the national measure that this one makes concrete. */
  national: z.optional(text),
  group: z.enum([
    "medvirkning",
    "arbeidsrettet",
    "arbeidssoking",
    "andre-tiltak",
    "andre-aktiviteter",
    "oppfolgingsmater",
  ]),
  bullets: z._default(words, []),
  needs: z._default(z.array(needWord), []),
  words: z._default(words, []),
  place: z.optional(text),
  contactRole: z.optional(text),
  howToRefer: z.optional(text),
  routineUrl: z.optional(text),
  start: z.optional(text),
  minutesPerWeek: z.optional(z.int()),
  /** Free places now; 0 is full, missing is not known. */
  places: z.optional(z.int().check(z.nonnegative())),
  /** Months of the year it runs, 1–12; missing is all year. */
  months: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(12)))),
  note: z.optional(text),
});

/**
 * A list file of one office: `{ "format": "skreddersom-kontorliste", "version": 1, "office": …, "measures": […] }`. It may
 * hold the office's case systems too, and what is taught about them.
 */
export const officeList = z.strictObject({
  format: z.literal("skreddersom-kontorliste"),
  version: z.literal(1),
  office: text,
  measures: z.array(officeMeasure),
  systems: z.optional(z.array(learnedSystem)),
});

export type OfficeMeasure = z.infer<typeof officeMeasure>;
export type OfficeList = z.infer<typeof officeList>;
