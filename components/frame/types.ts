import type { Text } from "../../lib/text/text.ts";

/** What an update brought, and closing it for good. */
export interface News {
  readonly news: readonly Text[];
  readonly onClose: () => void;
}
