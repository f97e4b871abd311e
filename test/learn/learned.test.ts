import { describe, expect, test } from "vitest";
import {
  LEARNABLE,
  type Learnable,
  type LearnedRule,
  learnedRule,
} from "../../lib/facts/learned.ts";
import { listOf } from "../../lib/page/facts-leaf.ts";
import { knownAs } from "../../lib/page/learned-fields.ts";
import type { Spot } from "../../lib/page/learned-spots.ts";
import { fieldOf } from "../../lib/page/vocabulary/labels.ts";
import { type Theme, themeOf } from "../../lib/page/vocabulary/sections.ts";
import { readPage } from "../../lib/systems/read.ts";
import { hitsOf, type Lesson, lessonOf, ruleFor } from "../../lib/systems/teach.ts";
import { snapshotOfHtml } from "../page/outlined.ts";

const URL = "https://fag.example.no/sak/4711/plan?id=9";
const DAY = "2026-11-22";

/* A page whose words nobody has told us: labels of a system of its own. */
const PAGE = `<title>Sak</title>
<header><h1>Nora Lindqvist</h1><p>Fødselsnummer 125289 13588</p></header>
<main>
<h2>Løpet</h2>
<dl>
  <dt>Beg.dag</dt><dd>02.03.2026</dd>
  <dt>Vei mot</dt><dd>Lærling i butikk</dd>
  <dt>Kode k</dt><dd>31.02.2026</dd>
  <dt>Ferdigdag</dt><dd></dd>
</dl>
<h2>Gjøremål</h2>
<table>
  <tr><th>Hva</th><th>Inn</th><th>Ut</th><th>Tid</th></tr>
  <tr><td>Arbeidstrening hos Kiwi</td><td>02.03.2026</td><td>30.06.2026</td><td>15 timer per uke</td></tr>
  <tr><td>Norskkurs</td><td>09.03.2026</td><td></td><td>6 timer per uke</td></tr>
</table>
</main>`;

const lesson = (html: string, url = URL): Lesson => {
  const made = lessonOf(snapshotOfHtml(html), DAY, url, []);
  if (!made) throw new Error("no page");
  return made;
};
const spotWith = ({ spots }: Lesson, label: string): Spot => {
  const found = spots.find((s) => s.label === label);
  if (!found) throw new Error(`no ${label} among ${spots.map((s) => s.label)}`);
  return found;
};
const teach = (on: Lesson, label: string, fact: Learnable | null): LearnedRule => {
  const rule = ruleFor(
    on,
    spotWith(on, label),
    fact,
    `r-${label.toLowerCase().replace(/\W/g, "")}`,
  );
  if (typeof rule === "string") throw new Error(rule);
  return rule;
};
const read = (html: string, rules: LearnedRule[], url = URL) =>
  readPage(snapshotOfHtml(html), DAY, { url, rules }).reading;

