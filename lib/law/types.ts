import type { Day } from "../facts/days.ts";
import type { FactPath, FactView } from "../facts/paths.ts";
import type { CaseFacts } from "../facts/types.ts";
import type { Text } from "../text/text.ts";

export type Status = "violation" | "upcoming" | "cannot-tell" | "satisfied" | "not-applicable";
export type Severity = "must" | "should" | "may";

/** Stage of the case a rule belongs to; the Kontroll view groups by it. */
export type Stage =
  | "inngang" // søknad og inngangsvilkår § 29
  | "vedtak"
  | "innhold" // § 30
  | "varighet" // § 32
  | "gjennomforing" // gjennomføring og fravær
  | "avslutning" // avbrudd og avslutning § 34
  | "stonad" // §§ 35–40
  | "tiltak" // tiltakenes egne rammer
  | "datakvalitet";

/** One source: what to print ("sotjl. § 31") and where to read it. */
export interface Cite {
  readonly ref: string;
  readonly url?: string;
}

/** What one look at the facts came to. Made by the functions in verdict.ts. */
export interface Verdict {
  readonly status: Status;
  readonly message: Text;
  /** Paths of the facts that decided it, `decisions[0].date`. */
  readonly facts: readonly string[];
  /** Paths of the facts that are needed and not known. */
  readonly missing: readonly string[];
  /** The deadline that comes, or that was passed. */
  readonly due?: Day;
  /** One thing to do; without it the version's own `fix`. */
  readonly fix?: Text;
  /** Where this place is judged milder than the version as a whole. */
  readonly severity?: Severity;
}

/** The days on which a version is the law, both inside; without `to` it still is. */
export interface InForce {
  readonly from: Day;
  readonly to?: Day;
}

/** A rule as it stood in one period. */
export interface RuleVersion<P extends FactPath> extends InForce {
  readonly severity: Severity;
  /** False for a convention of ours, or law text nobody has seen. */
  readonly verified: boolean;
  readonly checkedOn: Day;
  readonly cite: readonly Cite[];
  readonly fix?: Text;
  /** `law` is the version's own period. */
  readonly check: (facts: FactView<P>, asOf: Day, law: InForce) => Verdict;
}

/** One place of the case a rule looks at, and the day whose law governs it. */
export interface Matter<P extends FactPath> {
  readonly day: Day;
  readonly facts: FactView<P>;
}

export interface Rule<P extends FactPath = FactPath> {
  readonly id: string;
  readonly title: Text;
  readonly stage: Stage;
  /** The facts that check and matters may read; reading another one does not compile. */
  readonly needs: readonly P[];
  /**
   * Splits the case where several places are governed by different days (one for each decision, event or
   * absence). Without it there is one matter: the whole case, governed by `asOf`. An empty list: not applicable.
   */
  readonly matters?: (facts: FactView<P>, asOf: Day) => readonly Matter<P>[];
  readonly versions: readonly RuleVersion<P>[];
}

/** Every rule in the registry, whatever facts it needs. */
export type AnyRule = Omit<Rule, "needs" | "matters" | "versions"> & {
  readonly needs: readonly FactPath[];
  // biome-ignore lint/suspicious/noExplicitAny: the registry holds rules over different facts
  readonly matters?: (facts: any, asOf: Day) => readonly Matter<any>[];
  // biome-ignore lint/suspicious/noExplicitAny: the registry holds rules over different facts
  readonly versions: readonly RuleVersion<any>[];
};

/**
 * Declares a rule and keeps the exact facts it needs in its type. All rules, and all versions, get the same keys in the
 * same order: the engine reads objects of one shape faster.
 */
export function defineRule<const P extends FactPath>(rule: Rule<P>): Rule<P> {
  const { id, title, stage, needs, matters, versions } = rule;
  return { id, title, stage, needs, matters, versions: versions.map(versionOf) };
}

function versionOf<P extends FactPath>(version: RuleVersion<P>): RuleVersion<P> {
  const { from, to, severity, verified, checkedOn, cite, fix, check } = version;
  return { from, to, severity, verified, checkedOn, cite, fix, check };
}

/** One finding: the gravest thing a rule came to, over all it looked at. Both languages. */
export interface Finding {
  readonly rule: string;
  readonly stage: Stage;
  readonly status: Status;
  readonly severity: Severity;
  readonly title: Text;
  readonly message: Text;
  readonly fix: Text | null;
  readonly cite: readonly Cite[];
  readonly verified: boolean;
  /** The period of the version that was used; `to` is the last day in force, null where it still is. */
  readonly version: { readonly from: Day; readonly to: Day | null };
  readonly missing: readonly string[];
  readonly due: Day | null;
  readonly facts: readonly string[];
}

/** A judged example of one rule; see <id>.cases.ts. `expect` may list several accepted statuses. */
export interface RuleCase {
  readonly name: string;
  readonly date: Day;
  readonly facts: CaseFacts;
  readonly expect: Status | readonly Status[];
  readonly due?: Day;
  /** Where the place judged is milder than the version. */
  readonly severity?: Severity;
  /** Exactly the facts that are asked for, in any order. */
  readonly missing?: readonly string[];
  /** Words that stand in the bokmål message. */
  readonly says?: string;
}
