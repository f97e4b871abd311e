import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { paperKinds, paperOf } from "../../lib/report/papers/papers.ts";
import { paperDocx } from "../../lib/sharing/paper-docx.ts";
import type { Lang } from "../../lib/text/text.ts";
import { FULL_PLAN, reportOf } from "../report/papers/plan-fixture.ts";

const report = reportOf({ person: { name: "Kari Prøve" } });

async function fileOf(id: (typeof paperKinds)[number]["id"], lang: Lang = "nb"): Promise<Buffer> {
  const blob = await paperDocx(paperOf(id, { report, plan: FULL_PLAN, lang }));
  return Buffer.from(await blob.arrayBuffer());
}

async function partOf(file: Buffer, name: string): Promise<string> {
  const part = (await JSZip.loadAsync(file)).file(name);
  if (!part) throw new Error(`no ${name}`);
  return part.async("string");
}

describe("a paper as a Word file", () => {
  test("has headings, tables with head rows and lists, read by another library", async () => {
    const { value } = await mammoth.convertToHtml({ buffer: await fileOf("program") });
    expect(value).toContain("<h1>Kvalifiseringsprogram</h1>");
    expect(value).toContain("<h2>Evaluering</h2>");
    expect(value).toMatch(/<thead>.*Periode.*<\/thead>/s);
    expect(value).toContain("<li>5. april 2027</li>");
  });

  test.each([
    ["nb", "nb-NO"],
    ["nn", "nn-NO"],
    ["en", "en-GB"],
  ] as const)("in %s says so to the spelling checker", async (lang, tag) => {
    const styles = await partOf(await fileOf("program", lang), "word/styles.xml");
    expect(styles).toContain(`w:lang w:val="${tag}"`);
  });

  test("names neither author, person nor machine in its properties", async () => {
    const core = await partOf(await fileOf("program"), "docProps/core.xml");
    expect(core).not.toContain("Kari");
    for (const tag of ["dc:creator", "cp:lastModifiedBy"])
      expect(new RegExp(`<${tag}>([^<]*)<`).exec(core)?.[1] ?? "").toBe("");
  });

  test("is A4 with page numbers", async () => {
    const file = await fileOf("program");
    expect(await partOf(file, "word/document.xml")).toMatch(/w:pgSz w:w="11906" w:h="16838"/);
    expect(await partOf(file, "word/footer1.xml")).toContain("NUMPAGES");
  });

  test.skipIf(!hasOffice())(
    "every paper opens in LibreOffice, and its words are on the pages (skipped without soffice and pdftotext)",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "papers-"));
      try {
        for (const { id } of paperKinds)
          writeFileSync(join(folder, `${id}.docx`), await fileOf(id));
        const names = paperKinds.map(({ id }) => join(folder, `${id}.docx`));
        const home = `-env:UserInstallation=file://${folder}/office`;
        execFileSync("soffice", [
          home,
          "--headless",
          "--convert-to",
          "pdf",
          "--outdir",
          folder,
          ...names,
        ]);
        for (const { id } of paperKinds) {
          execFileSync("pdftotext", [
            "-layout",
            join(folder, `${id}.pdf`),
            join(folder, `${id}.txt`),
          ]);
          const words = readFileSync(join(folder, `${id}.txt`), "utf8");
          expect(words, id).toContain("Kari Prøve");
          expect(words, id).toMatch(/Side 1 \/ \d/);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    60_000,
  );
});

function hasOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
