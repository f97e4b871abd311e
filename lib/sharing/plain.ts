/** A text as titles are compared: lower case, letters and figures only, one space between words. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}%§]+/gu, " ")
    .trim();
}
