import type { LawLine } from "../../components/measures/law.tsx";
import type { Day } from "../../lib/facts/days.ts";
import { limitOf, ruleById } from "../../lib/law/longest.ts";
import { measureById } from "../../lib/measures/catalogue/index.ts";
import { type Lang, say } from "../../lib/text/text.ts";

/** The rules that frame a measure of the catalogue, those with a length or an amount first, with the limits of the day. */
export function lawOf(measure: string, date: Day, lang: Lang): LawLine[] {
  const lines = (measureById(measure)?.rules ?? []).flatMap((id): LawLine[] => {
    const rule = ruleById(id);
    if (!rule) return [];
    const limit = limitOf(rule, measure, date);
    return [
      {
        rule: id,
        title: say(rule.title, lang),
        limit: limit && say(limit, lang),
        sources: (rule.versions.at(-1)?.cite ?? []).map(({ ref, url }) => ({
          ref,
          url: url ?? null,
        })),
      },
    ];
  });
  return lines.toSorted((a, b) => Number(b.limit !== null) - Number(a.limit !== null));
}
