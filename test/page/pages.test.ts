import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openPage } from "../../lib/cli/page-file.ts";
import { snapshotOf } from "../../lib/page/dom/take.ts";
import { lookAt, readGeneric } from "../../lib/page/read.ts";
import { told } from "./outlined.ts";

interface Expected {
  readonly person: string;
  /** Labels with values that must be there, as "Trail > Label = value". */
  readonly values?: readonly string[];
  /** Entries as "kind heading | Label = value | loose". */
  readonly entries?: readonly string[];
  readonly texts?: readonly string[];
  /** Strings that stand nowhere in outline parts of the person, nor in the reading. */
  readonly absent?: readonly string[];
}

const JOSEF = "one 01459430098 Josef Tesfaye";

const PAGES: Readonly<Record<string, Expected>> = {
  "person-nynorsk": {
    person: "one 23430255045 Amina Yusuf Warsame",
    values: [
      "Kvalifiseringsprogram > Program > Oppstart = 12.01.2026",
      "Kvalifiseringsprogram > Program > Delmål = Førarkort",
      "Kvalifiseringsprogram > Program > Neste evaluering = null",
      "Kvalifiseringsprogram > Permisjonar = Ingen",
    ],
    absent: ["Kåre", "14498841261", "Snikkar", "Idil", "Odd"],
  },
  "outline-aspnet": {
    person: "one 01459430098 Tesfaye, Josef",
    values: [
      "Program > Oppstart = 02.02.2026",
      "Program > Varighet = 12 måneder",
      "Program > Hovedmål = Arbeid som sjåfør",
    ],
    entries: [
      "row Arbeidstrening | Tiltak = Arbeidstrening | Fra = 09.02.2026 | Til = 08.08.2026 | Status = Pågår",
      "row Norskkurs | Tiltak = Norskkurs | Fra = 09.02.2026 | Til = null | Status = Planlagt",
    ],
    absent: ["01.01.2030", "57877933387"],
  },
  "outline-rutenett": {
    person: "one Josef Tesfaye",
    entries: [
      "row Arbeidstrening | Aktivitet = Arbeidstrening | Periode = 02.02.2026 – 01.08.2026 | Timer per uke = 22,5 | Status = Gjennomføres",
      "row Jobbsøkerkurs | Aktivitet = Jobbsøkerkurs | Periode = null | Timer per uke = 15 | Status = Planlagt",
    ],
    absent: ["Rediger"],
  },
  "outline-tavle": {
    person: JOSEF,
    values: ["Plan > Mitt mål = Bli kokk"],
    entries: [
      "item Truckførerkurs | Kurs | 1. mars 2026 - 5. mars 2026",
      "item Kantina på Lund | Arbeidstrening | 02.02.2026 - 01.08.2026 | 3 dager i uka | Avtalt med Nav",
      "dialog Kantina på Lund | Fra dato = 2. februar 2026 | Til dato = 1. august 2026 | Antall plasser = 2 | Beskrivelse = Josef lager lunsj sammen med to andre. Han liker seg godt.",
    ],
    absent: ["Slettet kurs"],
  },
  "outline-rammer": {
    person: JOSEF,
    values: [
      "Vedtaksbrev > Vedtak > Vedtaksdato = 15.01.2026",
      "Vedtaksbrev > Vedtak > Resultat = Innvilget",
      "Program > Oppstart = 02.02.2026",
      "Program > Varighet = 12 måneder",
    ],
    texts: ["Du får delta i kvalifiseringsprogrammet fordi du fyller vilkårene."],
    absent: ["09.09.2029"],
  },
  "person-skjulte": {
    person: "one Josef Tesfaye",
    values: [
      "Josef Tesfaye (31 år) > Oppstart = 02.02.2026",
      "Josef Tesfaye (31 år) > Program > Varighet = 12 måneder",
      "Josef Tesfaye (31 år) > Status = Pågår",
    ],
    absent: ["Kari", "Hemmelig", "23430255045", "01.01.2020"],
  },
  "outline-rotter": {
    person: JOSEF,
    values: ["Oppstart = 02.02.2026", "Varighet = 12 måneder"],
    absent: ["99 år", "01.01.2030"],
  },
  "outline-linjer": {
    person: JOSEF,
    values: [
      "Søknad mottatt = 12.12.2025",
      "Vedtak = Innvilget",
      "Vedtaksdato = 15.01.2026",
      "Varighet = 12 måneder",
      "Fra = 02.02.2026",
      "Til = 01.02.2027",
      "Neste samtale = 03.02.2026",
    ],
    texts: ["Josef har gjeld hos inkassobyrå. Han bor hos en venn, og ringte kl. 10:30 om bolig."],
  },
  "outline-skjema": {
    person: JOSEF,
    values: [
      "Kartlegging > Har du gjeld? = Ja",
      "Kartlegging > Har du egen bolig? = Nei",
      "Kartlegging > Opphold > Lovlig opphold i Norge = Lovlig opphold i Norge (x)",
      "Kartlegging > Opphold > Fast bopel i Norge = null ( )",
      "Kartlegging > Tolkebehov = Ja",
      "Kartlegging > Søknad mottatt = 2025-12-12",
      "Kartlegging > Neste evaluering = null",
      "Kartlegging > Hovedmål = Jobb på verksted",
    ],
    texts: ["Josef trenger hjelp med å finne bolig."],
    absent: ["01.01.2020", "01.06.2026", "03.03.2020", "23430255045"],
  },
  "person-liste": { person: "several", absent: ["Josef", "01459430098", "02.02.2026"] },
  "person-portefolje": { person: "several", absent: ["Bjarne", "04847800017", "2026-02-01"] },
  "person-portefolje-kort": { person: "several", absent: ["Lise", "Ahmed"] },
  "person-bytte": { person: "unsettled", absent: ["Josef", "kokk"] },
  "person-sidestolpe": {
    person: JOSEF,
    values: ["Josef Tesfaye > Program > Hovedmål = Jobb på verksted"],
    entries: ["item Innvilgelse | Dato = 15.01.2026 | Varighet = 12 måneder"],
    absent: [
      "Warsame",
      "23430255045",
      "234302 55045",
      "Kvam",
      "14498841261",
      "Snikker",
      "03.03.2024",
      "Skriv deltakerens",
      "99 99 99 99",
    ],
  },
};

