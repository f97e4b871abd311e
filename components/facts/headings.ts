import type { CaseFacts } from "../../lib/facts/types.ts";
import { caseText } from "../../lib/text/case.ts";
import { factLabels } from "../../lib/text/fact-labels.ts";
import { formatDay } from "../../lib/text/format.ts";
import { type Lang, say } from "../../lib/text/text.ts";
import { isRecord, valueAt } from "./flatten.ts";
import { formatValue, patternOf } from "./format-value.ts";

/** What one element of a list is called: an activity by its title, a decision by its kind and date. */
export function headingOf(list: string, index: number, facts: CaseFacts, lang: Lang): string {
  const element = valueAt(facts, `${list}[${index}]`);
  if (list === "children") return say(caseText.child(index + 1), lang);
  if (!isRecord(element)) return labelOfPattern(list, lang);
  if (typeof element.title === "string") return element.title;
  const kind = element.kind;
  const name = kind ? formatValue(`${list}[].kind`, kind, lang) : labelOfPattern(list, lang);
  const day = element.date ?? element.from ?? element.heldOn;
  return typeof day === "string" ? `${name} ${formatDay(day, lang)}` : name;
}

/** A fact's name with the element it belongs to: "Arbeidstrening: til". */
export function labelOf(path: string, facts: CaseFacts, lang: Lang): string {
  const [, list, index, field] = /^(\w+)\[(\d+)\](?:\.(.+))?$/.exec(path) ?? [];
  if (!list || !index) return labelOfPattern(patternOf(path), lang);
  if (!field && !isRecord(valueAt(facts, path))) return labelOfPattern(list, lang);
  const heading = headingOf(list, Number(index), facts, lang);
  if (!field) return heading;
  const label = labelOfPattern(patternOf(path), lang);
  return `${heading}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** The bare name of a fact by its pattern, `decisions[].months`; an unknown pattern comes back as it is. */
export function labelOfPattern(pattern: string, lang: Lang): string {
  const label =
    factLabels[pattern] ??
    factLabels[pattern.replace(/\[\]$/, "")] ??
    factLabels[pattern.split(/[.[]/)[0] ?? pattern];
  return label ? say(label, lang) : pattern;
}
