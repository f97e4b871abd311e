const PARTICLES =
  /^(?:van|von|der|den|de|da|dal|del|della|di|dos|du|af|av|al|el|bin|ibn|ben|bint|abu|la|le|ter|ten|zu|y|e)$/iu;
const WORD = /^(?:\p{Lu}[\p{L}\p{M}'’]*(?:-\p{Lu}?[\p{L}\p{M}'’]+)*|\p{Lu}\.)$/u;
/** Words that stand in titles of pages and products, never in a name. */
const NO_NAME = new Set(
  "nav modia arena gosys pesys visma flyt velferd acos digisos socio fagsystem system portal register dashboard public websak elements kvp kvalifiseringsprogram kvalifiseringsprogrammet program programmet plan kommune fylke kontor enhet avdeling avdelinga gruppe team sak saker saka saken saksoversikt saksbilde oversikt oversyn personoversikt aktivitetsplan aktivitet aktiviteter aktivitetar oppfølging arbeidsrettet bruker brukar brukere deltaker deltakar deltakere søker søkjar søknad vedtak vedtaksbrev mål hovedmål delmål mitt min mine ny nye nytt hei velkommen velkomen dokumenter tiltak økonomi sosialhjelp ytelser ytelse barn dialog meldinger notat notater personalia personopplysninger norsk norge uke veke veileder rettleiar saksbehandler as asa ans skole skule kurs norskkurs senter barnehage arbeid arbeidstrening trening lønnstilskudd jobb jobbsøking gata gate vei veien veg vegen kvalifisering evaluering evalueringer permisjon fravær avbrudd status periode stønad innstillinger hjelp logg inn ut søk meny hjem tilbake person personer personinformasjon adresse telefon fullført planlagt pågår avtalt gift ugift skilt samboer enke enkemann skjermet fortrolig strengt ingen ikke bydel distrikt region kartlegging vurdering rapport oppgaver oppgåver utbetalinger utbetalingar søknader søknadar saksliste innboks varsler varslar journal journalposter dokument registrer lenker nyheter vis skriv neste forrige side resultat treff national id number office client case worker user født fødd fødselsdato".split(
    " ",
  ),
);

/** Two to five words of a name's form (one word where something else says that it is a name). */
export function isName(text: string, fewest: 1 | 2): boolean {
  if (text.length > 70) return false;
  const words = text.replace(/^(\S+(?: \S+)?), (?=\p{Lu})/u, "$1 ").split(" ");
  if (words.length < fewest || words.length > 6) return false;
  const own = words.filter((w) => !PARTICLES.test(w));
  return own.length >= fewest && own.every((w) => WORD.test(w) && !NO_NAME.has(w.toLowerCase()));
}

/** A name in any case, where a number beside it says that it is one: "aremark testfamilien". */
export function isLooseName(text: string): boolean {
  const words = text.split(" ");
  return (
    words.length > 1 &&
    words.length < 7 &&
    words.every((w) => /^[\p{L}\p{M}.'’-]+$/u.test(w) && !NO_NAME.has(w.toLowerCase()))
  );
}

/** Whether two names can be one person's: the words of the shorter are all in the longer. */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return short.length > 0 && short.every((w) => long.includes(w));
}

function wordsOf(name: string): string[] {
  return (
    name
      .toLowerCase()
      .normalize("NFC")
      .match(/[\p{L}\p{M}'’]+/gu) ?? []
  );
}
