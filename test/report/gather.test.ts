import { describe, expect, test } from "vitest";
import type { CaseFacts, CaseReading, Evidence } from "../../lib/facts/types.ts";
import { gather, type PageRead } from "../../lib/report/gather.ts";
import { report } from "../../lib/report/report.ts";

const SOLFRID = "14838731210";

/** A page on which every fact stands in words of its own. */
function page(from: string, facts: CaseFacts, text: string[] = [], time = "10.42"): PageRead {
  const evidence: Evidence[] = leavesOf(facts).map((fact) => ({
    fact,
    quote: `${from}: ${fact}`,
    state: "read",
  }));
  const reading: CaseReading = {
    system: "modia-arbeidsrettet",
    page: from,
    person: SOLFRID,
    facts,
    evidence,
    text,
  };
  return { key: from, reading, from, time };
}

function leavesOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((v, i) => leavesOf(v, `${path}[${i}]`));
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, v]) =>
    leavesOf(v, path === "" ? key : `${path}.${key}`),
  );
}

const facts = (...reads: PageRead[]) => gather(reads)?.facts;
const originOf = (reads: PageRead[], fact: string) =>
  gather(reads)?.evidence.find((e) => e.fact === fact)?.origin;

describe("single facts", () => {
  test("one page alone is as it was read", () => {
    const only = page("Overblikk", { person: { partner: true } });
    expect(gather([only])).toBe(only.reading);
    expect(gather([])).toBeNull();
  });

  test("pages tell together, and each fact names the page that is not open", () => {
    const reads = [
      page("Overblikk", { person: { innsatsgruppe: "spesielt-tilpasset" } }, [], "09.15"),
      page("Program", { programme: { start: "2026-02-02" } }),
    ];
    expect(facts(...reads)).toEqual({
      person: { innsatsgruppe: "spesielt-tilpasset" },
      programme: { start: "2026-02-02" },
    });
    expect(originOf(reads, "person.innsatsgruppe")).toEqual({ from: "Overblikk", time: "09.15" });
    expect(originOf(reads, "programme.start")).toBeUndefined();
  });

  test("the newest value wins, field by field", () => {
    const old = page("Overblikk", { programme: { start: "2026-01-05", goal: "Jobb" } });
    const open = page("Program", { programme: { start: "2026-02-02" } });
    expect(facts(old, open)).toEqual({ programme: { start: "2026-02-02", goal: "Jobb" } });
    expect(facts(open, old)).toEqual({ programme: { start: "2026-01-05", goal: "Jobb" } });
  });

  test("a blank field hides no value of another page, and stays blank where no page knows", () => {
    const old = page("Overblikk", { programme: { goal: "Jobb", end: null } });
    expect(facts(old, page("Program", { programme: { goal: null } }))).toEqual({
      programme: { goal: "Jobb", end: null },
    });
  });

  test("plain lists hold every value once", () => {
    const reads = [
      page("Overblikk", { contactDates: ["2026-03-01", "2026-04-01"] }),
      page("Plan", { contactDates: ["2026-04-01", "2026-05-01"] }),
    ];
    expect(facts(...reads)).toEqual({ contactDates: ["2026-04-01", "2026-05-01", "2026-03-01"] });
    expect(originOf(reads, "contactDates[2]")?.from).toBe("Overblikk");
    expect(originOf(reads, "contactDates[0]")).toBeUndefined();
  });
});

describe("lists", () => {
  const board = page("Aktivitetsplan", {
    activities: [
      { title: "Norskkurs", status: "running", from: "2026-02-02" },
      { title: "Fysioterapi" },
    ],
  });

  test("the same activity on two pages is one, with what both tell", () => {
    const program = page("Program", {
      activities: [{ title: "norskkurs", minutesPerWeek: 600, from: "2026-02-02" }],
    });
    const told = facts(board, program)?.activities;
    expect(told).toHaveLength(2);
    expect(told).toContainEqual({
      title: "norskkurs",
      status: "running",
      from: "2026-02-02",
      minutesPerWeek: 600,
    });
    const minutes = (told ?? []).reduce((sum, a) => sum + (a.minutesPerWeek ?? 0), 0);
    expect(minutes).toBe(600);
  });

  test("the same measure on the same days is one, whatever it is called", () => {
    const one = { tiltak: "arbeidstrening", from: "2026-03-02", to: "2026-08-01" };
    const reads = [
      page("Plan", { activities: [{ title: "Arbeidstrening", ...one }] }),
      page("Tiltak", { activities: [{ title: "Arbeidstrening hos Fjordlager", ...one }] }),
    ];
    expect(facts(...reads)?.activities).toHaveLength(1);
  });

  test("two of a name with other days are two, and two of one page stay two", () => {
    const twice = page("Program", {
      activities: [
        { title: "Norskkurs", from: "2026-02-02" },
        { title: "Norskkurs", from: "2026-09-01" },
      ],
    });
    expect(facts(board, twice)?.activities).toHaveLength(3);
    const meetings = page("Logg", { activities: [{ title: "Møte" }, { title: "Møte" }] });
    expect(
      facts(meetings, page("Plan", { activities: [{ title: "Møte" }] }))?.activities,
    ).toHaveLength(2);
  });

  test("decisions, benefits, documents and children do not double", () => {
    const known: CaseFacts = {
      decisions: [{ kind: "innvilgelse", date: "2026-01-12" }],
      benefits: [{ kind: "dagpenger" }, { kind: "other" }],
      documents: [{ kind: "paragraph-14a", date: "2026-03-09" }],
      children: [{ birthDate: "2012-04-11" }, { livesWith: false }],
    };
    expect(facts(page("A", known), page("B", known))).toEqual(known);
    const more = facts(
      page("A", known),
      page("B", {
        decisions: [
          { kind: "innvilgelse", months: 12 },
          { kind: "forlengelse", date: "2026-09-01" },
        ],
      }),
    );
    expect(more?.decisions).toHaveLength(2);
    expect(more?.decisions).toContainEqual({ kind: "innvilgelse", date: "2026-01-12", months: 12 });
  });

  test("a list that a newer page states to be empty is empty; an older empty one adds nothing", () => {
    const leave = page("A", { leaves: [{ from: "2026-05-01" }] });
    const none = page("B", { leaves: [] });
    expect(facts(leave, none)).toEqual({ leaves: [] });
    expect(facts(none, leave)).toEqual({ leaves: [{ from: "2026-05-01" }] });
    expect(facts(leave, page("B", { leaves: null }))).toEqual({ leaves: [{ from: "2026-05-01" }] });
  });

  test("the order stays when another of the pages is opened", () => {
    const program = page("Program", { activities: [{ title: "Jobbklubb" }] });
    const titles = (...reads: PageRead[]) => facts(...reads)?.activities?.map((a) => a.title);
    expect(titles(board, program)).toEqual(titles(program, board));
  });

  test("evidence follows its element", () => {
    const program = page("Program", { activities: [{ title: "Jobbklubb" }] });
    const { evidence, facts: told } = gather([program, board]) ?? { evidence: [], facts: {} };
    expect(evidence.map(({ fact }) => fact).sort()).toEqual(leavesOf(told).sort());
    const at = told.activities?.findIndex(({ title }) => title === "Jobbklubb");
    const own = evidence.find(({ fact }) => fact === `activities[${at}].title`);
    expect(own).toMatchObject({
      quote: "Program: activities[0].title",
      origin: { from: "Program" },
    });
  });
});

