import { describe, expect, test } from "vitest";
import { caseFacts } from "../../lib/facts/schema.ts";
import { factsOf } from "../../lib/page/facts.ts";
import type { Outline } from "../../lib/page/outline.ts";
import { block, entry, nobody, outline, text } from "./outline-of.ts";

function read(parts: Parameters<typeof outline>[0], asOf?: string) {
  const result = factsOf(outline(parts) satisfies Outline, nobody, asOf);
  expect(caseFacts.parse(result.facts)).toEqual(result.facts);
  return result;
}

const facts = (parts: Parameters<typeof outline>[0], asOf?: string) => read(parts, asOf).facts;

describe("labelled values", () => {
  test("a flat case in bokmål", () => {
    const lines = [
      "Søknad mottatt: 03.11.2025",
      "Vedtak: Innvilget",
      "Vedtaksdato: 12.01.2026",
      "Varighet: 12 måneder",
      "Oppstart: 2. februar 2026",
      "Evaluering: 15.06.2026",
      "Hovedmål: Jobb som sjåfør",
      "Delmål: Beholde bolig",
      "Delmål: Velordnet økonomi",
      "Siste kontakt: 10.03.2026",
      "Oppholdskommune: Sunndal",
      "NAV-kontor: 1563 NAV Sunndal",
    ];
    expect(facts({ values: block(1, ["Kvalifiseringsprogram"], lines) })).toEqual({
      applicationReceived: "2025-11-03",
      decisions: [{ kind: "innvilgelse", date: "2026-01-12", months: 12, statesDuration: true }],
      programme: {
        start: "2026-02-02",
        evaluationDates: ["2026-06-15"],
        goal: "Jobb som sjåfør",
        subGoals: ["Beholde bolig", "Velordnet økonomi"],
      },
      contactDates: ["2026-03-10"],
      person: { municipalityOfStay: "Sunndal" },
      office: { name: "NAV Sunndal" },
    });
  });

  test("the same in nynorsk, below no heading at all", () => {
    const lines = [
      "Søknaden motteken: 3.11.2025",
      "Vedtak: Innvilga",
      "Varigheit: eitt år",
      "Programmet startar: 2. februar 2026",
      "Evalueringsdatoar: 15.06.2026 og 15.09.2026",
      "Siste samtale: 10. mars 2026",
    ];
    expect(facts({ values: block(1, [], lines) })).toEqual({
      applicationReceived: "2025-11-03",
      decisions: [{ kind: "innvilgelse", months: 12, statesDuration: true }],
      programme: { start: "2026-02-02", evaluationDates: ["2026-06-15", "2026-09-15"] },
      contactDates: ["2026-03-10"],
    });
  });

  test("the part of the page decides what a bare label means", () => {
    const values = [
      ...block(
        1,
        ["Vedtak"],
        ["Type: Innvilgelse", "Dato: 12.01.2026", "Fra: 01.02.2026", "Til: 31.01.2027"],
      ),
      ...block(
        2,
        ["Program"],
        ["Fra: 02.02.2026", "Til: 31.01.2027", "Status: Pågår", "Omfang: 37,5 timer per uke"],
      ),
      ...block(3, ["Permisjon"], ["Fra: 01.05.2026", "Til: 29.06.2026", "Godkjent: Ja"]),
      ...block(
        4,
        ["Midlertidig avbrudd"],
        ["Fra: 13.04.2026", "Årsak: Innlagt på sykehus", "Vedtak: Ja"],
      ),
      ...block(
        5,
        ["Oppfølgingsvedtak § 14 a"],
        [
          "Innsatsgruppe: Spesielt tilpasset innsats",
          "Hovedmål: Skaffe arbeid",
          "Vedtaksdato: 15.12.2025",
        ],
      ),
    ];
    expect(facts({ values })).toEqual({
      decisions: [
        {
          kind: "innvilgelse",
          date: "2026-01-12",
          from: "2026-02-01",
          to: "2027-01-31",
          statesDuration: true,
        },
      ],
      programme: {
        start: "2026-02-02",
        end: "2027-01-31",
        status: "running",
        minutesPerWeek: 2250,
      },
      leaves: [{ from: "2026-05-01", to: "2026-06-29", approved: true }],
      interruptions: [{ from: "2026-04-13", decided: true, reason: "Innlagt på sykehus" }],
      person: { innsatsgruppe: "spesielt-tilpasset" },
      documents: [{ kind: "paragraph-14a", date: "2025-12-15" }],
    });
  });

  test("blank, impossible and undecided are three things", () => {
    const { facts, evidence } = read({
      values: block(
        1,
        ["Kvalifiseringsprogram"],
        [
          "Søknad mottatt:",
          "Vedtaksdato: 31.06.2026",
          "Vedtak: Innvilget",
          "Oppstart: ca. 1. mars 2026",
          "Evaluering:",
          "Lovlig opphold: Ikke avklart",
          "Permisjon: Ingen",
          "Avbrudd:",
        ],
      ),
    });
    expect(facts).toEqual({
      applicationReceived: null,
      decisions: [{ kind: "innvilgelse" }],
      programme: { evaluationDates: null },
      leaves: [],
      interruptions: null,
    });
    expect(evidence).toEqual(
      expect.arrayContaining([
        { fact: "applicationReceived", quote: "Søknad mottatt:", state: "empty" },
        { fact: "decisions[0].date", quote: "Vedtaksdato: 31.06.2026", state: "unparsable" },
        { fact: "programme.start", quote: "Oppstart: ca. 1. mars 2026", state: "unparsable" },
        { fact: "programme.evaluationDates", quote: "Evaluering:", state: "empty" },
        { fact: "leaves", quote: "Permisjon: Ingen", state: "read" },
        { fact: "interruptions", quote: "Avbrudd:", state: "empty" },
      ]),
    );
    expect(evidence.some(({ fact }) => fact.includes("lawfulResidence"))).toBe(false);
  });

  test("two different dates for one fact are no fact", () => {
    const { facts, evidence } = read({
      values: [
        ...block(1, [], ["Søknad mottatt: 03.11.2025"]),
        ...block(2, [], ["Søknad kom inn: 10.11.2025"]),
      ],
    });
    expect(facts).toEqual({});
    expect(evidence.map(({ state }) => state)).toEqual(["unparsable", "unparsable"]);
  });

  test("the day an application bears counts only where no better one is shown", () => {
    expect(
      facts({ values: block(1, [], ["Søknadsdato: 01.11.2025", "Søknad mottatt: 03.11.2025"]) }),
    ).toEqual({ applicationReceived: "2025-11-03" });
    expect(facts({ values: block(1, [], ["Søknadsdato: 01.11.2025"]) })).toEqual({
      applicationReceived: "2025-11-01",
    });
    expect(
      facts({ values: block(1, [], ["Søknad datert: 01.11.2025", "Signert: 02.11.2025"]) }),
    ).toEqual({});
  });

  test("several decisions in one block", () => {
    const lines = [
      "Vedtak: Innvilgelse",
      "Vedtaksdato: 12.01.2026",
      "Varighet: 12 måneder",
      "Vedtak: Forlengelse",
      "Vedtaksdato: 10.01.2027",
      "Varighet: 6 mnd.",
      "Begrunnelse: Målet er innen rekkevidde",
    ];
    expect(facts({ values: block(1, ["Vedtak"], lines) }).decisions).toEqual([
      { kind: "innvilgelse", date: "2026-01-12", months: 12, statesDuration: true },
      {
        kind: "forlengelse",
        date: "2027-01-10",
        months: 6,
        statesDuration: true,
        reason: "Målet er innen rekkevidde",
        reasoned: true,
      },
    ]);
  });

  test("one value that says it all", () => {
    expect(
      facts({
        values: block(1, [], ["Vedtak: Innvilget 12.01.2026 for perioden 01.02.2026–31.01.2027"]),
      }).decisions,
    ).toEqual([
      {
        kind: "innvilgelse",
        date: "2026-01-12",
        from: "2026-02-01",
        to: "2027-01-31",
        statesDuration: true,
      },
    ]);
    expect(
      facts({ values: block(1, [], ["Vedtak: Innvilgelse, 12.01.2026, 12 måneder"]) }).decisions,
    ).toEqual([{ kind: "innvilgelse", date: "2026-01-12", months: 12, statesDuration: true }]);
  });

  test("decisions of other schemes, drafts and pending ones are none", () => {
    for (const line of [
      "Vedtak: Innvilget økonomisk sosialhjelp",
      "Vedtak: Under behandling",
      "Vedtak: Utkast",
      "Vedtak: AAP innvilget 01.02.2025",
    ]) {
      expect(facts({ values: block(1, [], [line]) })).toEqual({});
    }
    expect(facts({ values: block(1, [], ["Vedtak: Ikke fattet"]) })).toEqual({ decisions: [] });
  });

  test("a refusal and its ground", () => {
    expect(
      facts({
        values: block(
          1,
          ["Vedtak"],
          ["Resultat: Avslag", "Dato: 01.03.2026", "Begrunnelse: Manglende kapasitet ved kontoret"],
        ),
      }),
    ).toEqual({
      decisions: [
        {
          kind: "avslag",
          date: "2026-03-01",
          reason: "Manglende kapasitet ved kontoret",
          reasoned: true,
        },
      ],
      refusalReason: "capacity",
    });
  });

  test("what stands apart from the one decision belongs to it", () => {
    expect(
      facts({
        values: [
          ...block(1, ["Vedtak"], ["Vedtak: Innvilget", "Vedtaksdato: 12.01.2026"]),
          ...block(2, ["Klage"], ["Opplyst om klagerett: Ja", "Deltaker underrettet: 14.01.2026"]),
        ],
      }).decisions,
    ).toEqual([
      {
        kind: "innvilgelse",
        date: "2026-01-12",
        statesComplaintRight: true,
        notifiedOn: "2026-01-14",
      },
    ]);
  });

  test("nothing from another programme, a draft, a child's or a contact's part", () => {
    const values = [
      ...block(1, ["Tidligere program"], ["Oppstart: 01.02.2020", "Sluttdato: 31.01.2022"]),
      ...block(2, ["Utkast til vedtak"], ["Vedtak: Innvilget", "Dato: 01.03.2026"]),
      ...block(3, ["Kontaktperson"], ["Siste kontakt: 01.03.2026"]),
      ...block(4, ["Samboer"], ["Arbeidssøker: Ja", "Oppholdskommune: Oslo"], "partner"),
      ...block(5, ["CV"], ["Oppstart: 01.03.2026"]),
    ];
    expect(facts({ values })).toEqual({ person: { partner: true } });
  });
});

