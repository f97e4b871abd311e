import { type Findings, type Leaf, readLeaf, type Said } from "./facts-leaf.ts";
import { periodLeaves } from "./facts-period.ts";
import { placeOf } from "./facts-place.ts";
import type { Outline } from "./outline.ts";
import { codeOf } from "./values/codes.ts";
import { periodOf } from "./values/period.ts";
import { DECISIONS, PROGRAMME_STATUS } from "./vocabulary/case-codes.ts";
import { themeOf } from "./vocabulary/sections.ts";

/** Period and state as bare words right below "Kvalifiseringsprogram". */
export function readProgramme(outline: Outline, into: Findings): void {
  const cards = outline.entries.filter(
    (entry) => !entry.other && entry.heading !== null && entry.kind !== "row",
  );
  const inCards = cards.flatMap(({ trail, heading, loose }) =>
    loose.map((text) => ({ ...text, trail: [...trail, heading ?? ""] })),
  );
  for (const { text, node, trail } of [
    ...outline.loose.filter(({ other }) => !other),
    ...inCards,
  ]) {
    const { theme, past } = placeOf(trail);
    if (theme !== "programme" || past || themeOf(trail.at(-1) ?? "") !== "programme") continue;
    const leaves = leavesIn({ label: "", value: text, quote: text, node });
    const isDecision = leaves.some((leaf) => leaf.field === "decisions.status");
    if (isDecision) into.things.push({ list: "decisions", leaves, source: "tag" });
    else into.singles.push(...leaves);
  }
}

function leavesIn(said: Said): Leaf[] {
  const text = said.value ?? "";
  const period = periodOf(text);
  if (period && !period.single)
    return periodLeaves("programme", said).map((leaf) => ({ ...leaf, weak: true }));
  const kind = codeOf(DECISIONS, text);
  if (kind === "innvilgelse" || kind === "avslag")
    return [readLeaf("decisions.status", kind, said)];
  const status = codeOf(PROGRAMME_STATUS, text);
  return status ? [{ ...readLeaf("programme.status", status, said), weak: true }] : [];
}
