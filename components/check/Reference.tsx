import { ExternalLinkIcon } from "@navikt/aksel-icons";
import { Link } from "@navikt/ds-react";
import type { ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { panelText } from "../../lib/text/panel.ts";
import { useSay } from "../parts/language.tsx";

/** The source of a finding. Opened only when pressed, and without telling where from. */
export function Reference({ finding }: { finding: ReportFinding }) {
  const say = useSay();
  return (
    <div className="sk-reference">
      {finding.link ? (
        <Link href={finding.link} target="_blank" rel="noreferrer noopener">
          {finding.reference}
          <ExternalLinkIcon title={say(panelText.newTab)} />
        </Link>
      ) : (
        <span>{finding.reference}</span>
      )}
      {!finding.verified && <p className="sk-subtle">{say(checkText.unverified)}</p>}
    </div>
  );
}
