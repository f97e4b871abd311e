import { describe, expect, test } from "vitest";
import { dayOf, findDays } from "../../lib/page/values/day.ts";
import { bareMonths, monthsOf } from "../../lib/page/values/duration.ts";
import { minutesOf, weeklyMinutesOf } from "../../lib/page/values/hours.ts";
import { kronerOf, otherThanDay } from "../../lib/page/values/money.ts";
import { numberOf } from "../../lib/page/values/numbers.ts";
import { percentOf } from "../../lib/page/values/percent.ts";
import { periodOf } from "../../lib/page/values/period.ts";
import { plain } from "../../lib/page/values/words.ts";
import { yesNo } from "../../lib/page/values/yes-no.ts";

describe("a day", () => {
  test.each([
    ["02.03.2026", "2026-03-02"],
    ["2.3.26", "2026-03-02"],
    ["06.05.18", "2018-05-06"],
    ["2. 3. 2026", "2026-03-02"],
    ["2/3/2026", "2026-03-02"],
    ["2/3-26", "2026-03-02"],
    ["2/3 2026", "2026-03-02"],
    ["02-03-2026", "2026-03-02"],
    ["2026-03-02", "2026-03-02"],
    ["2026-03-02T08:30:00+01:00", "2026-03-02"],
    ["1. mars 2026", "2026-03-01"],
    ["1.mars 2026", "2026-03-01"],
    ["1 mars 2026", "2026-03-01"],
    ["14. okt. 2020", "2020-10-14"],
    ["14. OKTOBER 2020", "2020-10-14"],
    ["21. sept. 2023", "2023-09-21"],
    ["den 1. mars 2026", "2026-03-01"],
    ["måndag 2. mars 2026", "2026-03-02"],
    ["mandag 2. mars 2026", "2026-03-02"],
    ["Tysdag 3.3.2026", "2026-03-03"],
    ["laurdag 7. mars 2026", "2026-03-07"],
    ["02.03.2026 kl. 10.00", "2026-03-02"],
    ["07. mai 2019 kl. 08:22", "2019-05-07"],
    ["02.03.2026, kl 09:00-10:30", "2026-03-02"],
    ["02.03.2026 (møte på kontoret)", "2026-03-02"],
    ["02.03.2026 av Nav Sunndal", "2026-03-02"],
    ["25.10.2026 i Arbeidssøkerregisteret", "2026-10-25"],
    ["fra og med 1.3.2026", "2026-03-01"],
    ["f.o.m. 1.3.2026", "2026-03-01"],
    ["29.02.2028", "2028-02-29"],
    ["1.\u00a0mars\u00a02026", "2026-03-01"],
    ["01.03.\u00ad2026", "2026-03-01"],
  ])("%s", (written, day) => expect(dayOf(written)).toBe(day));

  test.each([
    "31.06.2026",
    "29.02.2026",
    "32.01.2026",
    "01.13.2026",
    "00.01.2026",
    "uke 36 2026",
    "veke 36, 2026",
    "uke 3-4 2026",
    "mars 2026",
    "1. mars",
    "2026",
    "1. mars eller 15. mars 2026",
    "01.03.2026 eller 15.03.2026",
    "ca. 1. mars 2026",
    "innen 1. mars 2026",
    "tidligst 01.03.2026",
    "01.03.2026 (foreløpig)",
    "01.03.2026 (ikke bekreftet)",
    "01.03.2026?",
    "01.03.2026 avlyst",
    "4.30.2.10",
    "101080 00398",
    "10108000398",
    "Etter tre måneders oppsigelsestid",
    "kl. 10.30",
    "",
  ])("no day: %s", (written) => expect(dayOf(written)).toBeNull());

  test("several days are found where they stand, the impossible one as null", () => {
    expect(findDays("15.03.2026, 31.06.2026 og 15. sept. 2026").map((f) => f.day)).toEqual([
      "2026-03-15",
      null,
      "2026-09-15",
    ]);
  });
});

