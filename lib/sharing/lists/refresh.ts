import type { OfficeMeasure } from "../../measures/office.ts";
import type { Level } from "../../measures/stack.ts";
import type { ListNews, ListRow } from "../../store/lists-types.ts";
import { parseList } from "../../store/parse-list.ts";
import { type Fetch, type Fetched, fetchList, LIMITS, NOTHING_KNOWN } from "./fetch-list.ts";
import { waitAfter } from "./schedule.ts";
import { type SignatureFault, signedBy } from "./signature.ts";

/** Everything of the world that asking for a list needs. */
export interface Surroundings {
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  now(): number;
  /** 0 to 1. */
  chance(): number;
  /** The key that the administrator has set for an address; null for none. */
  keyFor(address: string): string | null;
}

/** A list that has just been added: nothing is known of it, and it is asked for at once. */
export function newList(address: string, level: Level, byPolicy: boolean): ListRow {
  return {
    address,
    level,
    byPolicy,
    name: "",
    measures: [],
    ...NOTHING_KNOWN,
    fetchedAt: null,
    checkedAt: null,
    nextAt: 0,
    failures: 0,
    trouble: null,
    key: null,
    news: null,
  };
}

/**
 * Asks for a list and gives its row as it is to be kept. Whatever goes wrong, the last good copy stays, and the row says
 * what it was. Never throws.
 */
export async function refresh(row: ListRow, around: Surroundings): Promise<ListRow> {
  const limits = LIMITS;
  // Without a copy "not changed" would say nothing.
  const known = row.fetchedAt === null ? NOTHING_KNOWN : row;
  const fetched = await fetchList(around.fetch, row.address, known, limits);
  if (fetched.kind === "same") return wellIn(row, around);
  if (fetched.kind === "fault") {
    const { fault, detail, retryAfter } = fetched;
    return troubled(row, fault, detail, retryAfter, around);
  }
  const expected = around.keyFor(row.address) ?? row.key;
  const file = await signatureFor(row.address, around);
  if (file === "fault") return troubled(row, "signature", "", null, around);
  const signed = await signedBy(fetched.bytes, file, expected);
  if (signed.fault !== null) return troubled(row, signed.fault, "", null, around);
  return taken(row, fetched, signed.key, around);
}

/** What can stand in a row's `trouble.kind`. */
type TroubleKind =
  | Extract<Fetched, { kind: "fault" }>["fault"]
  | SignatureFault
  | "signature"
  | "content";

type New = Extract<Fetched, { kind: "new" }>;

function taken(row: ListRow, fetched: New, key: string | null, around: Surroundings): ListRow {
  const text = textOf(fetched.bytes);
  const { list, errors } = text === null ? { list: null, errors: [] } : parseList(text);
  if (!list) {
    const [first] = errors;
    const said = first ? JSON.stringify({ ...first, more: errors.length - 1 }) : "";
    return troubled(row, "content", said, null, around);
  }
  const { etag, lastModified } = fetched;
  const { measures, office } = list;
  const now = around.now();
  const news = row.fetchedAt === null ? null : newsOf(row.measures, measures, now);
  return {
    ...wellIn(row, around),
    name: office,
    measures,
    etag,
    lastModified,
    fetchedAt: now,
    key,
    news: news ?? row.news,
  };
}

function wellIn(row: ListRow, around: Surroundings): ListRow {
  const now = around.now();
  const nextAt = now + waitAfter(0, null, around.chance());
  return { ...row, checkedAt: now, nextAt, failures: 0, trouble: null };
}

function troubled(
  row: ListRow,
  kind: TroubleKind,
  detail: string,
  retryAfter: number | null,
  around: Surroundings,
): ListRow {
  const failures = row.failures + 1;
  const now = around.now();
  const nextAt = now + waitAfter(failures, retryAfter, around.chance());
  return { ...row, checkedAt: now, nextAt, failures, trouble: { kind, detail } };
}

/** The signature file; null where there is none, "fault" where the server does not say. */
async function signatureFor(
  address: string,
  { fetch }: Surroundings,
): Promise<string | null | "fault"> {
  const beside = new URL(address);
  beside.pathname += ".sig";
  const limits = { bytes: 10_000, ms: LIMITS.ms };
  const answer = await fetchList(fetch, beside.href, NOTHING_KNOWN, limits);
  if (answer.kind === "new") return textOf(answer.bytes) ?? "";
  const isNone = answer.kind === "fault" && /^(404|410)$/.test(answer.detail);
  return isNone ? null : "fault";
}

function textOf(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Null where nothing is otherwise. */
function newsOf(
  before: readonly OfficeMeasure[],
  after: readonly OfficeMeasure[],
  at: number,
): ListNews | null {
  const was = new Map(before.map((measure) => [measure.id, JSON.stringify(measure)]));
  const added = after.filter(({ id }) => !was.has(id)).length;
  const changed = after.filter((m) => was.has(m.id) && was.get(m.id) !== JSON.stringify(m)).length;
  const removed = before.length - (after.length - added);
  return added + changed + removed > 0 ? { added, changed, removed, at } : null;
}
