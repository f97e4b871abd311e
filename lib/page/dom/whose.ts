import { standsAsTaken, type Taken, type Writes } from "./fresh.ts";
import type { Located } from "./located.ts";
import { type IdentityMark, isSamePerson } from "./mark.ts";
import { contains } from "./members.ts";
import { outOf } from "./outward.ts";

/** Whose content has stood on this page until now. */
export interface Past {
  /** The last person who was shown, and the content that was read, all of it and but for what stands beside the head; null before the first. */
  readonly last: {
    readonly mark: IdentityMark;
    readonly taken: readonly Taken[];
    readonly body: readonly Taken[];
  } | null;
  /** Somebody else has been seen since, and was never shown. */
  readonly between: boolean;
  /** What was written since the identity of the page last changed. */
  readonly writes: Writes;
  /** What was written before that, where nothing of the last person stood any more: the content came first. */
  readonly before: Writes | null;
  /** When the last person's content went as a whole while the head stood (`performance.now`); null: it did not. */
  readonly replacedAt: number | null;
  /** The head stood while parts were given to another number, and they have all been given to the last person again. */
  readonly isGivenBack: boolean;
}

/** `sure`: the content is this person's. `likely`: it must stand still longer. `stale`: some of it is of another. */
export type Whose = "sure" | "likely" | "stale";

/** Whether the content of a reading belongs to the person of its head. */
export function whoseContent(located: Located, mark: IdentityMark, past: Past): Whose {
  const { last, between, replacedAt } = past;
  if (!last && !between) return "sure";
  const isBack = last !== null && isSamePerson(last.mark, mark);
  if (isBack && !between) return replacedAt === null && past.before === null ? "sure" : "likely";
  const own = new Map(isBack ? last.taken.map((t) => [t.node, t] as const) : []);
  const judged = contentOf(located, mark).map((node) => whose(node, mark, past, own.get(node)));
  return worst([...judged, ...whoseHead(mark, past)]);
}

/** A head that stood through it all needs not be written anew. */
function whoseHead({ parts, ...mark }: IdentityMark, past: Past): Whose[] {
  const stood = past.isGivenBack && past.last !== null && isSamePerson(past.last.mark, mark);
  return stood ? ["sure"] : parts.map(({ node }) => whosePart(node, past));
}

function whose(node: Element, { around }: IdentityMark, past: Past, own: Taken | undefined): Whose {
  if (own && standsAsTaken(own)) return "sure";
  const written = past.writes.on(node, around);
  if (written === "own") return "sure";
  return written || past.before?.on(node, around) ? "likely" : "stale";
}

/** Whether number and name are of different times: then the page has not said anybody. */
export function isMixed(mark: IdentityMark, past: Past): boolean {
  const { last, between } = past;
  if (!last && !between) return false;
  if (last && !between && isSamePerson(last.mark, mark)) return false;
  const all = whoseHead(mark, past);
  return all.includes("stale") && !all.every((one) => one === "stale");
}

const NOTHING: ReadonlySet<Node> = new Set();

/**
 * A number and a name may stand in two places: in the next person's head, and in a letter to the last one. Both must
 * have been written for the next.
 */
function whosePart(node: Element, { writes, before }: Past): Whose {
  const written = writes.on(node, NOTHING);
  if (written === "own") return "sure";
  return written || before?.on(node, NOTHING) ? "likely" : "stale";
}

function worst(all: readonly Whose[]): Whose {
  if (all.includes("stale")) return "stale";
  return all.includes("likely") ? "likely" : "sure";
}

/** The content without what stands beside the head, such as tags: it goes with the head. */
export function bodyOf(located: Located, mark: IdentityMark): Element[] {
  const all = contentOf(located, mark);
  const beside = new Set(mark.parts.map(({ node }) => outOf(node)));
  const body = all.filter((node) => !beside.has(outOf(node)));
  return body.length > 0 ? body : all;
}

/** Where facts and text stood, but for the head itself: it tells whose page it is, and is watched. */
export function contentOf(located: Located, { parts, around }: IdentityMark): Element[] {
  const nodes = new Set(located.anchors.map((a) => a.node));
  return [...nodes].filter(
    (node) => !around.has(node) && !parts.some((p) => contains(p.node, node)),
  );
}
