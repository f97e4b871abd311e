import { catalogue } from "../../lib/measures/catalogue/index.ts";
import type { Measure } from "../../lib/measures/types.ts";
import type { Need, NeedFound } from "../../lib/needs/types.ts";
import { suggest } from "../../lib/suggest/suggest.ts";
import { ratio, timedInTurn, told } from "./ratio.ts";

const MEASURES = 5000;
const NEEDS: readonly Need[] = [
  "language",
  "debt",
  "work-experience",
  "social-network",
  "education",
];

/** Suggestions for one case out of 5,000 measures: milliseconds, and against a bare loop that only asks which measures meet a need. */
export function benchSuggest(): string[] {
  const measures = Array.from({ length: MEASURES }, (_, n): Measure => {
    const base = catalogue[n % catalogue.length] as Measure;
    return n < catalogue.length ? base : { ...base, id: `${base.id}-${n}` };
  });
  const needs: NeedFound[] = NEEDS.map((need) => ({ need, quotes: [need] }));
  const input = {
    facts: {
      programme: { start: "2026-09-01", end: "2027-08-31" },
      activities: [{ title: "Kurs i sveising", status: "running" as const, minutesPerWeek: 300 }],
    },
    needs,
    findings: [],
    measures,
    office: [],
    text: ["Hun ønsker å jobbe i barnehage."],
    date: "2026-11-22",
  };
  const wanted = new Set(NEEDS);
  const took = timedInTurn(25, {
    ours: () => suggest(input),
    bare: () => measures.filter((m) => m.needs.some((need) => wanted.has(need))),
  });
  const [ours, bare] = [took.ours, took.bare];
  if (!ours || !bare) throw new Error("Ingenting ble målt");
  return [
    `Forslag: én sak, ${MEASURES} tiltak`,
    `  ${"veid, spredt, med grunner og forbehold".padEnd(66)} ${told(ours)}`,
    `  ${"en løkke som bare spør hvilke tiltak som møter et behov".padEnd(66)} ${told(bare)}`,
    `  millisekunder mot kravet 5: ${ratio(ours.median / 5, "≤", 1)}`,
    `  mot den nakne løkka: ${ratio(ours.median / bare.median, "≤", 40)}`,
  ];
}