describe("a period", () => {
  test.each([
    ["21. jan. 2023 - 21. aug. 2023", { from: "2023-01-21", to: "2023-08-21" }],
    ["01.02.2026–31.01.2027", { from: "2026-02-01", to: "2027-01-31" }],
    ["01.02.2026 — 31.01.2027", { from: "2026-02-01", to: "2027-01-31" }],
    ["1.2.26-31.1.27", { from: "2026-02-01", to: "2027-01-31" }],
    ["2026-02-01 - 2027-01-31", { from: "2026-02-01", to: "2027-01-31" }],
    ["fra 1. februar 2026 til 31. januar 2027", { from: "2026-02-01", to: "2027-01-31" }],
    ["Frå og med 1.2.2026 til og med 31.1.2027", { from: "2026-02-01", to: "2027-01-31" }],
    ["f.o.m. 01.02.2026 t.o.m. 31.01.2027", { from: "2026-02-01", to: "2027-01-31" }],
    ["i perioden 01.02.2026 til 31.01.2027", { from: "2026-02-01", to: "2027-01-31" }],
    ["Gyldig: 01.02.2021 – 01.05.2022", { from: "2021-02-01", to: "2022-05-01" }],
    ["1. mars - 31. mai 2026", { from: "2026-03-01", to: "2026-05-31" }],
    ["1. oktober - 31. mars 2027", { from: "2026-10-01", to: "2027-03-31" }],
    ["1.3.-31.5.2026", { from: "2026-03-01", to: "2026-05-31" }],
    ["fra 1. mars til 31. mai 2026", { from: "2026-03-01", to: "2026-05-31" }],
    ["fra 1.2.2026", { from: "2026-02-01" }],
    ["Fra: 13. mars 2011", { from: "2011-03-13" }],
    ["01.02.2026 -", { from: "2026-02-01" }],
    ["01.02.2026 – nå", { from: "2026-02-01" }],
    ["1. feb. 2026 - pågående", { from: "2026-02-01" }],
    ["t.o.m. 31.01.2027", { to: "2027-01-31" }],
    ["til 31.01.2027", { to: "2027-01-31" }],
    ["- 31.01.2027", { to: "2027-01-31" }],
    ["12 måneder fra 1. mars 2026", { from: "2026-03-01", months: 12 }],
    ["fra 1. mars 2026 i 12 måneder", { from: "2026-03-01", months: 12 }],
    [
      "1. mars 2026 - 28. februar 2027 (12 mnd.)",
      { from: "2026-03-01", to: "2027-02-28", months: 12 },
    ],
    ["14. okt. 2020", { from: "2020-10-14", single: true }],
    ["01.06.2026–31.06.2026", { from: "2026-06-01", to: null }],
  ])("%s", (written, period) => expect(periodOf(written)).toEqual(period));

  test.each([
    "12 måneder",
    "mars 2026 - august 2026",
    "juni 1999 - nå",
    "01.03.2026 eller 01.04.2026",
    "Nåværende periode",
    "uke 10-20",
    "innen 01.03.2026",
    "15.03.2026, 15.06.2026 og 15.09.2026",
  ])("no period: %s", (written) => expect(periodOf(written)).toBeNull());
});

describe("months", () => {
  test.each([
    ["12 måneder", 12],
    ["6 mnd.", 6],
    ["6 mnd", 6],
    ["12 månader", 12],
    ["eitt år", 12],
    ["Ett år", 12],
    ["to år", 24],
    ["2 år", 24],
    ["halvannet år", 18],
    ["1,5 år", 18],
    ["1 ½ år", 18],
    ["et halvt år", 6],
    ["eit halvt år", 6],
    ["52 uker", 12],
    ["26 veker", 6],
    ["1 år og 6 måneder", 18],
    ["eitt år og seks månader", 18],
    ["tolv måneder", 12],
    ["12-måneder", 12],
    ["12 måneder fra oppstart", 12],
  ])("%s", (written, months) => expect(monthsOf(written)).toBe(months));

  test.each([
    "inntil 12 måneder",
    "4 uker",
    "ca. 12 måneder",
    "12",
    "6-12 måneder",
    "aldersgrense 18 år er nådd",
    "lang tid",
  ])("not stated: %s", (written) => expect(monthsOf(written)).toBeNull());

  test("a bare number counts only where the label names the unit", () => {
    expect(bareMonths("12")).toBe(12);
    expect(bareMonths("12 uker")).toBeNull();
  });
});

