import { ArrowUndoIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useId } from "react";
import type { ReportFinding } from "../../lib/report/types.ts";
import { overrideReasons, overrideText } from "../../lib/text/override.ts";
import { Fold } from "../parts/Fold.tsx";
import { Norwegian, useSay } from "../parts/language.tsx";
import { useJudging } from "./judging.tsx";
import { leadOf } from "./lead.ts";
import { statusText } from "./tone.ts";

/** What the caseworker has set aside: folded, but always in sight as a line, with the way back. */
export function Overridden({ findings }: { findings: readonly ReportFinding[] }) {
  const say = useSay();
  if (findings.length === 0) return null;
  const many = (status: ReportFinding["status"]) =>
    findings.filter((f) => f.status === status).length;
  const holds = overrideText.holds(many("violation"), many("upcoming"), many("cannot-tell"));
  return (
    <Fold title={say(overrideText.section)} note={say(holds)} className="sk-overridden">
      {findings.map((f) => (
        <OverriddenRow key={f.rule} finding={f} />
      ))}
    </Fold>
  );
}

function OverriddenRow({ finding }: { finding: ReportFinding }) {
  const say = useSay();
  const id = useId();
  const { restore } = useJudging();
  const title = leadOf(finding.message).lead;
  const { override } = finding;
  if (!override) return null;
  return (
    <article
      className="sk-row"
      data-rule={finding.rule}
      data-status={finding.status}
      data-overridden={override.reason}
      aria-labelledby={id}
    >
      <h3 id={id} className="sk-row__title">
        <Norwegian>{title}</Norwegian>
      </h3>
      <p className="sk-small">
        {say(statusText(finding))}. {say(overrideText.yourReason)}:{" "}
        {say(overrideReasons[override.reason])}
        {override.words && <>: {override.words}</>}
      </p>
      <Button
        type="button"
        size="xsmall"
        variant="tertiary"
        className="sk-start"
        icon={<ArrowUndoIcon aria-hidden />}
        aria-label={say(overrideText.undoFor(title))}
        onClick={() => restore(finding.rule)}
      >
        {say(overrideText.undo)}
      </Button>
    </article>
  );
}
