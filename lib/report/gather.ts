import { CASE_LISTS } from "../facts/lists.ts";
import type { CaseFacts, CaseReading, Evidence } from "../facts/types.ts";
import { withoutFalseAbsence } from "./gather/absence.ts";
import { gatheredList } from "./gather/lists.ts";
import { type Part, partsOf, type Told } from "./gather/parts.ts";
import { newest, union } from "./gather/singles.ts";

/** One page of a person, and when it was read. */
export interface PageRead {
  /** Tells it from the person's other pages. */
  readonly key: string;
  readonly reading: CaseReading;
  /** Its name as the panel says it, "Overblikk"; null where it has none. */
  readonly from: string | null;
  /** "10.42". */
  readonly time: string;
}

/** Lists of plain values, of which every page may show some. */
const UNIONS = ["contactDates", "assessedGroups", "person.protection"];

/**
 * What the pages of one person say together, the open one last: of each field the newest value that is known, of lists
 * every element once. What another page told names that page. The caller sees to it that all are of one person.
 */
export function gather(reads: readonly PageRead[]): CaseReading | null {
  const open = reads.at(-1);
  if (!open || reads.length === 1) return open?.reading ?? null;
  const newestFirst = reads
    .toReversed()
    .map((read) => partsOf(withOrigin(read, read === open), read.key));
  const told = [
    ...newest(newestFirst, new Set([...CASE_LISTS, ...UNIONS])),
    ...UNIONS.flatMap((path) => union(path, newestFirst)),
    ...CASE_LISTS.flatMap((list) => gatheredList(list, newestFirst)),
  ];
  const { facts, evidence } = withoutFalseAbsence(assembled(told), reads);
  const unread = open.reading.evidence.filter(({ state }) => state === "unparsable");
  return {
    ...open.reading,
    facts,
    evidence: [...evidence, ...unread],
    text: [...new Set(reads.toReversed().flatMap(({ reading }) => reading.text))],
  };
}

function withOrigin({ reading, from, time }: PageRead, isOpen: boolean): CaseReading {
  if (isOpen) return reading;
  return { ...reading, evidence: reading.evidence.map((e) => ({ ...e, origin: { from, time } })) };
}

function assembled(told: readonly Told[]): { facts: CaseFacts; evidence: Evidence[] } {
  const facts: Record<string, unknown> = {};
  for (const { path, value } of told) {
    const [top = "", under] = path.split(".");
    if (under === undefined) facts[top] = value;
    else facts[top] = { ...(facts[top] as Part | undefined), [under]: value };
  }
  return { facts: facts as CaseFacts, evidence: told.flatMap(({ evidence }) => evidence) };
}
