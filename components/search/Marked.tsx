import type { Marker } from "../../lib/lookup/mark.ts";

/** A text with the words searched for marked; as it is where nothing is searched for. */
export function Marked({ text, mark }: { text: string; mark: Marker | null }) {
  if (!mark) return text;
  return mark(text).map((piece) =>
    piece.hit ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
  );
}
