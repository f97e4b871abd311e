import { readFileSync } from "node:fs";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import { type OfficeMeasure, officeList } from "../../lib/measures/office.ts";

const file = new URL("../../public/kontorliste-sunndal.json", import.meta.url);

/** The sample list of the product. */
export const sunndal: readonly OfficeMeasure[] = officeList.parse(
  JSON.parse(readFileSync(file, "utf8")),
).measures;

/** Every field filled in, with letters, signs and lines that formats are known to lose. */
export const full: OfficeMeasure = {
  id: "apen-dor-ost",
  title: 'Åpen dør; «Øst», 100 % "frivillig"',
  national: "dataopplaering",
  group: "andre-tiltak",
  bullets: ["Kaffe, te & prat – hver dag", "=1+1 er ingen formel", "To; tre\tfire <b>"],
  needs: ["digital-skills", "social-anxiety", "not-registered"],
  words: ["pc", "nett-hjelp", "BankID", "100 %"],
  place: "Kjelleren\nOppgang B",
  contactRole: "Leder, Åpen dør",
  howToRefer: "Møt opp.\nTa med noen.",
  routineUrl: "https://navet.example/rutine?id=12&x=1",
  start: "-5 dager etter søknad",
  nextStart: "2027-01-04",
  minutesPerWeek: 455,
  capacity: 12,
  places: 0,
  months: [1, 2, 9],
  cost: "Gratis; måltid 40 kr",
  validUntil: "2027-12-31",
  reviewBy: "2027-06-01",
  note: 'Linje én\nLinje «to», med "tegn"',
  hidden: true,
};

/** The least a measure can be. */
export const bare: OfficeMeasure = {
  id: "bare-navn",
  title: "Bare navn",
  group: "oppfolgingsmater",
  bullets: [],
  needs: [],
  words: [],
};

/** One of each national measure, so that every name is read back as what it was. */
const nationals: readonly OfficeMeasure[] = catalogue.map(({ id, group }) => ({
  ...bare,
  id: `var-${id}`,
  title: `Vår utgave av ${id}`,
  national: id,
  group,
  minutesPerWeek: 50,
}));

export const everything: readonly OfficeMeasure[] = [...sunndal, full, bare, ...nationals];
