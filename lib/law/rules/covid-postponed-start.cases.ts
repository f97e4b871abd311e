import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function started(applicationReceived: string, start: string | null, reason?: string): CaseFacts {
  return {
    applicationReceived,
    programme: { start },
    decisions: [{ kind: "innvilgelse", date: "2020-06-01", reason }],
  };
}

const covid = "Oppstart utsatt på grunn av covid-19";

const cases: RuleCase[] = [
  {
    name: "within the ordinary deadline",
    date: "2022-03-01",
    facts: started("2021-02-15", "2021-08-15", covid),
    expect: "not-applicable",
  },
  {
    name: "the day after the ordinary deadline, for covid",
    date: "2022-03-01",
    facts: started("2021-02-15", "2021-08-16", covid),
    expect: "satisfied",
  },
  {
    name: "the day after the ordinary deadline, cause not known",
    date: "2022-03-01",
    facts: started("2021-02-15", "2021-08-16"),
    expect: "cannot-tell",
  },
  {
    name: "twelve months, for covid",
    date: "2022-03-01",
    facts: started("2021-02-15", "2022-02-15", covid),
    expect: "satisfied",
  },
  {
    name: "twelve months and a day",
    date: "2022-03-01",
    facts: started("2021-02-15", "2022-02-16", covid),
    expect: "violation",
    due: "2022-02-15",
  },
  {
    name: "from 31 August: twelve months in one step",
    date: "2021-10-01",
    facts: started("2020-08-31", "2021-08-31", covid),
    expect: "satisfied",
  },
  {
    name: "first deadline in 2020, more than twelve months: a further postponement is possible",
    date: "2022-03-01",
    facts: started("2020-02-03", "2021-02-04", covid),
    expect: "cannot-tell",
  },
  {
    name: "first deadline in 2020, eighteen months and a day",
    date: "2022-03-01",
    facts: started("2020-02-03", "2021-08-04", covid),
    expect: "violation",
  },
  {
    name: "first deadline the day before the regulation",
    date: "2022-03-01",
    facts: started("2019-09-15", "2020-06-01", covid),
    expect: "not-applicable",
  },
  {
    name: "first deadline on the regulation's first day",
    date: "2022-03-01",
    facts: started("2019-09-16", "2020-06-01", covid),
    expect: "satisfied",
  },
  {
    name: "first deadline on the regulation's last day",
    date: "2022-09-01",
    facts: started("2021-06-30", "2022-07-01", covid),
    expect: "violation",
  },
  {
    name: "first deadline after the regulation",
    date: "2022-09-01",
    facts: started("2021-07-01", "2022-07-04", covid),
    expect: "not-applicable",
  },
  {
    name: "start not known",
    date: "2022-03-01",
    facts: started("2021-02-15", null),
    expect: "cannot-tell",
  },
  {
    name: "a case of today",
    date: "2026-09-01",
    facts: started("2026-02-15", "2026-09-01"),
    expect: "not-applicable",
  },
  {
    name: "first deadline in 2020, eighteen months and a day: the last deadline",
    date: "2022-03-01",
    facts: { applicationReceived: "2020-02-03", programme: { start: "2021-08-04" } },
    expect: "violation",
    due: "2021-08-03",
  },
];

export default cases;
