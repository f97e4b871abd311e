import { remembering } from "./remember.ts";
import { wordsOf } from "./words.ts";

/** Nynorsk and older spellings to one bokmål form, inside words too: fråvær → fravær, vekeplan → ukeplan. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^frå/, "fra"],
  [/hovud/, "hoved"],
  [/^vek[ae]/, "uke"],
  [/^uk(?:a|en|er|ene)$/, "uke"],
  [/^t$/, "time"],
  [/avbrot/, "avbrudd"],
  [/heit(?:a|er|ar|en)?$/, "het"],
  [/rettlei(?:ar|er)/, "veileder"],
  [/rettleiing/, "veiledning"],
  [/grunngjeving/, "grunngiving"],
  [/søkj/, "søk"],
  [/^ikkje$/, "ikke"],
  [/opphald/, "opphold"],
  [/leg(?=$|e$|a$)/, "lig"],
  [/månad/, "måned"],
  [/eining/, "enhet"],
  [/tilskot/, "tilskudd"],
  [/løn(?!n)/, "lønn"],
  [/yting/, "ytelse"],
  [/kvalifiseringsprogram|^kvp(?=$|s)/, "program"],
  [/programm(?=e|a|$)/, "program"],
  [/^(deltak|bruk|søk)(?:ar|er)(?:ens|s)$/, "$1er"],
  [/^(program|vedtak|søknad|deltakels)(?:m?ets|ens|a?s)$/, "$1"],
  [/^deltager/, "deltaker"],
  [/^mott(?:ek|at|ok).*|^mottaks?$/, "mottatt"],
  [/^vedteke$/, "vedtatt"],
  [/^kom(?:me|en|et|men|met)$/, "kom"],
  [/^(?:halde|halden|haldne|holdte)$/, "holdt"],
  [/gjennomfør(?:te|d|de|t)$/, "gjennomført"],
  [/tilpassa/, "tilpasset"],
  [/nedsett/, "nedsatt"],
  [/moglig|mogleg/, "mulig"],
  [/^saman/, "sammen"],
  [/^innvilg(?:a|et|ede|ing|inga|else|elsen|elser|es|ast)?$/, "innvilg"],
  [/^forleng(?:a|et|ede|ing|inga|else|elsen|elser|es|ast)?$/, "forleng"],
  [/^av?sl(?:å|eg).*/, "avslag"],
  [/avslutt.*/, "avslutn"],
  [/avslutn.*/, "avslutn"],
  [/^plan(?:lag[dt]|legg).*/, "planlagt"],
  [/^oppgjeve.*|^oppgitt.*/, "oppgitt"],
  [/^utarbeid.*/, "utarbeid"],
  [/^utforma?.*/, "utform"],
  [/^vur(?:dert|derte|dering)$/, "vurdert"],
  [/dokumentet/, "dokument"],
];
const ENDING = /(?:ene|ane|et|en|er|ar|a|e)$/;

/** The words of a text without inflection and written language: "Søknaden motteken" → søknad mottatt. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stemOf);
}

const FIRST =
  /^(program|vedtak|søknad|evaluering|permisjon|fravær|avbrudd|avslag)s?(?=\p{L}{3})(?!else)/u;
const LAST =
  /(?<=\p{L}{4})(?<!s)s?(dato|period|status|type?|årsak|grunn|resultat|utfall|møt|samtal)$/u;

/** The same, compounds in their parts: "Vedtaksperiode" → vedtak period, "Programslutt" → program slutt. */
export function partsOf(text: string): string[] {
  return stemsOf(text).flatMap(split);
}

const split = remembering((word: string): string[] => {
  const [first, last] = [FIRST.exec(word), LAST.exec(word)];
  if (first?.[1]) return [first[1], word.slice(first[0].length)];
  return last?.[1] ? [word.slice(0, last.index), last[1]] : [word];
});

const stemOf = remembering(stem);

function stem(word: string): string {
  const same = SAME.reduce((form, [pattern, into]) => form.replace(pattern, into), word);
  return shorter(shorter(same));
}

/** Twice, for "deltakeren" has both the agent's and the article's ending. */
function shorter(word: string): string {
  const bare = word.replace(ENDING, "");
  return word.length >= 4 && bare.length >= 3 ? bare : word;
}
