import type { ReactNode } from "react";
import type { ReportFinding } from "../../lib/report/types.ts";
import type { Text } from "../../lib/text/text.ts";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";
import { ToneIcon } from "./StatusLine.tsx";
import type { Tone } from "./tone.ts";

interface Props {
  readonly title: Text;
  readonly findings: readonly ReportFinding[];
  readonly tone?: Tone;
  readonly level: 2 | 3;
  readonly children: ReactNode;
}

/** A folded list of findings with their number; nothing where there are none. */
export function FoldedRows({ title, findings, tone, level, children }: Props) {
  const say = useSay();
  if (findings.length === 0) return null;
  const icon = tone && <ToneIcon tone={tone} />;
  return (
    <Fold title={say(title)} count={findings.length} icon={icon} level={level}>
      {children}
    </Fold>
  );
}