describe("the person", () => {
  test("yes, no, not decided and ticked", () => {
    const values = block(
      1,
      ["Personopplysninger"],
      [
        "Registrert som arbeidssøker: Nei",
        "Tolkebehov: Ja",
        "Lovlig opphold: Ja",
        "Fast bopel: Nei",
        "I introduksjonsprogram: Ikke avklart",
        "Straffegjennomføring: Elektronisk kontroll",
        "Psykiske plager eller rusproblematikk: Nei",
      ],
    );
    expect(facts({ values }).person).toEqual({
      registeredJobseeker: false,
      languageBarrier: true,
      protection: ["tolk"],
      lawfulResidence: true,
      permanentResidence: false,
      servingSentence: "home-detention",
      mentalOrSubstance: false,
    });
  });

  test.each([
    ["Sivilstand: Gift", true],
    ["Sivilstand: Samboer", true],
    ["Sivilstand: Ugift", undefined],
    ["Sivilstand: Skilt", undefined],
    ["Sivilstand: Enslig", false],
    ["Sivilstand: Separert partner", undefined],
    ["Samboer: Ja", true],
    ["Samboer: Nei", false],
    ["Samboer: Lise Berg", true],
    ["Ektefelle: Kari Moe, 010190 12345", true],
  ])("%s", (line, partner) => {
    const { facts, evidence, text } = read({ values: block(1, ["Personalia"], [line]) });
    expect(facts.person?.partner).toBe(partner);
    expect(JSON.stringify([evidence, text, facts])).not.toMatch(/Lise|Kari|12345/);
  });

  test("an unregistered jobseeker that the outline calls blank", () => {
    const [value] = block(1, [], ["Arbeidssøkerstatus:"]);
    const said = { ...value, quote: "Arbeidssøkerstatus: Ikke registrert" } as never;
    expect(facts({ values: [said] }).person).toEqual({ registeredJobseeker: false });
  });

  test("tags at the name", () => {
    const loose = ["Skjermet", "Tegnspråktolk", "KVP", "I Arbeidssøkerregisteret"].map((tag) =>
      text([], tag),
    );
    expect(facts({ loose }).person).toEqual({
      protection: ["egen-ansatt", "tolk"],
      registeredJobseeker: true,
    });
  });

  test("name, number and what follows from it", () => {
    const result = factsOf(
      outline({ h: ["Ola Prøve (31 år)"], values: block(1, [], ["Fødselsnummer: 410194 12345"]) }),
      {
        node: 1,
        name: "Ola Prøve",
        nationalId: "41019412345",
        birthDate: "1994-01-01",
        age: 31,
        derived: ["birthDate"],
      },
    );
    expect(result.facts.person).toEqual({
      name: "Ola Prøve",
      nationalId: "41019412345",
      birthDate: "1994-01-01",
      age: 31,
    });
    expect(result.evidence).toEqual([
      { fact: "person.name", quote: "Ola Prøve", state: "read" },
      { fact: "person.nationalId", quote: "Fødselsnummer: 410194 12345", state: "read" },
      { fact: "person.birthDate", quote: "Fødselsnummer: 410194 12345", state: "derived" },
      { fact: "person.age", quote: "Ola Prøve (31 år)", state: "read" },
    ]);
  });
});