describe.each(Object.entries(PAGES))("%s", (name, expected) => {
  const { document, access, date } = openPage(join("test/pages", `${name}.html`), {});
  const before = document.documentElement.outerHTML;
  const snapshot = snapshotOf(document, access);
  const { outline, person } = lookAt(snapshot, date ?? "2026-03-02");
  const reading = readGeneric(snapshot, date ?? "2026-03-02");

  it("identifies the person", () => {
    const key = person.state === "one" ? [person.nationalId, person.name] : [];
    expect([person.state, ...key].filter(Boolean).join(" ")).toBe(expected.person);
    expect(reading.state).toBe(person.state);
    expect(reading.reading.person).toBe(person.state === "one" ? person.key : null);
  });

  it("finds what stands there", () => {
    const entries = outline.entries.filter((e) => !e.other).map(entryTold);
    expect(outline.values.filter((v) => !v.other).map(told)).toEqual(
      expect.arrayContaining([...(expected.values ?? [])]),
    );
    expect(entries).toEqual(expect.arrayContaining([...(expected.entries ?? [])]));
    expect(outline.texts.map((t) => t.text)).toEqual(
      expect.arrayContaining([...(expected.texts ?? [])]),
    );
  });

  it("says nothing that is hidden or of somebody else", () => {
    const said = JSON.stringify(reading.reading);
    for (const words of expected.absent ?? []) expect(said).not.toContain(words);
  });

  it("leaves the page as it was", () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

function entryTold(entry: ReturnType<typeof lookAt>["outline"]["entries"][number]): string {
  const values = entry.values.map((v) => `${v.label} = ${v.value}`);
  return [`${entry.kind} ${entry.heading}`, ...values, ...entry.loose.map((l) => l.text)].join(
    " | ",
  );
}
