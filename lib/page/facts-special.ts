import { decisionKind, decisionLeaves } from "./facts-decision.ts";
import {
  derivedLeaf,
  emptyLeaf,
  type Leaf,
  readLeaf,
  type Said,
  unparsedLeaf,
} from "./facts-leaf.ts";
import { upToDay } from "./facts-quote.ts";
import { codeIn, codeOf, codesIn } from "./values/codes.ts";
import { dayOf } from "./values/day.ts";
import { daysIn } from "./values/days.ts";
import { periodOf } from "./values/period.ts";
import { folded, isNoun, plain } from "./values/words.ts";
import { yesNo } from "./values/yes-no.ts";
import { BENEFITS, PROVIDERS } from "./vocabulary/case-codes.ts";
import { activityClass } from "./vocabulary/classify.ts";
import { PROTECTION, SENTENCES } from "./vocabulary/person-codes.ts";

/** Fields whose value is more than one word of a table, or tells of another person too. */
export const SPECIAL: Readonly<Record<string, (said: Said) => Leaf[]>> = {
  "decisions.kind": decisionLeaves,
  "person.partner": partner,
  "person.registeredJobseeker": jobseeker,
  "person.residence": residence,
  "person.protection": protection,
  "person.languageBarrier": languageBarrier,
  "person.servingSentence": sentence,
  "benefits.kind": benefits,
  "children.count": () => [],
  "activities.provider": provider,
  "evaluations.heldOn": held,
  "decisions.status": decisionStatus,
  "activities.title": titles,
  "programme.start": start,
};

const WITH_PARTNER =
  /^(?:gift|samboer|sambuar|samboende|sambuande|registrert partner|partner|i samboerskap)(?!\p{L})(?!.*(?:separert|skil))/u;
const WITHOUT_PARTNER =
  /^(?:enslig|einsleg|bor alene|bur åleine|ingen|ikke samboer|singel|aleine|alene)(?!\p{L})/u;
/** Register status that leaves open whether somebody lives with a cohabitant. */
const CIVIL_STATUS = /sivil|ekteskap/i;

