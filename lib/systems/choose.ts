import type { PageProfile, Sign, SystemProfile } from "../page/profile.ts";
import { type Landmarks, placesOf, rankOf } from "./signs.ts";

/** The system whose page it is; null for none, and where two would claim it. */
export function systemOf<P extends SystemProfile>(
  systems: readonly P[],
  landmarks: Landmarks,
): P | null {
  const [first, ...others] = systems.filter((system) => claims(system, landmarks));
  return first && others.length === 0 ? first : null;
}

/** Whether the declaration says that the page is its own. */
export function claims(system: SystemProfile, landmarks: Landmarks): boolean {
  const stands = (sign: Sign) => placesOf(sign, landmarks).length > 0;
  return system.matches.some(stands) && !system.unless.some(stands);
}

/** Which of the system's pages: by the best kind of sign that stands, the first declared; null for none. */
export function pageOf(
  { pages }: Pick<SystemProfile, "pages">,
  landmarks: Landmarks,
): PageProfile | null {
  for (const rank of [0, 1, 2]) {
    const found = pages.find(({ detect }) =>
      detect.some((sign) => rankOf(sign) === rank && placesOf(sign, landmarks).length > 0),
    );
    if (found) return found;
  }
  return null;
}
