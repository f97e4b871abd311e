import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import { codeIn, codeOf, codesIn } from "../../lib/page/values/codes.ts";
import { stemsOf } from "../../lib/page/values/stems.ts";
import {
  ACTIVITY_STATUS,
  BENEFITS,
  CAUSES,
  DECISIONS,
  DOCUMENTS,
  PROGRAMME_STATUS,
  REFUSALS,
} from "../../lib/page/vocabulary/case-codes.ts";
import { activityClass } from "../../lib/page/vocabulary/classify.ts";
import { ANYWHERE, UNDER, WEAK } from "../../lib/page/vocabulary/fields.ts";
import { knowsLabel, knowsSection } from "../../lib/page/vocabulary/hints.ts";
import { fieldOf } from "../../lib/page/vocabulary/labels.ts";
import { INNSATSGRUPPER, PROTECTION, SENTENCES } from "../../lib/page/vocabulary/person-codes.ts";
import { type Theme, themeOf } from "../../lib/page/vocabulary/sections.ts";

const wordings: Record<string, Record<string, string[]>> = JSON.parse(
  readFileSync(new URL("wordings.json", import.meta.url), "utf8"),
);

describe("labels", () => {
  // Many wordings come to one entry of the table: inflection, compounds, word order and both written languages.
  test.each(Object.entries(wordings))(
    "the wordings of %s lead each to its own field",
    (group, fields) => {
      const theme = group === "anywhere" || group === "weak" ? null : (group as Theme);
      const strayed = Object.entries(fields).flatMap(([field, labels]) =>
        labels
          .filter((label) => fieldOf(label, theme)?.field !== field)
          .map((label) => `${label} → ${fieldOf(label, theme)?.field}, not ${field}`),
      );
      expect(strayed).toEqual([]);
    },
  );

  test.each(Object.entries({ ANYWHERE, WEAK, ...UNDER }))(
    "no two entries of %s are the same words",
    (group, fields) => {
      const theme = group === "ANYWHERE" || group === "WEAK" ? null : (group as Theme);
      const strayed = Object.entries(fields).flatMap(([field, labels]) =>
        labels.split("|").filter((label) => fieldOf(label, theme)?.field !== field),
      );
      expect(strayed).toEqual([]);
    },
  );

  test.each([
    ["Søknad mottatt", null, "applicationReceived"],
    ["Søknaden motteken", null, "applicationReceived"],
    ["Søknad mottatt dato", null, "applicationReceived"],
    ["Dato søknad mottatt:", null, "applicationReceived"],
    ["KVP-søknad mottatt", null, "applicationReceived"],
    ["Søknaden kom inn", null, "applicationReceived"],
    ["Mottatt dato", "application", "applicationReceived"],
    ["Mottatt", null, null],
    ["Søknad datert", null, null],
    ["Søknad signert", null, null],
    ["Tidligere søknad mottatt", null, null],
    ["Startdato", "programme", "programme.start"],
    ["Startdato", "activities", "activities.from"],
    ["Startdato", null, null],
    ["Startdato for programmet", null, "programme.start"],
    ["Program frå", null, "programme.start"],
    ["Programmet startar", null, "programme.start"],
    ["Oppstart", null, "programme.start"],
    ["Oppstart", "activities", "activities.from"],
    ["Fra", "decisions", "decisions.from"],
    ["Fra", "leaves", "leaves.from"],
    ["Frå", "leaves", "leaves.from"],
    ["Fra", null, null],
    ["Til og med", "programme", "programme.end"],
    ["Varigheit", null, "decisions.months"],
    ["Varighet (måneder)", null, "decisions.months"],
    ["Evalueringsdatoar", null, "programme.evaluationDates"],
    ["Evaluering gjennomført", null, "evaluations.heldOn"],
    ["Evaluering (gjennomført)", null, "evaluations.heldOn"],
    ["Evaluering halden", null, "evaluations.heldOn"],
    ["Sluttdato (forrige program)", "programme", null],
    ["Hovudmål", null, "programme.goal"],
    ["Delmål 2", null, "programme.subGoals"],
    ["Opphaldskommune", null, "person.municipalityOfStay"],
    ["Bostedskommune", null, null],
    ["Statsborgerskap", null, null],
    ["Er du registrert som arbeidssøkjar?", null, "person.registeredJobseeker"],
    ["Registrert som arbeidssøker", null, "person.registeredJobseeker"],
    ["Timar i veka", "activities", "activities.minutesPerWeek"],
    ["t/uke", "activities", "activities.minutesPerWeek"],
    ["Timer per uke", "programme", "programme.minutesPerWeek"],
    ["Har du gjeld?", null, null],
    ["Innsatsgruppe (gjeldende § 14 a-vedtak)", null, "person.innsatsgruppe"],
    ["Nav-kontor", null, "office.name"],
    ["Siste samtale", null, "contactDates"],
    ["Lovleg opphald", null, "person.lawfulResidence"],
    ["Lovlig opphold og fast bopel", null, "person.residence"],
  ] as const)("%s under %s", (label, theme, field) => {
    expect(fieldOf(label, theme)?.field ?? null).toBe(field);
  });

  test("a weak label says so", () => {
    expect(fieldOf("Søknadsdato", null)).toEqual({ field: "applicationReceived", weak: true });
  });

  test.each([
    "Oppstart",
    "Har du gjeld?",
    "Veileder",
    "Fødselsnummer",
    "Notat",
    "Fra",
    "Beskrivelse",
  ])("%s is a label", (words) => expect(knowsLabel(words)).toBe(true));
  test.each(["Norskkurs", "Kari Nordmann", "Innvilget", "01.02.2026", "", "Beste møtet ever"])(
    "%s is none",
    (words) => expect(knowsLabel(words)).toBe(false),
  );
});

