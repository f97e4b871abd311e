import { describe, expect, test } from "vitest";
import {
  isPaidWork,
  isSupport,
  isWageSubsidy,
  kindOf,
  measureById,
  measureByName,
} from "../../lib/law/work-directed.ts";
import { catalogue } from "../../lib/measures/catalogue/index.ts";

describe("measureByName", () => {
  test.each([
    ["Arbeidstrening på lager", "arbeidstrening"],
    ["Arbeidspraksis hos Coop", "arbeidstrening"],
    ["AFT – Molde produkter", "arbeidsforberedende-trening"],
    ["AMO-kurs, truck", "amo-kurs"],
    ["Arbeidsmarknadsopplæring", "amo-kurs"],
    ["Lønnstilskudd i barnehage", "lonnstilskudd"],
    ["Varig lønnstilskudd", "varig-lonnstilskudd"],
    ["Oppfølging", "oppfolging"],
    ["Oppfølging m. arbeidstrening", "oppfolging"],
    ["Arbeid med bistand", "oppfolging"],
    ["Tilretteleggingstilskudd", "inkluderingstilskudd"],
    ["TOA", "tilretteleggings-og-oppfolgingsgaranti"],
    ["Arbeidstrening på gård", "inn-pa-tunet"],
    ["Jobbsøkarkurs i haust", "jobbsokerkurs"],
    ["Jobbklubben", "jobbsokerkurs"],
    ["Skrive CV og søknad", "soke-jobb"],
    ["Karriererettleiing", "karriereveiledning"],
    ["Mentor", "mentor"],
    ["Norskkurs med språkpraksis", "spraktrening-norskkurs"],
    ["Hvile", "hviletid"],
  ])("%s", (title, id) => expect(measureByName(title)?.id).toBe(id));

  test.each([
    ["Mentoring i regi av kirka"],
    ["Aftensmat i fellesskap"],
    ["Oppfølging hos fastlegen"],
    ["Avklaring av gjeld"],
    ["Butikkmedarbeider"],
    ["Behandling av søknad"],
    ["Torsdagsgruppa"],
    ["Famos"],
  ])("%s names no measure", (title) => expect(measureByName(title)).toBeNull());
});

describe("kind of an activity", () => {
  test("a stated kind wins over id and title", () =>
    expect(kindOf({ title: "Arbeidstrening", tiltak: "arbeidstrening", kind: "health" })).toBe(
      "health",
    ));
  test("the id wins over the title", () =>
    expect(kindOf({ title: "Norskkurs", tiltak: "amo-kurs" })).toBe("work-directed"));
  test("an id that is not in the table leaves it to the title", () =>
    expect(kindOf({ title: "Norskkurs", tiltak: "lokalt-tilbud" })).toBe("other-support"));
  test("unknown", () => expect(kindOf({ title: "Torsdagsgruppa" })).toBeNull());

  test("lønnstilskudd is paid work, whatever kind the page gives it", () => {
    const subsidy = { title: "Barnehage", tiltak: "lonnstilskudd", kind: "work-directed" } as const;
    expect([isWageSubsidy(subsidy), isPaidWork(subsidy)]).toEqual([true, true]);
    expect(isPaidWork({ ...subsidy, kind: "apprenticeship" })).toBe(false);
    expect(isPaidWork({ title: "Arbeidstrening", kind: "work-directed" })).toBe(false);
  });

  test("mentor and inkluderingstilskudd are supports", () => {
    expect(isSupport({ title: "Mentor" })).toBe(true);
    expect(isSupport({ title: "Støtte", tiltak: "inkluderingstilskudd" })).toBe(true);
    expect(isSupport({ title: "Arbeidstrening med mentor" })).toBe(false);
  });
});

test("every measure of the catalogue has a kind in the table", () =>
  expect(catalogue.map((m) => m.id).filter((id) => !measureById(id))).toEqual([]));
