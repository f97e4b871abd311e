import type { CaseReport } from "./types.ts";

/** What is told of the surroundings. */
export interface Surroundings {
  readonly version: string;
  /** Name and version of the browser, as it says itself. */
  readonly browser: string;
  readonly lang: string;
  /** Further states by name: numbers, or words of our own. */
  readonly states: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * A report of an error for whoever looks after the extension: versions and states, names of fields and rules, never a
 * value, a quote, an address or a day of a case.
 */
export function errorReport(around: Surroundings, report: CaseReport | null): string {
  const { version, browser, lang, states } = around;
  const lines = [
    `Skreddersøm ${version}`,
    `Nettleser: ${browser}`,
    `Språk: ${lang}`,
    ...Object.entries(states).map(([name, value]) => `${name}: ${value ?? "-"}`),
  ];
  return [...lines, ...(report ? ofCase(report) : [])].join("\n");
}

function ofCase({ system, page, evidence, findings, questions, suggestions }: CaseReport) {
  const readings = evidence.map((e) => `${fieldOf(e.fact)} (${e.state})`);
  return [
    `System: ${nameOf(system)}`,
    `Side: ${nameOf(page)}`,
    `Felt: ${counted(readings)}`,
    ...(["violation", "upcoming", "cannot-tell"] as const).map((status) => {
      const rules = findings.filter((f) => f.status === status).map((f) => f.rule);
      return `Regler, ${status}: ${rules.sort().join(", ") || "-"}`;
    }),
    `Spørsmål: ${questions.length}, forslag: ${suggestions.length}`,
  ];
}

/** A name of our own; a system that the office has connected is somebody's address. */
function nameOf(name: string | null): string {
  if (name === null) return "-";
  return /^[a-z0-9-]{1,40}$/.test(name) && /[a-z]/.test(name) ? name : "et annet";
}

/** A field without its place in a list. */
function fieldOf(path: string): string {
  return path.replace(/\[\d+\]/g, "[]");
}

function counted(names: readonly string[]): string {
  const by = new Map<string, number>();
  for (const name of names) by.set(name, (by.get(name) ?? 0) + 1);
  const told = [...by].sort(([a], [b]) => (a < b ? -1 : 1));
  return told.map(([name, n]) => (n > 1 ? `${name} × ${n}` : name)).join(", ") || "-";
}
