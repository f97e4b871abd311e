import { type Leaf, readLeaf } from "./facts-leaf.ts";
import { sentencesOf } from "./facts-sentences.ts";
import type { TextBlock } from "./outline.ts";
import { dayOf, findDays } from "./values/day.ts";
import { folded } from "./values/words.ts";
import { PROGRAMME, RECEIVED, WE_RECEIVED } from "./vocabulary/letter-words.ts";

/** "søknaden din, som vi mottok 3. november 2025": the day it came in, not the day it bears. */
export function receivedIn(text: TextBlock, isCase: boolean): Leaf[] {
  return sentencesOf(text).flatMap((sentence) => {
    const line = folded(sentence.value ?? "");
    if (!/søknad/.test(line) || (!isCase && !PROGRAMME.test(folded(text.text)))) return [];
    if (/(?<!\p{L})(?:ikke|ikkje|tidligere|tidlegare)(?!\p{L})/u.test(line)) return [];
    const days = findDays(line);
    const day =
      days.find(({ at }) => RECEIVED.test(line.slice(0, at))) ??
      (days.length === 1 &&
      WE_RECEIVED.test(line.slice(0, days[0]?.at)) &&
      !/datert|signert/.test(line)
        ? days[0]
        : undefined);
    return day?.day && dayOf(line.slice(day.at, day.end))
      ? [{ ...readLeaf("applicationReceived", day.day, sentence), weak: true }]
      : [];
  });
}
