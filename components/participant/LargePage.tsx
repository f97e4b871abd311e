import { Button, Select } from "@navikt/ds-react";
import { type KeyboardEvent, lazy, Suspense, useMemo, useState } from "react";
import { weeksOf } from "../../lib/plan/weeks.ts";
import { languageNames, participantText } from "../../lib/text/participant.ts";
import { drawingText } from "../../lib/text/plan-drawing.ts";
import type { Lang } from "../../lib/text/text.ts";
import { Language, useSay } from "../parts/language.tsx";
import type { PlanState } from "../plan-drawing/plan-channel.ts";
import { ParticipantView } from "./ParticipantView.tsx";

const Drawings = lazy(() => import("../plan-drawing/Drawings.tsx"));

type Mode = "together" | "drawing";

/** The plan on a whole page: for the participant, or drawn large. Empty as soon as the panel shows it no more. */
export function LargePage({ state }: { readonly state: PlanState | null }) {
  const [lang, setLang] = useState<Lang>(state?.lang ?? "nb");
  const [mode, setMode] = useState<Mode>("together");
  return (
    <Language lang={lang}>
      <main className="sk-large" lang={lang}>
        {state === null ? (
          <Gone />
        ) : (
          <>
            <Bar lang={lang} onLang={setLang} mode={mode} onMode={setMode} />
            {mode === "together" ? (
              <ParticipantView plan={state.plan} today={state.today} />
            ) : (
              <LargeDrawing state={state} />
            )}
          </>
        )}
      </main>
    </Language>
  );
}

function Gone() {
  const say = useSay();
  return (
    <p role="status" data-plan-page="gone">
      {say(participantText.gone)}
    </p>
  );
}

interface BarProps {
  readonly lang: Lang;
  readonly onLang: (lang: Lang) => void;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
}

function Bar({ lang, onLang, mode, onMode }: BarProps) {
  const say = useSay();
  return (
    <div className="sk-large__bar">
      {(["together", "drawing"] as const).map((one) => (
        <Button
          key={one}
          type="button"
          size="small"
          variant={mode === one ? "primary" : "secondary"}
          aria-pressed={mode === one}
          onClick={() => onMode(one)}
        >
          {say(participantText[one])}
        </Button>
      ))}
      <Select
        size="small"
        label={say(participantText.language)}
        value={lang}
        onChange={(e) => onLang(e.target.value as Lang)}
      >
        {Object.entries(languageNames).map(([key, name]) => (
          <option key={key} value={key} lang={key}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}

const ZOOMS = [1, 1.5, 2, 3, 4.5, 6] as const;

function LargeDrawing({ state: { plan, milestones, today } }: { readonly state: PlanState }) {
  const say = useSay();
  const weeks = useMemo(() => weeksOf(plan), [plan]);
  const [at, setAt] = useState(0);
  const to = (next: number) => setAt(Math.min(ZOOMS.length - 1, Math.max(0, next)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "+") to(at + 1);
    if (event.key === "-") to(at - 1);
    if (event.key === "0") to(0);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts beside the buttons that do the same
    <div onKeyDown={onKeyDown} data-zoom={ZOOMS[at]}>
      <h1 className="aksel-sr-only">{say(participantText.drawing)}</h1>
      <h2 className="aksel-sr-only">{say(drawingText.title)}</h2>
      <div className="sk-large__bar">
        <Button type="button" size="small" variant="secondary" onClick={() => to(at + 1)}>
          {say(participantText.zoomIn)}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={() => to(at - 1)}>
          {say(participantText.zoomOut)}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={() => to(0)}>
          {say(participantText.zoomReset)}
        </Button>
      </div>
      <Suspense fallback={<p>{say(drawingText.loading)}</p>}>
        <Drawings
          plan={plan}
          weeks={weeks}
          milestones={milestones}
          today={today}
          zoom={ZOOMS[at] ?? 1}
        />
      </Suspense>
    </div>
  );
}