/** Only whether there is a partner: never who. Unmarried or divorced says nothing of a cohabitant. */
function partner(said: Said): Leaf[] {
  const field = "person.partner";
  if (said.value === null) return [emptyLeaf(field, said)];
  const answer = yesNo(said.value);
  if (answer === null) return [];
  const line = folded(said.value);
  const word = /^[\p{L} ]+?(?= med |[,(:]|$)/u.exec(line)?.[0] ?? "";
  if (WITH_PARTNER.test(line))
    return [readLeaf(field, true, { ...said, quote: shown(said, word) })];
  if (WITHOUT_PARTNER.test(line) || answer === false) return [readLeaf(field, false, said)];
  if (answer === true) return [readLeaf(field, true, { ...said, quote: shown(said, "ja") })];
  if (CIVIL_STATUS.test(said.label)) return [];
  return [derivedLeaf(field, true, { quote: said.label, node: said.node })];
}

/** Label and the first letters of the value, as the page writes them; what follows may be a name. */
function shown(said: Said, word: string): string {
  return `${said.label}: ${(said.value ?? "").trim().slice(0, word.length)}`;
}

const REGISTERED =
  /^(?:er )?(?:registrert|aktiv|i arbeidssøkerregisteret|meldt|reell arbeidssøker|arbeidssøk)/;
const NOT_REGISTERED =
  /(?<!\p{L})(?:ikke|ikkje)(?: \p{L}+)? ?(?:registrert|arbeidssøk|meldt|aktiv)|avregistrert|avsluttet/u;

function jobseeker(said: Said): Leaf[] {
  const field = "person.registeredJobseeker";
  const line = folded(said.value ?? said.quote.slice(said.label.length));
  if (NOT_REGISTERED.test(line)) return [readLeaf(field, false, said)];
  if (said.checked !== undefined) return said.checked ? [readLeaf(field, true, said)] : [];
  if (said.value === null) return [emptyLeaf(field, said)];
  const answer = yesNo(said.value);
  if (answer === null) return [];
  if (answer !== undefined || REGISTERED.test(line)) return [readLeaf(field, answer ?? true, said)];
  return [unparsedLeaf(field, said)];
}

/** "Lovlig opphold og fast bopel: Ja" answers two questions; a no leaves open which one it is about. */
function residence(said: Said): Leaf[] {
  if (said.value === null) return [];
  return yesNo(said.value) === true
    ? [
        readLeaf("person.lawfulResidence", true, said),
        readLeaf("person.permanentResidence", true, said),
      ]
    : [];
}

/** The label is the tag and the value a yes ("Verge: Ja"), or the value is the tag ("Diskresjonskode: Kode 6"). */
function protection(said: Said): Leaf[] {
  const field = "person.protection";
  const ofValue = said.value === null ? null : codeOf(PROTECTION, said.value);
  if (ofValue) return [readLeaf(field, ofValue, said)];
  const ofLabel = codeOf(PROTECTION, said.label);
  if (!ofLabel || said.value === null || yesNo(said.value) === false || yesNo(said.value) === null)
    return [];
  // The value may name the guardian: the label alone is quoted.
  return [readLeaf(field, ofLabel, { node: said.node, quote: said.label })];
}

const TOLK = /tolk/i;
const LANGUAGE =
  /^(?:engelsk|arabisk|tigrin|somali|dari|ukrainsk|polsk|russisk|fransk|spansk|persisk|farsi|pashto|kurdisk|tyrkisk|amharisk|oromo|swahili|rumensk|litauisk|thai|vietnamesisk|urdu|talespråk|bulgarsk|gresk|albansk|bosnisk|serbisk|burmesisk|tamil|hindi|punjabi|kinesisk|filippinsk|tagalog|portugisisk|italiensk|tysk)/;

/** An interpreter of spoken language tells of a language barrier and is a tag too; one of sign language is only a tag. */
function languageBarrier(said: Said): Leaf[] {
  const field = "person.languageBarrier";
  if (said.value === null) return said.checked === undefined ? [emptyLeaf(field, said)] : [];
  const line = folded(said.value);
  const tag = TOLK.test(said.label) ? [readLeaf("person.protection", "tolk", said)] : [];
  if (/tegnspråk|teiknspråk/.test(line) && !/talespråk/.test(line)) return tag;
  const answer = yesNo(said.value);
  if (answer === null) return [];
  if (answer === false) return [readLeaf(field, false, said)];
  if (answer === true || LANGUAGE.test(line)) return [readLeaf(field, true, said), ...tag];
  return [unparsedLeaf(field, said)];
}

function sentence(said: Said): Leaf[] {
  const field = "person.servingSentence";
  if (said.value === null) return [emptyLeaf(field, said)];
  const answer = yesNo(said.value);
  if (answer === false) return [readLeaf(field, "none", said)];
  const code = codeIn(SENTENCES, said.value.replace(/^ja\b[,: -]*/i, ""));
  if (code) return [readLeaf(field, code, said)];
  return answer === null ? [] : [unparsedLeaf(field, said)];
}

/** "Dagpenger, sosialhjelp" are two benefits; words that name none are another one. */
function benefits(said: Said): Leaf[] {
  const field = "benefits.kind";
  if (said.value === null) return [emptyLeaf(field, said)];
  const answer = yesNo(said.value);
  if (answer !== undefined) return [];
  const kinds = codesIn(BENEFITS, said.value);
  if (kinds.length === 0 && !isNoun(said.value)) return [];
  return (kinds.length > 0 ? kinds : ["other"]).map((kind) => readLeaf(field, kind, said));
}

/** Kinds of provider are words of their own; a municipality is known by its name as well. */
function provider(said: Said): Leaf[] {
  if (said.value === null) return [emptyLeaf("activities.provider", said)];
  const code = codeIn(PROVIDERS, said.value) ?? byName(folded(said.value));
  return code ? [readLeaf("activities.provider", code, said)] : [];
}

function byName(line: string): string | null {
  if (/fylkeskommune$/.test(line)) return "county";
  return /(?<!fylkes)kommune$/.test(line) ? "municipal" : null;
}

/** "Gjennomført: Ja" beside a date, or the day or days themselves. */
function held(said: Said): Leaf[] {
  if (said.value === null) return [emptyLeaf("evaluations.heldOn", said)];
  const answer = said.checked ?? yesNo(said.value);
  if (answer === null) return [];
  if (answer !== undefined) return [readLeaf("evaluations.held", answer, said)];
  const found = daysIn(said.value);
  if (!found) return [unparsedLeaf("evaluations.heldOn", said)];
  return found.map((day) =>
    day === null
      ? unparsedLeaf("evaluations.heldOn", said)
      : readLeaf("evaluations.heldOn", day, said),
  );
}

/** The result in a status column: the kind, where no other column tells it. */
function decisionStatus(said: Said): Leaf[] {
  const kind = said.value === null ? null : decisionKind(said.value);
  return kind ? [readLeaf("decisions.status", kind, said)] : [];
}

/** "2. mars 2026 og varer til 1. mars 2027" tells the end as well. */
function start(said: Said): Leaf[] {
  const field = "programme.start";
  if (said.value === null) return [emptyLeaf(field, said)];
  const day = dayOf(said.value);
  if (day) return [readLeaf(field, day, upToDay(said))];
  const span = periodOf(
    said.value
      .replace(
        /,? ?(?:og )?(?:varer|varar|går|løper|slutter|sluttar|avsluttes)(?: fram| frem)? (?=til|t\.?o\.?m)|[.]$/g,
        " ",
      )
      .replace(/ og slutter /, " til "),
  );
  if (!span?.from || !span.to) return [unparsedLeaf(field, said)];
  return [readLeaf(field, span.from, said), readLeaf("programme.end", span.to, said)];
}

/** "Norskkurs, arbeidstrening" beside "Aktiviteter": several when each part is the name of one. */
function titles(said: Said): Leaf[] {
  if (said.value === null) return [emptyLeaf("activities.title", said)];
  const parts = said.value
    .split(/\n|;|, /)
    .map(plain)
    .filter((part) => part !== "");
  const each = parts.every((part) => activityClass(null, part).kind !== undefined)
    ? parts
    : [plain(said.value)];
  return each.map((part) => readLeaf("activities.title", part, said));
}
