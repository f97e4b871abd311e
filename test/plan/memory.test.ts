import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advance, type Session, START } from "../../entrypoints/sidepanel/session.ts";
import type { PageAnswer } from "../../lib/messages/contract.ts";
import type { Draft } from "../../lib/plan/draft.ts";
import { EMPTY_PLAN } from "../../lib/plan/empty.ts";
import { planFromTemplate, templates } from "../../lib/plan/templates/index.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { planMemory } from "../../lib/store/plan-memory.ts";
import { parseDraft, parseDraftText } from "../../lib/store/plan-schema.ts";
import { area } from "../store/memory-area.ts";
import { plan as anyPlan } from "./arbitrary.ts";

const [JOSEF, NILS] = ["01459421161", "02468012345"];
const [template] = templates;
const made: Plan = template
  ? planFromTemplate(template, { start: "2026-07-06", end: "2027-07-05" }, "2026-11-23", "nb")
  : EMPTY_PLAN;

const draftOf = (plan: Plan): Draft => ({ plan, name: "Josef", seen: null, before: null });
const kept = draftOf(made);
const memoryIn = (store: ReturnType<typeof area>, panel = "one") => planMemory(store, store, panel);

const parsePlan = (kept: unknown) =>
  parseDraft({ plan: kept, name: "", seen: null, before: null })?.plan ?? null;

describe("a draft in the browser's memory", () => {
  test("any plan comes back as it was", () => {
    fc.assert(
      fc.property(anyPlan, (one) => {
        expect(parsePlan(structuredClone(one))).toEqual(one);
      }),
    );
    expect(parsePlan(structuredClone(made))).toEqual(made);
  });

  test("is the person's own, and forgotten without a trace", async () => {
    const store = area();
    const memory = memoryIn(store);
    expect(await memory.keep(JOSEF, kept)).toBe(true);
    expect(await memory.recall(JOSEF)).toEqual(kept);
    expect(await memory.recall(NILS)).toBeNull();
    await memory.keep(JOSEF, null);
    expect([...store.items]).toEqual([]);
  });

  test("what is written last stands, however close the writings are", async () => {
    const store = area();
    const memory = memoryIn(store);
    const done = [memory.keep(JOSEF, kept), memory.keep(JOSEF, null), memory.keep(JOSEF, kept)];
    await Promise.all(done);
    expect(await memory.recall(JOSEF)).toEqual(kept);
  });

  test("all of them are found, and nothing else that lies there", async () => {
    const store = area();
    store.items.set("case-7", { person: JOSEF });
    store.items.set("draft-02468012345", { by: "old", draft: { goal: 1 } });
    await memoryIn(store).keep(JOSEF, kept);
    expect(await memoryIn(store, "two").all()).toEqual([kept]);
  });

  test("what is no plan is none", () => {
    const day = { ...made, start: "2026-02-30" };
    const more = { ...made, secret: 1 };
    for (const other of [undefined, null, 7, {}, day, more]) expect(parsePlan(other)).toBeNull();
    for (const text of ["", "{", JSON.stringify({ ...kept, plan: day })])
      expect(parseDraftText(text)).toBeNull();
    expect(parseDraftText(JSON.stringify(kept))).toEqual(kept);
  });

  test("a browser that refuses or has no memory is said so, and nothing throws", async () => {
    const refusing = { ...area(), set: async () => Promise.reject(new Error("QUOTA_BYTES")) };
    expect(await memoryIn(refusing).keep(JOSEF, kept)).toBe(false);
    const none = planMemory(undefined, undefined, "one");
    expect(await none.keep(JOSEF, kept)).toBe(false);
    expect(await none.recall(JOSEF)).toBeNull();
    expect(await none.all()).toEqual([]);
  });

  test("a change in another panel is told, until one stops listening; one's own is not", async () => {
    const store = area();
    const stop = new AbortController();
    const told: (string | null)[] = [];
    const mine = memoryIn(store);
    const other = memoryIn(store, "two");
    mine.watch(JOSEF, (draft) => told.push(draft?.plan.goal ?? null), stop.signal);
    await mine.keep(JOSEF, draftOf({ ...made, goal: "Kokk" }));
    await other.keep(NILS, kept);
    await other.keep(JOSEF, kept);
    await other.keep(JOSEF, null);
    stop.abort();
    await other.keep(JOSEF, kept);
    expect(told).toEqual([made.goal, null]);
  });
});

describe("a draft that comes back", () => {
  const page = (person: string): PageAnswer => ({
    stamp: "1",
    state: "one",
    url: "https://modia.example/",
    reading: { system: "demo", page: null, person, facts: {}, evidence: [], text: [] },
  });
  const open = (person: string) =>
    advance(START, { type: "read", answer: page(person), time: "10.42" });
  const back = (session: Session, person: string, isNews = false) =>
    advance(session, { type: "recall-plan", person, plan: made, isNews });

  test("stands there for the person it is of, and for no other", () => {
    expect(back(open(JOSEF), JOSEF).work.plan).toBe(made);
    expect(back(open(NILS), JOSEF).work.plan).toEqual(EMPTY_PLAN);
    expect(back(advance(open(JOSEF), { type: "empty" }), JOSEF).work.plan).toEqual(EMPTY_PLAN);
  });

  test("never takes the place of what has been made since", () => {
    const edited = advance(open(JOSEF), {
      type: "plan",
      edit: { type: "set", fields: { goal: "Kokk" } },
    });
    expect(back(edited, JOSEF).work.plan.goal).toBe("Kokk");
  });

  test("a change in another panel takes its place, and can be undone", () => {
    const edited = advance(open(JOSEF), {
      type: "plan",
      edit: { type: "set", fields: { goal: "Kokk" } },
    });
    const changed = back(edited, JOSEF, true);
    expect(changed.work.plan).toBe(made);
    expect(advance(changed, { type: "undo-plan" }).work.plan.goal).toBe("Kokk");
  });
});
