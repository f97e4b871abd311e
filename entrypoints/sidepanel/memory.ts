import { browser } from "wxt/browser";
import { type CaseMemory, caseMemory, type MemoryArea } from "../../lib/store/case-memory.ts";

/** The browser's own memory of what was said about the case in each tab. Content scripts have no way to it. */
export function browserMemory(): CaseMemory {
  return caseMemory(browser.storage?.session as MemoryArea | undefined);
}
