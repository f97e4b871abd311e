import type { ReportFinding } from "../../lib/report/types.ts";
import { overrideReasons, overrideText } from "../../lib/text/override.ts";
import { useSay } from "../parts/language.tsx";

/** A finding that was set aside and says something else now: it is back, and says why. */
export function Lapsed({ finding: { override } }: { finding: ReportFinding }) {
  const say = useSay();
  if (!override || override.holds) return null;
  const reason = say(overrideReasons[override.reason]);
  return <p className="sk-small sk-subtle">{say(overrideText.lapsed(reason))}</p>;
}
