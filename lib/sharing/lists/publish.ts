import {
  type Clash,
  type ClashChoices,
  common,
  holds,
  merge,
  withChanges,
} from "../../measures/merge.ts";
import type { OfficeList, OfficeMeasure } from "../../measures/office.ts";
import type { PublishRow } from "../../store/lists-types.ts";
import type { Fetch } from "./fetch-list.ts";
import { type Login, put, standing, type WriteFault } from "./webdav.ts";

/** What publishing needs of the world. */
export interface Publishing {
  readonly fetch: Fetch;
  now(): number;
  pause(ms: number): Promise<void>;
  /** 0 to 1. */
  chance(): number;
  /** Keeps the own list as it is merged now, before it is written to the server: nothing is lost if all stops there. */
  keepOwn(measures: readonly OfficeMeasure[]): Promise<void>;
  keepRow(row: PublishRow): Promise<void>;
  readonly login: Login | null;
  /** Whose version stands where both have changed the same. */
  readonly choices: ClashChoices;
  readonly timing: Timing;
}

export interface Timing {
  /** After so long what was written is looked for: of two that write at once the server may say yes to both. */
  readonly lookMs: number;
  /** What still stands after so long has stayed. */
  readonly proofMs: number;
  /** Between two tries. */
  readonly againMs: number;
}

export const TIMING: Timing = { lookMs: 1500, proofMs: 60_000, againMs: 700 };

export type Published =
  /** It stands on the server. */
  | { readonly kind: "published"; readonly list: OfficeList; readonly tries: number }
  /** Nothing was written: both have changed the same. */
  | { readonly kind: "clashes"; readonly clashes: readonly Clash[] }
  | { readonly kind: "fault"; readonly fault: WriteFault | "crowded"; readonly detail: string };

const MOST_TRIES = 12;
/** So often a tag that may change yet is asked for again. */
const MOST_LOOKS = 8;
const WEAK_MS = 300;

/**
 * Writes the own list to its place: merged with what others have written meanwhile, on the condition that it has not
 * changed since, and looked for afterwards. What was written counts as base of the next merge only when it has stayed.
 */
export async function publish(
  own: OfficeList,
  row: PublishRow,
  around: Publishing,
): Promise<Published> {
  let mine = own.measures;
  let now = row;
  let looks = 0;
  let torn = 0;
  for (let tries = 1; tries <= MOST_TRIES; ) {
    const there = await standing(around.fetch, now.address, around.login);
    const isTorn = there.fault === "content" && (now.base.length > 0 || now.sent !== null);
    // Read while somebody writes, it is whole a moment later; or two have written at once, and it stays so.
    if (isTorn && torn++ < MOST_LOOKS) {
      await around.pause(WEAK_MS * around.chance());
      continue;
    }
    if (there.fault !== null && !isTorn)
      return { kind: "fault", fault: there.fault, detail: there.detail };
    const known = there.fault === null ? there.list : null;
    // Of a list that is torn we put what we know again; others do the same with what they miss.
    const theirs = known?.measures ?? (isTorn ? (now.sent?.measures ?? now.base) : []);
    const both = now.sent ? common(now.base, now.sent, theirs) : now.base;
    const isOld = now.sent && around.now() - now.sent.at >= around.timing.proofMs;
    if (isOld) now = { ...now, base: both, sent: null };
    const { measures, clashes } = merge(both, mine, theirs, around.choices);
    if (clashes.length > 0) return { kind: "clashes", clashes };
    // What others have written is nothing that must be proved.
    now = { ...now, base: withChanges(now.base, mine, measures) };
    mine = [...measures];
    await around.keepOwn(mine);
    const list = fileOf(own, mine, known);
    if (known && holds(theirs, mine, theirs)) {
      const sent = now.sent && { ...sentNow(now, mine, now.sent.at), seen: mine };
      await around.keepRow(sent ? { ...now, sent } : { ...now, base: mine });
      return { kind: "published", list, tries };
    }
    // A tag that may be the next edition's as well is no condition: it is one a second later.
    if (there.isWeak && looks++ < MOST_LOOKS) {
      await around.pause(WEAK_MS);
      continue;
    }
    looks = 0;
    torn = 0;
    tries++;
    now = { ...now, sent: sentNow(now, mine, around.now()) };
    await around.keepRow(now);
    const text = `${JSON.stringify(list, null, 2)}\n`;
    const answer = await put(around.fetch, now.address, text, there.condition, around.login);
    if (answer.kind === "fault") return answer;
    const ms = answer.kind === "done" ? around.timing.lookMs : around.timing.againMs;
    // Two that were refused together must not come back together.
    await around.pause(ms * (0.5 + around.chance()));
  }
  return { kind: "fault", fault: "crowded", detail: "" };
}

/** What is known of the writing, with everything that was deleted since the first one that is not proved. */
function sentNow(
  { sent }: PublishRow,
  measures: readonly OfficeMeasure[],
  at: number,
): NonNullable<PublishRow["sent"]> {
  const here = new Set(measures.map(({ id }) => id));
  const before = [...(sent?.gone ?? []), ...(sent?.measures ?? []).map(({ id }) => id)];
  const gone = [...new Set(before)].filter((id) => !here.has(id));
  return { measures, at, seen: sent?.seen ?? [], gone };
}

/** The file: the own measures and systems, and what others have taught besides. */
function fileOf(own: OfficeList, measures: OfficeMeasure[], there: OfficeList | null): OfficeList {
  const known = new Set(own.systems?.map(({ origin }) => origin));
  const others = there?.systems?.filter(({ origin }) => !known.has(origin)) ?? [];
  const systems = [...(own.systems ?? []), ...others];
  return {
    format: "skreddersom-kontorliste",
    version: 2,
    office: own.office || (there?.office ?? ""),
    measures,
    ...(systems.length > 0 && { systems }),
  };
}
