import { describe, expect, test } from "vitest";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { assess } from "../../lib/report/assessment/assess.ts";
import type { Condition } from "../../lib/report/assessment/clues.ts";
import { printed } from "../../lib/report/assessment/print.ts";

function assessed(text: string, facts: CaseFacts = {}) {
  const reading = {
    system: null,
    page: null,
    person: "Kari Prøve",
    facts,
    evidence: [],
    text: [text],
  };
  return assess({ reading, date: "2026-11-22", lang: "nb" });
}

function cluesOf(text: string): string[] {
  const { conditions, others } = assessed(text);
  return [...conditions.flatMap((c) => c.clues), ...others].map(({ clue }) => clue.id);
}

describe("every clue of a story is used", () => {
  test.each([
    ["Samboeren forsørger henne nå.", "supported"],
    ["Foreldra har forsørgd han sidan i fjor.", "supported"],
    ["Han har litt formue etter faren.", "wealth"],
    ["Hun fikk tiltakspenger på et kurs i fjor.", "tiltakspenger"],
    ["Ho har fått sosialhjelp i eitt år.", "social-assistance"],
    ["Han går på AAP ut året.", "other-benefit"],
    ["Kona snakket for ham i hele møtet.", "interpreter"],
    ["Han ønsker at søsteren og moren fører ordet.", "interpreter"],
    ["Det er bestilt tolk til neste gang.", "interpreter"],
    ["Han kom til Norge som flyktning i 2019.", "introduction"],
    ["Familien flyttet hit fra en annen kommune i vår.", "moved"],
    ["Ho har vore utan arbeid i to år.", "out-of-work"],
    ["Det ble aldri satt fram noen søknad om program.", "application"],
    ["Han avbrøt kurset etter to uker.", "broke-off"],
    ["Hun har en datter på fire år.", "child"],
    ["Han har en del gjeld.", "debt"],
    ["Hun hører dårlig og bruker høreapparat.", "hearing-or-sight"],
    ["Han sliter med angst.", "mind-or-substance"],
    ["Ho snakkar lite norsk.", "language"],
  ])("«%s»: %s", (sentence, id) => expect(cluesOf(sentence)).toContain(id));

  test.each([
    ["Samboeren arbeider i en barnehage.", "child"],
    ["Han har ikke søkt på noen jobb i det siste.", "application"],
    ["Han har ingen gjeld og ingen rusproblemer.", "debt"],
    ["Mora hans har angst og får hjelp for det.", "mind-or-substance"],
    ["Kona jobber på et sykehjem i byen.", "interpreter"],
  ])("«%s» is no %s", (sentence, id) => expect(cluesOf(sentence)).not.toContain(id));

  test("a sentence without a clue is told as not decisive", () => {
    const { unused } = assessed("Han liker å fiske i helgene. Han har vært uten jobb i to år.");
    expect(unused).toEqual(["Han liker å fiske i helgene."]);
  });
});

describe("the conditions of § 29", () => {
  test("stand all six, whatever is known", () => {
    const all: Condition[] = [
      "age",
      "residence",
      "municipality",
      "ability",
      "benefits",
      "followup",
    ];
    expect(assessed("Ingenting er kjent her ennå.").conditions.map((c) => c.condition)).toEqual(
      all,
    );
  });

  test("nothing known excludes nobody and meets nothing", () => {
    const { excluded, conditions } = assessed("");
    expect(excluded).toBe(false);
    expect(conditions.flatMap((c) => c.findings.map((f) => f.status))).not.toContain("satisfied");
  });

  test("a condition that the case shows is not met is said", () => {
    const facts: CaseFacts = {
      person: { birthDate: "2010-01-01", lawfulResidence: false },
      decisions: [{ kind: "innvilgelse", date: "2026-10-01", from: "2026-11-01" }],
    };
    const found = assessed("", facts);
    expect(found.excluded).toBe(true);
    expect(printed(found, "nb")).toContain("ser ikke ut til å være oppfylt");
  });

  test("no question stands twice, and no name or number is printed", () => {
    const found = assessed("Hun er uten jobb.", {
      person: { name: "Kari Prøve", nationalId: "01459421161" },
    });
    const ids = found.conditions.flatMap((c) => c.questions.map((q) => q.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(printed(found, "nn")).not.toMatch(/Kari|01459421161/);
  });
});
