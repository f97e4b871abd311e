import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fetchList, NOTHING_KNOWN } from "../../lib/sharing/lists/fetch-list.ts";
import { newList, refresh, type Surroundings } from "../../lib/sharing/lists/refresh.ts";
import { signatureOf } from "../../lib/sharing/lists/signature.ts";
import type { ListRow } from "../../lib/store/lists-types.ts";
import { entry, listFile } from "./files.ts";
import { type Served, startApache, startNginx } from "./start.ts";

const HOUR = 3_600_000;
let now = 0;
let policyKey: string | null = null;
const around: Surroundings = {
  fetch: (address, init) => fetch(address, init),
  now: () => now,
  chance: () => 0,
  keyFor: () => policyKey,
};
const LIST = listFile([entry("a", { place: "Her" }), entry("b")]);

async function pair(): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as CryptoKeyPair;
}

async function sign(text: string, by: CryptoKeyPair): Promise<string> {
  return signatureOf(new TextEncoder().encode(text), by);
}

beforeEach(() => {
  now = 0;
  policyKey = null;
});

describe.each([
  ["Apache httpd", startApache],
  ["nginx", startNginx],
] as const)("a list on %s", (_, begin) => {
  let served: Served;
  const put = (name: string, text: string) => writeFileSync(join(served.folder, name), text);
  const added = (name: string) => refresh(newList(`${served.url}${name}`, "county", false), around);
  beforeAll(async () => {
    served = await begin();
  }, 180_000);
  afterAll(() => served?.close());

  test("is fetched, and then not again while it has not changed", async () => {
    put("liste.json", LIST);
    const first = await added("liste.json");
    expect(first).toMatchObject({ name: "Fylket Prøve", trouble: null, failures: 0, fetchedAt: 0 });
    expect(first.measures.map(({ id }) => id)).toEqual(["a", "b"]);
    const { etag, lastModified } = first;
    const again = await fetchList(around.fetch, first.address, { etag, lastModified }, LIMITS);
    expect(again).toEqual({ kind: "same" });
    now = 6 * HOUR;
    expect(await refresh(first, around)).toEqual({ ...first, checkedAt: now, nextAt: 12 * HOUR });
  });

  test("says what is new in it", async () => {
    put("ny.json", LIST);
    const first = await added("ny.json");
    put("ny.json", listFile([entry("a", { place: "Der" }), entry("c"), entry("d")]));
    now = 5;
    const next = await refresh(first, around);
    expect(next.news).toEqual({ added: 2, changed: 1, removed: 1, at: 5 });
  });

  test.each([
    ["is gone", null, "status", "404"],
    ["is no JSON", "{", "content", "JSON"],
    ["is another file", '{"a":1}', "content", "liste"],
    ["has a fault", LIST.replace('"andre-tiltak"', '"annet"'), "content", "group"],
    ["is no text", "\u0000", "content", ""],
  ])("that %s leaves the last good copy", async (_what, text, kind, said) => {
    put("feil.json", LIST);
    const good = await added("feil.json");
    if (text === null) served && (await import("node:fs")).rmSync(join(served.folder, "feil.json"));
    else put("feil.json", text);
    const bad = await refresh(good, around);
    expect(bad.measures).toEqual(good.measures);
    expect(bad.trouble?.kind).toBe(kind);
    expect(bad.trouble?.detail).toContain(said);
    expect(bad.nextAt).toBe(5 * 60_000);
    put("feil.json", LIST);
    expect((await refresh(bad, around)).trouble).toBeNull();
  });

  test("that is signed is taken by the key that was seen first, and by no other", async () => {
    const [keeper, stranger] = [await pair(), await pair()];
    put("signert.json", LIST);
    put("signert.json.sig", await sign(LIST, keeper));
    const good = await added("signert.json");
    expect(good.key).toMatch(/^.{43}=$/);
    const other = listFile([entry("x")]);
    const trouble = async () => (await refresh(good, around)).trouble?.kind;
    put("signert.json", other);
    expect(await trouble()).toBe("forged");
    put("signert.json.sig", await sign(other, stranger));
    expect(await trouble()).toBe("other-key");
    (await import("node:fs")).rmSync(join(served.folder, "signert.json.sig"));
    expect(await trouble()).toBe("unsigned");
    put("signert.json.sig", "tull");
    expect(await trouble()).toBe("forged");
    put("signert.json.sig", await sign(other, keeper));
    expect((await refresh(good, around)).measures.map(({ id }) => id)).toEqual(["x"]);
  });

  test("must be signed by the administrator's key where there is one", async () => {
    const keeper = await pair();
    put("krav.json", LIST);
    policyKey = new Uint8Array(await crypto.subtle.exportKey("raw", keeper.publicKey)).toBase64();
    expect((await added("krav.json")).trouble?.kind).toBe("unsigned");
    put("krav.json.sig", await sign(LIST, await pair()));
    expect((await added("krav.json")).trouble?.kind).toBe("other-key");
    put("krav.json.sig", await sign(LIST, keeper));
    expect((await added("krav.json")).measures).toHaveLength(2);
  });
});

