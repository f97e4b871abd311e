import { useEffect, useState } from "react";
import type { PageState } from "./state.ts";

/** Words to look up that came from outside the panel; `at` tells two alike apart. */
export interface Found {
  readonly query: string;
  readonly at: number;
}

interface SearchField {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly input: { readonly current: HTMLInputElement | null };
}

/** Whose page the words were taken from: not known yet, a person, or nobody ("": a page without a case). */
type Owner = string | "not-known" | null;

/**
 * Puts words from outside in the search box. They may be text of a case page: so they are gone as soon as that person
 * is, before the next one is drawn. Returns the query to draw.
 */
export function useFound(found: Found | null, field: SearchField, state: PageState): string {
  const [owner, setOwner] = useState<Owner>(null);
  const { query, setQuery, input } = field;
  const person = state.kind === "case" ? (state.report.person ?? "") : "";
  const isSettled = state.kind !== "reading" && state.kind !== "lookup";
  const stale = owner !== null && owner !== "not-known" && owner !== person;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each thing to look up
  useEffect(() => {
    if (found === null) return;
    if (found.query !== "") {
      setQuery(found.query);
      setOwner(isSettled ? person : "not-known");
    }
    input.current?.focus();
    input.current?.select();
  }, [found]);

  useEffect(() => {
    if (owner === "not-known" && isSettled) setOwner(person);
  }, [owner, isSettled, person]);

  useEffect(() => {
    if (!stale) return;
    setOwner(null);
    setQuery("");
  }, [stale, setQuery]);

  return stale ? "" : query;
}
