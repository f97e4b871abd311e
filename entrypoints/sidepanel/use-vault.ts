import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Day } from "../../lib/facts/days.ts";
import type { Draft } from "../../lib/plan/draft.ts";
import { parseDraftText } from "../../lib/store/plan-schema.ts";
import { problemText } from "../../lib/store/problem.ts";
import type { VaultKeys } from "../../lib/store/vault/keys.ts";
import { isStrongEnough } from "../../lib/store/vault/passphrase.ts";
import {
  countDrafts,
  deleteAllDrafts,
  deleteDraft,
  deleteExpired,
  keepDraft,
  openDraft,
  unlock,
} from "../../lib/store/vault/vault.ts";
import { draftText } from "../../lib/text/drafts.ts";
import type { Text } from "../../lib/text/text.ts";
import { canonical } from "./canonical.ts";

/** What is kept of one person, with the keys that open it. In this panel's memory, as long as the person is its own. */
interface Unlocked {
  readonly person: string;
  readonly keys: VaultKeys;
  readonly until: Day;
  readonly days: number;
  /** The plan that is kept. */
  readonly plan: string;
}

/** The drafts kept behind passphrases, for the person who is open. */
export function useVault(
  owner: string | null,
  draft: Draft | null,
  today: Day,
  onOpen: (person: string, draft: Draft) => void,
) {
  const { count, recount } = useCount(today);
  const [unlocked, setUnlocked] = useState<Unlocked | null>(null);
  const latest = useRef(owner);
  latest.current = owner;
  // The keys go with the person: a colleague at the same panel opens nobody else's draft with them.
  useEffect(() => setUnlocked((known) => (known?.person === owner ? known : null)), [owner]);
  const own = unlocked?.person === owner ? unlocked : null;

  const run = useCallback(
    async (deed: () => Promise<Text | null>): Promise<Text | null> => {
      try {
        return await deed();
      } catch (error) {
        return problemText(error);
      } finally {
        recount();
      }
    },
    [recount],
  );

  return useMemo(() => {
    const put = async (keys: VaultKeys, days: number): Promise<null> => {
      if (owner === null || draft === null) return null;
      const until = await keepDraft(keys, owner, JSON.stringify(draft), today, days);
      const plan = canonical(draft.plan);
      if (latest.current === owner) setUnlocked({ person: owner, keys, until, days, plan });
      return null;
    };
    return {
      count,
      kept: own && {
        until: own.until,
        isCurrent: draft === null || own.plan === canonical(draft.plan),
      },
      keep: (passphrase: string, days: number, replaces: boolean) =>
        run(async () => {
          if (!isStrongEnough(passphrase)) return draftText.weak;
          const keys = await unlock(passphrase);
          if (!replaces && (await isOtherKept(keys, owner, draft, today)))
            return draftText.replaces;
          return put(keys, days);
        }),
      keepAgain: () => run(async () => (own ? put(own.keys, own.days) : null)),
      open: (passphrase: string) =>
        run(async () => {
          if (owner === null) return null;
          const keys = await unlock(passphrase);
          const found = await openDraft(keys, owner, today);
          if (found.state !== "open") return draftText[found.state];
          const opened = parseDraftText(found.content);
          if (!opened) return draftText.damaged;
          if (latest.current !== owner) return null;
          const plan = canonical(opened.plan);
          setUnlocked({ person: owner, keys, until: found.until, days: found.days, plan });
          onOpen(owner, opened);
          return null;
        }),
      forget: () =>
        run(async () => {
          if (own) await deleteDraft(own.keys, own.person);
          setUnlocked(null);
          return null;
        }),
      forgetAll: () =>
        run(async () => {
          await deleteAllDrafts();
          setUnlocked(null);
          return null;
        }),
    };
  }, [count, own, owner, draft, today, onOpen, run]);
}

/** Whether another plan of the person is kept with the same passphrase. What cannot be opened is lost already. */
async function isOtherKept(
  keys: VaultKeys,
  owner: string | null,
  draft: Draft | null,
  today: Day,
): Promise<boolean> {
  const found = owner === null ? null : await openDraft(keys, owner, today);
  if (found?.state !== "open") return false;
  const plan = parseDraftText(found.content)?.plan;
  return plan !== undefined && canonical(plan) !== canonical(draft?.plan);
}

/** How many drafts are kept, after those whose days are over are deleted. */
function useCount(today: Day) {
  const [count, setCount] = useState(0);
  const recount = useCallback(() => {
    void deleteExpired(today)
      .then(countDrafts)
      .then(setCount)
      .catch(() => undefined);
  }, [today]);
  useEffect(recount, [recount]);
  return { count, recount };
}
