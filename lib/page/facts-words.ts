import type { HoursHint } from "./values/hours.ts";
import { folded, plain } from "./values/words.ts";

/** What a label says of the number beside it: "Timer per uke", "Timer pr. dag". */
export function hoursHint(label: string): HoursHint {
  const line = folded(label);
  const hours = /tim|(?<!\p{L})t(?!\p{L})/u.test(line);
  const unit = /minutt/.test(line) ? "minutes" : hours ? "hours" : undefined;
  const per = /uke|vek[ae]/.test(line) ? "week" : /dag/.test(line) ? "day" : undefined;
  const amount = /^(?:omfang|tidsbruk|timetall|timer|timar|arbeidstid)/.test(line);
  return { ...(unit && { unit }), ...(per && { per }), ...(amount && { amount }) };
}

/** The name of a document, not a sentence about documents. */
export function isTitle(text: string): boolean {
  return plain(text).split(" ").length <= 8 && !/[.!?:]$/.test(text.trim());
}

/** Sub-goals in one value, a line or a number each. */
export function items(text: string): string[] {
  const lines = text
    .split(/\n|;|•|·|(?:^|\s)\d[.)] /)
    .map((item) => plain(item).replace(/^[-*,] ?/, ""))
    .filter((item) => item !== "");
  // "Beholde bolig, Velordnet økonomi" are two; "Bedre norsk, muntlig og skriftlig" is one.
  return lines.flatMap((line) =>
    /, (?!\p{Lu})/u.test(line) ? [line] : line.split(/, (?=\p{Lu})/u),
  );
}

/** "1563 Sunndal kommune" is Sunndal. */
export function municipality(text: string): string {
  return plain(text)
    .replace(/^\d{4} (?=\p{L})/u, "")
    .replace(/ kommune$/i, "");
}
