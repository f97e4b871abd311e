import type { PageState } from "../../components/frame/state.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { pageTitle, systemTitle } from "../../lib/systems/titles.ts";
import { type Lang, say } from "../../lib/text/text.ts";
import type { Session } from "./session.ts";

/** A report that could be made, or why it could not; null while there is no person to make one of. */
export type Made = { readonly report: CaseReport } | { readonly failed: string } | null;

/** What the panel shows for a session. Only a certain person's report becomes a case. */
export function pageState(session: Session, made: Made, lang: Lang): PageState {
  const { phase, answer, time } = session;
  if (phase !== "read") return { kind: phase };
  if (answer === null) return { kind: "reading" };
  if (answer.state === "none") return { kind: "no-case" };
  if (answer.state !== "one") return { kind: answer.state };
  if (made === null) return { kind: "reading" };
  if ("failed" in made) return { kind: "failed", reason: made.failed };
  const { system, page } = answer.reading;
  const titles = [systemTitle(system), pageTitle(system, page)];
  const [systemName = null, pageName = null] = titles.map((title) => title && say(title, lang));
  const host = hostOf(answer.url);
  const read = { system: systemName, page: pageName, time, ...(host ? { host } : {}) };
  return { kind: "case", report: made.report, read };
}

/** The host of a page's address, as people know the system by; null for an address without one. Our demo is served here. */
function hostOf(url: string): string | null {
  const host = URL.parse(url)?.hostname;
  return host === "127.0.0.1" || host === "localhost" ? "Demo" : host || null;
}
