import { useCallback, useEffect, useState } from "react";
import type { SystemShown } from "../../components/systems/SystemRow.tsx";
import type { SystemsProps } from "../../components/systems/SystemsSection.tsx";
import type { LearnedSystem } from "../../lib/facts/learned.ts";
import type { Policy } from "../../lib/sharing/policy.ts";
import { pillOf, setPill, watchPillsOff } from "../../lib/store/pill.ts";
import { problemText } from "../../lib/store/problem.ts";
import { forgetRule, importSystems, putSystem, watchSystems } from "../../lib/store/systems.ts";
import { connectText, systemsText } from "../../lib/text/learn.ts";
import type { Text } from "../../lib/text/text.ts";
import {
  connect,
  disconnect,
  isAllowed,
  isBuiltIn,
  reconcile,
  tellTabs,
} from "../background/connect.ts";
import { usePermissionTurn } from "./use-permission-turn.ts";

/**
 * The office's systems, over the store and the browser's permissions. A system that is only proposed (by a list file)
 * is one without permission: it waits for the caseworker's click. `offered`: systems of a file that was just chosen.
 */
export function useSystemsSection(
  offered: readonly LearnedSystem[],
  proposed: Policy["systems"],
  onOffered: () => void,
): SystemsProps {
  const [said, setSaid] = useState<Text | null>(null);
  const fail = useCallback((error: unknown) => setSaid(problemText(error)), []);
  const systems = useSystems(proposed, fail);
  const attempt = async (change: () => Promise<Text | null>) => {
    try {
      setSaid(await change());
    } catch (error) {
      setSaid(problemText(error));
    }
  };
  return {
    systems,
    said,
    offered: offered.length === 0 ? null : countOf(offered),
    onOffered: (takeIn) => {
      onOffered();
      if (!takeIn) return;
      void attempt(async () => {
        await importSystems(offered);
        // One that was allowed before is read from now on.
        await reconcile();
        return systemsText.imported(offered.length);
      });
    },
    onConnect: ({ origin, title }) =>
      void attempt(async () =>
        (await connect(origin, title)) ? connectText.connected(title) : connectText.refused,
      ),
    onRemove: ({ origin, title }) =>
      void attempt(async () => {
        await disconnect(origin);
        return systemsText.removed(title);
      }),
    onRename: (origin, title) =>
      void attempt(async () => {
        await putSystem(origin, title);
        return null;
      }),
    onForget: (origin, id) =>
      void attempt(async () => {
        await forgetRule(origin, id);
        return null;
      }),
    onPillOn: (origin) =>
      void attempt(async () => {
        const setting = { ...(await pillOf(origin)), off: false };
        await setPill(origin, setting);
        await tellTabs({ type: "skreddersom/pill-set", origin, setting });
        return null;
      }),
  };
}

function countOf(systems: readonly LearnedSystem[]) {
  return { systems: systems.length, fields: systems.flatMap((s) => s.rules).length };
}

/** Every system that is kept, and every origin where the pill is off; anew when the store or a permission changes. */
function useSystems(
  proposed: Policy["systems"],
  onError: (error: unknown) => void,
): readonly SystemShown[] {
  const [kept, setKept] = useState<readonly LearnedSystem[]>([]);
  const [off, setOff] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<readonly SystemShown[]>([]);
  const [turn] = usePermissionTurn();
  useEffect(() => watchSystems(setKept, onError), [onError]);
  useEffect(() => watchPillsOff(setOff, onError), [onError]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: permissions are asked for anew at each turn
  useEffect(() => {
    const stop = new AbortController();
    const all = withPills(withProposed(kept, proposed), off);
    void Promise.all(all.map((system) => shownAs(system, off))).then((now) => {
      if (!stop.signal.aborted) setShown(now);
    });
    return () => stop.abort();
  }, [kept, proposed, off, turn]);
  return shown;
}

/** What the administrator proposes waits for the caseworker's click. */
function withProposed(kept: readonly LearnedSystem[], proposed: Policy["systems"]) {
  const known = new Set(kept.map(({ origin }) => origin));
  const others = proposed.filter(({ origin }) => !known.has(origin));
  return [...kept, ...others.map((system) => ({ ...system, rules: [] }))];
}

/** A system where only the pill is set is listed too: there must be a way to switch it on again. */
function withPills(kept: readonly LearnedSystem[], off: readonly string[]): LearnedSystem[] {
  const known = new Set(kept.map(({ origin }) => origin));
  const others = off.filter((origin) => !known.has(origin));
  const bare = others.map((origin) => ({ origin, title: hostOf(origin), rules: [] }));
  return [...kept, ...bare];
}

async function shownAs(system: LearnedSystem, off: readonly string[]): Promise<SystemShown> {
  const { origin } = system;
  const isOwn = isBuiltIn(`${origin}/`);
  const status = isOwn ? "built-in" : (await isAllowed(origin)) ? "connected" : "open";
  return { ...system, status, isPillOff: off.includes(origin) };
}

function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, "");
}