describe("what was read whole", () => {
  const program = page("Program", {
    programme: { start: "2026-02-02", end: "2027-01-31", status: "running", fullyRead: true },
  });
  const decisions = page("Oppfølgingsvedtak § 14 a", {
    documents: [
      { kind: "paragraph-14a", date: "2026-01-09" },
      { kind: "paragraph-14a", date: "2019-11-15" },
    ],
  });
  const statusOf = (rule: string, ...reads: PageRead[]) => {
    const reading = gather(reads);
    if (!reading) throw new TypeError("no page");
    const { findings } = report({ reading, date: "2026-11-22", lang: "nb" });
    return findings.find((f) => f.rule === rule)?.status;
  };

  test("the § 14 a decisions of another page are no list of the case's documents", () => {
    for (const reads of [
      [program, decisions],
      [decisions, program],
    ]) {
      expect(facts(...reads)?.documents).toBeUndefined();
      expect(facts(...reads)?.person?.workAbilityAssessedOn).toBe("2019-11-15");
      expect(originOf(reads, "person.workAbilityAssessedOn")?.from).toBe(
        reads[0] === decisions ? decisions.from : undefined,
      );
      expect(statusOf("individual-plan-offered", ...reads)).toBe("cannot-tell");
    }
  });

  test("a list that only another page tells lets absence count no more", () => {
    const board = page("Aktivitetsplan", {
      activities: [{ title: "Jobbklubb", kind: "job-search", from: "2027-01-04" }],
      contactDates: ["2026-03-01"],
    });
    expect(facts(program, board)).toMatchObject({ programme: { start: "2026-02-02" } });
    expect(facts(program, board)?.programme).not.toHaveProperty("fullyRead");
    expect(gather([program, board])?.evidence.map(({ fact }) => fact)).not.toContain(
      "programme.fullyRead",
    );
    const asIfWhole = { ...board.reading.facts, ...program.reading.facts };
    const alone = page("Program", asIfWhole);
    const rule = "job-search-3-months-before-end";
    expect(statusOf(rule, alone)).toBe("violation");
    expect(statusOf(rule, program, board)).toBe("cannot-tell");
    expect(statusOf(rule, board, program)).toBe("cannot-tell");
  });

  test("lists of the page that was read whole keep it, whatever other pages add", () => {
    const own = page("Program", {
      ...program.reading.facts,
      activities: [{ title: "Norskkurs" }],
    });
    const board = page("Aktivitetsplan", { activities: [{ title: "Jobbklubb" }] });
    expect(facts(own, board)?.programme?.fullyRead).toBe(true);
    expect(facts(program, page("Overblikk", { children: [{}] }))?.programme?.fullyRead).toBe(true);
  });

  test("a real list of documents is one", () => {
    const list = page("Dokumenter", {
      documents: [{ kind: "individual-plan", date: "2026-03-01" }, { kind: "aev" }],
    });
    expect(facts(program, list)?.documents).toHaveLength(2);
    expect(statusOf("individual-plan-offered", program, list)).toBe("satisfied");
  });
});

test("texts of all pages count, each once, and words that nobody understands only on the open page", () => {
  const old = page("Overblikk", {}, ["Har gjeld.", "Vil jobbe."]);
  old.reading.evidence.push({ fact: "programme.start", quote: "31.06.2026", state: "unparsable" });
  const open = page("Program", {}, ["Vil jobbe."]);
  const reading = gather([old, open]);
  expect(reading?.text).toEqual(["Vil jobbe.", "Har gjeld."]);
  expect(reading?.evidence).toEqual([]);
  expect(gather([open, old])?.evidence).toHaveLength(1);
});
