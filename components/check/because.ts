import type { CaseReport } from "../../lib/report/types.ts";
import type { Lang } from "../../lib/text/text.ts";
import { evidenceUnder } from "../facts/evidence.ts";
import { isRecord, valueAt } from "../facts/flatten.ts";
import { formatValue } from "../facts/format-value.ts";
import { labelOf } from "../facts/headings.ts";

/** One fact behind a finding, with the page's own words for it. */
export interface Reason {
  readonly path: string;
  readonly label: string;
  readonly value: string | null;
  readonly quotes: readonly { readonly fact: string; readonly quote: string }[];
  readonly answered: boolean;
  /** Worked out from what is quoted, which then does not tell the value itself. */
  readonly derived: boolean;
}

const MOST_QUOTES = 3;

/** The known facts at the paths that decided a finding; paths of which nothing is known are left out. */
export function reasonsOf(report: CaseReport, paths: readonly string[], lang: Lang): Reason[] {
  return [...new Set(paths)].flatMap((path) => {
    const evidence = evidenceUnder(report.evidence, path);
    const value = plainValue(valueAt(report.facts, path), path, lang);
    if (evidence.length === 0 && value === null) return [];
    const quotes = distinct(
      evidence.flatMap((e) => (e.quote ? [{ fact: e.fact, quote: e.quote }] : [])),
    );
    return [
      {
        path,
        label: labelOf(path, report.facts, lang),
        value,
        quotes: quotes.slice(0, MOST_QUOTES),
        answered: evidence.length > 0 && evidence.every((e) => e.state === "answered"),
        derived: evidence.some((e) => e.state === "derived"),
      },
    ];
  });
}

/** The same words told two facts (a period both its days): once is enough. */
function distinct(quotes: Reason["quotes"]): Reason["quotes"] {
  return [...new Map([...quotes].reverse().map((q) => [q.quote, q])).values()].reverse();
}

function plainValue(value: unknown, path: string, lang: Lang): string | null {
  if (value === undefined || value === null || isRecord(value)) return null;
  if (Array.isArray(value) && (value.length === 0 || value.some(isRecord))) return null;
  return formatValue(path, value, lang);
}
