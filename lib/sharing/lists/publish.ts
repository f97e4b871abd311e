import { type Edition, edited, isNameless, namesIn } from "../../measures/marks.ts";
import { type Clash, type ClashChoices, isSameList, merge } from "../../measures/merge.ts";
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
  /** Whose version stands where neither has seen the other's. */
  readonly choices: ClashChoices;
  readonly timing: Timing;
}

export interface Timing {
  /** After so long what was written is looked for: of two that write at once the server may say yes to both. */
  readonly lookMs: number;
  /** What is gone so long after it was made was taken away by somebody; sooner it may have been swallowed in a race. */
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
 * changed since, and looked for afterwards. What is not found there is written again, until it is.
 */
export async function publish(
  own: OfficeList,
  row: PublishRow,
  around: Publishing,
): Promise<Published> {
  const mark = nameFor(around);
  let mine = edited({ measures: row.base, marks: row.marks }, own.measures, mark);
  let pending = [...row.pending, mark];
  const keep = async (theirs: Edition | null) => {
    const [here, there] = [namesIn(mine.marks), namesIn(theirs?.marks ?? {})];
    pending = [...new Set(pending)].filter((name) => here.has(name) && !there.has(name));
    await around.keepRow({ ...row, base: mine.measures, marks: mine.marks, pending });
  };
  await keep(null);
  let looks = 0;
  let torn = 0;
  for (let tries = 1; tries <= MOST_TRIES; ) {
    const there = await standing(around.fetch, row.address, around.login);
    const isTorn = there.fault === "content" && row.base.length > 0;
    // Read while somebody writes, it is whole a moment later; or two have written at once, and it stays so.
    if (isTorn && torn++ < MOST_LOOKS) {
      await around.pause(WEAK_MS * around.chance());
      continue;
    }
    if (there.fault !== null && !isTorn)
      return { kind: "fault", fault: there.fault, detail: there.detail };
    const known = there.fault === null ? there.list : null;
    // Of a list that is torn we put what we know again; others do the same with what they miss.
    const theirs = isTorn ? mine : { measures: known?.measures ?? [], marks: known?.marks ?? {} };
    const stamp = nameFor(around);
    const { edition, clashes } = merge(mine, theirs, {
      choices: around.choices,
      stamp,
      hasStayed: (name) =>
        !isNameless(name) &&
        !pending.includes(name) &&
        around.now() - madeAt(name) >= around.timing.proofMs,
    });
    if (clashes.length > 0) return { kind: "clashes", clashes };
    mine = edition;
    pending.push(stamp);
    await around.keepOwn(mine.measures);
    await keep(theirs);
    const list = fileOf(own, mine, known);
    if (known && isSameList(mine, theirs)) return { kind: "published", list, tries };
    // A tag that may be the next edition's as well is no condition: it is one a second later.
    if (there.isWeak && looks++ < MOST_LOOKS) {
      await around.pause(WEAK_MS);
      continue;
    }
    looks = 0;
    torn = 0;
    tries++;
    const text = `${JSON.stringify(list, null, 2)}\n`;
    const answer = await put(around.fetch, row.address, text, there.condition, around.login);
    if (answer.kind === "fault") return answer;
    const ms = answer.kind === "done" ? around.timing.lookMs : around.timing.againMs;
    // Two that were refused together must not come back together.
    await around.pause(ms * (0.5 + around.chance()));
  }
  return { kind: "fault", fault: "crowded", detail: "" };
}

/** A name that no other edition has: when it was made, and chance. */
function nameFor({ now, chance }: Publishing): string {
  return `${now().toString(36)}-${Math.floor(chance() * 36 ** 6).toString(36)}`;
}

function madeAt(name: string): number {
  return Number.parseInt(name, 36) || 0;
}

/** The file: the own measures and systems, and what others have taught besides. */
function fileOf(own: OfficeList, mine: Edition, there: OfficeList | null): OfficeList {
  const known = new Set(own.systems?.map(({ origin }) => origin));
  const others = there?.systems?.filter(({ origin }) => !known.has(origin)) ?? [];
  const systems = [...(own.systems ?? []), ...others];
  return {
    format: "skreddersom-kontorliste",
    version: 2,
    office: own.office || (there?.office ?? ""),
    measures: [...mine.measures],
    marks: mine.marks,
    ...(systems.length > 0 && { systems }),
  };
}