describe("rows and cards", () => {
  test("a table of decisions", () => {
    const trail = ["Vedtak"];
    const entries = [
      entry("row", trail, "12.01.2026", [
        "Dato: 12.01.2026",
        "Vedtak: Innvilgelse av KVP",
        "Fra: 01.02.2026",
        "Til: 31.01.2027",
        "Begrunnelse:",
      ]),
      entry("row", trail, "10.01.2027", [
        "Dato: 10.01.2027",
        "Vedtak: Forlengelse",
        "Fra: 01.02.2027",
        "Til: 31.07.2027",
        "Begrunnelse: Trenger mer tid",
      ]),
      entry("row", trail, "01.02.2026", [
        "Dato: 01.02.2026",
        "Vedtak: Økonomisk sosialhjelp innvilget",
        "Fra: 01.02.2026",
        "Til:",
        "Begrunnelse:",
      ]),
      entry("row", trail, "05.12.2025", [
        "Dato: 05.12.2025",
        "Vedtak: § 14 a-vedtak",
        "Fra:",
        "Til:",
        "Begrunnelse:",
      ]),
      entry("row", trail, "06.12.2025", [
        "Dato: 06.12.2025",
        "Vedtak: Feilregistrert",
        "Fra:",
        "Til:",
        "Begrunnelse:",
      ]),
    ];
    const got = facts({ entries });
    expect(got.decisions).toEqual([
      {
        date: "2026-01-12",
        kind: "innvilgelse",
        from: "2026-02-01",
        to: "2027-01-31",
        reason: null,
        statesDuration: true,
      },
      {
        date: "2027-01-10",
        kind: "forlengelse",
        from: "2027-02-01",
        to: "2027-07-31",
        reason: "Trenger mer tid",
        statesDuration: true,
        reasoned: true,
      },
    ]);
    expect(got.documents).toEqual([{ kind: "paragraph-14a", date: "2025-12-05" }]);
  });

  test("an activity board with an opened card", () => {
    const board = ["Aktivitetsplan"];
    const entries = [
      entry(
        "card",
        [...board, "Planlegger"],
        "Medisinsk behandling",
        [],
        ["Behandling", "13. sep. 2026 - 14. sep. 2026", "Avtalt med Nav"],
      ),
      entry(
        "card",
        [...board, "Planlegger"],
        "Beste møtet ever",
        [],
        ["Møte med Nav", "21. aug. 2026"],
      ),
      entry(
        "card",
        [...board, "Gjennomfører"],
        "Gi aldri opp!",
        [],
        [
          "Jobbsøking",
          "21. jan. 2026 - 21. aug. 2026",
          "Antall søknader i uken 5",
          "Avtalt med Nav",
        ],
      ),
      entry("card", [...board, "Fullført"], "Bålkveld", [], ["Tiltak gjennom Nav"]),
      entry(
        "dialog",
        ["Gi aldri opp!"],
        "Gi aldri opp!",
        ["Fra dato: 21. januar 2026", "Til dato: 21. august 2026", "Antall søknader i uken: 5"],
        ["Gjennomfører / Jobbsøking", "Avtalt med Nav"],
      ),
    ];
    expect(facts({ entries })).toEqual({
      activities: [
        {
          title: "Medisinsk behandling",
          status: "planned",
          kind: "health",
          tiltak: "behandling",
          from: "2026-09-13",
          to: "2026-09-14",
          agreed: true,
        },
        {
          title: "Beste møtet ever",
          status: "planned",
          kind: "meeting",
          from: "2026-08-21",
        },
        {
          title: "Gi aldri opp!",
          status: "running",
          kind: "job-search",
          from: "2026-01-21",
          to: "2026-08-21",
          agreed: true,
        },
        { title: "Bålkveld", status: "completed" },
      ],
      contactDates: ["2026-08-21"],
    });
  });

  test("a table of activities, with a sum", () => {
    const trail = ["Aktiviteter"];
    const entries = [
      entry("row", trail, "Norskkurs", [
        "Aktivitet: Norskkurs",
        "Type: Andre tiltak",
        "Periode: 05.01.2026–30.06.2026",
        "Timer per uke: 15",
        "Arrangør: Sunndal kommune",
        "Status: Pågår",
      ]),
      entry("row", trail, "Butikkmedarbeider", [
        "Aktivitet: Butikkmedarbeider",
        "Type: Lønnet arbeid",
        "Periode: fra 01.02.2026",
        "Timer per uke: 22,5",
        "Stilling: 60 %",
        "Status:",
      ]),
      entry("row", trail, "Sum", ["Aktivitet: Sum", "Timer per uke: 37 ½"]),
    ];
    expect(facts({ entries })).toEqual({
      activities: [
        {
          title: "Norskkurs",
          kind: "other-support",
          tiltak: "spraktrening-norskkurs",
          from: "2026-01-05",
          to: "2026-06-30",
          minutesPerWeek: 900,
          provider: "municipal",
          status: "running",
        },
        {
          title: "Butikkmedarbeider",
          kind: "paid-work",
          from: "2026-02-01",
          minutesPerWeek: 1350,
          positionPct: 60,
        },
      ],
      programme: { minutesPerWeek: 2250 },
    });
  });

  test("list items in one line each", () => {
    const entries = [
      entry(
        "item",
        ["Tiltak"],
        null,
        [],
        ["Arbeidstrening på lager – 3 timer pr dag, 5 dager i uken (05.01.2026–01.03.2026)"],
      ),
      entry("item", ["Tiltak"], null, [], ["Jobbklubb, 10 timer per uke"]),
      entry("item", ["Mål", "Delmål"], null, [], ["Beholde bolig"]),
      entry("item", ["Mål", "Delmål"], null, [], ["Velordnet økonomi"]),
    ];
    expect(facts({ entries })).toEqual({
      activities: [
        {
          title: "Arbeidstrening på lager",
          kind: "work-directed",
          tiltak: "arbeidstrening",
          from: "2026-01-05",
          to: "2026-03-01",
          minutesPerWeek: 900,
        },
        { title: "Jobbklubb", kind: "job-search", tiltak: "jobbsokerkurs", minutesPerWeek: 600 },
      ],
      programme: { subGoals: ["Beholde bolig", "Velordnet økonomi"] },
    });
  });

  test("leave, absence, evaluations, children, benefits, documents, contacts", () => {
    const entries = [
      entry("row", ["Fravær og permisjon"], "02.03.2026–13.03.2026", [
        "Periode: 02.03.2026–13.03.2026",
        "Type: Velferdspermisjon",
        "Godkjent: Ja",
      ]),
      entry("row", ["Fravær og permisjon"], "01.05.2026–29.06.2026", [
        "Periode: 01.05.2026–29.06.2026",
        "Type: Permisjon",
        "Godkjent: Ja",
      ]),
      entry("row", ["Fravær"], "04.09.2026", [
        "Dato: 04.09.2026",
        "Årsak: Egen sykdom",
        "Tillatelse: Ja",
        "Dokumentasjon: Egenmelding",
        "Timer: 7,5",
      ]),
      entry("row", ["Evalueringer"], "15.06.2026", [
        "Dato: 15.06.2026",
        "Status: Gjennomført",
        "Deltaker til stede: Ja",
      ]),
      entry("row", ["Evalueringer"], "15.12.2026", [
        "Dato: 15.12.2026",
        "Status: Planlagt",
        "Deltaker til stede:",
      ]),
      entry(
        "row",
        ["Barn"],
        "Bruce",
        ["Navn: Bruce", "Født: 17. apr. 2016", "Bor med bruker: Nei", "Forsørges: Ja"],
        [],
        "child",
      ),
      entry(
        "card",
        ["Barn under 21 år"],
        "Barn (0)",
        [],
        ["Mari", "4. juli 2025", "Bor ikke med bruker"],
        "child",
      ),
      entry("row", ["Ytelser"], "Dagpenger", [
        "Ytelse: Dagpenger",
        "Periode: 01.01.2026–31.03.2026",
        "Dagsats: 973,62",
      ]),
      entry("row", ["Dokumenter"], "Arbeidsevnevurdering", [
        "Dokument: Arbeidsevnevurdering",
        "Dato: 20.05.2025",
      ]),
      entry("row", ["Dokumenter"], "Tilbud om individuell plan", [
        "Dokument: Tilbud om individuell plan",
        "Dato: 02.02.2026",
      ]),
      entry("row", ["Samtaler"], "10.03.2026", ["Dato: 10.03.2026", "Tema: Bolig"]),
      entry("row", ["Samtaler"], "01.12.2026", ["Dato: 01.12.2026", "Status: Avlyst"]),
    ];
    expect(facts({ entries })).toEqual({
      absences: [
        { from: "2026-03-02", to: "2026-03-13", cause: "welfare", permission: true },
        {
          from: "2026-09-04",
          to: "2026-09-04",
          cause: "own-illness",
          permission: true,
          documentation: "egenmelding",
          minutes: 450,
        },
      ],
      leaves: [{ from: "2026-05-01", to: "2026-06-29", approved: true }],
      evaluations: [{ heldOn: "2026-06-15", withUser: true }],
      programme: { evaluationDates: ["2026-12-15"] },
      children: [
        { birthDate: "2016-04-17", livesWith: false, supported: true },
        { birthDate: "2025-07-04", livesWith: false },
      ],
      benefits: [{ kind: "dagpenger", from: "2026-01-01", to: "2026-03-31", perDay: 973.62 }],
      documents: [
        { kind: "aev", date: "2025-05-20" },
        { kind: "ip-offer", date: "2026-02-02" },
      ],
      contactDates: ["2026-03-10"],
    });
  });

  test("a part that says it is empty", () => {
    expect(
      facts({
        texts: [text(["Permisjon"], "Ingen permisjoner registrert.")],
        loose: [text(["Aktiviteter", "Planlegger"], "Ingen aktiviteter")],
      }),
    ).toEqual({ leaves: [] });
  });

  test("a week plan adds its days up", () => {
    const entries = [
      entry("row", ["Ukeplan"], "Norskkurs", [
        "Aktivitet: Norskkurs",
        "Mandag: 3 t",
        "Tirsdag: 3 t",
        "Onsdag:",
        "Torsdag: 09.00–12.00",
        "Fredag:",
      ]),
      entry("row", ["Ukeplan"], "Arbeidstrening", [
        "Aktivitet: Arbeidstrening",
        "Mandag: etter avtale",
        "Tirsdag: 3 t",
        "Onsdag: 3 t",
        "Torsdag:",
        "Fredag:",
      ]),
    ];
    expect(facts({ entries }).activities).toEqual([
      {
        title: "Norskkurs",
        kind: "other-support",
        tiltak: "spraktrening-norskkurs",
        minutesPerWeek: 540,
      },
      { title: "Arbeidstrening", kind: "work-directed", tiltak: "arbeidstrening" },
    ]);
  });
});