describe("minutes a week", () => {
  const week = { unit: "hours", per: "week" } as const;
  test.each([
    ["37 ½ timer per uke", 2250],
    ["37½ time per uke", 2250],
    ["37 1/2 timer i uken", 2250],
    ["37,5 t/uke", 2250],
    ["37.5 t per uke", 2250],
    ["37 t 30 min i veka", 2250],
    ["37 timer og 30 minutter pr. uke", 2250],
    ["15 timer per uke", 900],
    ["15 timar i veka", 900],
    ["15 timar kvar veke", 900],
    ["15 timer ukentlig", 900],
    ["femten timer i uka", 900],
    ["3 timer pr dag, 5 dager i uken", 900],
    ["5 dager i uken, 3 timer per dag", 900],
    ["5 dagar i veka à 3 timar", 900],
    ["2 dager x 6 timer per uke", 720],
    ["6 timer to dager i uka", 720],
    ["6 timer mandag og onsdag", 720],
    ["4 timer hver dag, mandag-fredag", 1200],
    ["15 timer i uka fordelt på 3 dager", 900],
    ["15 timer fordelt på 3 dager i uka", 900],
    ["5 timer per uke, tirsdag og torsdag", 300],
    ["37,5 timer per uke (100 %)", 2250],
    ["450 minutter per uke", 450],
  ])("%s", (written, minutes) => expect(weeklyMinutesOf(written, {})).toBe(minutes));

  test.each([
    ["15", 900],
    ["37,5", 2250],
    ["37 ½", 2250],
    ["37:30", 2250],
    ["7 t 30 min", 450],
    ["15 timer", 900],
    ["15 t", 900],
    ["3 dager à 5 timer", 900],
  ])("under a label for hours a week: %s", (written, minutes) =>
    expect(weeklyMinutesOf(written, week)).toBe(minutes),
  );

  test.each([
    "15 timer",
    "3 timer per dag",
    "3 timer pr. dag i 5 dager",
    "15-20 timer per uke",
    "inntil 15 timer per uke",
    "ca. 15 timer per uke",
    "60 timer per måned",
    "30 timer annenhver uke",
    "15 timer, 3 dager i uka",
    "50 %",
    "2 dager i uka",
    "fulltid",
    "",
  ])("not stated: %s", (written) => expect(weeklyMinutesOf(written, {})).toBeNull());

  test("an amount of time", () => {
    expect(minutesOf("4 timer, 15 minutter", {})).toBe(255);
    expect(minutesOf("7,5 t", {})).toBe(450);
    expect(minutesOf("3", { unit: "hours" })).toBe(180);
    expect(minutesOf("3 dager", {})).toBeNull();
  });
});

describe("shares, money, numbers, answers", () => {
  test.each([
    ["50 %", 50],
    ["50%", 50],
    ["50 prosent", 50],
    ["50 % stilling", 50],
    ["halv stilling", 50],
    ["full stilling", 100],
    ["heil stilling", 100],
    ["62,5 %", 62.5],
    ["40-50 %", null],
    ["50", null],
    ["500 %", null],
    ["inntil 50 %", null],
  ])("percent %s", (written, share) => expect(percentOf(written, false)).toBe(share));

  test("a bare share where the label names the unit", () => {
    expect(percentOf("50", true)).toBe(50);
    expect(percentOf("50,5", true)).toBe(50.5);
  });

  test.each([
    ["1 071,91", 1071.91],
    ["1\u00a0071,91 kr", 1071.91],
    ["12.500 kr", 12500],
    ["kr 12 500,-", 12500],
    ["12 500,00 kroner", 12500],
    ["1071.91", 1071.91],
    ["0", 0],
    ["500 kr per dag", 500],
    ["27", 27],
    ["1 07,1", null],
    ["ukjent", null],
    ["ca. 500", null],
  ])("money %s", (written, kroner) => expect(kronerOf(written)).toBe(kroner));

  test("money for another time than a day is told apart", () => {
    expect(otherThanDay("21 000 kr per måned")).toBe(true);
    expect(otherThanDay("500 kr per dag")).toBe(false);
  });

  test.each([
    ["37,5", 37.5],
    ["37 ½", 37.5],
    ["½", 0.5],
    ["tolv", 12],
    ["", null],
    ["x", null],
  ])("number %s", (written, number) => expect(numberOf(written)).toBe(number));

  test.each([
    ["Ja", true],
    ["JA", true],
    ["ja, fra 1.2.2026", true],
    ["Nei", false],
    ["Nei, men søker", false],
    ["Ingen", false],
    ["Ikke avklart", null],
    ["Uavklart", null],
    ["Veit ikkje", null],
    ["Ja/Nei", null],
    ["Ja / nei", null],
    ["Jakob", undefined],
    ["Neiden", undefined],
    ["Samboer", undefined],
  ])("answer %s", (written, answer) => expect(yesNo(written)).toBe(answer));

  test("signs that nobody sees are not there", () => {
    expect(plain("  Søk\u00adnad\u200b \u00a0mottatt\n – nå ")).toBe("Søknad mottatt – nå");
  });
});
