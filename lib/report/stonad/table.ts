import { BARNETILLEGG, factorOn, grunnbelop } from "../../law/amounts.ts";
import { compare, type Fraction, fraction, minus, times } from "../../law/fraction.ts";
import type { Calculation, Line } from "../../law/stonad/types.ts";
import { formatDay, formatDayShort } from "../../text/format.ts";
import { stonadText } from "../../text/stonad.ts";
import { type Lang, say } from "../../text/text.ts";
import { formatKroner } from "./kroner.ts";

/** One row of a stretch: what, by which paragraph, kroner for a day and for all days. */
export interface AmountRow {
  readonly what: string;
  readonly law: string;
  readonly perDay: string;
  readonly inAll: string;
  readonly isSum: boolean;
}

/** The rows of one stretch, those that are nothing left out; the last is what is paid. */
export function rowsOf({ stretch, perDay, total }: Line, lang: Lang): AmountRow[] {
  const { rate } = stretch;
  const days = fraction(stretch.days);
  const row = (what: string, law: string, amount: Fraction): AmountRow => ({
    what,
    law,
    perDay: formatKroner(amount),
    inAll: formatKroner(times(amount, days)),
    isSum: false,
  });
  const less = (what: string, law: string, amount: Fraction) =>
    row(what, law, minus(fraction(0), amount));
  const isFull = compare(perDay.rate, rate.full) === 0;
  const rows = [
    row(say(isFull ? stonadText.full : stonadText.twoThirds, lang), "§ 35", perDay.rate),
    row(say(stonadText.supplement(rate.children, rate.perChild), lang), "§ 35", perDay.supplement),
    less(say(stonadText.workCut(stretch.workMinutes), lang), "§ 37", perDay.work),
    less(say(stonadText.absenceCut, lang), "§ 36", perDay.absence),
    less(say(stonadText.benefitCut, lang), "§ 38", perDay.benefit),
  ].filter((one, n) => n === 0 || one.perDay !== ZERO);
  const sum = { ...row(say(stonadText.paid, lang), "", perDay.paid), isSum: true };
  return [...rows, { ...sum, inAll: formatKroner(total) }];
}

const ZERO = formatKroner(fraction(0));

/** The days of a stretch in words: "1. juni 2026 – 12. juni 2026 · 10 stønadsdager". */
export function stretchTitle({ stretch }: Line, lang: Lang): string {
  const { from, to, days } = stretch;
  const when =
    from === to ? formatDay(from, lang) : `${formatDayShort(from)}–${formatDayShort(to)}`;
  return `${when} · ${say(stonadText.days(days), lang)}`;
}

/** Which G and factor a stretch stands on: "2,041 G, G = 136 549 kr". */
export function groundOf({ stretch }: Line): string {
  const g = grunnbelop(stretch.from);
  if (!g.known) return "";
  const { top, bottom } = factorOn(stretch.from);
  const factor = bottom === 1n ? `${top}` : formatFactor(top, bottom);
  return `${factor} G, G = ${formatKroner(fraction(g.value)).slice(0, -3)} kr`;
}

function formatFactor(top: bigint, bottom: bigint): string {
  return `${top / bottom},${(top % bottom).toString().padStart(bottom.toString().length - 1, "0")}`;
}

/** The calculation as a table that can be pasted: tabs between cells, one line for each row. */
export function asTable(done: Known, lang: Lang): string {
  return cellsOf(done, lang)
    .map((cells) => cells.join("\t"))
    .join("\n");
}

/** The same for programs that take formatted text: the first row is the head. */
export function asHtmlTable(done: Known, lang: Lang): string {
  const row = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  const [head = [], ...rows] = cellsOf(done, lang);
  return `<table>${row(head, "th")}${rows.map((cells) => row(cells, "td")).join("")}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

type Known = Extract<Calculation, { known: true }>;

function cellsOf(done: Known, lang: Lang): string[][] {
  const head = [
    stonadText.from,
    stonadText.to,
    stonadText.row,
    stonadText.law,
    stonadText.oneDay,
    stonadText.inAll,
  ];
  const lines = done.lines.flatMap((line) =>
    rowsOf(line, lang).map((row) => [
      formatDayShort(line.stretch.from),
      formatDayShort(line.stretch.to),
      row.what,
      row.law,
      row.perDay,
      row.inAll,
    ]),
  );
  const sum = ["", "", say(stonadText.sum, lang), "", "", formatKroner(done.total)];
  const all = [head.map((text) => say(text, lang)), ...lines, sum];
  return all.map((cells) => cells.map((cell) => cell.replaceAll("\u00a0", " ")));
}

/** Years of the calculation for which no rate of barnetillegg is known, where a child counts. */
export function unconfirmedYears({ lines }: Known): number[] {
  const latest = Number(BARNETILLEGG.at(-1)?.[0].slice(0, 4));
  const years = lines
    .filter(({ stretch: { rate } }) => rate.children + rate.unsureChildren > 0)
    .map(({ stretch }) => Number(stretch.to.slice(0, 4)));
  return [...new Set(years.filter((year) => year > latest))];
}

/** What one sum is more or less than another, with its sign: "+38,00". */
export function difference(from: Fraction, to: Fraction): string {
  const change = minus(to, from);
  return `${compare(change, fraction(0)) > 0 ? "+" : ""}${formatKroner(change)}`;
}
