import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database, deleteDatabase } from "../../lib/store/database.ts";
import type { VaultKeys } from "../../lib/store/vault/keys.ts";
import { isStrongEnough } from "../../lib/store/vault/passphrase.ts";
import type { SealedDraft } from "../../lib/store/vault/types.ts";
import {
  countDrafts,
  deleteAllDrafts,
  deleteDraft,
  deleteExpired,
  keepDraft,
  openDraft,
  unlock,
} from "../../lib/store/vault/vault.ts";

const [JOSEF, NILS] = ["01459421161", "02468012345"];
const CONTENT = JSON.stringify({ goal: "Jobb i oppdrettsnæringen", note: "gjeld" });
const TODAY = "2026-11-23";
let right: VaultKeys;
let wrong: VaultKeys;

beforeAll(async () => {
  right = await unlock("korrekt hest batteri stift");
  wrong = await unlock("korrekt hest batteri stiff");
});
beforeEach(deleteAllDrafts);
afterAll(deleteDatabase);

const keep = (keys = right, person = JOSEF, days = 14) =>
  keepDraft(keys, person, CONTENT, TODAY, days);
const row = async (): Promise<SealedDraft> => {
  const [only] = await database().drafts.toArray();
  if (!only) throw new Error("there is no row");
  return only;
};

describe("a kept draft", () => {
  test("comes back with the same passphrase, written with other spaces too", async () => {
    expect(await keep()).toBe("2026-12-07");
    const again = await unlock(" korrekt hest batteri stift ");
    expect(await openDraft(again, JOSEF, TODAY)).toEqual({
      state: "open",
      content: CONTENT,
      until: "2026-12-07",
      days: 14,
    });
  });

  test("any content comes back as it was, and takes the earlier one's place", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        await keepDraft(right, JOSEF, text, TODAY, 14);
        expect(await openDraft(right, JOSEF, TODAY)).toMatchObject({
          content: text.toWellFormed(),
        });
        expect(await countDrafts()).toBe(1);
      }),
      { numRuns: 25 },
    );
  });

  test("a wrong passphrase is told from a person of whom nothing is kept", async () => {
    await keep();
    expect(await openDraft(wrong, JOSEF, TODAY)).toEqual({ state: "wrong-passphrase" });
    expect(await openDraft(right, NILS, TODAY)).toEqual({ state: "none" });
    await deleteAllDrafts();
    expect(await openDraft(wrong, JOSEF, TODAY)).toEqual({ state: "none" });
  });

  test("every flipped bit is noticed, and told from a wrong passphrase", async () => {
    await keep();
    const whole = await row();
    const fields = ["data", "iv", "salt", "check"] as const;
    const places = fields.flatMap((field) => [...whole[field].keys()].map((at) => ({ field, at })));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.integer({ min: 0, max: 7 }),
        async ({ field, at }, bit) => {
          const bytes = Uint8Array.from(whole[field]);
          bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
          await database().drafts.put({ ...whole, [field]: bytes });
          expect((await openDraft(right, JOSEF, TODAY)).state).toBe("changed");
        },
      ),
      { numRuns: 300 },
    );
  });

  test("a changed day or name of the row is noticed", async () => {
    await keep();
    const whole = await row();
    for (const part of [{ until: "2026-12-08" }, { keptOn: "2026-11-22" }]) {
      await database().drafts.put({ ...whole, ...part });
      expect((await openDraft(right, JOSEF, TODAY)).state).toBe("changed");
    }
    await deleteAllDrafts();
    await database().drafts.put({ ...whole, id: `B${whole.id.slice(1)}` });
    expect((await openDraft(right, JOSEF, TODAY)).state).toBe("changed");
    expect((await openDraft(right, NILS, TODAY)).state).toBe("none");
  });

  test("cut off anywhere is damage", async () => {
    await keep();
    const whole = await row();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.data.length - 1 }), async (length) => {
        await database().drafts.put({ ...whole, data: whole.data.slice(0, length) });
        expect((await openDraft(right, JOSEF, TODAY)).state).toBe("damaged");
      }),
    );
  });

  test("any other passphrase is told to be wrong", async () => {
    await keep();
    const other = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" });
    await fc.assert(
      fc.asyncProperty(other, async (typed) => {
        const keys = await unlock(typed);
        expect((await openDraft(keys, JOSEF, TODAY)).state).toBe("wrong-passphrase");
      }),
      { numRuns: 12 },
    );
  });

  test("a draft put in another person's place is not that person's", async () => {
    await keep();
    const of = await row();
    await keep(right, NILS);
    const [, second] = (await database().drafts.toArray()).toSorted(
      (a, b) => Number(b.id === of.id) - Number(a.id === of.id),
    );
    await database().drafts.put({ ...of, id: second?.id ?? "" });
    expect((await openDraft(right, NILS, TODAY)).state).toBe("changed");
  });

  test.each([
    ["half of it", { data: new Uint8Array(7) }],
    ["no salt", { salt: undefined }],
    ["a text for bytes", { data: "abc" }],
    ["another version", { version: 2 }],
    ["a day that does not exist", { until: "2026-02-30" }],
  ])("%s is damage", async (_, part) => {
    await keep();
    await database().drafts.put({ ...(await row()), ...part } as SealedDraft);
    expect((await openDraft(right, JOSEF, TODAY)).state).toBe("damaged");
  });

  test("nothing of the person or the content can be read in it", async () => {
    await keep();
    const { id, check, salt, iv, data } = await row();
    const all = [check, salt, iv, data].map((b) => Buffer.from(b).toString("latin1")).join("");
    for (const secret of [JOSEF, "oppdrett", "gjeld", "Jobb"])
      expect(`${id}${all}`).not.toContain(secret);
  });

  test("the same draft never looks the same twice", async () => {
    await keep();
    const first = await row();
    await keep();
    const second = await row();
    expect(second.id).toBe(first.id);
    expect(Buffer.from(second.data).equals(Buffer.from(first.data))).toBe(false);
  });
});

