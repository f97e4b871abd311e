import type { PageProfile, Title } from "../page/profile.ts";
import { SYSTEMS } from "./index.ts";

/** What a system is called; null for one that nobody has declared. */
export function systemTitle(id: string | null): Title | null {
  return SYSTEMS.find((system) => system.id === id)?.title ?? null;
}

/** What a page of a system is called; null for one that nobody has declared. */
export function pageTitle(system: string | null, page: string | null): Title | null {
  return pageIn(system, page)?.title ?? null;
}

/** What tells a page of a known system from the person's others; null for a page that nobody has declared. */
export function pageKey(system: string | null, page: string | null): string | null {
  const profile = pageIn(system, page);
  return profile ? `${system}/${profile.sameAs ?? profile.id}` : null;
}

/** The systems in which one person's case can be open. */
export function caseSystemTitles(): readonly Title[] {
  return SYSTEMS.filter(({ person }) => person === "head").map(({ title }) => title);
}

function pageIn(system: string | null, page: string | null): PageProfile | undefined {
  return SYSTEMS.find(({ id }) => id === system)?.pages.find(({ id }) => id === page);
}
