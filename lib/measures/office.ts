import * as z from "zod/mini";
import { type Day, isDay } from "../facts/days.ts";
import { learnedSystem } from "../facts/learned.ts";
import { NEEDS } from "../needs/types.ts";
import { marksSchema } from "./marks.ts";

const text = z.string();
const words = z.array(z.string());
const day = text.check(z.refine(isDay, "en dato som 2027-03-02"));

const MINUTES_OF_A_WEEK = 7 * 24 * 60;

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
  /** When one can begin, in words: "løpende", "høst og vår". */
  start: z.optional(text),
  /** The next day one can begin. */
  nextStart: z.optional(day),
  minutesPerWeek: z.optional(z.int().check(z.nonnegative(), z.maximum(MINUTES_OF_A_WEEK))),
  /** Places in all; how many are free is `places`. */
  capacity: z.optional(z.int().check(z.nonnegative())),
  /** Free places now; 0 is full, missing is not known. */
  places: z.optional(z.int().check(z.nonnegative())),
  /** Months of the year it runs, 1–12; missing is all year. */
  months: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(12)))),
  /** What it costs, and who pays, in words. */
  cost: z.optional(text),
  /** The last day it is on offer. */
  validUntil: z.optional(day),
  /** The day by which somebody must see whether this still is right. */
  reviewBy: z.optional(day),
  note: z.optional(text),
  /** The office does not have it: neither this entry nor the national measure it is about is offered. */
  hidden: z.optional(z.boolean()),
});

/**
 * A list file of one office: `{ "format": "skreddersom-kontorliste", "version": 2, "office": …, "measures": […] }`. It may
 * hold the office's case systems too, and what is taught about them. Version 1 had no capacity, next start, cost, valid
 * until, review by and hidden; it is read as it is.
 */
export const officeList = z.strictObject({
  format: z.literal("skreddersom-kontorliste"),
  version: z.union([z.literal(1), z.literal(2)]),
  office: text,
  measures: z.array(officeMeasure),
  systems: z.optional(z.array(learnedSystem)),
  /** Which editions these are, in a list that is published. */
  marks: z.optional(marksSchema),
});

/** `from`: the name of the list that others keep and it came from; never in a file. */
export type OfficeMeasure = z.infer<typeof officeMeasure> & { readonly from?: string };
/** A field that stands in files. */
export type OfficeField = keyof z.infer<typeof officeMeasure>;
export type OfficeList = z.infer<typeof officeList>;

/** The entries that the office offers. */
export function offered(office: readonly OfficeMeasure[]): readonly OfficeMeasure[] {
  return office.some((own) => own.hidden) ? office.filter((own) => !own.hidden) : office;
}

/** National measures that the office says it does not have, and has no entry for that says otherwise. */
export function notOffered(office: readonly OfficeMeasure[]): readonly string[] {
  const shown = new Set(offered(office).map((own) => own.national));
  return office.flatMap(({ hidden, national }) =>
    hidden && national && !shown.has(national) ? [national] : [],
  );
}

/** Whether the last day of the offer has passed. */
export function isOver({ validUntil }: OfficeMeasure, date: Day): boolean {
  return validUntil !== undefined && validUntil < date;
}
