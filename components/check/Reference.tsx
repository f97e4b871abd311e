import type { ReportFinding } from "../../lib/report/types.ts";
import { useSay } from "../parts/language.tsx";
import { Sources } from "../parts/Sources.tsx";
import { unverifiedWords } from "./unverified.ts";
import { versionWords } from "./version.ts";

/** By which source, in which version; and a quiet word where nobody has confirmed it. */
export function Reference({ finding }: { finding: ReportFinding }) {
  const say = useSay();
  const doubt = unverifiedWords(finding);
  return (
    <div className="sk-reference">
      <Sources sources={finding.sources} />
      <p className="sk-subtle">
        {say(versionWords(finding))} {doubt && say(doubt)}
      </p>
    </div>
  );
}
