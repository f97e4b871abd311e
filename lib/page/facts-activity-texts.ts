import { type Leaf, readLeaf, type Said } from "./facts-leaf.ts";
import { partsUnless } from "./facts-loose.ts";
import { leavesOf } from "./facts-parse.ts";
import { periodLeaves } from "./facts-period.ts";
import type { Entry } from "./outline.ts";
import type { NodeNumber } from "./tree.ts";
import { codeOf } from "./values/codes.ts";
import { dayOf } from "./values/day.ts";
import { weeklyMinutesOf } from "./values/hours.ts";
import { percentOf } from "./values/percent.ts";
import { periodOf } from "./values/period.ts";
import { folded, plain } from "./values/words.ts";
import { ACTIVITY_STATUS, TIMES_OF_DAY } from "./vocabulary/case-codes.ts";
import { namesActivity } from "./vocabulary/classify.ts";
import { fieldOf } from "./vocabulary/labels.ts";

const LONGEST_LINE = 160;

/** What a labelled value says of an activity. */
export function labelledLeaves(value: Said): Leaf[] {
  const field = activityField(value.label);
  if (!field) return [];
  if (field === "activities.title" || field === "activities.type") {
    return value.value === null ? [] : [readLeaf(field, plain(value.value), value)];
  }
  if (field === "activities.status") return status(value);
  // "Omfang: 50 %" is a share, "Stilling: 15 timer per uke" an amount.
  const share = percentOf(value.value ?? "", false);
  if (field === "activities.minutesPerWeek" && share !== null) {
    return [readLeaf("activities.positionPct", share, value)];
  }
  const leaves = leavesOf(field, value);
  if (leaves[0]?.state !== "unparsable") return leaves;
  // "60 % (22,5 timer per uke)" says both.
  const parts = partsUnless(value.value ?? "", isUnderstood).map((text) => ({
    ...value,
    value: text,
  }));
  const said = parts.length > 1 ? parts.flatMap(textLeaves) : [];
  return said.length === parts.length ? said : leaves;
}

function activityField(label: string): string | null {
  const field = fieldOf(label, "activities")?.field;
  return field?.startsWith("activities.") ? field : null;
}

/** The texts of a card that no label tells, the heading's own words first where it is a whole line. */
export function textsOf(entry: Entry, told: readonly Leaf[]): Said[] {
  const values = new Set(told.map((leaf) => leaf.value));
  return [...typed(entry), ...inParts(entry)].filter(
    ({ value }) => !values.has(plain(value ?? "")),
  );
}

/** A pair whose label is a type ("Møte: 17. juni 2026"): a type line and a loose text. */
function typed(entry: Entry): Said[] {
  return entry.values
    .filter(({ label }) => !activityField(label) && namesActivity(label))
    .flatMap(({ label, value, node }) => [said(label, node), said(value ?? "", node)]);
}

function inParts(entry: Entry): Said[] {
  const { heading, loose, node } = entry;
  if (heading !== null) {
    const rest = headingParts(heading).slice(1);
    return [
      ...rest.map((text) => said(text, node)),
      ...loose.map((one) => said(one.text, one.node)),
    ];
  }
  const [first, ...others] = loose;
  if (!first) return [];
  const parts = headingParts(first.text);
  return [
    ...parts.map((text) => said(text, first.node)),
    ...others.map((one) => said(one.text, one.node)),
  ];
}

/**
 * "Norskkurs – voksenopplæringen, 15 timer per uke (01.02.2026–30.06.2026)": the name, then what is understood behind
 * it. A line that says no more is one part.
 */
export function headingParts(heading: string): string[] {
  const line = plain(bare(heading));
  if (line.length > LONGEST_LINE) return [plain(heading)];
  const says = partsUnless(line, isUnderstood).filter(
    (part) => textLeaves(said(part, NO_NODE)).length > 0,
  );
  const at = Math.min(...says.map((part) => line.indexOf(part)));
  const name = line
    .slice(0, at)
    .replace(/[\s,]+(?:starter|startar|oppstart|fra|frå)\s*$/iu, "")
    .replace(/[\s,:;|·•([–—-]+$/u, "");
  return says.length > 0 && name !== "" ? [name, ...says] : [line];
}

/** Without the number or dash of a list line. */
function bare(line: string): string {
  return line.replace(/^\s*(?:\d{1,2}[.)]|[-–*•]) /, "");
}

function isUnderstood(part: string): boolean {
  return weeklyMinutesOf(part, {}) !== null || periodOf(part) !== null;
}

/** What a text without label says of an activity; nothing for a title, a type or a tale. */
export function textLeaves(text: Said): Leaf[] {
  const words = text.value ?? "";
  if (periodOf(words) || dayOf(words)) return periodLeaves("activities", text);
  const minutes = weeklyMinutesOf(words, {});
  if (minutes !== null) return [readLeaf("activities.minutesPerWeek", minutes, text)];
  const share = percentOf(words, false);
  if (share !== null) return [readLeaf("activities.positionPct", share, text)];
  if (AT_COMPANY.test(plain(words))) return [readLeaf("activities.provider", "private", text)];
  if (OWNER.test(folded(words))) return leavesOf("activities.provider", text);
  const time = codeOf(TIMES_OF_DAY, words);
  if (time) return [readLeaf("activities.timeOfDay", time, text)];
  if (/^avtalt med nav$/.test(folded(words))) return [readLeaf("activities.agreed", true, text)];
  // An opened card's line: "Planlegger / Behandling".
  const column = /^(.+?) \/ .+$/.exec(plain(words))?.[1];
  return status(column ? { ...text, value: column } : text);
}

/** "kommunal", "statlig tiltak": an adjective says who stands behind it. */
const OWNER = /^(?:kommunalt?|statlig|statleg|privat|fylkeskommunalt?|frivillig)(?: tiltak)?$/;

/** "hos Fjordverk AS": a place of work that is a company by its name. */
const AT_COMPANY = /^(?:[Hh]os|[Vv]ed) \p{Lu}[\p{L}\d&. -]{1,50} (?:AS|ASA|ANS|DA|ENK)$/u;

function status(text: Said): Leaf[] {
  // "startar 02.11.2026" says when, not that it has begun.
  if (/^(?:oppstart|starter|startar|start)(?!\p{L})/iu.test(plain(text.value ?? ""))) return [];
  const code = text.value === null ? null : codeOf(ACTIVITY_STATUS, text.value);
  return code ? [readLeaf("activities.status", code, text)] : [];
}

function said(text: string, node: NodeNumber): Said {
  return { label: "", value: text, quote: text, node };
}

/** Where only the words matter. */
const NO_NODE: NodeNumber = -1;
