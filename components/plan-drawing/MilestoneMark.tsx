import type { Milestone } from "../../lib/plan/types.ts";

/** Each kind of mark has its own shape, so that none is told by colour alone. */
const SHAPES: Readonly<Record<Milestone["kind"], string>> = {
  start: "M-5 -6 L6 0 L-5 6 Z",
  halfway: "M0 -6 L6 0 L0 6 L-6 0 Z",
  "job-search": "M0 -6 L6 5 L-6 5 Z",
  evaluation: "M-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0",
  "period-end": "M-2 -6 h4 v12 h-4 Z",
  end: "M-5 -5 h10 v10 h-10 Z",
  "max-end": "M-6 -5 L6 5 M6 -5 L-6 5",
  "max-end-special": "M-6 0 H6 M0 -6 V6",
};

export function MilestoneMark({
  kind,
  x,
  y,
}: {
  readonly kind: Milestone["kind"];
  readonly x: number;
  readonly y: number;
}) {
  return <path className="sk-drawing__mark" d={SHAPES[kind]} transform={`translate(${x} ${y})`} />;
}