describe("a decision letter", () => {
  const trail = ["Vedtak om kvalifiseringsprogram"];
  const letter = {
    h: trail,
    values: block(1, trail, ["Vår dato: 12.01.2026", "Saksnummer: 2026/123"]),
    texts: [
      text(
        trail,
        "Vi viser til søknaden din om kvalifiseringsprogram datert 28.10.2025, mottatt 3. november 2025.",
      ),
      text(
        trail,
        "Du har fått innvilget kvalifiseringsprogram. Programmet varer i 12 måneder, fra 1. februar 2026 til 31. januar 2027.",
      ),
      text(
        trail,
        "Vi har vurdert at det er nødvendig med tett og koordinert oppfølging for at du skal komme i arbeid.",
      ),
      text([...trail, "Du kan klage på vedtaket"], "Fristen er tre uker fra du mottok brevet."),
    ],
  };

  test("says what is decided", () => {
    expect(
      facts({
        ...letter,
        headings: [...trail, "Du kan klage på vedtaket"].map((words) => ({
          text: words,
          level: 2,
          node: 1,
        })),
      }),
    ).toEqual({
      applicationReceived: "2025-11-03",
      decisions: [
        {
          kind: "innvilgelse",
          date: "2026-01-12",
          from: "2026-02-01",
          to: "2027-01-31",
          months: 12,
          statesDuration: true,
          statesComplaintRight: true,
          assessesFollowUpNeed: true,
        },
      ],
    });
  });

  test("conditions decide nothing", () => {
    expect(
      facts({
        h: trail,
        texts: [
          text(trail, "Programmet kan forlenges dersom vilkårene er oppfylt."),
          text(trail, "Du har søkt om forlengelse."),
        ],
      }).decisions,
    ).toBeUndefined();
  });

  test("shown whole only where the page says so", () => {
    expect(
      facts({ ...letter, loose: [text(trail, "Hele dokumentet vises")] }).decisions?.[0],
    ).toMatchObject({ fullyRead: true });
    expect(
      facts({
        loose: [
          text(["Program"], "Hele programdokumentet vises"),
          text([], "Alle dokumenter i saken vises"),
        ],
      }),
    ).toEqual({ programme: { fullyRead: true }, wholeCaseRead: true });
  });
});

