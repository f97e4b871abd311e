/**
 * The text of a file's bytes: UTF-16 by its mark, UTF-8 where that is what it is, else Windows-1252 as Norwegian Excel
 * saves CSV. Null where it is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = marked(bytes) ?? utf8(bytes) ?? new TextDecoder("windows-1252").decode(bytes);
  return text.includes("\0") ? null : text;
}

function marked(bytes: Uint8Array): string | null {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark !== 0xfffe && mark !== 0xfeff) return null;
  return new TextDecoder(mark === 0xfffe ? "utf-16le" : "utf-16be").decode(bytes);
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
