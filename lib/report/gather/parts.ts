import type { CaseReading, Evidence } from "../../facts/types.ts";

export type Part = Readonly<Record<string, unknown>>;

/** One field with its value, and the evidence of exactly that value. */
export interface Told {
  /** `programme.start`, `decisions`. */
  readonly path: string;
  readonly value: unknown;
  readonly evidence: readonly Evidence[];
  /** Key of the page that told it. */
  readonly page: string;
}

/** A page's fields by path; a list is one field. */
export type Parts = ReadonlyMap<string, Told>;

/** A reading taken apart: one entry for each field that the page knows, blank ones too. */
export function partsOf({ facts, evidence }: CaseReading, page: string): Parts {
  const known = evidence.filter(({ state }) => state !== "unparsable");
  const parts = new Map<string, Told>();
  const put = (path: string, value: unknown) => {
    if (value === undefined) return;
    const own = known.filter(({ fact }) => isAt(fact, path));
    parts.set(path, { path, value, evidence: own, page });
  };
  for (const [top, value] of Object.entries(facts)) {
    if (isPart(value))
      for (const [key, under] of Object.entries(value)) put(`${top}.${key}`, under);
    else put(top, value);
  }
  return parts;
}

function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAt(fact: string, path: string): boolean {
  return fact === path || fact.startsWith(`${path}[`) || fact.startsWith(`${path}.`);
}
