import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openPage, UnusableFile } from "../../lib/cli/page-file.ts";
import { snapshotOf } from "../../lib/page/dom/take.ts";
import { treeOf } from "../../lib/page/snapshot.ts";
import { type Shown, textOf } from "../../lib/page/tree.ts";

const folder = mkdtempSync(join(tmpdir(), "skreddersom-"));
afterAll(() => rmSync(folder, { recursive: true }));

function saved(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function textIn(path: string): string {
  const { document, access } = openPage(path, {});
  return textOf(treeOf(snapshotOf(document, access) ?? "")?.top as Shown, 1000).replace(/\n/g, " ");
}

describe("a saved page", () => {
  it("takes address and date from its first lines, the argument first", () => {
    const path = saved(
      "a.html",
      "<!doctype html>\n<!-- url: https://a.nav.no/x -->\n<!-- date: 2026-03-02 -->\n<p>z",
    );
    expect(openPage(path, {})).toMatchObject({ url: "https://a.nav.no/x", date: "2026-03-02" });
    expect(openPage(path, {}).document.location.href).toBe("https://a.nav.no/x");
    expect(openPage(path, { url: "https://b.nav.no/" }).url).toBe("https://b.nav.no/");
    expect(openPage(saved("b.html", "<p>z"), {})).toMatchObject({ url: null, date: null });
  });

  it("opens nested open and closed roots", () => {
    const inner = "<x-b><template shadowrootmode=closed><p>dyp</p></template></x-b>";
    const path = saved(
      "c.html",
      `<x-a><template shadowrootmode=open><p>ytre</p>${inner}</template></x-a>`,
    );
    expect(textIn(path)).toBe("ytre dyp");
    const { document } = openPage(path, {});
    expect(document.querySelector("x-a")?.shadowRoot?.querySelector("x-b")?.shadowRoot).toBeNull();
  });

  it("loads frames of its own folder and srcdoc, no others", () => {
    mkdirSync(join(folder, "d_files"));
    saved("d_files/e.html", "<p>undermappe</p><iframe src=f.html></iframe>");
    saved("d_files/f.html", "<p>innerst</p>");
    writeFileSync(join(folder, "..", "utenfor.html"), "<p>utenfor</p>");
    const frames = `<iframe srcdoc="<p>srcdoc</p>"></iframe><iframe src="d_files/e.html?x=1"></iframe>
      <iframe src="../utenfor.html"></iframe><iframe src="https://example.com/"></iframe><iframe src="/etc/passwd"></iframe>
      <iframe src="mangler.html"></iframe><iframe hidden srcdoc="skjult"></iframe>`;
    expect(textIn(saved("d.html", frames))).toBe("srcdoc undermappe innerst");
    rmSync(join(folder, "..", "utenfor.html"));
  });

  it("a frame of itself ends", () => {
    expect(textIn(saved("g.html", "<p>a</p><iframe src=g.html></iframe>"))).toMatch(/^a( a)*$/);
  });

  it("runs no script", () => {
    expect(textIn(saved("h.html", "<p>a</p><script>document.body.textContent='b'</script>"))).toBe(
      "a",
    );
  });

  it("reads UTF-8 without being told, and older files as they say", () => {
    expect(textIn(saved("i.html", "<p>Grønn æøå"))).toBe("Grønn æøå");
    expect(textIn(saved("j.html", Buffer.from("<p>Grønn æøå", "latin1")))).toBe("Grønn æøå");
    expect(textIn(saved("k.html", Buffer.from("\ufeff<p>Grønn", "utf16le")))).toBe("Grønn");
  });
});

describe("a file that cannot be used", () => {
  const cases: [string, () => string, RegExp][] = [
    ["missing", () => join(folder, "nei.html"), /nei\.html: filen finnes ikke/],
    ["a folder", () => folder, /ikke en fil/],
    ["no HTML", () => saved("l.html", '{"a":1}'), /l\.html, linje 1: ikke HTML/],
    ["empty", () => saved("m.html", ""), /ikke HTML/],
    ["binary", () => saved("n.html", new Uint8Array([60, 112, 62, 0, 0])), /ikke HTML/],
    [
      "bad date",
      () => saved("o.html", "<!-- x -->\n<!-- date: 2026-02-30 --><p>"),
      /linje 2: «2026-02-30» er ikke en dato/,
    ],
    [
      "bad address",
      () => saved("p.html", "<!-- url: nav --><p>"),
      /linje 1: «nav» er ikke en adresse/,
    ],
  ];
  it.each(cases)("%s", (_, path, message) => {
    expect(() => openPage(path(), {})).toThrow(UnusableFile);
    expect(() => openPage(path(), {})).toThrow(message);
  });
});
