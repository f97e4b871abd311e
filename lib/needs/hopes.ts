import { type Clause, isNegation } from "./clause.ts";
import { isOpen } from "./mood.ts";
import { matchAt, type Pattern } from "./pattern.ts";
import { namesPerson } from "./people.ts";
import { quoteOf } from "./quote.ts";
import { type ReadText, readTexts } from "./read.ts";
import { compile, type Hit } from "./reading.ts";
import { PERSON, subjects } from "./subject.ts";

/** A wish for work or training that the text tells, or a resource: what one can and likes, and who helps. */
export interface Hope {
  readonly kind:
    | "work"
    | "schooling"
    | "experience"
    | "interest"
    | "sport"
    | "animals"
    | "employer"
    | "companion";
  readonly quote: string;
}

const WANTS =
  "ønsker|ønskjer|ynskjer|ønske|ønskje|ynskje|ønsket|ønska|vil|håper|håpar|drømmer|drøymer|drøm|draum|drømmen|draumen|lyst|planen|plan|planer|planar|målet|mål|tenker|tenkjer|tenkt|interessert|interesse|motivert|satse|satser|sikter|kunne";
const KIN =
  "venn|vennen|ven|venen|venninne|kamerat|kameraten|nabo|naboen|onkel|onkelen|tante|tanta|bror|broren|søster|søsteren|søstera|far|faren|mor|moren|mora|samboer|samboeren|sambuar|sambuaren|kona|mannen|kjæreste|svigerfar|svigermor|fetter|familie|familien|dem|deira|bekjent|slektning|foreldrene|foreldra";

const KINDS: Readonly<Record<Hope["kind"], string>> = {
  work: `
    ${WANTS} .... jobbe|arbeide|jobb|arbeid .. innen|innenfor|innan|innanfor|med|som|i|på|hos
    ${WANTS} .. å? bli !bedre|betre|rusfri|edru|kvitt|frisk|gjeldfri|kjent|kjend|boende|flinkere|med|sprekere|tryggere|ferdig|bra|selvstendig|medlem|hørt|norsk|kontaktet|ringt
    ${WANTS} .... fast|vanlig|ordinær|egen|eigen|heltids* jobb|arbeid|stilling|bedrift|firma
    søker|søkjer|søkt .. seg mot
    drømmejobb|drømmejobben|draumejobb|draumejobben|drømmeyrket|draumeyrket .. er|å|som
    kunne|kan .. tenke|tenkt|tenkje seg .. noe|noko|jobb|arbeid .. innen|innan|innenfor|innanfor|med|i|på
    drøm|drømmen|draum|draumen .. åpne|opne|starte|drive
    vil gjerne tilbake|attende .. jobb|arbeid|arbeidslivet`,
  schooling: `
    ${WANTS} .. ta|fullføre|begynne|starte|gå|studere|utdanne|få ... fagbrev*|utdanning*|videregående|vidaregåande|vgs|skole*|skule*|studier|studie*|bachelor*|seg|fag|kurs|studiekompetanse|førerkort*|førarkort*`,
  experience: `
    jobbet|jobba|arbeidet|arbeidd|arbeida .. som|innen|innan|innenfor|innanfor
    års|god|lang|brei|bred|noe|noko|tidligere|tidlegare erfaring|arbeidserfaring|yrkeserfaring|røynsle .. som|fra|frå|innen|innan|med|i
    har|med fagbrev|svennebrev|bachelor|mastergrad|autorisasjon .. som|i|innen|innan
    er utdannet|utdanna|faglært|faglærd
    jobbet|jobba|arbeidet|arbeidd tidligere|tidlegare|før .. i|på|med|hos
    utdannet|utdanna .. i|fra|frå .. hjemlandet|heimlandet|utlandet`,
  interest: `
    liker|likar|elsker|elskar|trives|trivst .. å|med !være|vere|alene|aleine|åleine|seg
    glad i å
    interessert i|for !jobb|arbeid|å
    stor interesse for
    flink|god|dyktig til|med å !samarbeide
    flink|god|dyktig med hendene|hender|barn|eldre|folk|dyr|tall
    opptatt|oppteken av .. fotball*|musikk*|bil*|motor*|idrett*|sport*|natur*|historie|hage*|kunst|film*|trening
    hobby|hobbyen|hobbyar|hobbyer er|var`,
  sport: `
    fotballtrener*|håndballtrener*|handballtrenar*|fotballtrenar*|trener|trenar|idrettslag*|fotballag*|treningskompis*|turkamerat*
    få|fått|bedt|spurt|invitert|tilbudt|tilbydd|forsøkt|prøvd|gjerne|ta .. med .. på|til .. trening|trena|trening|kamp|tur|klatring|fotball|turer|jakt|fiske|svømming`,
  animals: `
    glad|flink|interessert|liker|likar|interesse|trives|trivst|vant|god|vokst|erfaring .. dyr|dyra|hest|hester|hestar|hund|hunder|hundar|natur|naturen|friluft*|gård*|gard*|fjøs*|jordbruk|landbruk|skog*`,
  employer: `
    ${KIN} .. driver|driv|eier|eig|har .. *verksted*|*verkstad*|gård*|gard*|*butikk*|*firma*|bedrift*|*restaurant*|*kafé*|*kafe|frisørsalong
    ${KIN} .. som er rørlegger|elektriker|snekker|tømrer|bonde|kokk
    kjenner|kjenn .. noen|en|ein|nokon .. driver|driv|eier|eig|jobber|jobbar
    tidligere|tidlegare|gamle arbeidsgiver*|arbeidsgjevar*|sjef .. ta|vil|villig|tilbyr`,
  companion: `
    ${KIN} .. kan|vil|kommer|tilbudt|tilbydd .. kjøre|køyre|følge|følgje|hjelpe|støtte|ta|bli med
    ${KIN} .. hjelper|støtter|støttar|følger|følgjer|kjører|køyrer
    god|godt|nær|nært .. forhold|kontakt|støtte .. til|med|fra|frå|i ${KIN}
    støttende|støttande|ressurssterk* ${KIN}
    kom|kommer|kjem|møter|møtte|møtt|oppsøkt|oppsøkte ... sammen|saman|lag .. med .. ${KIN}
    ${KIN} .. får|kan|vil|må .. føre|informere|forklare|tolke|oversette|fortelle`,
};