describe("a passphrase", () => {
  test.each([
    ["hest", false],
    ["passord123", false],
    ["aaaaaaaaaaaaaaaa", false],
    ["hest hest hest hest", false],
    ["to av de ku", false],
    ["sko bil ku elg", true],
    ["sko bil hus elv", true],
    ["k7#mPq2!vXz9", true],
    ["            ", false],
  ])("%j is strong enough: %s", (typed, enough) => {
    expect(isStrongEnough(typed)).toBe(enough);
  });
});

describe("is forgotten", () => {
  test("after its last day, and not on it", async () => {
    await keep(right, JOSEF, 14);
    expect(await deleteExpired("2026-12-07")).toBe(0);
    expect(await deleteExpired("2026-12-08")).toBe(1);
    expect(await countDrafts()).toBe(0);
    await keep(right, JOSEF, 14);
    expect(await openDraft(right, JOSEF, "2026-12-08")).toEqual({ state: "none" });
    expect(await countDrafts()).toBe(0);
  });

  test("when its days cannot be read, or have been put far ahead", async () => {
    await keep();
    const whole = await row();
    for (const until of ["2030-01-01", "", undefined]) {
      await database().drafts.put({ ...whole, until } as SealedDraft);
      expect(await deleteExpired(TODAY), String(until)).toBe(1);
    }
  });

  test("at once on demand, one or all", async () => {
    await keep();
    await keep(right, NILS);
    await deleteDraft(right, JOSEF);
    expect(await openDraft(right, JOSEF, TODAY)).toEqual({ state: "none" });
    expect((await openDraft(right, NILS, TODAY)).state).toBe("open");
    await deleteAllDrafts();
    expect(await countDrafts()).toBe(0);
  });

  test("never later than thirty days", async () => {
    expect(await keep(right, JOSEF, 400)).toBe("2026-12-23");
  });
});
