import type { PageAccess } from "./access.ts";
import { mirrorOf } from "./mirror.ts";

/** What a page shows now, in one go, for `treeOf`; null when it cannot be read. */
export function snapshotOf(document: Document, access: PageAccess): string | null {
  try {
    const mirror = mirrorOf({ document, access, isOurs: () => false, entered: () => {} });
    mirror.refresh(() => false);
    return mirror.snapshot();
  } catch {
    return null;
  }
}