/** Servers that real ones are only on bad days. */
describe("a server that", () => {
  let server: Server;
  let behave: (path: string, reply: import("node:http").ServerResponse) => void;
  let asked: string[] = [];
  let address = "";
  beforeAll(async () => {
    server = createServer((request, reply) => {
      asked.push(request.url ?? "");
      if (request.url?.endsWith(".sig")) reply.writeHead(404).end();
      else behave(request.url ?? "", reply);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/liste.json`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked = [];
  });

  async function kept(): Promise<ListRow> {
    behave = (_path, reply) => reply.writeHead(200, { etag: '"1"' }).end(LIST);
    return refresh(newList(address, "county", false), around);
  }

  test("breaks off is told from one that does not answer", async () => {
    const good = await kept();
    behave = (_path, reply) => {
      reply.writeHead(200, { "content-length": String(LIST.length * 2) });
      reply.write(LIST.slice(0, 40), () => reply.destroy());
    };
    const bad = await refresh(good, around);
    expect(bad.trouble?.kind).toBe("truncated");
    expect(bad.measures).toEqual(good.measures);
    const nowhere = newList("http://127.0.0.1:9/liste.json", "county", false);
    expect((await refresh(nowhere, around)).trouble?.kind).toBe("unreachable");
  });

  test("sends too much is not heard to the end, whether it says how much or not", async () => {
    let sent = 0;
    behave = (_path, reply) => {
      const part = "x".repeat(64_000);
      reply.on("close", () => {
        sent = -sent;
      });
      const more = () => {
        for (; sent >= 0 && sent < 1000; sent++) if (!reply.write(part)) return;
      };
      reply.on("drain", more);
      more();
    };
    const limits = { bytes: 500_000, ms: 5000 };
    const long = await fetchList(around.fetch, address, NOTHING_KNOWN, limits);
    expect(long).toMatchObject({ kind: "fault", fault: "large" });
    await new Promise((done) => setTimeout(done, 100));
    expect(sent).toBeLessThan(0);
    behave = (_path, reply) => reply.writeHead(200, { "content-length": "900000" }).write("x");
    expect(await fetchList(around.fetch, address, NOTHING_KNOWN, limits)).toMatchObject({
      fault: "large",
    });
  });

  test("is slow, before or within its answer, is given up", async () => {
    const limits = { bytes: 1000, ms: 300 };
    behave = () => undefined;
    expect(await fetchList(around.fetch, address, NOTHING_KNOWN, limits)).toMatchObject({
      fault: "slow",
    });
    behave = (_path, reply) => void reply.writeHead(200).write("{");
    expect(await fetchList(around.fetch, address, NOTHING_KNOWN, limits)).toMatchObject({
      fault: "slow",
    });
  });

  test("fails is asked less and less often, and when it wants to be", async () => {
    let row = await kept();
    behave = (_path, reply) => reply.writeHead(500).end();
    const waits: number[] = [];
    for (let n = 0; n < 12; n++) {
      row = await refresh(row, around);
      waits.push(row.nextAt / 60_000);
    }
    expect(waits.slice(0, 4)).toEqual([5, 10, 20, 40]);
    expect(waits.at(-1)).toBe(24 * 60);
    expect(row.measures).toHaveLength(2);
    behave = (_path, reply) => reply.writeHead(503, { "retry-after": "7200" }).end();
    expect((await refresh(await keptAgain(row), around)).nextAt).toBe(2 * HOUR);
  });

  async function keptAgain(row: ListRow): Promise<ListRow> {
    return { ...row, failures: 0 };
  }

  test("shows elsewhere is not followed", async () => {
    const good = await kept();
    asked = [];
    behave = (_path, reply) => reply.writeHead(302, { location: `${address}?annet` }).end();
    const bad = await refresh(good, around);
    expect(bad.trouble?.kind).toBe("moved");
    expect(asked).toEqual(["/liste.json"]);
  });
});

const LIMITS = { bytes: 1_000_000, ms: 5000 };
