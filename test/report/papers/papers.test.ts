import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseFacts } from "../../../lib/facts/types.ts";
import { COMPLAINT_WEEKS } from "../../../lib/law/complaint-deadline.ts";
import { rules } from "../../../lib/law/rules/index.ts";
import { EMPTY_PLAN } from "../../../lib/plan/empty.ts";
import { milestonesOf } from "../../../lib/plan/timeline.ts";
import type { Plan } from "../../../lib/plan/types.ts";
import { weeksOf } from "../../../lib/plan/weeks.ts";
import { paperAsHtml } from "../../../lib/report/papers/as-html.ts";
import { paperAsText } from "../../../lib/report/papers/as-text.ts";
import { fittingPapers } from "../../../lib/report/papers/fitting.ts";
import { paperKinds, paperOf } from "../../../lib/report/papers/papers.ts";
import { PAPER_RULES } from "../../../lib/report/papers/rule-ids.ts";
import type { PaperId } from "../../../lib/report/papers/types.ts";
import type { CaseReport } from "../../../lib/report/types.ts";
import type { Lang } from "../../../lib/text/text.ts";
import { plan as anyPlan } from "../../plan/arbitrary.ts";
import { activity, DATE, FULL_PLAN, reportOf } from "./plan-fixture.ts";

const IDS = paperKinds.map(({ id }) => id);
const NUMBER = "01459421161";

function wordsOf(id: PaperId, report: CaseReport, plan: Plan, lang: Lang = "nb"): string {
  return paperAsText(paperOf(id, { report, plan, lang }));
}

describe("the legal parts", () => {
  test("every rule a paper draws on is a rule of ours", () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(PAPER_RULES.filter((id) => !known.has(id))).toEqual([]);
  });

  test.each(["innvilgelse", "avslag", "forlengelse", "avbrudd"] as const)(
    "%s is a decision: it tells of the right to complain, with the rule's own places",
    (id) => {
      const letter = wordsOf(id, reportOf({}), EMPTY_PLAN);
      const cites = rules.find((r) => r.id === "complaint-deadline-3-weeks")?.versions[0]?.cite;
      expect(letter).toContain(`innen ${COMPLAINT_WEEKS} uker`);
      for (const { ref } of cites ?? []) expect(letter).toContain(ref);
      expect(letter).toContain("sosialtjenesteloven § 41");
    },
  );

  test.each(["forhaandsvarsel", "innkalling", "samtykke"] as const)(
    "%s decides nothing, and has no right to complain",
    (id) => {
      expect(wordsOf(id, reportOf({}), EMPTY_PLAN)).not.toContain("Du kan klage");
    },
  );

  test("a grant states its duration, and asks for it where no period is planned", () => {
    expect(wordsOf("innvilgelse", reportOf({}), FULL_PLAN)).toContain(
      "gjelder fra 4. januar 2027 til og med 3. januar 2028",
    );
    expect(wordsOf("innvilgelse", reportOf({}), EMPTY_PLAN)).toContain(
      "gjelder fra [fyll inn: første dag] til og med [fyll inn: siste dag]",
    );
  });

  test("the latest start stands in a grant while it is ahead, and not after", () => {
    const ahead = reportOf({ applicationReceived: "2026-10-01" });
    expect(wordsOf("innvilgelse", ahead, EMPTY_PLAN)).toContain("i gang senest 1. april 2027");
    const past = reportOf({ applicationReceived: "2026-01-01" });
    expect(wordsOf("innvilgelse", past, EMPTY_PLAN)).not.toContain("i gang senest");
  });

  test("special reasons are asked for where the new period goes beyond the limit, or the limit is not known", () => {
    const facts: CaseFacts = { leaves: [], interruptions: [], decisions: [], absences: [] };
    const extended = (to: string): Plan => ({
      ...FULL_PLAN,
      end: to,
      periods: [...FULL_PLAN.periods, { id: "p2", from: "2028-01-04", to }],
    });
    const within = wordsOf("forlengelse", reportOf(facts), extended("2028-12-31"));
    expect(within).toContain("4. januar 2028 til og med 31. desember 2028");
    expect(within).not.toContain("Særlige grunner");
    const beyond = wordsOf("forlengelse", reportOf(facts), extended("2029-06-30"));
    expect(beyond).toContain("Særlige grunner (bare når perioden går ut over 3. januar 2029)");
    expect(wordsOf("forlengelse", reportOf(facts), EMPTY_PLAN)).toContain("Særlige grunner");
  });

  test("before 2019 a letter does not quote the law of today", () => {
    const old = { ...reportOf({}), date: "2018-06-01" };
    const letter = wordsOf("avbrudd", old, EMPTY_PLAN);
    expect(letter).not.toContain("§ 35 første ledd");
    expect(letter).not.toContain("Til deg som skriver");
  });
});

