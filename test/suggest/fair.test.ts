import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { report } from "../../lib/report/report.ts";

/* What one is, is no reason: age, sex, origin, religion and name change nothing in what is suggested, nor why. */
const DATE = "2026-11-22";

interface Who {
  readonly name: string;
  readonly pronoun: "Han" | "Hun" | "Hen";
  readonly from: string;
  readonly faith: string;
  readonly age: number;
  readonly number: string;
}

const who = fc.record({
  name: fc.constantFrom("Josef Tesfaye", "Kari Nordmann", "Aisha Ali", "Piotr Nowak", "Máret Sara"),
  pronoun: fc.constantFrom("Han", "Hun", "Hen") as fc.Arbitrary<Who["pronoun"]>,
  from: fc.constantFrom("Eritrea", "Polen", "Ålesund", "Syria", "Kautokeino"),
  faith: fc.constantFrom("muslim", "kristen", "ateist", "hindu"),
  age: fc.integer({ min: 19, max: 66 }),
  number: fc.constantFrom("01459421161", "07487811887"),
});

const BARRIERS = [
  "har gjeld på kredittkort.",
  "synes det er vanskelig å uttrykke seg på norsk.",
  "har ikke fullført videregående skole.",
  "har vondt i ryggen.",
  "kjenner få i kommunen.",
  "ønsker å jobbe i barnehage.",
  "har angst for mange mennesker.",
];

function suggestions({ name, pronoun, from, faith, age, number }: Who, told: readonly string[]) {
  const birthDate = `${2026 - age}-03-04`;
  const facts: CaseFacts = {
    person: { name, nationalId: number, age, birthDate },
    programme: { start: "2026-09-01", end: "2027-08-31" },
  };
  const text = `${pronoun} er ${age} år, ${faith} og kommer fra ${from}. ${told.map((b) => `${pronoun} ${b}`).join(" ")}`;
  const reading = { system: null, page: null, person: number, facts, evidence: [], text: [text] };
  return report({ reading, date: DATE, lang: "nb" }).suggestions.map((s) => ({
    measure: s.measure,
    score: s.score,
    unusual: s.unusual,
    reasons: s.reasons.map((r) =>
      "quote" in r ? { ...r, quote: r.quote.replace(/^(Han|Hun|Hen) /, "") } : r,
    ),
  }));
}

describe("who one is", () => {
  test("changes no suggestion, no order and no reason", () => {
    fc.assert(
      fc.property(who, who, fc.subarray(BARRIERS, { minLength: 1 }), (one, other, told) => {
        expect(suggestions(one, told)).toEqual(suggestions(other, told));
      }),
      { numRuns: 60 },
    );
  });

  test("brings nothing by itself", () => {
    fc.assert(
      fc.property(who, (one) => {
        expect(
          suggestions(one, []).filter((s) => s.reasons.every((r) => r.kind !== "rule")),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
