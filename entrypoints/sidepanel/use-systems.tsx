import { useMemo, useRef } from "react";
import type { PanelProps } from "../../components/frame/Panel.tsx";
import { ChangedNotice } from "../../components/systems/ChangedNotice.tsx";
import { ConnectBar } from "../../components/systems/ConnectBar.tsx";
import { TeachView } from "../../components/systems/TeachView.tsx";
import type { Connection } from "../../components/systems/types.ts";
import type { Session } from "./session.ts";
import { useConnection } from "./use-connection.ts";
import { useTeaching } from "./use-teaching.ts";

/** What the panel shows and does about the open page's system: connecting it, what has changed in it, teaching it. */
export function useSystems(
  tabId: number | null,
  session: Session,
  onRead: () => void,
): Pick<PanelProps, "teach" | "notice" | "instead"> {
  const { start, teaching } = useTeaching(tabId, session);
  const connection = useConnection({
    tabId,
    url: session.answer?.url ?? null,
    isUnread: session.phase === "unreachable",
    onRead,
  });
  // The panel's actions must stay the same from one drawing to the next.
  const begin = useRef(start);
  begin.current = start;
  const onTeach = useMemo(() => () => begin.current(), []);
  const isTeachable = tabId !== null && session.phase === "read" && teaching === null;
  const teach = isTeachable ? onTeach : null;
  const { learned } = session.answer?.reading ?? {};
  const isCase = session.answer?.state === "one";
  const notice = teaching === null && (
    <>
      {connection && hasNews(connection, isCase) && (
        <ConnectBar connection={connection} onTeach={isCase ? null : teach} />
      )}
      {learned && <ChangedNotice learned={learned} onTeach={teach} />}
    </>
  );
  return { teach, notice, instead: teaching && <TeachView teaching={teaching} /> };
}

/** A connected system with an open case needs no line above it: Sak has the way to teach it. */
function hasNews({ status, said }: Connection, isCase: boolean): boolean {
  return status === "open" || said !== null || (status === "connected" && !isCase);
}