describe("headings", () => {
  test.each([
    ["Vedtak", "decisions"],
    ["Vedtak om kvalifiseringsprogram", "decisions"],
    ["Tidligere vedtak (3)", "decisions"],
    ["Oppfølgingsvedtak § 14 a", "paragraph14a"],
    ["Gjeldende oppfølgingsvedtak", "paragraph14a"],
    ["Kvalifiseringsprogram", "programme"],
    ["Programmet", "programme"],
    ["Kvalifiseringsprogram for Josef Tesfaye", "programme"],
    ["Tidligere program", "foreign"],
    ["Førre program", "foreign"],
    ["Aktivitetsplan", "activities"],
    ["Aktiviteter (4)", "activities"],
    ["Vekeplan", "activities"],
    ["Permisjonar", "leaves"],
    ["Fråvær", "absences"],
    ["Fravær og permisjon", "away"],
    ["Avbrot", "interruptions"],
    ["Evalueringar", "evaluations"],
    ["Barn under 21 år", "children"],
    ["Andre ytelser", "benefits"],
    ["Samtalereferater", "contact"],
    ["Kontaktperson", "foreign"],
    ["CV", "aside"],
    ["Norskkurs", null],
    ["Beste møtet ever", null],
    ["Mitt liv", null],
  ] as const)("%s", (heading, theme) => expect(themeOf(heading)).toBe(theme));

  test.each(["Planlegger", "Gjennomføres", "Fullført (2)", "Forslag", "Vedtak"])(
    "%s heads a part",
    (words) => expect(knowsSection(words)).toBe(true),
  );
  test.each(["Norskkurs", "Arbeidstrening på lager", "Møte med Nav"])("%s is one thing", (words) =>
    expect(knowsSection(words)).toBe(false),
  );
});

describe("names and codes", () => {
  test.each([
    ["Gode muligheter", "standard"],
    ["Trenger veiledning", "situasjonsbestemt"],
    ["Trenger veiledning (situasjonsbestemt)", "situasjonsbestemt"],
    ["Trenger veiledning, nedsatt arbeidsevne", "spesielt-tilpasset"],
    ["TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE", "spesielt-tilpasset"],
    ["Spesielt tilpassa innsats", "spesielt-tilpasset"],
    ["Jobbe delvis", "gradert-varig"],
    ["GRADERT_VARIG_TILPASSET_INNSATS", "gradert-varig"],
    ["LITEN_MULIGHET_TIL_A_JOBBE", "varig-tilpasset"],
    ["Liten mulighet til å jobbe", "varig-tilpasset"],
    ["Varig tilpasset innsats", "varig-tilpasset"],
    ["BATT", "spesielt-tilpasset"],
    ["Ikke spesielt tilpasset innsats", null],
    ["Fra standard innsats til situasjonsbestemt innsats", null],
    ["Innsatsgruppe 3", null],
  ])("innsatsgruppe %s", (name, code) => expect(codeIn(INNSATSGRUPPER, name)).toBe(code));

  test.each([
    ["Skjermet", "egen-ansatt"],
    ["Egen ansatt", "egen-ansatt"],
    ["Kode 6", "strengt-fortrolig"],
    ["Kode 7", "fortrolig-adresse"],
    ["Sperret adresse, strengt fortrolig", "strengt-fortrolig"],
    ["Fortrolig adresse", "fortrolig-adresse"],
    ["Tegnspråktolk", "tolk"],
    ["Vergemål", "verge"],
    ["Sikkerhetstiltak", "sikkerhetstiltak"],
    ["Dødsbo", null],
    ["Skjermet virksomhet", null],
  ])("tag %s", (name, code) => expect(codeOf(PROTECTION, name)).toBe(code));

  test.each([
    ["Elektronisk kontroll", "home-detention"],
    ["Samfunnsstraff", "community-sentence"],
    ["Nei", "none"],
  ])("sentence %s", (name, code) => expect(codeOf(SENTENCES, name)).toBe(code));

  test.each([
    [PROGRAMME_STATUS, "Pågår", "running"],
    [PROGRAMME_STATUS, "Midlertidig avbrutt", "interrupted"],
    [ACTIVITY_STATUS, "Gjennomfører", "running"],
    [ACTIVITY_STATUS, "Avbrutte", "cancelled"],
    [BENEFITS, "Arbeidsavklaringspenger", "aap"],
    [DOCUMENTS, "Oppfølgingsvedtak § 14 a", "paragraph-14a"],
    [REFUSALS, "Vilkårene er ikke oppfylt", "conditions-not-met"],
    [CAUSES, "Sykt barn", "child-illness"],
  ])("%#", (table, name, code) => expect(codeOf(table as never, name)).toBe(code));

  test("a decision's words", () => {
    expect(codesIn(DECISIONS, "Avslag på forlengelse")).toEqual(
      expect.arrayContaining(["avslag", "forlengelse"]),
    );
    expect(codesIn(DECISIONS, "Innvilget")).toEqual(["innvilgelse"]);
    expect(codesIn(DECISIONS, "Innvilga")).toEqual(["innvilgelse"]);
    expect(codesIn(DECISIONS, "Søknad om stønad")).toEqual([]);
  });
});

