import type { Day } from "../facts/days.ts";
import type { FactPath, FactView } from "../facts/paths.ts";
import type { CaseFacts } from "../facts/types.ts";
import type { Text } from "../text/text.ts";
import type { Cause } from "./absences.ts";
import type { Cite, Matter, RuleVersion, Verdict } from "./types.ts";

interface Content<P extends FactPath> {
  readonly cite: readonly Cite[];
  /** Another source that says the same after 2018; without one the amended text is unseen. */
  readonly confirmedBy: Cite | null;
  readonly fix: Text;
  readonly check: (facts: FactView<P>, asOf: Day) => Verdict;
}

/**
 * A rule of the regulation: its text of 2012, and from 2019 the same rule again, since the text amended in 2018 and
 * 2020 has not been seen.
 */
export function regulationVersions<P extends FactPath>(
  content: Content<P>,
): readonly RuleVersion<P>[] {
  const { cite, confirmedBy, fix, check } = content;
  const same = { severity: "must", checkedOn: "2026-11-22", fix, check } as const;
  const now = confirmedBy ? [...cite, confirmedBy] : cite;
  return [
    { ...same, from: "2012-01-01", to: "2018-12-31", verified: true, cite },
    { ...same, from: "2019-01-01", verified: confirmedBy !== null, cite: now },
  ];
}

/** One matter, governed by the law of the latest absence of the cause (`asOf` when there is none). */
export function byLatestAbsence<P extends FactPath>(
  facts: Matter<P>["facts"] & Pick<CaseFacts, "absences">,
  cause: Cause,
  asOf: Day,
): Matter<P>[] {
  const days = (facts.absences ?? []).flatMap((absence) =>
    absence.cause === cause ? (absence.to ?? absence.from ?? asOf) : [],
  );
  return [{ day: days.sort().at(-1) ?? asOf, facts }];
}
