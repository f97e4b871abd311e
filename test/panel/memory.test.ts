import { describe, expect, test } from "vitest";
import { advance, type Session, START } from "../../entrypoints/sidepanel/session.ts";
import type { PageAnswer } from "../../lib/messages/contract.ts";
import { OVERRIDE_REASONS } from "../../lib/report/overrides.ts";
import { caseMemory, type MemoryArea, type Remembered } from "../../lib/store/case-memory.ts";
import { area } from "../store/memory-area.ts";

const JOSEF = "01459421161";
const kept: Remembered = {
  person: JOSEF,
  answers: [{ question: "programme.start", value: "2026-03-02", of: null }],
  overrides: OVERRIDE_REASONS.map((reason) => ({
    rule: reason,
    status: "violation",
    message: "Mangler dato.",
    reason,
    words: "",
  })),
  choices: { struck: ["debt"], added: ["housing"], hidden: ["mentor"] },
  date: "2026-06-01",
};
const page = (person: string | null): PageAnswer => ({
  stamp: "1",
  state: person === null ? "none" : "one",
  url: "https://modia.example/",
  reading: { system: "demo", page: null, person, facts: {}, evidence: [], text: [] },
});
const read = (session: Session, person: string | null) =>
  advance(session, { type: "read", answer: page(person), time: "10.42" });
const recall = (session: Session) => advance(session, { type: "recall", kept });

describe("what was said about the case in a tab", () => {
  test("comes back as it was, for its own tab only", async () => {
    const memory = caseMemory(area());
    await memory.keep(7, kept);
    expect(await memory.recall(7)).toEqual(kept);
    expect(await memory.recall(8)).toBeNull();
  });

  test("is forgotten without a trace", async () => {
    const store = area();
    await caseMemory(store).keep(7, kept);
    await caseMemory(store).keep(7, null);
    expect([...store.items]).toEqual([]);
  });

  test.each([
    ["nothing", undefined],
    ["another shape", { person: JOSEF }],
    ["more than was kept", { ...kept, name: "Josef" }],
    ["a name for a person", { ...kept, person: "Josef Tesfaye" }],
    ["a need outside the vocabulary", { ...kept, choices: { ...kept.choices, added: ["lykke"] } }],
    ["a day that does not exist", { ...kept, date: "2026-06-31" }],
  ])("%s is not believed", async (_, value) => {
    const store = area();
    store.items.set("case-7", value);
    expect(await caseMemory(store).recall(7)).toBeNull();
  });

  test("a browser without such a memory, or whose memory fails, loses nothing else", async () => {
    const broken: MemoryArea = {
      get: () => Promise.reject(new Error("no")),
      set: () => Promise.reject(new Error("no")),
      remove: () => Promise.reject(new Error("no")),
    };
    for (const memory of [caseMemory(undefined), caseMemory(broken)]) {
      await memory.keep(7, kept);
      await memory.keep(7, null);
      expect(await memory.recall(7)).toBeNull();
    }
  });
});

describe("a panel that is opened again", () => {
  const { answers, overrides, choices, date } = kept;

  test("has it back for the same person, whether the page or the memory comes first", () => {
    for (const session of [read(recall(START), JOSEF), recall(read(START, JOSEF))])
      expect(session).toMatchObject({ phase: "read", work: { answers, overrides, choices, date } });
  });

  test("shows nothing of it before it is certain whose case the page is", () => {
    expect(recall(START)).toMatchObject({ phase: "reading", answer: null });
  });

  test("has nothing of it for anybody else, by number or by name", () => {
    for (const other of ["07487811887", "Josef Tesfaye"]) {
      expect(read(recall(START), other).work.answers).toEqual([]);
      expect(recall(read(START, other)).work.answers).toEqual([]);
      for (const session of [read(recall(START), other), recall(read(START, other))])
        expect(session.work.choices).toEqual({ struck: [], added: [], hidden: [] });
    }
  });

  test("what has been done since is not overwritten", () => {
    const answered = advance(read(START, JOSEF), { type: "answer", question: "a", value: true });
    expect(recall(answered)).toBe(answered);
  });
});

test("setting aside, restoring and taking back", () => {
  const [override] = kept.overrides;
  if (!override) throw new Error("nothing is kept");
  const start = recall(read(START, JOSEF));
  const twice = advance(start, { type: "override", override: { ...override, words: "Ny grunn" } });
  expect(twice.work.overrides.filter((o) => o.rule === override.rule)).toMatchObject([
    { words: "Ny grunn" },
  ]);
  const restored = advance(twice, { type: "restore", rule: override.rule });
  expect(restored.work.overrides).toHaveLength(kept.overrides.length - 1);
  const back = advance(start, { type: "take-back", question: "programme.start" });
  expect(back.work.answers).toEqual([]);
});
