import * as z from "zod/mini";
import { caseFacts } from "../facts/schema.ts";
import type { FromPage, PageAnswer } from "./contract.ts";

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

const fromPage = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("skreddersom/changed"), stamp: z.string() }),
  z.strictObject({ type: z.literal("skreddersom/page"), snapshot: z.string() }),
  z.strictObject({ type: z.literal("skreddersom/settled"), answer: pageAnswer }),
  z.strictObject({ type: z.literal("skreddersom/open") }),
]);

/** The message, or null when it has not the shape of the contract. */
export function parseFromPage(message: unknown): FromPage | null {
  return fromPage.safeParse(message).data ?? null;
}

/** The page's answer to `read`, or null when it has not the shape of the contract. */
export function parsePageAnswer(answer: unknown): PageAnswer | null {
  return pageAnswer.safeParse(answer).data ?? null;
}
