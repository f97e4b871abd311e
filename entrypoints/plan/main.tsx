/// <reference types="vite/client" />
import "../../components/styles/index.css";
import "../../components/styles/views.css";
import { Theme } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { LargePage } from "../../components/participant/LargePage.tsx";
import { followPlan, type PlanState } from "../../components/plan-drawing/plan-channel.ts";
import { useTheme } from "../sidepanel/use-theme.ts";

/*
 * The plan on a whole page, in a tab of its own. It lives from the panel: what the panel shows no more is gone here too.
 * Neither the address nor the title tells whose it is.
 */
const root = document.getElementById("root");
const channel = location.hash.slice(1);
if (root) createRoot(root).render(<PlanPage />);

function PlanPage() {
  const [state, setState] = useState<PlanState | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const onState = (next: PlanState | null) => {
      setState(next);
      setAsked(true);
    };
    if (channel) followPlan(channel, onState, stop.signal);
    else setAsked(true);
    return () => stop.abort();
  }, []);
  return <Theme theme={useTheme()}>{asked && <LargePage state={state} />}</Theme>;
}
