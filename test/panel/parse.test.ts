import { describe, expect, test } from "vitest";
import { privateDataIn } from "../../components/office/private-data.ts";
import { parseDay } from "../../components/parts/parse-day.ts";
import { parseHours } from "../../components/parts/parse-hours.ts";
import { formatDay, formatMinutes } from "../../lib/text/format.ts";

describe("a day as text", () => {
  test.each([
    ["2.3.2026", "2026-03-02"],
    ["02.03.26", "2026-03-02"],
    ["020326", "2026-03-02"],
    ["02032026", "2026-03-02"],
    ["2026-03-02", "2026-03-02"],
    ["2/3 2026", "2026-03-02"],
    [" 2. mars 2026 ", "2026-03-02"],
    ["21. jan. 2023", "2023-01-21"],
    ["14. OKT. 2020", "2020-10-14"],
    ["1 sept 2026", "2026-09-01"],
    ["29.02.2028", "2028-02-29"],
    ["2 March 2026", "2026-03-02"],
    ["3 May 2027", "2027-05-03"],
    ["14 oct 2020", "2020-10-14"],
  ])("%s", (text, day) => expect(parseDay(text)).toBe(day));

  test.each([
    "",
    "31.06.2026",
    "29.02.2027",
    "32.1.2026",
    "1.13.2026",
    "2026",
    "1. ma 2026",
    "i går",
  ])("«%s» is none", (text) => expect(parseDay(text)).toBeNull());

  test("what is shown is understood again", () => {
    for (let month = 1; month <= 12; month++) {
      const day = `2026-${String(month).padStart(2, "0")}-09`;
      for (const lang of ["nb", "nn", "en"] as const)
        expect(parseDay(formatDay(day, lang))).toBe(day);
    }
  });
});

describe("hours as text", () => {
  test.each([
    ["7,5", 450],
    ["37.5", 2250],
    ["7:30", 450],
    ["7 t 30 min", 450],
    ["7t30m", 450],
    ["7 timer og 30 minutter", 450],
    ["45 min", 45],
    ["20 t", 1200],
    ["0", 0],
  ])("%s", (text, minutes) => expect(parseHours(text)).toBe(minutes));

  test.each(["", "mye", "-3", "7:75", "200", "1e3", "7,5,5"])("«%s» is none", (text) =>
    expect(parseHours(text)).toBeNull(),
  );

  test("what is shown is understood again", () => {
    for (const minutes of [0, 1, 45, 60, 450, 1935, 2250])
      for (const lang of ["nb", "en"] as const)
        expect(parseHours(formatMinutes(minutes, lang))).toBe(minutes);
  });
});

describe("private data in a text", () => {
  test.each([
    ["Ring 01459421161", "national-id"],
    ["f. 014594 21161", "national-id"],
    ["mob. 412 34 567", "phone"],
    ["+47 91234567", "phone"],
    ["004798765432", "phone"],
  ])("«%s»: %s", (text, found) => expect(privateDataIn(text)).toBe(found));

  test.each([
    "55 55 33 33",
    "NAV Sunndal, mandager kl. 10.00–14.30",
    "Fra 01.01.2026 til 31.12.2026",
    "org.nr. 889 640 782",
    "6600 Sunndalsøra, Romsdalsvegen 2",
    "https://eksempel.no/rutine/4123456789",
  ])("«%s» has none", (text) => expect(privateDataIn(text)).toBeNull());
});
