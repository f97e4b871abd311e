import { useCallback, useEffect, useMemo, useState } from "react";
import type { News } from "../../components/frame/types.ts";
import { newsSince } from "../../lib/report/news-since.ts";
import { forgetUpdate, updatedFrom } from "../background/updated.ts";

/** What the last update brought, until it is closed; null where there is nothing to tell. */
export function useNews(): News | null {
  const [since, setSince] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void updatedFrom().then((version) => {
      if (!stop.signal.aborted) setSince(version);
    });
    return () => stop.abort();
  }, []);
  const onClose = useCallback(() => {
    setSince(null);
    void forgetUpdate();
  }, []);
  return useMemo(() => {
    const news = since === null ? [] : newsSince(since);
    return news.length > 0 ? { news, onClose } : null;
  }, [since, onClose]);
}
