import { browser } from "wxt/browser";
import { NO_POLICY, type Policy, policyOf } from "../../lib/sharing/policy.ts";

/** What the administrator has set; nothing where the browser has no such place, as Firefox without a policy. */
export async function readPolicy(): Promise<Policy> {
  try {
    return policyOf(await browser.storage.managed.get());
  } catch {
    return NO_POLICY;
  }
}