describe("the programme document", () => {
  const paper = wordsOf("program", reportOf({ person: { name: "Kari Prøve" } }), FULL_PLAN);

  test("has goal, content, week, evaluation, breaks, family and participation", () => {
    for (const words of [
      "Navn: Kari Prøve",
      "Startdato: 4. januar 2027",
      "Jobb i fiskeindustrien",
      "Bedre norsk",
      "Rolig start",
      "Bredskjær Laks, Privat",
      "man, ons, fre · 09.00–14.00",
      "Bygger opp mot: Bedre norsk",
      "Begrunnelse: Trenger ro mellom øktene i starten",
      "5. april 2027",
      "Ferie: 12.07.2027–01.08.2027",
      "Barna hentes klokka 15.30",
      "Samtaler 2. og 9. november med tolk",
    ])
      expect(paper).toContain(words);
    expect(paper.indexOf("5. april 2027")).toBeLessThan(paper.indexOf("5. juli 2027"));
  });

  test("does not say how long it lasts: that is for the decision", () => {
    expect(paper).toContain("Hvor lenge det varer, står i vedtaket");
    expect(paper).not.toContain("3. januar 2028");
  });

  test("asks for a reason for evening and rest, and leaves cancelled activities out", () => {
    expect(paper).toContain("[fyll inn: hvorfor dette trengs]");
    expect(paper).not.toContain("Avlyst kurs");
  });

  test("says that it is made together only where the plan says how", () => {
    expect(wordsOf("program", reportOf({}), EMPTY_PLAN)).not.toContain("er laget av deltakeren");
  });
});

describe("the certificate", () => {
  const plan: Plan = {
    ...FULL_PLAN,
    start: "2026-01-05",
    end: "2026-11-01",
    activities: [
      activity({
        title: "AMO-kurs",
        status: "completed",
        purpose: "Truckførerbevis etter sykdom",
        spans: [{ from: "2026-01-05", to: "2026-05-01", minutesPerWeek: 600 }],
      }),
      activity({ id: "a2", title: "Psykolog", kind: "health", status: "completed" }),
      activity({ id: "a3", title: "Bare planlagt", status: "planned" }),
      activity({
        id: "a4",
        title: "Praksis",
        status: "running",
        spans: [{ from: "2026-05-04", to: "2027-02-01", minutesPerWeek: 600 }],
      }),
    ],
  };
  const paper = wordsOf("deltakerbevis", reportOf({}), plan);

  test("tells what is done and when; no health, no reasons, no plans", () => {
    expect(paper).toContain("AMO-kurs; Periode: 05.01.2026–01.05.2026");
    expect(paper).toContain("Til: 1. november 2026");
    for (const words of ["Psykolog", "Bare planlagt", "sykdom"]) expect(paper).not.toContain(words);
  });

  test("what still runs has no end yet", () => {
    expect(paper).toContain("04.05.2026–[fyll inn: siste dag]");
    expect(paper).not.toContain("01.02.2027");
  });

  test("no kroner and no benefit in any language", () => {
    for (const lang of ["nb", "nn", "en"] as const) {
      const [, body = ""] = wordsOf("deltakerbevis", reportOf({}), plan, lang).split("[/]");
      expect(body).not.toMatch(/stønad|kroner|kr\b|ytelse|yting|benefit/i);
    }
  });
});

