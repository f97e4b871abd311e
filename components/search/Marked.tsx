import { markWords } from "./mark.ts";

/** A text with the words searched for marked. */
export function Marked({ text, query }: { text: string; query: string }) {
  return markWords(text, query).map((piece) =>
    piece.hit ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
  );
}
