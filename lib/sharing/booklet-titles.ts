import { catalogue } from "../measures/catalogue/index.ts";
import type { MeasureGroup } from "../measures/types.ts";
import { groupLabels } from "../text/need-labels.ts";
import { plain } from "./plain.ts";

/** The id of the national measure that a title names: the catalogue's titles and ids, and the rows of the tip booklet. */
export function nationalTitled(title: string): string | undefined {
  return titles().get(plain(title)) ?? titles().get(plain(rowTitle(title)));
}

/** The title in a cell of the booklet, without references, brackets and what it says of routines. */
export function rowTitle(cell: string): string {
  return cell
    .replace(/\s+/g, " ")
    .replace(/\b4\.\d\d(\.\d+)*\.?/g, " ")
    .replace(/råd og veiledning,? jf\.? ?§ ?17 ?[-–—]?/i, " ")
    .replace(/\(.*$/, "")
    .replace(/[\s:.–—-]+$/, "")
    .trim();
}

/** The group whose rows begin under a heading of the booklet, or of our own (alone in its row); undefined for any other row. */
export function groupHeading(cells: readonly string[]): MeasureGroup | undefined {
  const text = plain(cells[0] ?? "");
  const booklet = HEADINGS.find(([words]) => text.includes(words))?.[1];
  if (booklet || cells.length > 1) return booklet;
  return (Object.keys(groupLabels) as MeasureGroup[]).find((group) =>
    [groupLabels[group].nb, groupLabels[group].nn].some((name) => plain(name) === text),
  );
}

const HEADINGS: readonly (readonly [words: string, group: MeasureGroup])[] = [
  ["innhold elementer tiltak", "medvirkning"],
  ["innhald element tiltak", "medvirkning"],
  ["arbeidsrettede tiltak statlige eller kommunale skal", "arbeidsrettet"],
  ["skal inneholde arbeidssøking", "arbeidssoking"],
  ["inneholde andre tiltak", "andre-tiltak"],
  ["gi rom for andre aktiviteter", "andre-aktiviteter"],
  ["måter å følge opp på i tillegg", "oppfolgingsmater"],
];

let known: ReadonlyMap<string, string> | null = null;

function titles(): ReadonlyMap<string, string> {
  known ??= new Map([
    ...catalogue.flatMap((m) =>
      [m.id, m.title.nb, m.title.nn, rowTitle(m.title.nb), rowTitle(m.title.nn)].map(
        (name) => [plain(name), m.id] as const,
      ),
    ),
    ...BOOKLET_ROWS.map(([title, id]) => [plain(title), id] as const),
  ]);
  return known;
}

/** Rows of the tip booklet (2018) that the catalogue calls something else. */
const BOOKLET_ROWS: readonly (readonly [title: string, id: string])[] = [
  ["Planlegging og utforming av program", "planlegging-av-program"],
  ["Individuelle oppfølging", "individuell-oppfolging"],
  ["Arbeidsrettede tiltak", "arbeidsrettede-tiltak"],
  ["Tiltak med hjemmel i arbeidsmarkedsloven", "arbeidsrettede-tiltak"],
  ["Praktisk arbeidsrettet opplæring og utdanning", "praktisk-opplaering-i-bedrift"],
  ["Arbeidstrening", "arbeidstrening"],
  ["Lønnstilskudd", "lonnstilskudd"],
  ["Oppfølging m.arbeidstrening", "oppfolging"],
  ["Arbeidsmarkedsopplæringskurs", "amo-kurs"],
  ["Inkluderingstilskudd Kanskje andre satser nå?", "inkluderingstilskudd"],
  ["Arbeidstrening gård", "inn-pa-tunet"],
  ["arbeid. Inntil 50 % ordinært arbeid", "deltidsarbeid"],
  ["Forberede seg på jobbintervju", "jobbintervju"],
  ["Søke på ordinær utdanning i stedet for jobb?", "ordinaer-utdanning-i-stedet-for-jobb"],
  ["Diverse kurs eller aktiviteter", "jobbsokerkurs"],
  ["økonomi/gjeld", "okonomi-og-gjeldsradgivning"],
  ["boligfremskaffelse", "boligfremskaffelse"],
  ["Personlig hygiene", "personlig-hygiene-og-renhold"],
  ["Bevisstgjøring på egen framtreden", "egen-framtreden"],
  ["Barn – foreldre - familie", "foreldreveiledning"],
  ["Kriminalitet", "kriminalitetsforebygging"],
  ["Egenaktivitet og liknende", "egenaktivitet"],
  ["ungdom", "ungdom-selvstendig-liv"],
  ["fremmedspråklige", "fremmedspraklige-selvstendig-liv"],
  ["Undervisning", "grunnskole-og-videregaende"],
  ["Språkopplæring", "spraktrening-norskkurs"],
  ["Tema – dagsaktuelt – språktrening", "dagsaktuelt-spraktrening"],
  ["Lese-/skriveferdigheter", "lese-og-skriveferdigheter"],
  ["Behandling", "behandling"],
  ["Helsehjelp/folkehelse", "folkehelse"],
  ["Oppfølging psykisk helse", "psykisk-helse"],
  ["Egentid annet", "egentid"],
  ["Ansvarsgrupper", "ansvarsgruppe"],
  ["Likemannsarbeid", "likemannsarbeid"],
];
