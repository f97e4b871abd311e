import type { ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { useSay } from "../parts/language.tsx";
import { Sources } from "../parts/Sources.tsx";

/** The sources of a finding, and a quiet word where nobody has confirmed them. */
export function Reference({ finding }: { finding: ReportFinding }) {
  const say = useSay();
  return (
    <div className="sk-reference">
      <Sources sources={finding.sources} />
      {!finding.verified && <p className="sk-subtle">{say(checkText.unverified)}</p>}
    </div>
  );
}
