/** One word, number or punctuation mark of a text, with its place in it. */
export interface Token {
  /** Lower case, hyphens taken out: what the lexicon sees. Punctuation is itself; a line break is "\n". */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "mark";
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Capitals only, two letters or more: ME, MS, AAP. */
  readonly shout: boolean;
}

const PIECE =
  /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.][\p{L}\p{M}\p{N}]+)*|[\n.,;:?!()–—/•*·-]/gu;
const SHORT = /^(?:[\p{L}]{1,4}|\d+)$/u;

/** The words and marks of a text, in order. Linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    for (const [raw, at] of splitAtFullStop(match[0], match.index)) tokens.push(token(raw, at));
  }
  return joinSlashWords(tokens);
}

/** "gjeld.Han" is two sentences that lack a space, "f.eks" and "nav.no" are one word. */
function splitAtFullStop(raw: string, start: number): [string, number][] {
  if (!raw.includes(".") || raw.length === 1) return [[raw, start]];
  const pieces: [string, number][] = [];
  let begin = 0;
  for (let dot = raw.indexOf("."); dot !== -1; dot = raw.indexOf(".", dot + 1)) {
    if (staysTogether(raw.slice(begin, dot), raw.slice(dot + 1))) continue;
    pieces.push([raw.slice(begin, dot), start + begin], [".", start + dot]);
    begin = dot + 1;
  }
  pieces.push([raw.slice(begin), start + begin]);
  return pieces;
}

function staysTogether(before: string, after: string): boolean {
  const next = after[0] ?? "";
  if (/\d/u.test(next)) return true;
  return SHORT.test(before.slice(before.lastIndexOf(".") + 1)) && next === next.toLowerCase();
}

function token(raw: string, start: number): Token {
  const isWord = /[\p{L}\p{N}]/u.test(raw[0] ?? "");
  const letters = raw.replace(/[^\p{L}]/gu, "");
  return {
    word: isWord ? (ABBREVIATED[fold(raw)] ?? fold(raw)) : raw,
    start,
    end: start + raw.length,
    kind: isWord ? "word" : "mark",
    capital: letters !== "" && letters[0] !== letters[0]?.toLowerCase(),
    shout: letters.length > 1 && letters === letters.toUpperCase(),
  };
}

/** What notes cut short, written out. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  "arb.erf": "arbeidserfaring",
  "arb.søker": "arbeidssøker",
  "arb.søkjar": "arbeidssøkjar",
  arb: "arbeid",
  erf: "erfaring",
  fam: "familie",
  komm: "kommunen",
  leil: "leilighet",
  nettv: "nettverk",
  nødv: "nødvendig",
  oppf: "oppfølging",
  reg: "registrert",
  utd: "utdanning",
  utg: "utgifter",
  øk: "økonomi",
};

/** Lower case, composed, without hyphens and accents that Norwegian does not tell words apart by. */
export function fold(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[-'’]/g, "")
    .replace(/[éèê]/g, "e")
    .replace(/[òóô]/g, "o")
    .replace(/[à]/g, "a");
}

/** "u/ bolig" is "uten bolig", "m/ angst" is "med angst". Other slashes stay marks. */
function joinSlashWords(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const here = tokens[i] as Token;
    const next = tokens[i + 1];
    const written = SLASHED[here.word];
    if (written && next?.word === "/" && next.start === here.end) {
      joined.push({ ...here, word: written, end: next.end });
      i++;
    } else joined.push(here);
  }
  return joined;
}

const SLASHED: Readonly<Record<string, string>> = { u: "uten", m: "med" };
