import type { Text } from "../text/text.ts";
import { releases } from "../text/whats-new.ts";

/** What is new to somebody who last had `version`, newest first; nothing where that is not a version. */
export function newsSince(version: string, all: typeof releases = releases): readonly Text[] {
  if (!/^\d+(\.\d+)*$/.test(version)) return [];
  return all.filter((one) => isNewer(one.version, version)).flatMap(({ news }) => news);
}

/** Compares number by number: 0.10 is newer than 0.9. */
function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split(".").map(Number)) as [number[], number[]];
  const at = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i).find(
    (i) => (a[i] ?? 0) !== (b[i] ?? 0),
  );
  return at !== undefined && (a[at] ?? 0) > (b[at] ?? 0);
}
