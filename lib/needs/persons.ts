/**
 * Words for other people in a person's life, with the gender of the pronoun that may take them up, and for the
 * person itself. Doctors, caseworkers, landlords and employers are not among them: what is told of them concerns the person.
 */
export type Gender = "f" | "m" | "plural" | null;

const FEMALE =
  "mor moren mora mamma mammaen søster søsteren søstera søstra datter datteren dattera dotter dottera kone kona konen konas ekskone ekskona ekskonen venninne venninnen venninna veninne venninner tante tanta bestemor bestemora bestemoren mormor farmor svigermor svigermora svigermoren stemor niese kusine jente jenta jenten barnemor barnemoren søsterdatter svigerinne storesøster lillesøster småsøster";
const MALE =
  "far faren pappa pappaen bror broren sønn sønnen son sonen ektemann ektemannen eksmann eksmannen kamerat kameraten kompis kompisen onkel onkelen bestefar bestefaren morfar farfar svigerfar svigerfaren stefar stefaren nevø fetter gutt gutten guten barnefar barnefaren svoger storebror lillebror småbror veslebror";
const ANY =
  "barn barnet born ungen unge ektefelle ektefellen ektemake samboer samboeren sambuar sambuaren samboar partner partneren kjæreste kjæresten kjærast kjærasten eks eksen ekssamboer eksektefelle venn vennen ven venen nabo naboen kollega kollegaen medelev romkamerat romkameraten bofelle familiemedlem slektning eldstemann yngstemann minstemann eldstebarnet yngstebarnet fosterbarn stebarn barnebarn hustru hustruen";
/** More than one: no "han" or "hun" takes them up. */
const MANY =
  "foreldre foreldrene foreldra foreldrar søsken søskenene søskenet søsknene syskjen sysken barna barnene borna ungene ungane venner vennene vener venene naboer naboar kollegaer medelever slektninger slektningar tvillingene tvillingane svigerforeldre svigerforeldrene besteforeldre besteforeldrene fosterforeldre fosterforeldrene";

const OTHERS = new Map<string, Gender>([
  ...words(FEMALE).map((w) => [w, "f"] as const),
  ...words(MALE).map((w) => [w, "m"] as const),
  ...words(ANY).map((w) => [w, null] as const),
  ...words(MANY).map((w) => [w, "plural"] as const),
]);

/** Gender of a word for another person, null where it tells none, undefined where the word is no such word. */
export function otherPerson(word: string): Gender | undefined {
  return OTHERS.has(word) ? OTHERS.get(word) : compoundPerson(word);
}

/** "Eldstesønnen", "tvillingbroren". */
function compoundPerson(word: string): Gender | undefined {
  const end = RELATIVES.exec(word)?.[1];
  return end === undefined ? undefined : OTHERS.get(end);
}

const RELATIVES =
  /^.{3,}(sønn|sønnen|datter|datteren|dattera|dotter|dottera|bror|broren|søster|søsteren|søstera|venn|vennen|venninne|venninna|venninnen|kameraten|kjæresten|kona)$/;

/** "mors", "samboerens", "brorens": what comes after belongs to somebody else. */
export function otherGenitive(word: string): boolean {
  return word.endsWith("s") && OTHERS.has(word.slice(0, -1));
}

const PERSON = new Set(
  words(
    "bruker brukeren brukar brukaren søker søkeren søkjar søkjaren søkaren deltaker deltakeren deltakar deltakaren deltager deltageren kandidat kandidaten vedkommende vedkomande klienten pasienten kunden arbeidssøker arbeidssøkeren arbeidssøkjar arbeidssøkjaren arbeidssøkar arbeidssøkaren jeg eg du de vi me mannen kvinnen kvinna ungdommen undertegnede",
  ),
);

/** Words that mean the person of the case, whoever it is. */
export function isPersonWord(word: string): boolean {
  return PERSON.has(word);
}

/** Gender of a third-person subject pronoun. */
export function pronounGender(word: string): "f" | "m" | undefined {
  if (word === "han") return "m";
  return word === "hun" || word === "ho" ? "f" : undefined;
}

function words(list: string): string[] {
  return list.split(" ");
}