describe("free text", () => {
  test("stories and answers, not goals, titles, names or other people", () => {
    const got = read({
      values: [
        ...block(
          1,
          ["Kartlegging"],
          [
            "Har du gjeld?: Ja",
            "Boligsituasjon: Bor midlertidig hos venner",
            "Veileder: Kari Veileder",
            "Kontaktperson: Per Moe",
            "Tlf.: 46 33 33 33",
            "Registrert som arbeidssøker: Nei",
          ],
        ),
        ...block(2, ["Program"], ["Hovedmål: Komme i jobb som sjåfør og klare meg selv"]),
      ],
      texts: [
        text(["Notater"], "12.03.2026: Bruker strever med søvn og har fått henvisning."),
        text(["Program", "Hovedmål"], "Komme i jobb som sjåfør og klare meg selv"),
        text(["Samboer"], "Har angst og får behandling.", "partner"),
        text(["Notater"], "Snakket med mor (010170 12345) om transport."),
      ],
    });
    expect(got.text).toEqual([
      "12.03.2026: Bruker strever med søvn og har fått henvisning.",
      "Snakket med mor (…) om transport.",
      "Har du gjeld? Ja",
      "Boligsituasjon: Bor midlertidig hos venner",
      "Registrert som arbeidssøker: Nei",
    ]);
    expect(got.facts.contactDates).toEqual(["2026-03-12"]);
  });
});
