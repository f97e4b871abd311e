import * as z from "zod/mini";
import { isDay } from "../facts/days.ts";
import { activityKind, activityStatus, provider, timeOfDay } from "../facts/schema.ts";
import type { Draft } from "../plan/draft.ts";
import type { Milestone } from "../plan/types.ts";
import { keptStatus } from "./case-memory.ts";

/* A plan as it is kept: what another version of the extension has written may be something else. */

const text = z.string();
const id = text.check(z.minLength(1));
const day = text.check(z.refine(isDay));
const emptyDay = z.nullable(day);
const minutes = z.nullable(z.number().check(z.refine((n) => Number.isInteger(n) && n >= 0)));
const weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);
const period = { id, from: day, to: day };

const activity = z.strictObject({
  id,
  title: text,
  measure: z.nullable(text),
  kind: activityKind,
  status: activityStatus,
  provider: z.nullable(provider),
  place: text,
  spans: z
    .array(z.strictObject({ from: emptyDay, to: emptyDay, minutesPerWeek: minutes }))
    .check(z.minLength(1)),
  days: z.array(weekday),
  timeOfDay: z.nullable(timeOfDay),
  clock: text,
  purpose: text,
  leadsTo: z.nullable(text),
  justification: text,
});

const plan = z.strictObject({
  goal: text,
  goalIsWork: z.nullable(z.boolean()),
  subGoals: z.array(z.strictObject({ id, text })),
  start: emptyDay,
  end: emptyDay,
  periods: z.array(z.strictObject(period)),
  phases: z.array(z.strictObject({ ...period, name: text })),
  evaluations: z.array(z.strictObject({ id, day })),
  breaks: z.array(
    z.strictObject({ ...period, kind: z.enum(["holiday", "leave", "interruption"]) }),
  ),
  activities: z.array(activity),
  participation: text,
  family: text,
});

const milestone = z.enum([
  "start",
  "halfway",
  "job-search",
  "evaluation",
  "period-end",
  "end",
  "max-end",
  "max-end-special",
] satisfies Milestone["kind"][]);

const seen = z.strictObject({
  on: day,
  pages: z.array(text),
  findings: z.record(text, keptStatus),
  facts: z.record(text, text),
  lists: z.record(text, z.array(text)),
  dues: z.array(z.strictObject({ rule: text, day })),
  milestones: z.array(z.strictObject({ kind: milestone, day })),
});

const draft = z.strictObject({
  plan,
  name: text,
  seen: z.nullable(seen),
  before: z.nullable(seen),
});

/** What is kept as a draft; null where it is none. */
export function parseDraft(kept: unknown): Draft | null {
  return draft.safeParse(kept).data ?? null;
}

/** The draft that a sealed text holds; null where it is none. */
export function parseDraftText(content: string): Draft | null {
  try {
    return parseDraft(JSON.parse(content));
  } catch {
    return null;
  }
}
