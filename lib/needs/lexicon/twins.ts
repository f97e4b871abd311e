/**
 * Frequent words of bokmål and how nynorsk says them. A pattern that names the first means the others too, so that no
 * line can be bilingual in one place and not in another. Words that mean something else in nynorsk ("spiser": "et") are left out.
 */
const TWINS = `
hvor kor kvar
hvordan korleis
hva kva
hvem kven
hvilke kva
hver kvar
hjemme heime
hjem heim
hjemmefra heimanfrå
noen nokon nokre
noe noko
mye mykje
mer meir
siden sidan
fra frå
alene åleine aleine
blir vert
ble vart blei
blitt vorte
vært vore
være vere
bor bur
bo bu
bodd budd
sover søv
drikker drikk
sitter sit
ligger ligg
kommer kjem
komme kome
kommet kome
gjør gjer
gjøre gjere
trenger treng
mangler manglar
ønsker ønskjer ynskjer
klarer klarar
greier greier
orker orkar
tåler toler
takler taklar
mestrer meistrar
våger vågar
tør torer
søker søkjer
søke søkje
ringe ringje
ringer ringjer
besøke besøkje
spørre spørje
glemmer gløymer
glemt gløymt
glemte gløymde
vet veit
skjønner skjønar skjøner
forteller fortel
sier seier
si seie
leser les
skriver skriv
finner finn
funnet funne
følger følgjer
følge følgje
måned månad
måneder månader
måned* månad*
uke veke
uker veker
uke* veke*
ganger gonger
gang gong
timer timar
dager dagar
dager* dagar*
dagene dagane
ettermiddag* ettermiddag*
morgenen morgonen
morgen* morgon*
kveldene kveldane
helgene helgane
dårlig dårleg
dårlige dårlege
vanskelig vanskeleg
vanskelige vanskelege
ubehagelig ubehageleg
utilstrekkelig utilstrekkeleg
nylig nyleg
jevnlig jamleg
høyt høgt
høy høg
lavt lågt
lav låg
liten lita
sønn son
sønnen sonen
datter dotter
datteren dottera
sted stad
steder stader
venner vener
venn ven
mennesker menneske
fremmede framande
fremmed framand
personlig personleg
skriftlig skriftleg
muntlig munnleg munnleg
rettet retta
aktiviteter aktivitetar
interesser interessar
kolleger kollegaer
regninger rekningar
regning rekning
egen eigen
eget eige
forsinket forseinka
veiledning rettleiing
`;

const twins: ReadonlyMap<string, readonly string[]> = new Map(
  TWINS.trim()
    .split("\n")
    .map((line) => {
      const [word = "", ...same] = line.split(" ");
      return [word, same];
    }),
);

/** The pattern with the nynorsk beside each bokmål word that has one. */
export function bilingual(line: string): string {
  return line.split(" ").map(element).join(" ");
}

function element(source: string): string {
  const mark = source.startsWith("!") ? "!" : "";
  const optional = source.endsWith("?") ? "?" : "";
  const own = source.slice(mark.length, source.length - optional.length).split("|");
  const added = own.flatMap(twinsOf);
  if (added.length === 0) return source;
  return mark + [...new Set([...own, ...added])].join("|") + optional;
}

const NONE: readonly string[] = [];

function twinsOf(word: string): readonly string[] {
  if (!word.startsWith("=")) return twins.get(word) ?? NONE;
  return (twins.get(word.slice(1)) ?? NONE).map((twin) => `=${twin}`);
}
