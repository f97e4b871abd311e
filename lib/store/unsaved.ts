/** Whether something of a caseworker's work lies under the key in the browser's memory, and nowhere else. */
export function isUnsavedKey(key: string): boolean {
  return key.startsWith("draft-") || key.startsWith("case-");
}
