import type { ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { useLang, useSay } from "../parts/language.tsx";
import { toDo } from "./to-do.ts";

/** The one thing to do about a finding. */
export function Fix({ finding, isAsked }: { finding: ReportFinding; isAsked: boolean }) {
  const say = useSay();
  const words = toDo(finding, isAsked, useLang());
  if (words === null) return null;
  return (
    <p className="sk-fix">
      <strong>{say(checkText.doThis)}:</strong> {words}
    </p>
  );
}
