import { dayOf } from "./values/day.ts";
import { folded } from "./values/words.ts";
import { yesNo } from "./values/yes-no.ts";

/** Words that are a yes, or a no, to one question and no answer to another. */
const ASSENT: Readonly<Record<string, RegExp>> = {
  statesComplaintRight:
    /^(?:opplyst|orientert|informert|fram|frem|går fram|oppgitt|tatt med|gitt)|(?:kan|rett til å) klage/,
  statesDuration: /^(?:fram|frem|går fram|oppgitt)/,
  assessesFollowUpNeed: /^(?:vurdert|fram|frem|går fram)/,
  approved: /^(?:godkjen|innvilg)/,
  permission: /^(?:godkjen|innvilg|avtalt|tillatt|gitt)/,
  agreed: /^(?:inngått|signert|avtalt|underskreve|underskriven)/,
  decided: /^(?:fattet|vedtatt|gjort|fatta|vedteke|vedtak fattet)/,
  assessed: /^(?:vurdert|individuelt vurdert)/,
  familyConsidered: /^(?:vurdert|ivaretatt|tatt hensyn|teke omsyn|hensyntatt)/,
  withUser: /^(?:deltaker|deltakar|bruker|brukar|til stede)/,
  livesWith:
    /^(?:bor (?!ikke|hos (?:mor|far|andre))|bur (?!ikkje)|deltaker|deltakar|bruker|brukar|hos deltaker|felles)/,
  lawfulResidence:
    /^(?:permanent|norsk statsborger|gyldig (?:oppholdstillatelse|opphald)|opphold innvilget|oppholdstillatelse innvilget|flyktning$|familieinnvandring$|familiegjenforening$|eøs|midlertidig oppholdstillatelse$|midlertidig$)/,
  inIntroductionProgramme: /^(?:deltar|deltek|pågår|pågåande|aktiv|i gang|under gjennomføring)/,
  supported: /^(?:forsørges|forsørga|blir forsørga)/,
};
/** Questions that a date alone does not answer. */
const NOT_BY_DAY = new Set(["lawfulResidence", "inIntroductionProgramme"]);
const ENDED = /^(?:avsluttet|avslutta|fullført|fullførd|gjennomført|ferdig|har deltatt)/;
const DISSENT =
  /^(?:ikke|ikkje|uten|utan|avslått|avslag|avslege|mangler|manglar|bor ikke|bur ikkje|hos (?:mor|far)|mor$|far$|annen forelder|bor hos (?:mor|far|andre))/;
/** A text that stands in place of an answer: the reason itself is given. */
const TEXT_IS_YES = new Set(["justified", "reasoned"]);

/** The answer to a question by the last part of its field; undefined for none, null for words not understood. */
export function answer(key: string, text: string): boolean | null | undefined {
  const said = yesNo(text);
  if (said === null) return undefined;
  if (said !== undefined) return said;
  const line = folded(text);
  if (key === "inIntroductionProgramme" && ENDED.test(line)) return false;
  if (ASSENT[key] && (ASSENT[key].test(line) || (!NOT_BY_DAY.has(key) && dayOf(text)))) return true;
  if (DISSENT.test(line) && ASSENT[key]) return false;
  if (TEXT_IS_YES.has(key)) return DISSENT.test(line) ? false : line.length > 8 ? true : undefined;
  return line.length > 60 ? undefined : null;
}
