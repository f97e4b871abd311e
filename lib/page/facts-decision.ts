import type { DecisionKind } from "../facts/types.ts";
import {
  derivedLeaf,
  emptyLeaf,
  type Leaf,
  readLeaf,
  type Said,
  unparsedLeaf,
} from "./facts-leaf.ts";
import { codesIn } from "./values/codes.ts";
import { dayOf, findDays } from "./values/day.ts";
import { takeMonths } from "./values/duration.ts";
import { periodOf } from "./values/period.ts";
import { folded } from "./values/words.ts";
import { DECISION_WEIGHT, DECISIONS } from "./vocabulary/case-codes.ts";

/** Decisions that a case page shows beside the programme's own; they are no decisions of this programme. */
const OTHER_SCHEME =
  /sosialhjelp|sosial stønad|økonomisk stønad|oppfølgingsvedtak|dagpenger|dagpengar|arbeidsavklaring|(?<!\p{L})aap(?!\p{L})|uføre|bostøtte|bustøtte|sykepenge|sjukepeng|foreldrepenge|tiltakspenge|overgangsstønad|barnetrygd|kontantstøtte|parkering|introduksjons|nødhjelp|husleie|strøm|aktivitetsplikt|barnevern|grunnstønad|hjelpemid|støttekontakt|§ ?1[789]|§ ?20|depositum|ledsager/u;
const PROGRAMME = /kvp|kvalifisering|(?<!introduksjons)program/;
export const PARAGRAPH_14A = /§ ?14 ?a|(?<!\d)14 ?a(?!\p{L})|oppfølgingsvedtak/u;
/** Not, or no longer, a decision. */
export const NOT_DECIDED =
  /^(?:feilregistrert|slettet|sletta|annullert|utkast|kladd|under arbeid|under behandling|til behandling|ikke fattet|ikkje fatta|ikke behandlet|ikkje behandla|trukket|trekt|påbegynt)(?!\p{L})/u;

/** Whether the words are about another scheme's decision. */
export function otherScheme(text: string): boolean {
  const line = folded(text);
  return (OTHER_SCHEME.test(line) && !PROGRAMME.test(line)) || PARAGRAPH_14A.test(line);
}

/** The kind of decision that the words name; null for none. */
export function decisionKind(text: string): DecisionKind | null {
  const found = codesIn(DECISIONS, text);
  return DECISION_WEIGHT.find((kind) => found.includes(kind)) ?? null;
}

/** What "Innvilget 12.01.2026, 12 måneder" and its like say: kind, date, period and length. */
export function decisionLeaves(said: Said): Leaf[] {
  if (said.value === null) return [emptyLeaf("decisions.kind", said)];
  const line = folded(said.value);
  if (otherScheme(line) || NOT_DECIDED.test(line)) return [];
  const kind = decisionKind(line);
  const rest = dateLeaves(line, said);
  if (!kind && rest.length === 0) return [];
  return kind ? [readLeaf("decisions.kind", kind, said), ...rest] : rest;
}

/** Date and period behind the kind: "… 12.01.2026 for perioden 01.02.2026–31.01.2027". */
function dateLeaves(line: string, said: Said): Leaf[] {
  const cut =
    /(?:,? ?(?:for|i) perioden |,? ?(?:gjeld|gjelder) (?=fra|frå|\d)|,? ?periode:? | (?=f\.?o\.?m|fra |frå ))/.exec(
      line,
    );
  const parts = cut ? [line.slice(0, cut.index), line.slice(cut.index + cut[0].length)] : [line];
  return parts.flatMap((part) => partLeaves(part, said));
}

function partLeaves(part: string, said: Said): Leaf[] {
  const days = findDays(part);
  const core = days.length > 0 ? part.slice(days[0]?.at, days.at(-1)?.end) : "";
  const lead =
    /(?:f\.?o\.?m\.?|fra og med|frå og med|fra|frå|t\.?o\.?m\.?|til og med|til|-) ?$/.exec(
      part.slice(0, days[0]?.at ?? 0),
    )?.[0] ?? "";
  const months = takeMonths(part)?.months;
  const leaves = months === undefined ? [] : [readLeaf("decisions.months", months, said)];
  if (days.length === 0) return leaves;
  const period = periodOf(lead + core);
  if (period && !period.single) {
    for (const [field, day] of [
      ["decisions.from", period.from],
      ["decisions.to", period.to],
    ] as const) {
      if (day !== undefined)
        leaves.push(day === null ? unparsedLeaf(field, said) : readLeaf(field, day, said));
    }
    return leaves;
  }
  const day = days.length === 1 ? dayOf(core) : null;
  return [
    day ? readLeaf("decisions.date", day, said) : unparsedLeaf("decisions.date", said),
    ...leaves,
  ];
}

/** What a decision's own leaves imply: a length or an end in it is its duration, a reason in it makes it reasoned. */
export function impliedLeaves(leaves: readonly Leaf[]): Leaf[] {
  const has = (field: string) =>
    leaves.find((leaf) => leaf.field === `decisions.${field}` && leaf.value !== undefined);
  const stated = has("months") ?? has("to");
  const reason = has("reason");
  const implied: Leaf[] = [];
  if (stated && !has("statesDuration"))
    implied.push(
      derivedLeaf("decisions.statesDuration", true, {
        quote: stated.quote ?? "",
        node: stated.node,
      }),
    );
  if (reason && !has("reasoned"))
    implied.push(
      derivedLeaf("decisions.reasoned", true, { quote: reason.quote ?? "", node: reason.node }),
    );
  return implied;
}
