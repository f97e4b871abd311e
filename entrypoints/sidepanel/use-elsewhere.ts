import { useEffect, useMemo, useState } from "react";
import { browser } from "wxt/browser";
import type { Elsewhere, OtherTab } from "../../components/facts/Elsewhere.tsx";
import type { Opened } from "../../lib/messages/contract.ts";
import { pageKey, pageTitle, systemTitle } from "../../lib/systems/titles.ts";
import { joinTexts } from "../../lib/text/text.ts";
import { clock } from "./clock.ts";
import { openedIn, readTab } from "./page-link.ts";
import { isNumber, type Session, type Step } from "./session.ts";

/** A tab with the person, and which page it shows. */
interface Found extends OtherTab {
  readonly key: string | null;
}

/**
 * The other tabs in which the very person is open, by number. They are asked whether, and nothing else, each time the
 * page is read or the panel comes into sight; what they show is fetched by the caseworker alone.
 */
export function useElsewhere(
  tabId: number | null,
  { answer, owner, pages }: Session,
  step: (step: Step) => void,
): Elsewhere {
  const person = answer?.state === "one" && owner !== null && isNumber(owner) ? owner : null;
  const found = useFound(tabId, person, answer?.stamp);
  return useMemo(
    () => ({
      tabs: found.filter(({ key }) => key === null || !pages.some((page) => page.key === key)),
      fetch: async (tab) => {
        const there = await readTab(tab, false);
        if (there?.state !== "one" || there.reading.person !== person) return false;
        step({ type: "fetched", answer: there, time: clock() });
        return true;
      },
    }),
    [found, pages, person, step],
  );
}

/** `stamp`: of the reading that is shown; the tabs are asked again with each. */
function useFound(
  tabId: number | null,
  person: string | null,
  stamp: string | undefined,
): readonly Found[] {
  const [found, setFound] = useState<{ person: string | null; tabs: readonly Found[] }>(NOBODY);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new reading is a reason to ask again
  useEffect(() => {
    if (tabId === null || person === null) return setFound(NOBODY);
    const stop = new AbortController();
    const look = () => {
      if (document.visibilityState !== "visible") return;
      void tabsWith(person, tabId).then((tabs) => {
        if (!stop.signal.aborted) setFound({ person, tabs });
      });
    };
    look();
    for (const event of ["visibilitychange", "focus"])
      window.addEventListener(event, look, { signal: stop.signal, capture: true });
    return () => stop.abort();
  }, [tabId, person, stamp]);
  return found.person === person ? found.tabs : NOBODY.tabs;
}

const NOBODY = { person: null, tabs: [] };

async function tabsWith(person: string, own: number): Promise<Found[]> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  const others = tabs.flatMap(({ id }) => (id === undefined || id === own ? [] : id));
  const found = await Promise.all(
    others.map(async (tab) => {
      const opened = await openedIn(tab, person);
      return opened ? [{ tab, title: titleOf(opened), key: keyOf(opened) }] : [];
    }),
  );
  return found.flat();
}

function titleOf({ system, page }: Opened): OtherTab["title"] {
  const title = systemTitle(system);
  const name = pageTitle(system, page);
  if (!title || !name) return title;
  return joinTexts([
    title,
    { nb: `(${name.nb})`, nn: `(${name.nn})`, en: `(${name.en ?? name.nb})` },
  ]);
}

function keyOf({ system, page }: Opened): string | null {
  return pageKey(system, page);
}
