import type { ReportFinding } from "../../lib/report/types.ts";
import { Norwegian, useLang } from "../parts/language.tsx";
import { toDo } from "./to-do.ts";

/** The one thing to do about a finding. */
export function Fix({ finding, isAsked }: { finding: ReportFinding; isAsked: boolean }) {
  const found = toDo(finding, isAsked, useLang());
  if (found === null) return null;
  return (
    <p className="sk-fix">
      <strong>{found.label}:</strong>{" "}
      {finding.fix === null ? found.words : <Norwegian>{found.words}</Norwegian>}
    </p>
  );
}