describe("a taught page", () => {
  const on = lesson(PAGE);

  test("is not read before", () => {
    const { facts, learned } = read(PAGE, []);
    expect(facts.programme).toBeUndefined();
    expect(learned).toBeUndefined();
  });

  test("single facts are read by label, with the page's words and by whom they were taught", () => {
    const rules = [teach(on, "Beg.dag", "programme.start"), teach(on, "Vei mot", "programme.goal")];
    const { facts, evidence, learned } = read(PAGE, rules);
    expect(facts.programme).toMatchObject({ start: "2026-03-02", goal: "Lærling i butikk" });
    expect(evidence.find((e) => e.fact === "programme.start")).toMatchObject({
      state: "read",
      by: "office",
    });
    expect(evidence.find((e) => e.fact === "person.nationalId")?.by).toBeUndefined();
    expect(learned).toEqual({ of: 2, missed: [] });
  });

  test("a value that cannot be parsed is unparsable with its raw words; a blank one is empty", () => {
    const rules = [
      teach(on, "Kode k", "applicationReceived"),
      teach(on, "Ferdigdag", "programme.end"),
    ];
    const { facts, evidence } = read(PAGE, rules);
    expect(facts.applicationReceived).toBeUndefined();
    expect(evidence.find((e) => e.fact === "applicationReceived")).toMatchObject({
      state: "unparsable",
      by: "office",
    });
    expect(evidence.find((e) => e.fact === "applicationReceived")?.quote).toContain("31.02.2026");
    expect(facts.programme?.end).toBeNull();
  });

  test("columns of a table become one activity for each row", () => {
    const rules = [
      teach(on, "Hva", "activities.title"),
      teach(on, "Inn", "activities.from"),
      teach(on, "Ut", "activities.to"),
      teach(on, "Tid", "activities.minutesPerWeek"),
    ];
    const { facts } = read(PAGE, rules);
    expect(facts.activities).toMatchObject([
      {
        title: "Arbeidstrening hos Kiwi",
        from: "2026-03-02",
        to: "2026-06-30",
        minutesPerWeek: 900,
      },
      { title: "Norskkurs", from: "2026-03-09", minutesPerWeek: 360 },
    ]);
  });

  test("one pointed value finds all of the same kind", () => {
    const hits = hitsOf(on, teach(on, "Inn", "activities.from"));
    expect(hits.map(({ spot, state }) => [spot.value, state])).toEqual([
      ["02.03.2026", "read"],
      ["09.03.2026", "read"],
    ]);
    expect(hitsOf(on, teach(on, "Kode k", "programme.start"))[0]?.state).toBe("unparsable");
  });

  test("what is taught stands in place of what a label says of the same fact", () => {
    const html = PAGE.replace("<dt>Kode k</dt>", "<dt>Programstart</dt>").replace(
      "31.02.2026",
      "05.05.2026",
    );
    expect(read(html, []).facts.programme?.start).toBe("2026-05-05");
    const rule = teach(lesson(html), "Beg.dag", "programme.start");
    expect(read(html, [rule]).facts.programme?.start).toBe("2026-03-02");
  });

  test("«ikke et faktum» keeps a known label from being read, in facts and in text", () => {
    const html = PAGE.replace("Kode k", "Søknad mottatt").replace("31.02.2026", "01.02.2026");
    expect(read(html, []).facts.applicationReceived).toBe("2026-02-01");
    const rule = teach(lesson(html), "Søknad mottatt", null);
    const { facts, evidence, learned } = read(html, [rule]);
    expect(facts.applicationReceived).toBeUndefined();
    expect(evidence.some((e) => e.fact === "applicationReceived")).toBe(false);
    expect(learned).toEqual({ of: 0, missed: [] });
  });
});

describe("a page that has changed", () => {
  const on = lesson(PAGE);
  const rules = [
    teach(on, "Beg.dag", "programme.start"),
    teach(on, "Vei mot", "programme.goal"),
    teach(on, "Hva", "activities.title"),
  ];

  test("a renamed label is told, not silently empty", () => {
    const { facts, learned } = read(PAGE.replace("Beg.dag", "Startes"), rules);
    expect(facts.programme?.start).toBeUndefined();
    expect(learned).toEqual({ of: 3, missed: ["programme.start"] });
  });

  test("an empty list is no change; a list whose heading is gone is one", () => {
    const rows = /<tr><td>[\s\S]*<\/td><\/tr>/;
    expect(read(PAGE.replace(rows, ""), rules).learned?.missed).toEqual([]);
    const gone = PAGE.replace("<h2>Gjøremål</h2>", "").replace(/<table>[\s\S]*<\/table>/, "");
    expect(read(gone, rules).learned?.missed).toEqual(["activities.title"]);
  });

  test("rules hold for their kind of page only, whatever case is open", () => {
    const other = "https://fag.example.no/sak/815/plan";
    expect(read(PAGE, rules, other).learned?.of).toBe(3);
    expect(read(PAGE, rules, "https://fag.example.no/sak/815/brev").learned).toBeUndefined();
  });
});

describe("nothing of the case is kept", () => {
  test("a rule holds none of the page's values, nor the person's name", () => {
    const on = lesson(PAGE, "https://fag.example.no/sak/nora-lindqvist/plan");
    const made = on.spots.flatMap((spot) => {
      const rule = ruleFor(on, spot, "programme.goal", "r");
      return typeof rule === "string" ? [] : rule;
    });
    expect(made.length).toBeGreaterThan(8);
    const kept = JSON.stringify(made).toLowerCase();
    for (const { value } of on.spots)
      if (value) expect(kept, value).not.toContain(value.toLowerCase());
    for (const word of ["nora", "lindqvist", "12528913588", "4711"])
      expect(kept).not.toContain(word);
    for (const rule of made) expect(learnedRule.safeParse(rule).success).toBe(true);
  });

  test("a label that is a name, a date or a number is refused; a heading is left out", () => {
    const html = PAGE.replace("Beg.dag", "Per Olav Vik")
      .replace("Vei mot", "Uke fra 02.03.2026")
      .replace("Kode k", "Sak 88123")
      .replace("<h2>Løpet</h2>", "<h2>Nora sitt løp</h2>");
    const on = lesson(html);
    for (const label of ["Per Olav Vik", "Uke fra 02.03.2026", "Sak 88123"])
      expect(ruleFor(on, spotWith(on, label), "programme.goal", "r"), label).toBe("private");
    expect(ruleFor(on, spotWith(on, "Ferdigdag"), "programme.end", "r")).toMatchObject({
      label: "Ferdigdag",
      under: null,
    });
  });

  test("what is about somebody else cannot be pointed at", () => {
    const html = PAGE.replace(
      "<h2>Gjøremål</h2>",
      "<h2>Samboer</h2><dl><dt>Beg.dag</dt><dd>07.07.2020</dd></dl><h2>Gjøremål</h2>",
    );
    const on = lesson(html);
    expect(on.spots.map((s) => s.value)).not.toContain("07.07.2020");
    const rule = { ...teach(on, "Beg.dag", "programme.start"), under: null };
    expect(read(html, [rule]).facts.programme?.start).toBe("2026-03-02");
  });
});

