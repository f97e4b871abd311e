import {
  derivedLeaf,
  emptyLeaf,
  type Leaf,
  readLeaf,
  type Said,
  unparsedLeaf,
} from "./facts-leaf.ts";
import { codeIn, codeOf } from "./values/codes.ts";
import { folded } from "./values/words.ts";
import { yesNo } from "./values/yes-no.ts";
import { PROTECTION, SENTENCES } from "./vocabulary/person-codes.ts";

const WITH_PARTNER =
  /^(?:gift|samboer|sambuar|samboende|sambuande|registrert partner|partner|i samboerskap)(?!\p{L})(?!.*(?:separert|skil))/u;
const WITHOUT_PARTNER =
  /^(?:enslig|einsleg|bor alene|bur åleine|ingen|ikke samboer|singel|aleine|alene)(?!\p{L})/u;
/** Register status that leaves open whether somebody lives with a cohabitant. */
const CIVIL_STATUS = /sivil|ekteskap/i;

/** Only whether there is a partner: never who. Unmarried or divorced says nothing of a cohabitant. */
export function partner(said: Said): Leaf[] {
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

export function jobseeker(said: Said): Leaf[] {
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
export function residence(said: Said): Leaf[] {
  if (said.value === null) return [];
  return yesNo(said.value) === true
    ? [
        readLeaf("person.lawfulResidence", true, said),
        readLeaf("person.permanentResidence", true, said),
      ]
    : [];
}

/** The label is the tag and the value a yes ("Verge: Ja"), or the value is the tag ("Diskresjonskode: Kode 6"). */
export function protection(said: Said): Leaf[] {
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
export function languageBarrier(said: Said): Leaf[] {
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

export function sentence(said: Said): Leaf[] {
  const field = "person.servingSentence";
  if (said.value === null) return [emptyLeaf(field, said)];
  const answer = yesNo(said.value);
  if (answer === false) return [readLeaf(field, "none", said)];
  const code = codeIn(SENTENCES, said.value.replace(/^ja\b[,: -]*/i, ""));
  if (code) return [readLeaf(field, code, said)];
  return answer === null ? [] : [unparsedLeaf(field, said)];
}
