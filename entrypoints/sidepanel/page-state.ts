import type { PageState } from "../../components/frame/state.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { pageTitles, systemTitles } from "../../lib/text/systems.ts";
import { type Lang, say, type Text } from "../../lib/text/text.ts";
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
  const read = { system: nameOf(systemTitles, system, lang), page: nameOf(pageTitles, page, lang) };
  return { kind: "case", report: made.report, read: { ...read, time } };
}

function nameOf(
  names: Readonly<Record<string, Text>>,
  id: string | null,
  lang: Lang,
): string | null {
  if (id === null) return null;
  const name = names[id];
  return name ? say(name, lang) : id;
}
