import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fetch } from "../../lib/sharing/lists/fetch-list.ts";
import { type Publishing, publish } from "../../lib/sharing/lists/publish.ts";
import { put, standing } from "../../lib/sharing/lists/webdav.ts";
import { newPlace } from "../../lib/store/lists-types.ts";
import { entry, listFile } from "./files.ts";
import { onServer, raceOnServer } from "./keepers-race.ts";
import { type Served, startApache, startNginx } from "./start.ts";

/** `npm run keepers` does a hundred. */
const ROUNDS = 8;
let apache: Served;
let nginx: Served;
beforeAll(async () => {
  [apache, nginx] = await Promise.all([startApache(), startNginx()]);
}, 180_000);
afterAll(() => Promise.all([apache?.close(), nginx?.close()]));

test(`two keepers publish at once, ${ROUNDS} rounds: no change is lost`, async () => {
  const { changes, lost } = await raceOnServer(apache, "felles.json", ROUNDS, 20_261_123);
  expect(changes).toBeGreaterThan(ROUNDS);
  expect(lost).toEqual([]);
}, 120_000);

describe("a server that", () => {
  const own = { format: "skreddersom-kontorliste", version: 2, office: "NAV Prøve" } as const;
  const list = { ...own, measures: [entry("a")] };
  const attempt = (address: string, more: Partial<Publishing> = {}) =>
    publish(list, newPlace(address), {
      fetch: (url, init) => fetch(url, init),
      now: () => Date.now(),
      pause: (ms) => new Promise((go) => setTimeout(go, ms / 20)),
      chance: () => 0.5,
      keepOwn: async () => undefined,
      keepRow: async () => undefined,
      login: null,
      choices: {},
      timing: { lookMs: 100, proofMs: 1000, againMs: 100 },
      ...more,
    });

  test("asks who one is gets a name and a password, which go nowhere else", async () => {
    const address = `${apache.url}lukket/liste.json`;
    expect(await attempt(address)).toMatchObject({ kind: "fault", fault: "login" });
    const wrong = { user: "keeper", password: "feil" };
    expect(await attempt(address, { login: wrong })).toMatchObject({ fault: "login" });
    const rows: unknown[] = [];
    const done = await attempt(address, {
      login: { user: "keeper", password: "hemmelig" },
      keepRow: async (row) => void rows.push(row),
    });
    expect(done.kind).toBe("published");
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain("hemmelig");
  });

  test("only reads says so, and a folder that is not there as well", async () => {
    expect(await attempt(`${nginx.url}liste.json`)).toMatchObject({ fault: "read-only" });
    expect(await attempt(`${apache.url}ingen/liste.json`)).toMatchObject({ fault: "no-folder" });
    expect(await attempt("http://127.0.0.1:9/liste.json")).toMatchObject({ fault: "unreachable" });
  });

  test("holds something else there keeps it", async () => {
    const file = join(apache.folder, "brev.json");
    writeFileSync(file, "Kjære Skreddersøm");
    expect(await attempt(`${apache.url}brev.json`)).toMatchObject({ fault: "content" });
    expect(readFileSync(file, "utf8")).toBe("Kjære Skreddersøm");
  });

  test("swallows what it has said yes to is written to again", async () => {
    const address = `${apache.url}slukt.json`;
    let puts = 0;
    const swallowing: Fetch = (url, init) => {
      if (init.method === "PUT" && ++puts <= 2)
        return Promise.resolve(new Response(null, { status: 204 }));
      return fetch(url, init);
    };
    const done = await attempt(address, { fetch: swallowing });
    expect(done).toMatchObject({ kind: "published", tries: 4 });
    expect(onServer(apache, "slukt.json").map(({ id }) => id)).toEqual(["a"]);
  });

  test("has another edition by now refuses, by strong and compressed tags", async () => {
    writeFileSync(
      join(apache.folder, "merke.json"),
      listFile([entry("a", { note: "x".repeat(5000) })]),
    );
    const address = `${apache.url}merke.json`;
    await new Promise((done) => setTimeout(done, 1100));
    const there = await standing((url, init) => fetch(url, init), address, null);
    if (there.fault !== null) throw new Error(there.fault);
    expect(there.condition["if-match"]).toMatch(/^"[^"]*"$/);
    expect(there.condition["if-match"]).not.toContain("gzip");
    const write = (text: string) =>
      put((url, init) => fetch(url, init), address, text, there.condition, null);
    expect(await write(listFile([entry("b")]))).toEqual({ kind: "done" });
    expect(await write(listFile([entry("c")]))).toEqual({ kind: "changed" });
    expect(onServer(apache, "merke.json").map(({ id }) => id)).toEqual(["b"]);
  });
});
