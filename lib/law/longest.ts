import { addDays, addMonths, type Day } from "../facts/days.ts";
import type { Innsatsgruppe } from "../facts/types.ts";
import { formatKroner } from "../text/format.ts";
import type { Text } from "../text/text.ts";
import { evaluateRule } from "./evaluate.ts";
import { inclusionGrantCap } from "./inclusion-grant.ts";
import { rules } from "./rules/index.ts";
import type { AnyRule, Status } from "./types.ts";

/** How long a measure may last by its rule on the day, in words; the yearly cap in kroner for inkluderingstilskudd. Null where the rule sets no such limit. */
export function limitOf(rule: AnyRule, measure: string, date: Day): Text | null {
  if (rule.id === "inkluderingstilskudd-cap") return capWords(date);
  if (rule.stage !== "tiltak") return null;
  const usual = said(longest(rule, measure, date, "situasjonsbestemt"));
  const reduced = said(longest(rule, measure, date, "spesielt-tilpasset"));
  if (usual === null || reduced === null) return null;
  if (usual.nb === reduced.nb) return { nb: `Inntil ${usual.nb}.`, nn: `Inntil ${usual.nn}.` };
  return {
    nb: `Inntil ${usual.nb}. Når arbeidsevnen er nedsatt: ${reduced.nb}.`,
    nn: `Inntil ${usual.nn}. Når arbeidsevna er nedsett: ${reduced.nn}.`,
  };
}

export function ruleById(id: string): AnyRule | undefined {
  return rules.find((rule) => rule.id === id);
}

interface Length {
  readonly unit: "weeks" | "months";
  readonly count: number;
  readonly days: number;
}

/** `sure`: kept without more ado; null where that also hangs on something else. `most`: no longer is ever kept. */
interface Longest {
  readonly sure: Length | null;
  readonly most: Length | null;
}

/** Asked of the rule itself, so that no limit is written twice: the longest periods from the day that it calls kept, and no breach. */
function longest(rule: AnyRule, measure: string, from: Day, group: Innsatsgruppe): Longest {
  const all = lengths(from);
  const adult = addMonths(from, -40 * 12);
  const judged = all.map((length) => {
    const to = addDays(from, length.days - 1);
    const activity = { title: measure, tiltak: measure, status: "running", from, to } as const;
    const facts = { person: { innsatsgruppe: group, birthDate: adult }, activities: [activity] };
    return { length, status: evaluateRule(rule, facts, from).status };
  });
  const last = (keeps: (status: Status) => boolean) =>
    judged.findLast(({ status }) => keeps(status))?.length ?? null;
  const most = last((status) => status !== "violation");
  // Whatever the length, it is no breach: the rule sets none.
  return { sure: last((s) => s === "satisfied"), most: most === all.at(-1) ? null : most };
}

function said({ sure, most }: Longest): Text | null {
  if (most === null) return null;
  const [first, last] = [words(sure ?? most), words(most)];
  if (sure === null || sure.days === most.days) return last;
  return {
    nb: `${first.nb}, på vilkår ${last.nb}`,
    nn: `${first.nn}, på vilkår ${last.nn}`,
  };
}

function lengths(from: Day): Length[] {
  const weeks = [2, 3, 4, 6, 8, 10, 12].map(
    (count): Length => ({ unit: "weeks", count, days: count * 7 }),
  );
  const months = Array.from({ length: MOST_MONTHS - 2 }, (_, n): Length => {
    const count = n + 3;
    return { unit: "months", count, days: daysOf(from, count) };
  });
  return [...weeks, ...months].sort((a, b) => a.days - b.days);
}

const MOST_MONTHS = 72;

function daysOf(from: Day, months: number): number {
  const to = addMonths(from, months);
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function words({ unit, count }: Length): Text {
  if (unit === "weeks") return { nb: `${count} uker`, nn: `${count} veker` };
  const years = count / 12;
  if (!Number.isInteger(years)) return { nb: `${count} måneder`, nn: `${count} månader` };
  return { nb: `${years} år`, nn: `${years} år` };
}

function capWords(date: Day): Text | null {
  const cap = inclusionGrantCap(date);
  if (cap === null) return null;
  const [year, kroner] = [date.slice(0, 4), formatKroner(cap, "nb")];
  return {
    nb: `Inntil ${kroner} for én person i ${year}.`,
    nn: `Inntil ${kroner} for éin person i ${year}.`,
  };
}
