import { listsText } from "../../text/lists.ts";
import type { Text } from "../../text/text.ts";

/** Where a list is kept, or what is wrong with the address. */
export type Address =
  | { readonly href: string; readonly origin: string; readonly fault: null }
  | { readonly fault: Text };

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Reads an address as it is typed: https, or http on this machine; no password in it, and no part of a page. */
export function addressOf(typed: string): Address {
  const url = URL.parse(typed.trim());
  if (!url) return { fault: listsText.noAddress };
  const isSafe =
    url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.test(url.hostname));
  if (!isSafe) return { fault: listsText.notSafe };
  if (url.username || url.password) return { fault: listsText.noPassword };
  url.hash = "";
  return { href: url.href, origin: url.origin, fault: null };
}
