import { isDay } from "../../lib/facts/days.ts";
import { caseText } from "../../lib/text/case.ts";
import { factValues } from "../../lib/text/fact-values.ts";
import {
  formatDay,
  formatKroner,
  formatMinutes,
  formatNationalId,
  formatNumber,
} from "../../lib/text/format.ts";
import { panelText } from "../../lib/text/panel.ts";
import { type Lang, say } from "../../lib/text/text.ts";

/** `decisions[2].months` → `decisions[].months`: the key of labels and words. */
export function patternOf(path: string): string {
  return path.replace(/\[\d+\]/g, "[]");
}

/** A fact's value as people write it; `path` says what kind of value it is. */
export function formatValue(path: string, value: unknown, lang: Lang): string {
  if (Array.isArray(value)) return value.map((item) => formatValue(path, item, lang)).join(", ");
  if (typeof value === "boolean") return say(value ? caseText.yes : caseText.no, lang);
  if (typeof value === "number") return formatFigure(patternOf(path), value, lang);
  if (typeof value !== "string") return "";
  return formatString(patternOf(path).replace(/\[\]$/, ""), value, lang);
}

function formatString(pattern: string, value: string, lang: Lang): string {
  const word = factValues[pattern]?.[value];
  if (word) return say(word, lang);
  if (pattern === "person.nationalId") return formatNationalId(value);
  return isDay(value) ? formatDay(value, lang) : value;
}

function formatFigure(pattern: string, value: number, lang: Lang): string {
  const leaf = pattern.split(".").at(-1) ?? "";
  if (/minutes/i.test(leaf)) return formatMinutes(value, lang);
  if (leaf === "months") return say(caseText.months(value), lang);
  if (leaf === "age") return say(panelText.years(value), lang);
  if (leaf === "positionPct") return `${formatNumber(value, lang)}${lang === "en" ? "" : " "}%`;
  if (leaf === "ownIncome" || /perDay$/i.test(leaf)) return formatKroner(value, lang);
  return formatNumber(value, lang);
}
