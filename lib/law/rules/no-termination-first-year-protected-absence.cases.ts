import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function ended(effect: string, reason: string | null | undefined, absence = "Fødsel"): CaseFacts {
  return {
    decisions: [{ kind: "avslutning", date: effect, from: effect, reason, fullyRead: true }],
    interruptions: [{ from: "2026-01-10", decided: true, reason: absence }],
  };
}

const cases: RuleCase[] = [
  {
    name: "ended for birth the day before the year is over",
    date: "2027-02-01",
    facts: ended("2027-01-09", "Fødsel"),
    expect: "violation",
    due: "2027-01-10",
  },
  {
    name: "ended for birth on the day the year is over",
    date: "2027-02-01",
    facts: ended("2027-01-10", "Fødsel"),
    expect: "satisfied",
  },
  {
    name: "ended for adoption after four months",
    date: "2026-06-01",
    facts: ended("2026-05-11", "Deltakeren er i permisjon etter adopsjon", "Adopsjon"),
    expect: "violation",
  },
  {
    name: "ended for work: assess whether the goal is reached",
    date: "2026-06-01",
    facts: ended("2026-05-11", "Deltakeren er i ordinært arbeid", "Ordinært arbeid"),
    expect: "cannot-tell",
  },
  {
    name: "the participant wants to end after a birth",
    date: "2026-06-01",
    facts: ended("2026-05-11", "Deltakeren ønsker å avslutte etter fødsel"),
    expect: "cannot-tell",
  },
  {
    name: "another ground",
    date: "2026-06-01",
    facts: ended("2026-05-11", "Gjentatt ugyldig fravær"),
    expect: "satisfied",
  },
  {
    name: "reason not given",
    date: "2026-06-01",
    facts: ended("2026-05-11", undefined),
    expect: "cannot-tell",
  },
  {
    name: "reason shown blank",
    date: "2026-06-01",
    facts: ended("2026-05-11", null),
    expect: "cannot-tell",
  },
  {
    name: "birth named, the absence not known",
    date: "2026-06-01",
    facts: { ...ended("2026-05-11", "Fødsel"), interruptions: [] },
    expect: "cannot-tell",
  },
  {
    name: "first day of the effect not known",
    date: "2026-06-01",
    facts: {
      ...ended("2026-05-11", "Fødsel"),
      decisions: [{ kind: "avslutning", date: "2026-05-11", reason: "Fødsel" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "not ended",
    date: "2026-06-01",
    facts: { decisions: [{ kind: "innvilgelse", date: "2026-01-05" }] },
    expect: "not-applicable",
  },
  {
    name: "ended on the last day of the old law",
    date: "2026-06-01",
    facts: {
      decisions: [{ kind: "avslutning", date: "2018-12-31", from: "2018-12-31", reason: "Fødsel" }],
      interruptions: [{ from: "2018-06-01", reason: "Fødsel" }],
    },
    expect: "not-applicable",
  },
  {
    name: "ended on the first day of the new law",
    date: "2026-06-01",
    facts: {
      decisions: [{ kind: "avslutning", date: "2019-01-01", from: "2019-01-01", reason: "Fødsel" }],
      interruptions: [{ from: "2018-06-01", reason: "Fødsel" }],
    },
    expect: "violation",
  },
  {
    name: "decisions not known",
    date: "2026-06-01",
    facts: { interruptions: [{ from: "2026-01-10", reason: "Fødsel" }] },
    expect: "cannot-tell",
  },
  {
    name: "ended for a birth, away for work",
    date: "2026-06-01",
    facts: {
      decisions: [{ kind: "avslutning", date: "2019-01-01", from: "2019-01-01", reason: "Fødsel" }],
      interruptions: [{ from: "2018-06-01", reason: "Ordinært arbeid" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "ended before the absence",
    date: "2026-06-01",
    facts: {
      decisions: [
        {
          kind: "avslutning",
          from: "2019-01-17",
          reason: "Deltakeren er i permisjon etter adopsjon",
        },
      ],
      interruptions: [{ from: "2026-01-10", reason: "Adopsjon" }],
    },
    expect: "cannot-tell",
    missing: ["interruptions"],
  },
  {
    name: "ended for a birth on a day not known",
    date: "2026-06-01",
    facts: { decisions: [{ kind: "avslutning", reason: "Fødsel" }] },
    expect: "cannot-tell",
    missing: ["decisions[0].date"],
  },
  {
    name: "ended for a birth, first day of the effect and of the absence not known",
    date: "2026-06-01",
    facts: {
      decisions: [{ kind: "avslutning", date: "2026-05-11", reason: "Fødsel" }],
      interruptions: [{}],
    },
    expect: "cannot-tell",
    missing: ["decisions[0].from"],
  },
  {
    name: "ended for a birth on the first day of the absence",
    date: "2026-06-01",
    facts: {
      decisions: [{ kind: "avslutning", date: "2026-05-11", reason: "Fødsel" }],
      interruptions: [{ from: "2026-05-11" }],
    },
    expect: "cannot-tell",
    missing: ["decisions[0].from"],
  },
  {
    name: "for a birth from 29 February, ended with effect from 27 February",
    date: "2026-06-01",
    facts: {
      decisions: [{ kind: "avslutning", date: "2025-02-27", from: "2025-02-27", reason: "Fødsel" }],
      interruptions: [{ from: "2024-02-29", reason: "Fødsel" }],
    },
    expect: "violation",
  },
  {
    name: "for a birth from 29 February, ended with effect from 28 February",
    date: "2026-06-01",
    facts: {
      decisions: [{ kind: "avslutning", date: "2025-02-28", from: "2025-02-28", reason: "Fødsel" }],
      interruptions: [{ from: "2024-02-29", reason: "Fødsel" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "for a birth from 29 February, ended with effect from 1 March",
    date: "2026-06-01",
    facts: {
      decisions: [{ kind: "avslutning", date: "2025-03-01", from: "2025-03-01", reason: "Fødsel" }],
      interruptions: [{ from: "2024-02-29", reason: "Fødsel" }],
    },
    expect: "satisfied",
  },
  {
    name: "ended for a birth under the old law, judged on the first day of the new",
    date: "2019-01-01",
    facts: {
      decisions: [{ kind: "avslutning", date: "2018-12-20", from: "2019-01-01", reason: "Fødsel" }],
      interruptions: [{ from: "2018-10-01", reason: "Fødsel" }],
    },
    expect: "not-applicable",
  },
];

export default cases;
