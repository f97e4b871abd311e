import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../setup.mjs";

const folder = mkdtempSync(join(tmpdir(), "sak-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "lib/cli/case.ts"), ...args],
    { encoding: "utf8", maxBuffer: 1 << 26 },
  );
  return { status, stdout, stderr };
}

describe("unusable input: one line that names the place, exit 2", () => {
  const bad: [string, unknown, RegExp][] = [
    ["broken.json", '{ "facts": {\n  "person": }', /linje 2.*gyldig JSON/],
    [
      "february.json",
      { facts: { applicationReceived: "2026-02-30" } },
      /applicationReceived.*dato som finnes/,
    ],
    [
      "kind.json",
      { facts: { decisions: [{ kind: "innvilget" }] } },
      /decisions\[0\]\.kind.*innvilgelse/,
    ],
    ["word.json", { facts: { personn: {} } }, /facts: ukjent navn «personn»/],
    [
      "minutes.json",
      { facts: { activities: [{ title: "x", minutesPerWeek: -5 }] } },
      /activities\[0\]\.minutesPerWeek.*minutter/,
    ],
    ["empty.json", {}, /facts: ventet et objekt/],
    ["date.json", { facts: {}, date: "22.11.2026" }, /date: ventet en dato/],
    ["list.json", [], /filen: ventet et objekt/],
    ["case.txt", "", /slutter på \.html eller \.json/],
    ["date.html", "<!-- date: 2026-02-30 --><!doctype html><p>x", /2026-02-30.*ikke en dato/],
  ];
  for (const [name, content, place] of bad) {
    test(name, () => {
      const path = file(name, content);
      const { status, stdout, stderr } = run(path);
      expect(stderr).toMatch(place);
      expect(stderr).toContain(path);
      expect(stderr.trim().split("\n").length).toBe(1);
      expect(stdout).toBe("");
      expect(status).toBe(2);
    });
  }

  test("no such file", () => {
    const { status, stderr } = run(join(folder, "nothing.json"));
    expect(stderr).toMatch(/nothing\.json: filen finnes ikke/);
    expect(status).toBe(2);
  });

  test("a date that does not exist", () => {
    const { status, stderr } = run(file("ok.json", { facts: {} }), "--date", "2026-06-31");
    expect(stderr).toMatch(/--date 2026-06-31/);
    expect(status).toBe(2);
  });

  test("an office list of another shape", () => {
    const office = file("office.json", { format: "skreddersom-kontorliste", version: 3 });
    const { status, stderr } = run(file("ok.json", { facts: {} }), "--office", office);
    expect(stderr).toMatch(/office\.json: version/);
    expect(status).toBe(2);
  });
});

describe("reports", () => {
  test("several files: one line each, in their order, in one process", () => {
    const one = file("one.json", { facts: { person: { name: "Ada" } }, date: "2026-01-05" });
    const two = file("two.json", { facts: {}, date: "2025-01-05" });
    const { status, stdout } = run(one, two);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map((r) => [r.person, r.date])).toEqual([
      ["Ada", "2026-01-05"],
      [null, "2025-01-05"],
    ]);
    expect(status).toBe(0);
  });

  test("--date wins over the file's own", () => {
    const { stdout } = run(
      file("d.json", { facts: {}, date: "2025-01-05" }),
      "--date",
      "2026-03-04",
    );
    expect(JSON.parse(stdout).date).toBe("2026-03-04");
  });

  test("the empty case: no violation, nothing satisfied", () => {
    const { findings } = JSON.parse(run(file("e.json", { facts: {} })).stdout);
    const statuses = new Set(findings.map((f: { status: string }) => f.status));
    expect([...statuses].sort()).toEqual(["cannot-tell", "not-applicable"]);
  });

  test("a page where several persons stand gives nothing of anybody", () => {
    const page = file(
      "list.html",
      `<!doctype html><h1>Mine brukere</h1><table><tr><th>Navn</th><th>Fødselsnummer</th></tr>
       <tr><td>Kari Solberg</td><td>12528913588</td></tr><tr><td>Aslak Bjåen</td><td>23840361241</td></tr></table>`,
    );
    const report = JSON.parse(run(page).stdout);
    expect(report).toMatchObject({
      person: null,
      facts: {},
      evidence: [],
      needs: [],
      findings: [],
      suggestions: [],
    });
  });
});
