import {
  CheckmarkCircleFillIcon,
  ClockFillIcon,
  ExclamationmarkTriangleFillIcon,
  MinusCircleFillIcon,
  QuestionmarkDiamondFillIcon,
  XMarkOctagonFillIcon,
} from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import type { Tone } from "./tone.ts";

const ICONS: Readonly<Record<Tone, typeof ClockFillIcon>> = {
  proven: XMarkOctagonFillIcon,
  concern: ExclamationmarkTriangleFillIcon,
  upcoming: ClockFillIcon,
  open: QuestionmarkDiamondFillIcon,
  fine: CheckmarkCircleFillIcon,
  none: MinusCircleFillIcon,
};

/** The sign of a tone; the words always stand beside it. */
export function ToneIcon({ tone }: { tone: Tone }) {
  const Icon = ICONS[tone];
  return <Icon aria-hidden className={`sk-tone-icon sk-tone-icon--${tone}`} />;
}

/** Status in words, with the sign. */
export function StatusLine({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <p className="sk-status">
      <ToneIcon tone={tone} />
      <span>{children}</span>
    </p>
  );
}