describe("activities", () => {
  test.each([
    [null, "Arbeidstrening på lager", "work-directed", "arbeidstrening"],
    [null, "Arbeidspraksis", "work-directed", "arbeidstrening"],
    [null, "Norskkurs", "other-support", "spraktrening-norskkurs"],
    [null, "Jobbsøkerkurs", "job-search", "jobbsokerkurs"],
    [null, "Jobbklubb hos Fretex", "job-search", "jobbsokerkurs"],
    [null, "AMO-kurs truckfører", "work-directed", "amo-kurs"],
    [null, "AFT hos Bredesen", "work-directed", "arbeidsforberedende-trening"],
    [null, "Varig lønnstilskudd hos Biggen", "work-directed", "varig-lonnstilskudd"],
    [null, "Lønstilskot i barnehage", "work-directed", "lonnstilskudd"],
    [null, "Arbeid med bistand", "work-directed", "oppfolging"],
    [null, "TOA", "work-directed", "tilretteleggings-og-oppfolgingsgaranti"],
    [null, "Oppfølging hos Biggen", "work-directed", "oppfolging"],
    [null, "Kurs i mestring av belastning", "health", "mestringskurs"],
    [null, "Delta på norskkurs", "other-support", "spraktrening-norskkurs"],
    [null, "Fagbrevkurs i helsefag", "education", undefined],
    [null, "Hviletid", "rest", "hviletid"],
    [null, "Kviletid", "rest", "hviletid"],
    [null, "Møte om arbeidstrening", "meeting", undefined],
    ["Møte med Nav", "Beste møtet ever", "meeting", undefined],
    ["Samtalereferat", "Et rykte sprer seg", "meeting", undefined],
    ["Behandling", "Medisinsk behandling", "health", "behandling"],
    ["Jobbsøking", "Gi aldri opp!", "job-search", undefined],
    ["Lønnet arbeid", "Butikkmedarbeider", "paid-work", undefined],
    ["Tiltak gjennom Nav", "Jobbklubb", "job-search", "jobbsokerkurs"],
    ["Arbeidsrettet", "Arbeidstrening på kafé", "work-directed", "arbeidstrening"],
    ["Midlertidig lønnstilskudd", "Saltrød og Høneby", "work-directed", "lonnstilskudd"],
    [null, "Arbeidstrening og norskkurs", undefined, undefined],
    [null, "Lønnstilskudd med mentor", "work-directed", "lonnstilskudd"],
    [null, "Oppfølging av gjeld", undefined, undefined],
    [null, "Oppfølging fra fastlege", undefined, undefined],
    [null, "Avklaring av bosituasjon", undefined, undefined],
    [null, "Vurdere AFT", undefined, undefined],
    [null, "Søke om arbeidstrening", undefined, undefined],
    [null, "Informasjon om AMO-kurs", undefined, undefined],
    [null, "Vaskehjelp på biblioteket", undefined, undefined],
    [null, "Bålkveld", undefined, undefined],
    ["Tiltak gjennom Nav", "Seiling på hav", undefined, undefined],
  ] as const)("%s: %s", (type, title, kind, tiltak) => {
    expect(activityClass(type, title)).toEqual({
      ...(kind && { kind }),
      ...(tiltak && { tiltak }),
    });
  });

  test("every measure that the vocabulary names is in the catalogue", async () => {
    const { MEASURES } = await import("../../lib/page/vocabulary/measures.ts");
    const known = new Set(catalogue.map((measure) => measure.id));
    const missing = new Set([...MEASURES.whole.values()].filter((id) => !known.has(id)));
    expect([...missing]).toEqual([]);
  });
});

test("both written languages come to the same stems", () => {
  for (const [nn, nb] of [
    ["søknaden motteken", "søknad mottatt"],
    ["frå veke", "fra uke"],
    ["rettleiar", "veileder"],
    ["fråvær", "fravær"],
    ["timar", "timer"],
    ["månader", "måneder"],
    ["arbeidssøkjar", "arbeidssøker"],
    ["lovleg opphald", "lovlig opphold"],
  ] as const) {
    expect(stemsOf(nn)).toEqual(stemsOf(nb));
  }
});
