import { expect, test } from "vitest";
import { readGeneric } from "../../lib/page/read.ts";
import { snapshotOfHtml } from "../page/outlined.ts";

/* A § 14 a decision on the page of a programme is no list of the case's documents: nothing is missing from it. */
const head = "<header><h1>Kari Moe</h1><p>F.nr.: 23430255045</p></header>";
const card = (day: string) =>
  `<article><h3>Spesielt tilpasset innsats</h3><p>Dato: ${day}</p></article>`;
const decisions = `<h2>Oppfølgingsvedtak (§ 14 a)</h2>${card("12.11.2025")}${card("12.11.2023")}`;
const facts = (html: string) =>
  readGeneric(
    snapshotOfHtml(`${head}<main><h2>Kvalifiseringsprogram</h2>${html}</main>`),
    "2026-10-01",
  ).reading.facts;

test("beside the whole programme they tell when the ability to work was assessed, the last one", () => {
  const read = facts(`<p>Hele programmet vises her.</p>${decisions}`);
  expect(read.documents).toBeUndefined();
  expect(read.person?.workAbilityAssessedOn).toBe("2025-11-12");
});

test("on a page of their own they are documents", () => {
  expect(facts(decisions).documents?.length).toBe(2);
});

test("where the page lists documents, they are part of that list", () => {
  const list =
    "<h2>Dokumenter</h2><table><tr><th>Tittel<th>Dato<tr><td>Deltakerbevis<td>01.09.2026</table>";
  const read = facts(`<p>Hele programmet vises her.</p>${decisions}${list}`);
  expect(read.documents?.map((d) => d.kind)).toContain("paragraph-14a");
});
