/**
 * Which elements of the lexicon a word belongs to. An element is written as alternatives, `gjeld|gjeldas|inkasso*`:
 * `ord` that word, `ord*` words that begin so, `*ord` that end so, `*ord*` that hold it, `ord~` any form of the word.
 */
export interface Vocabulary {
  /** The number of an element; the same text always gives the same number. */
  id(element: string): number;
  /** The elements a word belongs to, spelling slips allowed for. */
  of(word: string): ReadonlySet<number>;
}

/** Endings of nouns, adjectives and verbs in bokmål and nynorsk. */
const ENDINGS = new Set(
  "e n t a r s d en et er ar or es as ene ane ne te de dde tte st ste ere are ande ende a na ens ets enes anes arar".split(
    " ",
  ),
);

/** A vocabulary over named classes (`NEG` stands for its own alternatives). */
export function createVocabulary(classes: Readonly<Record<string, string>>): Vocabulary {
  const ids = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const prefix = new Map<string, { id: number; inflected: boolean }[]>();
  const suffix = new Map<string, number[]>();
  const forms = new Map<string, number[]>();
  const infix: [string, number][] = [];
  const stems = new Map<string, Set<string>>();
  const cache = new Map<string, ReadonlySet<number>>();
  /** The elements that hold a whole class, by the number of the class. */
  const holders = new Map<number, number[]>();

  function add(alternative: string, id: number): void {
    const bare = alternative.replace(/[*~]/g, "");
    if (alternative.startsWith("*") && alternative.endsWith("*")) infix.push([bare, id]);
    else if (alternative.startsWith("*")) push(suffix, bare, id);
    else if (alternative.endsWith("*")) push(prefix, bare, { id, inflected: false });
    else if (alternative.endsWith("~")) {
      push(prefix, bare, { id, inflected: true });
      push(forms, stemOf(bare), id);
    } else push(exact, bare, id);
    if (bare.length >= MIN_FUZZY) addStem(stems, alternative, bare);
  }

  function look(word: string): Set<number> {
    const found = new Set<number>(exact.get(word));
    if (word.length > MIN_STEM) for (const id of forms.get(stemOf(word)) ?? []) found.add(id);
    for (let n = 1; n <= word.length; n++) {
      for (const p of prefix.get(word.slice(0, n)) ?? []) {
        if (!p.inflected || n === word.length || ENDINGS.has(word.slice(n))) found.add(p.id);
      }
      for (const id of suffix.get(word.slice(-n)) ?? []) found.add(id);
    }
    for (const [part, id] of infix) if (word.includes(part)) found.add(id);
    for (const id of found) for (const holder of holders.get(id) ?? []) found.add(holder);
    return found;
  }

  function lookLoosely(word: string): ReadonlySet<number> {
    const strict = look(word);
    if (strict.size > 0 || word.length < MIN_FUZZY - 1 || /\d/.test(word)) return strict;
    const spelled = look(word.replace(/aa/g, "å").replace(/oe/g, "ø").replace(/ae/g, "æ"));
    if (spelled.size > 0) return spelled;
    const meant = nearest(word, stems);
    return meant ? look(meant) : strict;
  }

  function idOf(element: string): number {
    const known = ids.get(element);
    if (known !== undefined) return known;
    const id = ids.size;
    ids.set(element, id);
    for (const alternative of (classes[element] ?? element).split(/[|\s]+/)) {
      if (alternative in classes) push(holders, idOf(alternative), id);
      else if (alternative) add(alternative, id);
    }
    if (cache.size) cache.clear();
    return id;
  }

  return {
    id: idOf,
    of(word) {
      const known = cache.get(word);
      if (known) return known;
      const found = lookLoosely(word);
      cache.set(word, found);
      return found;
    },
  };
}

/** "vennene" and "venner" are one word: what stays when the ending of a form goes. */
function stemOf(word: string): string {
  if (NO_FORM.has(word)) return word;
  const stem = word.replace(FORM, "");
  return stem.length >= MIN_STEM ? stem : word;
}

const FORM = /(?:ene|ane|ende|ande|ede|er|ar|en|et|a|e|t)s?$/;
const MIN_STEM = 4;

/** Frequent words that only look like a form of another. */
const NO_FORM = new Set(
  "netter nettene vekter vektere sliten slitne svart svarte helst rundt stadig ganske under etter alltid resten faster flest".split(
    " ",
  ),
);

/** Shorter words are too often another word, one letter away. */
const MIN_FUZZY = 8;

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function addStem(stems: Map<string, Set<string>>, alternative: string, bare: string): void {
  if (alternative.startsWith("*")) return;
  const key = bare.slice(0, KEPT_FIRST);
  const list = stems.get(key) ?? new Set();
  stems.set(key, list.add(bare));
}

/** The lexicon's own spelling of a word that has one slip in it; undefined for none. */
function nearest(
  word: string,
  stems: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (OWN_WORDS.has(word)) return undefined;
  for (const stem of stems.get(word.slice(0, KEPT_FIRST)) ?? []) {
    for (const n of [stem.length, stem.length - 1, stem.length + 1]) {
      const rest = word.slice(n);
      if (n > word.length || !(rest === "" || ENDINGS.has(rest))) continue;
      if (oneSlip(word.slice(0, n), stem)) return stem;
    }
  }
  return undefined;
}

/** Frequent words that are one letter from a word of the lexicon and mean something else. */
const OWN_WORDS = new Set(
  "forteller fortelle fortelles foreligge foreligg foresatte foresatt fastlegge forening underlag overnatte overlatt tekniker forsker forskere underskrift utsende oversette oversett oppretter opprette tilkalt forsatt handler handlere registret".split(
    " ",
  ),
);

/** One letter missing, added, other, or two neighbours swapped; never among the first three or last two. */
function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  if (
    a.slice(0, KEPT_FIRST) !== b.slice(0, KEPT_FIRST) ||
    a.slice(-KEPT_LAST) !== b.slice(-KEPT_LAST)
  )
    return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  if (a.slice(i + 1) === b.slice(i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** Slips there make too many other words: endings, and words that only begin alike. */
const KEPT_FIRST = 3;
const KEPT_LAST = 2;
