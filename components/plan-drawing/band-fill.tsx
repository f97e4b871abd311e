import { BANDS, type Band } from "../../lib/plan/types.ts";
import { bandNames } from "../../lib/text/plan-drawing.ts";
import { useSay } from "../parts/language.tsx";

/** Colour and pattern of each stack: told apart without colour too. */
const FILL: Readonly<Record<Band, { readonly colour: string; readonly lines: string }>> = {
  "work-directed": { colour: "var(--ax-bg-accent-strong)", lines: "" },
  "job-search": { colour: "var(--ax-bg-success-strong)", lines: "M0 6 L6 0" },
  education: { colour: "var(--ax-bg-meta-purple-strong)", lines: "M0 3 H6" },
  other: { colour: "var(--ax-bg-warning-strong)", lines: "M3 0 V6" },
  health: { colour: "var(--ax-bg-brand-magenta-strong)", lines: "M0 0 L6 6 M0 6 L6 0" },
  rest: { colour: "var(--ax-bg-neutral-strong)", lines: "M3 3 h.1" },
};

export function fillOf(band: Band): string {
  return `url(#sk-band-${band})`;
}

/** The patterns, once for each document. */
export function BandPatterns() {
  return (
    <defs>
      {BANDS.map((band) => (
        <pattern
          key={band}
          id={`sk-band-${band}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
        >
          <rect width="6" height="6" fill={FILL[band].colour} />
          {FILL[band].lines && (
            <path
              d={FILL[band].lines}
              stroke="var(--ax-bg-default)"
              strokeWidth={band === "rest" ? 2.5 : 1.25}
              strokeLinecap="round"
            />
          )}
        </pattern>
      ))}
    </defs>
  );
}

/** What the fills mean; only those that are drawn. */
export function Legend({ bands }: { readonly bands: readonly Band[] }) {
  const say = useSay();
  return (
    <ul className="sk-plain sk-legend">
      {bands.map((band) => (
        <li key={band}>
          <svg width="16" height="12" aria-hidden="true">
            <rect width="16" height="12" rx="2" fill={fillOf(band)} />
          </svg>
          {say(bandNames[band])}
        </li>
      ))}
    </ul>
  );
}