describe("every fact that may be taught", () => {
  for (const fact of LEARNABLE) {
    const known = knownAs(fact, null);
    if (known)
      test(`${fact} is known to the label reader as «${known.heading}: ${known.label}»`, () => {
        expect(themeOf(known.heading)).toBe(known.list);
        expect(fieldOf(known.label, known.list as Theme)?.field).toBe(fact);
      });
    test(`${fact} is read where it is taught`, () => {
      const [core, value] = CORE[listOf(fact) ?? ""] ?? ["office.name", "NAV Sunndal"];
      const html = `<h1>Nora Lindqvist</h1><p>Fødselsnummer 125289 13588</p><h2>Blokk</h2>
        <table><tr><th>Kjerne</th><th>Qvx</th></tr>
        <tr><td>${value}</td><td>${SAMPLES[fact]}</td></tr></table>`;
      const on = lesson(html);
      const rules = [teach(on, "Qvx", fact)];
      if (core !== fact) rules.push(teach(on, "Kjerne", core));
      const { evidence, facts } = read(html, rules);
      const quotes = evidence.filter((e) => e.by === "office" && e.state === "read");
      expect(quotes.map((e) => e.quote).join("; "), JSON.stringify(facts)).toContain(
        SAMPLES[fact]?.slice(0, 10),
      );
    });
  }
});

/** What an element of a list must have to be one. */
const CORE: Readonly<Record<string, readonly [Learnable, string]>> = {
  decisions: ["decisions.kind", "Innvilgelse"],
  activities: ["activities.title", "Norskkurs"],
  interruptions: ["interruptions.from", "01.02.2026"],
  leaves: ["leaves.from", "01.02.2026"],
  absences: ["absences.from", "01.02.2026"],
  evaluations: ["evaluations.heldOn", "01.02.2026"],
  benefits: ["benefits.kind", "Dagpenger"],
  documents: ["documents.kind", "Deltakerbevis"],
};

const PERIOD = "02.03.2026 – 01.09.2026";
const SAMPLES = Object.fromEntries(LEARNABLE.map((f) => [f, sampleOf(f)])) as Record<
  string,
  string
>;

function sampleOf(fact: Learnable): string {
  const own: Partial<Record<Learnable, string>> = {
    refusalReason: "Vilkårene er ikke oppfylt",
    "programme.status": "Pågår",
    "programme.goal": "Jobb i butikk",
    "programme.subGoals": "Bedre norsk",
    "programme.minutesPerWeek": "37,5 timer",
    "decisions.kind": "Innvilgelse",
    "decisions.months": "12 måneder",
    "decisions.reason": "Fordi hun vil",
    "activities.title": "Norskkurs",
    "activities.status": "Pågår",
    "activities.minutesPerWeek": "15 timer per uke",
    "activities.positionPct": "50 %",
    "activities.provider": "Kommunen",
    "interruptions.reason": "Sykdom",
    "leaves.approved": "Ja",
    "absences.minutes": "4 timer",
    "absences.permission": "Ja",
    "absences.cause": "Egen sykdom",
    "absences.documentation": "Egenmelding",
    "benefits.kind": "Dagpenger",
    "benefits.perDay": "500 kr",
    "documents.kind": "Deltakerbevis",
    "person.innsatsgruppe": "Spesielt tilpasset innsats",
    "person.municipalityOfStay": "Sunndal",
    "person.registeredJobseeker": "Ja",
    "office.name": "NAV Sunndal",
    "office.municipality": "Sunndal",
  };
  if (own[fact]) return own[fact];
  if (fact.endsWith(".period")) return PERIOD;
  return /\.(?:date|from|to|start|end|documentDate|heldOn|evaluationDates|notifiedOn|warnedOn|\w+On)$|^applicationReceived$|Dates$/.test(
    fact,
  )
    ? "02.03.2026"
    : "Ja";
}
