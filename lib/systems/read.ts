import type { Day } from "../facts/days.ts";
import type { FieldState, PageProfile, SystemProfile } from "../page/profile.ts";
import { emptyReading, type LearnedHere, lookInto, type Page, readingOf } from "../page/read.ts";
import { treeOf } from "../page/snapshot.ts";
import type { PageReading } from "../page/types.ts";
import { folded } from "../page/values/words.ts";
import { pageOf, systemOf } from "./choose.ts";
import { fieldStates } from "./fields.ts";
import { withFields } from "./fill.ts";
import { SYSTEMS } from "./index.ts";
import { type Here, learnedHere } from "./learned.ts";
import { keepOnly, leaveOut, notCurrent } from "./parts.ts";
import { landmarksOf } from "./signs.ts";

/** A page's reading, and how the fields were found that its system's profile knows. */
export interface SystemReading {
  readonly page: PageReading;
  /** By fact; empty for a page of no known system. */
  readonly fields: Readonly<Record<string, FieldState>>;
}

/**
 * Reads a snapshot of a page: by its labels, and where its system is known with that system's profile. `asOf`: the day
 * that ages are counted by. `here`: the page's address and what the office has taught about its system. Never throws: a
 * page that cannot be read shows nobody.
 */
export function readPage(snapshot: string | null, asOf: Day, here?: Here): PageReading {
  return readSystem(snapshot, asOf, here).page;
}

/** The same, with the state of every field that the profile declares. */
export function readSystem(snapshot: string | null, asOf: Day, here?: Here): SystemReading {
  const tree = snapshot === null ? null : treeOf(snapshot);
  if (!tree) return { page: emptyReading("none"), fields: {} };
  try {
    return readSeen(seenAs(tree, asOf), tree, asOf, here && learnedHere(here));
  } catch {
    return { page: emptyReading("none"), fields: {} };
  }
}

type Tree = NonNullable<ReturnType<typeof treeOf>>;

/** A page as it is looked at, and who declares it. */
export interface Seen {
  readonly system: SystemProfile | null;
  readonly profile: PageProfile | null;
  /** Without what the declarations leave out; null where nothing may be read. */
  readonly look: Page | null;
}

/** Looks at a page the way its system's declaration says; changes the tree. */
export function seenAs(tree: Tree, asOf: Day): Seen {
  const landmarks = landmarksOf(tree.top);
  const system = systemOf(SYSTEMS, landmarks);
  if (!system) return { system: null, profile: null, look: lookInto(tree, asOf) };
  const profile = pageOf(system, landmarks) ?? null;
  if (system.person === "never") return { system, profile, look: null };
  leaveOut(system.leaveOut, landmarks);
  if (!profile) return { system, profile, look: lookInto(tree, asOf) };
  if (profile.only) keepOnly(profile.only, tree.top, landmarks);
  leaveOut([...profile.leaveOut, ...notCurrent(profile.current, tree.top)], landmarks);
  return { system, profile, look: withoutHelp(lookInto(tree, asOf), profile.helpUnder) };
}

function readSeen(
  { system, profile, look }: Seen,
  tree: Tree,
  asOf: Day,
  learned: LearnedHere | undefined,
): SystemReading {
  const of = system ? { system: system.id, page: profile?.id ?? null } : null;
  if (!look) return { page: named(emptyReading("several"), of), fields: {} };
  const read = readingOf(look, asOf, learned);
  if (read.state !== "one" || !profile) return { page: named(read, of), fields: {} };
  const page = withFields(read, profile.fields, look.outline);
  const fields = fieldStates(profile, look.outline, page.reading.evidence, landmarksOf(tree.top));
  return { page: named(page, of), fields };
}

function withoutHelp(look: Page, help: RegExp | undefined): Page {
  if (!help) return look;
  const texts = look.outline.texts.filter(({ trail }) => !help.test(folded(trail.at(-1) ?? "")));
  return { ...look, outline: { ...look.outline, texts } };
}

function named(page: PageReading, of: { system: string; page: string | null } | null): PageReading {
  return of ? { ...page, reading: { ...page.reading, ...of } } : page;
}
