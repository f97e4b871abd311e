import type { Day } from "../../lib/facts/days.ts";
import type { Period } from "../../lib/law/periods.ts";
import type { Basis, ListedBenefit, StonadInput } from "../../lib/law/stonad/types.ts";
import { formatKroner, parseKroner } from "../../lib/report/stonad/kroner.ts";
import { formatDayShort, formatMinutes } from "../../lib/text/format.ts";
import { stonadText } from "../../lib/text/stonad.ts";
import type { Text } from "../../lib/text/text.ts";
import { parseDay } from "../parts/parse-day.ts";
import { parseHours } from "../parts/parse-hours.ts";

/** The lists of the calculator. */
export type ListName = "children" | "work" | "missed" | "benefits" | "unpaid";

/** One row of a list as it is written. `value` is hours, kroner or a choice. */
export interface Row {
  readonly key: number;
  readonly from: string;
  readonly to: string;
  readonly value: string;
  readonly choice: string;
}

/** The calculator's fields as they are written. */
export interface Form extends Readonly<Record<ListName, readonly Row[]>> {
  readonly from: string;
  readonly to: string;
  readonly birth: string;
  readonly basis: Basis;
}

/** What is wrong with a field, by its name: `from`, `work[1].value`. */
export type Wrong = Readonly<Record<string, Text>>;

export type Parsed =
  | { readonly ok: true; readonly input: StonadInput }
  | { readonly ok: false; readonly wrong: Wrong };

/** The fields filled with what the case says. */
export function formOf(input: StonadInput): Form {
  const dates = ({ from, to }: Period) => ({
    from: from === input.from ? "" : formatDayShort(from),
    to: to === input.to ? "" : formatDayShort(to),
  });
  const rows = <T extends Period>(list: readonly T[], words: (one: T) => [string, string]): Row[] =>
    list.map((one, key) => {
      const [value, choice] = words(one);
      return { key, ...dates(one), value, choice };
    });
  return {
    from: formatDayShort(input.from),
    to: formatDayShort(input.to),
    birth: input.birth ? formatDayShort(input.birth) : "",
    basis: input.basis,
    children: rows(input.children, (c) => ["", c.entitled ? "yes" : "unsure"]),
    work: rows(input.work, (w) => [formatMinutes(w.minutesPerWeek, "nb"), ""]),
    missed: rows(input.missed, (m) => [
      m.minutes === null ? "" : formatMinutes(m.minutes, "nb"),
      "",
    ]),
    benefits: rows(input.benefits, (b) => [formatKroner(b.perDay), b.kind]),
    unpaid: rows(input.unpaid, () => ["", ""]),
  };
}

/** An empty row at the end of a list; what there is to choose begins with the first. */
export function withRow(form: Form, list: ListName): Form {
  const key = Math.max(-1, ...form[list].map((row) => row.key)) + 1;
  const row = { key, from: "", to: "", value: "", choice: FIRST_CHOICE[list] };
  return { ...form, [list]: [...form[list], row] };
}

const FIRST_CHOICE: Readonly<Record<ListName, string>> = {
  children: "yes",
  work: "",
  missed: "",
  benefits: "dagpenger",
  unpaid: "",
};

/** The input that the fields say, or every field that is not understood. */
export function parseForm(form: Form): Parsed {
  const wrong: Record<string, Text> = {};
  const read = <T>(name: string, value: T | null, text: Text, spare: T): T => {
    if (value === null) wrong[name] = text;
    return value ?? spare;
  };
  const day = (name: string, text: string) =>
    read<Day>(name, parseDay(text), stonadText.dayWrong, "");
  const whole = { from: day("from", form.from), to: day("to", form.to) };
  const rows = <T>(list: ListName, one: (row: Row, at: string, period: Period) => T): T[] =>
    form[list].map((row, n) => {
      const at = `${list}[${n}]`;
      const period = {
        from: row.from.trim() ? day(`${at}.from`, row.from) : whole.from,
        to: row.to.trim() ? day(`${at}.to`, row.to) : whole.to,
      };
      return one(row, at, period);
    });
  const hours = (at: string, text: string) =>
    read(`${at}.value`, parseHours(text), stonadText.hoursWrong, 0);
  const input: StonadInput = {
    ...whole,
    birth: form.birth.trim() ? day("birth", form.birth) : null,
    basis: form.basis,
    children: rows("children", ({ choice }, _, p) => ({
      ...p,
      entitled: choice === "yes" || null,
    })),
    work: rows("work", ({ value }, at, p) => ({ ...p, minutesPerWeek: hours(at, value) })),
    missed: rows("missed", ({ value }, at, p) => ({
      ...p,
      minutes: value.trim() ? hours(at, value) : null,
    })),
    benefits: rows("benefits", ({ value, choice }, at, p) => ({
      ...p,
      kind: choice as ListedBenefit,
      perDay: read(`${at}.value`, parseKroner(value), stonadText.kronerWrong, NOTHING),
    })),
    unpaid: rows("unpaid", (_row, _at, p) => p),
  };
  return Object.keys(wrong).length > 0 ? { ok: false, wrong } : { ok: true, input };
}

const NOTHING = { top: 0n, bottom: 1n };