const PATTERNS: readonly { kind: Hope["kind"]; pattern: Pattern }[] = (
  Object.entries(KINDS) as [Hope["kind"], string][]
).flatMap(([kind, source]) => compile(source).map((pattern) => ({ kind, pattern })));

/** Kinds that are somebody else's doing: the person need not be the subject. */
const OFFERED: ReadonlySet<Hope["kind"]> = new Set(["sport", "employer", "companion"]);

/** The wishes and resources of free text, each with its own words. Denied and supposed ones are left out. */
export function findHopes(texts: readonly string[]): Hope[] {
  const found = readTexts(texts).flatMap(hopesIn);
  return [...new Map(found.map((h) => [`${h.kind} ${h.quote}`, h])).values()];
}

function hopesIn({ text, people, statements }: ReadText): Hope[] {
  let before = PERSON;
  return statements.flatMap(({ statement, clause }) => {
    const who = subjects(clause.tokens, clause.parts, people, before);
    before = namesPerson(clause.tokens, people) ? PERSON : (who.at(-1) ?? before);
    if (statement.asks) return [];
    return hitsIn(clause).flatMap(({ kind, hit }): Hope[] => {
      const other = who[clause.partOf[hit.from] ?? 0]?.who === "other";
      if ((other && !OFFERED.has(kind)) || isOpen(clause, hit)) return [];
      return [{ kind, quote: quoteOf(text, clause, hit) }];
    });
  });
}

function hitsIn(clause: Clause): { kind: Hope["kind"]; hit: Hit }[] {
  const found: { kind: Hope["kind"]; hit: Hit }[] = [];
  for (const { kind, pattern } of PATTERNS) {
    for (let from = 0; from < clause.row.length; from++) {
      const places = matchAt(pattern, clause.row, from);
      if (!places) continue;
      const to = (places.at(-1) ?? from) + 1;
      if (denied(clause, from, to)) continue;
      found.push({
        kind,
        hit: { need: "work-goal", kind: "trouble", lasting: true, from, to, places },
      });
      break;
    }
  }
  return found;
}

function denied(clause: Clause, from: number, to: number): boolean {
  for (let at = from - 2; at < to; at++) if (isNegation(clause, at)) return true;
  return false;
}
