import * as z from "zod/mini";
import { caseFacts } from "../facts/schema.ts";
import type { FromPage, Looked, PageAnswer } from "./contract.ts";

const evidence = z.strictObject({
  fact: z.string(),
  quote: z.nullable(z.string()),
  state: z.enum(["read", "empty", "unparsable", "derived", "answered"]),
  by: z.optional(z.literal("office")),
});

const reading = z.strictObject({
  system: z.nullable(z.string()),
  page: z.nullable(z.string()),
  person: z.nullable(z.string()),
  facts: caseFacts,
  evidence: z.array(evidence),
  text: z.array(z.string()),
  learned: z.optional(z.strictObject({ of: z.number(), missed: z.array(z.string()) })),
});

const pageAnswer = z.strictObject({
  stamp: z.string(),
  state: z.enum(["one", "none", "several", "unsettled"]),
  url: z.string(),
  reading,
});

const part = z.number().check(z.gte(0), z.lte(1));
const pillSetting = z.strictObject({
  off: z.boolean(),
  folded: z.boolean(),
  at: z.nullable(z.strictObject({ x: part, y: part })),
});

const fromPage = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("skreddersom/changed"), stamp: z.string() }),
  z.strictObject({ type: z.literal("skreddersom/page"), snapshot: z.string() }),
  z.strictObject({ type: z.literal("skreddersom/settled"), answer: pageAnswer }),
  z.strictObject({ type: z.literal("skreddersom/open") }),
  z.strictObject({
    type: z.literal("skreddersom/picked"),
    look: z.int(),
    node: z.nullable(z.int()),
  }),
  z.strictObject({ type: z.literal("skreddersom/pill"), setting: z.optional(pillSetting) }),
]);

/** The message, or null when it has not the shape of the contract. */
export function parseFromPage(message: unknown): FromPage | null {
  return fromPage.safeParse(message).data ?? null;
}

const looked = z.strictObject({ look: z.int(), snapshot: z.string(), url: z.string() });

/** The page's answer to `look`, or null when it has not the shape of the contract. */
export function parseLooked(answer: unknown): Looked | null {
  return looked.safeParse(answer).data ?? null;
}

/** The page's answer to `read`, or null when it has not the shape of the contract. */
export function parsePageAnswer(answer: unknown): PageAnswer | null {
  return pageAnswer.safeParse(answer).data ?? null;
}
