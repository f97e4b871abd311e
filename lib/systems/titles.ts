import type { Title } from "../page/profile.ts";
import { SYSTEMS } from "./index.ts";

/** What a system is called; null for one that nobody has declared. */
export function systemTitle(id: string | null): Title | null {
  return SYSTEMS.find((system) => system.id === id)?.title ?? null;
}

/** What a page of a system is called; null for one that nobody has declared. */
export function pageTitle(system: string | null, page: string | null): Title | null {
  const pages = SYSTEMS.find(({ id }) => id === system)?.pages ?? [];
  return pages.find(({ id }) => id === page)?.title ?? null;
}

/** The systems in which one person's case can be open. */
export function caseSystemTitles(): readonly Title[] {
  return SYSTEMS.filter(({ person }) => person === "head").map(({ title }) => title);
}
