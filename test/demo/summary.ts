import type { CaseReport } from "../../lib/report/types.ts";

/** A report in a form that can be read in a terminal. */
export function summary(report: CaseReport): string {
  const by = (status: string) => report.findings.filter((f) => f.status === status);
  return [
    `${report.facts.person?.name} (${report.person}) · vurdert ${report.date}`,
    "",
    `Lest fra siden (${report.evidence.length}):`,
    ...report.evidence.map((e) => `  ${e.fact}: ${e.quote ? `«${e.quote}»` : e.state}`),
    "",
    `Bryter loven: ${by("violation").length}`,
    ...by("violation").map((f) => `  ${f.title}: ${f.message} (${f.reference})`),
    `Frister: ${by("upcoming").length}`,
    ...by("upcoming").map((f) => `  ${f.due}: ${f.title}`),
    `Må avklares (${report.questions.length} spørsmål):`,
    ...report.questions.slice(0, 12).map((q) => `  ${q.ask} [${q.where}]`),
    `I orden: ${by("satisfied").length}. Gjelder ikke: ${by("not-applicable").length}.`,
    "",
    `Behov som teksten forteller (${report.needs.length}):`,
    ...report.needs.map((n) => `  ${n.need}: ${n.quotes.map((q) => `«${q}»`).join(" ")}`),
    "",
    `Forslag til tiltak (de 15 beste av ${report.suggestions.length}):`,
    ...report.suggestions.slice(0, 15).map((s) => `  ${s.title}: ${reasons(s)}`),
  ].join("\n");
}

function reasons({ reasons }: CaseReport["suggestions"][number]): string {
  return reasons.map((r) => ("quote" in r ? `«${r.quote}»` : r.text)).join("; ");
}