describe("whoever the case is of", () => {
  const secret: CaseFacts = {
    person: {
      name: "Kari Prøve",
      nationalId: NUMBER,
      municipalityOfStay: "Hemmeligvik",
      protection: ["strengt-fortrolig"],
    },
    office: { name: "NAV Hemmeligvik", municipality: "Hemmeligvik" },
  };
  const told = { needs: [{ need: "language" as const, quotes: ["Bor i Hemmeligvik 12"] }] };

  test.each(IDS)("%s of a protected person tells no place", (id) => {
    const report = { ...reportOf(secret), ...told };
    const plan = {
      ...FULL_PLAN,
      activities: FULL_PLAN.activities.map((a) => ({
        ...a,
        place: "Hemmeligvik",
        status: "running" as const,
        spans: [{ from: "2026-11-01", to: null, minutesPerWeek: 600 }],
      })),
    };
    for (const lang of ["nb", "nn", "en"] as const)
      expect(wordsOf(id, report, plan, lang)).not.toContain("Hemmeligvik");
  });

  test.each(IDS)("%s never holds a national number, also not one that somebody wrote", (id) => {
    const written = ["Født 014594 21161", `nr ${NUMBER}`, "01.45.94-21161", "014594\u00a021161"];
    const report = {
      ...reportOf({ person: { name: `Kari ${NUMBER}`, nationalId: NUMBER } }),
      needs: [{ need: "language" as const, quotes: written }],
    };
    const plan = { ...FULL_PLAN, goal: written.join(" og "), family: written.join(", ") };
    const digits = wordsOf(id, report, plan).replace(/[ .\-\u00a0]/g, "");
    expect(digits).not.toContain(NUMBER);
  });

  test.each(IDS)("%s of an empty case is all blanks, in every language", (id) => {
    for (const lang of ["nb", "nn", "en"] as const) {
      const paper = paperOf(id, { report: reportOf({}), plan: EMPTY_PLAN, lang });
      expect(paperAsText(paper)).not.toMatch(/undefined|null|NaN|\[object/);
      if (id !== "sjekkliste-for-vedtak")
        expect(paperAsText(paper)).toMatch(/\[fyll inn: |\[fill in: /);
    }
  });

  test("a name alone is a name and nothing more", () => {
    const none = wordsOf("program", reportOf({}), EMPTY_PLAN);
    const named = wordsOf("program", reportOf({ person: { name: "Kari Prøve" } }), EMPTY_PLAN);
    expect(named).toBe(none.replace("[fyll inn: navn]", "Kari Prøve"));
  });
});

describe("nothing known is nothing claimed", () => {
  test("every day in a paper is a day of the plan, the case or the law's reckoning of them", () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...IDS), (plan, id) => {
        const report = reportOf({});
        const days = new Set([
          ...(JSON.stringify([plan, report.computed, DATE]).match(/\d{4}-\d\d-\d\d/g) ?? []),
          ...milestonesOf(plan, report.facts, DATE).map(({ day }) => day),
          ...weeksOf(plan).flatMap(({ monday }) => [monday, plusSix(monday)]),
        ]);
        const short = new Set([...days].map((d) => d.split("-").reverse().join(".")));
        const said = wordsOf(id, report, plan).match(/\d\d\.\d\d\.\d{4}/g) ?? [];
        expect(said.filter((d) => !short.has(d))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test("every word of a paper is the paper's own or stands in the plan", () => {
    const markers = ["Qaqqa", "Wivvi", "Zozzo", "Xuxxu"];
    fc.assert(
      fc.property(fc.subarray(markers), fc.constantFrom(...IDS), (shown, id) => {
        const plan: Plan = {
          ...EMPTY_PLAN,
          goal: shown.includes("Qaqqa") ? "Qaqqa" : "",
          family: shown.includes("Wivvi") ? "Wivvi" : "",
          participation: shown.includes("Zozzo") ? "Zozzo" : "",
          activities: shown.includes("Xuxxu")
            ? [activity({ title: "Xuxxu", status: "running" })]
            : [],
        };
        const own = new Set(wordsOf(id, reportOf({}), EMPTY_PLAN).split(/[^\p{L}]+/u));
        const full = new Set(wordsOf(id, reportOf({}), FULL_PLAN).split(/[^\p{L}]+/u));
        const said = wordsOf(id, reportOf({}), plan).split(/[^\p{L}]+/u);
        const strange = said.filter((w) => !own.has(w) && !full.has(w) && !shown.includes(w));
        expect(strange.filter((w) => markers.includes(w))).toEqual([]);
        expect(strange.filter((w) => /[A-ZÆØÅ]/.test(w[0] ?? ""))).toEqual([]);
      }),
    );
  });
});

describe("the note on § 29", () => {
  test("tells the age that is known", () => {
    const note = wordsOf(
      "vurdering-29",
      reportOf({ person: { birthDate: "1994-05-01" } }),
      EMPTY_PLAN,
    );
    expect(note).toContain("Deltakeren er 32 år. Kravet er 18 til 67 år når programmet innvilges.");
  });
});

describe("which paper fits", () => {
  const first = (facts: CaseFacts, plan = EMPTY_PLAN) =>
    fittingPapers(reportOf(facts), plan).now[0]?.id;

  test("each stage has its own first, and no paper is lost", () => {
    expect(first({})).toBe("vurdering-29");
    expect(first({ decisions: [{ kind: "innvilgelse", date: "2026-11-01" }] })).toBe("program");
    expect(first({ programme: { status: "running" } })).toBe("program");
    expect(first({ programme: { status: "completed" } })).toBe("deltakerbevis");
    expect(first({}, FULL_PLAN)).toBe("program");
    const { now, others } = fittingPapers(reportOf({}), EMPTY_PLAN);
    expect([...now, ...others].map(({ id }) => id).sort()).toEqual(IDS.toSorted());
  });
});

describe("as HTML", () => {
  const evil = '<img src=x onerror="alert(1)">&\'';

  test("headings, lists and tables stand, and everything is escaped", () => {
    const plan = { ...FULL_PLAN, goal: evil, family: evil, subGoals: [{ id: "g", text: evil }] };
    const report = reportOf({ person: { name: evil } });
    for (const id of IDS) {
      const html = paperAsHtml(paperOf(id, { report, plan, lang: "nb" }));
      expect(html).not.toContain("<img");
      expect(
        html.match(
          /<(?!\/?(h1|h2|h3|p|ul|li|table|thead|tbody|tr|td|th|strong|em|br|blockquote)\b)/g,
        ),
      ).toBeNull();
    }
    const html = paperAsHtml(paperOf("program", { report, plan, lang: "nb" }));
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;");
    expect(html).toContain('<th scope="col">Periode</th>');
    expect(html).toContain("<h2>Mål</h2>");
  });
});

function plusSix(monday: string): string {
  return Temporal.PlainDate.from(monday).add({ days: 6 }).toString();
}
