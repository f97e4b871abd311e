import type { Day } from "../facts/days.ts";
import type { CaseFacts, Decision } from "../facts/types.ts";
import { carriesTime, decidedPeriod } from "./decided-period.ts";
import { placeIn } from "./place-paths.ts";

/** What the decisions say of special reasons for time beyond two years (§ 32). */
export type SpecialReasons =
  | { readonly state: "given"; readonly facts: readonly string[] }
  | { readonly state: "none"; readonly facts: readonly string[] }
  | { readonly state: "unknown"; readonly missing: readonly string[] };

/**
 * `given`: a reasoned decision names special reasons. `none`: it is proven that no decision does, because the page
 * states that there are none, or because the decisions are read in full and one of them, or the whole case, carries
 * the time beyond `limit`.
 */
export function specialReasons(
  facts: Pick<CaseFacts, "decisions" | "wholeCaseRead">,
  limit: Day,
): SpecialReasons {
  const { decisions } = facts;
  if (!decisions) return { state: "unknown", missing: ["decisions"] };
  const all = decisions.map((d, i) => ({ d, path: placeIn("decisions", i) }));
  const given = all.find(
    ({ d }) => carriesTime(d) && d.specialReasons && d.reasoned && goesBeyond(d, limit),
  );
  if (given) {
    const { path } = given;
    return { state: "given", facts: [`${path}.specialReasons`, `${path}.reasoned`] };
  }
  const open = all.filter(({ d }) => carriesTime(d) && !provesNone(d) && !endsBy(d, limit));
  const carrier = all.find(({ d }) => carriesTime(d) && provesNone(d) && goesBeyond(d, limit));
  if (open.length === 0 && (carrier || facts.wholeCaseRead || decisions.length === 0))
    return { state: "none", facts: carrier ? carrierFacts(carrier.path) : ["decisions"] };
  return { state: "unknown", missing: open.length ? open.flatMap(missingOf) : ["decisions"] };
}

/** The decision was read in full and names no special reasons. */
export function provesNone(decision: Decision): boolean {
  return decision.fullyRead === true && isFalseOrEmpty(decision.specialReasons);
}

/** False, or a field that is shown and blank; not a fact that is not known. */
function isFalseOrEmpty(value: boolean | null | undefined): boolean {
  return value === false || value === null;
}

function endsBy(decision: Decision, limit: Day): boolean {
  const { to } = decidedPeriod(decision);
  return to !== null && to <= limit;
}

function goesBeyond(decision: Decision, limit: Day): boolean {
  const { to } = decidedPeriod(decision);
  return to !== null && to > limit;
}

function carrierFacts(path: string): string[] {
  return [`${path}.to`, `${path}.specialReasons`];
}

function missingOf({ d, path }: { readonly d: Decision; readonly path: string }): string[] {
  if (d.specialReasons) return [d.reasoned ? `${path}.to` : `${path}.reasoned`];
  if (d.fullyRead !== true && isFalseOrEmpty(d.specialReasons)) return [`${path}.fullyRead`];
  return [`${path}.specialReasons`];
}
