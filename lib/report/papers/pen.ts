import { formatDay } from "../../text/format.ts";
import { paperText as text } from "../../text/papers.ts";
import { type Lang, say, type Text } from "../../text/text.ts";
import type { Block, Line, Run } from "./types.ts";

/** Makes the parts of a paper in its language. */
export interface Pen {
  readonly lang: Lang;
  readonly say: (text: Text) => string;
  readonly words: (text: Text | string) => Run;
  readonly strong: (text: Text | string) => Run;
  readonly blank: (what: Text) => Run;
  /** The words where there are some, else a place to fill in. */
  readonly known: (words: string | null | undefined, what: Text) => Run;
  readonly day: (day: string | null | undefined, what: Text) => Run;
  readonly h2: (text: Text | string) => Block;
  readonly h3: (text: Text | string) => Block;
  readonly p: (...runs: readonly (Run | Text)[]) => Block;
  readonly field: (label: Text, ...runs: readonly Run[]) => Block;
  readonly list: (items: readonly Line[]) => Block;
  readonly note: (lines: readonly string[]) => Block;
}

export function penFor(lang: Lang): Pen {
  const told = (t: Text | string) => (typeof t === "string" ? t : say(t, lang));
  const words = (t: Text | string): Run => ({ text: told(t) });
  const blank = (what: Text): Run => ({ blank: told(what) });
  const known = (value: string | null | undefined, what: Text): Run =>
    value?.trim() ? words(value.trim()) : blank(what);
  return {
    lang,
    say: (t) => say(t, lang),
    words,
    strong: (t) => ({ text: told(t), strong: true }),
    blank,
    known,
    day: (day, what) => known(day && formatDay(day, lang), what),
    h2: (t) => ({ kind: "heading", level: 2, text: told(t) }),
    h3: (t) => ({ kind: "heading", level: 3, text: told(t) }),
    p: (...runs) => ({ kind: "paragraph", line: runs.map((r) => ("nb" in r ? words(r) : r)) }),
    field: (label, ...runs) => ({ kind: "field", label: told(label), line: runs }),
    list: (items) => ({ kind: "list", items }),
    note: (lines) => ({ kind: "note", title: told(text.toWriter), lines }),
  };
}

/** How a place to fill in is shown, wherever there is nothing but letters. */
export function blankWords(what: string, lang: Lang): string {
  return `[${say(text.fillIn, lang)}: ${what}]`;
}
