import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { NO_POLICY, type Policy } from "../../lib/sharing/policy.ts";
import { readPolicy } from "../background/policy.ts";

/** What the administrator has set, always as it is now. */
export function usePolicy(): Policy {
  const [policy, setPolicy] = useState(NO_POLICY);
  useEffect(() => {
    const stop = new AbortController();
    const read = () =>
      void readPolicy().then((now) => {
        if (!stop.signal.aborted) setPolicy(now);
      });
    const onChanged = (_changes: unknown, area: string) => {
      if (area === "managed") read();
    };
    read();
    browser.storage.onChanged.addListener(onChanged);
    return () => {
      stop.abort();
      browser.storage.onChanged.removeListener(onChanged);
    };
  }, []);
  return policy;
}
