import { measureById } from "../measures/catalogue/index.ts";
import type { OfficeMeasure } from "../measures/office.ts";
import { formatDayShort } from "../text/format.ts";
import { groupLabels, needLabels } from "../text/need-labels.ts";
import { expects, fieldNames } from "../text/sharing.ts";
import { joinTexts, type Text } from "../text/text.ts";
import type { Field } from "./types.ts";
import * as read from "./values.ts";

/** What a cell of a column means: how a measure's field is written there, and how it is read back. */
export interface FieldSpec<F extends Field = Field> {
  readonly field: F;
  readonly name: Text;
  /** Other headings that offices write, in lower case. */
  readonly also: readonly string[];
  readonly expected: Text;
  /** As files hold it, in bokmål. */
  readonly write: (measure: OfficeMeasure) => string;
  /** As the user reads it, where the languages differ; else as it is written. */
  readonly shown?: (measure: OfficeMeasure) => Text;
  /** Undefined for what cannot be understood. Never asked of an empty cell. */
  readonly read: (text: string) => OfficeMeasure[F] | undefined;
}

/** Every field of a measure, in the order of the columns. */
export const FIELDS: readonly FieldSpec[] = [
  text("title", ["tiltak", "navn", "namn", "tittel", "aktivitet", "innhold/elementer/tiltak"]),
  spec("group", ["gruppe", "type", "kategori", "type tiltak"], {
    expected: expects.oneOf(Object.values(groupLabels)),
    write: ({ group }) => groupLabels[group].nb,
    shown: ({ group }) => groupLabels[group],
    read: read.groupOf,
  }),
  spec("national", ["tipsheftet", "nasjonalt tiltak", "gjelder", "gjeld"], {
    expected: expects.national,
    write: ({ national }) => measureById(national ?? "")?.title.nb ?? national ?? "",
    shown: ({ national = "" }) => measureById(national)?.title ?? { nb: national, nn: national },
    read: read.nationalOf,
  }),
  spec("bullets", ["beskrivelse", "innhold", "om tiltaket", "merknader/tekst", "skildring"], {
    expected: expects.text,
    write: ({ bullets }) => bullets.join("\n"),
    read: read.linesOf,
  }),
  text("place", ["adresse", "hvor", "kvar", "lokale"]),
  text("contactRole", ["kontakt", "kontaktperson", "kontaktrolle", "ansvarlig"]),
  text("howToRefer", ["henvisning", "påmelding", "søknad", "inntak", "slik søkjer du inn"]),
  spec("routineUrl", ["rutine", "lenke", "lenkje", "url", "nettside"], {
    expected: expects.link,
    write: ({ routineUrl = "" }) => routineUrl,
    read: read.linkOf,
  }),
  spec("capacity", ["kapasitet", "antall plasser", "plasser"], number("capacity")),
  spec("places", ["ledige plasser", "ledige plassar", "ledig"], number("places")),
  text("start", ["oppstart", "inntak når", "når"]),
  spec("nextStart", ["neste oppstart", "neste kurs", "startdato", "neste start"], day("nextStart")),
  spec("minutesPerWeek", ["timer", "timar", "timer/uke", "t/uke", "omfang"], {
    expected: expects.hours,
    write: ({ minutesPerWeek }) => read.hoursText(minutesPerWeek),
    read: read.minutesOf,
  }),
  spec("months", ["måneder", "månader", "sesong"], {
    expected: expects.months,
    write: ({ months = [] }) => months.join(", "),
    read: read.monthsOf,
  }),
  text("cost", ["pris", "kostnad", "egenandel", "eigendel"]),
  spec("validUntil", ["gyldig til", "gjelder til", "sluttdato"], day("validUntil")),
  spec("reviewBy", ["gjennomgås", "sjekkes innen", "revideres", "kontrolleres"], day("reviewBy")),
  spec("needs", ["behov", "møter behov"], {
    expected: expects.needs(Object.values(needLabels).map(({ nb }) => nb)),
    write: ({ needs }) => needs.map((need) => needLabels[need].nb).join(", "),
    shown: ({ needs }) =>
      joinTexts(
        needs.map((need) => needLabels[need]),
        ", ",
      ),
    read: read.needsOf,
  }),
  spec("words", ["søkeord", "søkjeord", "stikkord", "nøkkelord"], {
    expected: expects.text,
    write: ({ words }) => words.join(", "),
    read: read.wordsOf,
  }),
  text("note", ["merknad", "merknader", "kommentar", "notat"]),
  spec("hidden", ["skjult", "har ikke", "har ikkje"], {
    expected: expects.yesNo,
    write: ({ hidden }) => (hidden ? "ja" : ""),
    read: read.yesNoOf,
  }),
  spec("id", [], { expected: expects.id, write: ({ id }) => id, read: read.idOf }),
];

/** The field that a heading names, in either language; undefined for none. */
export function fieldNamed(heading: string): FieldSpec | undefined {
  const name = plainHeading(heading);
  if (name === "") return undefined;
  return (
    FIELDS.find((f) => [f.field, f.name.nb, f.name.nn].some((n) => plainHeading(n) === name)) ??
    FIELDS.find((f) => f.also.includes(name))
  );
}

/** What a field of a measure says, as the user reads it. */
export function shownField({ shown, write }: FieldSpec, measure: OfficeMeasure): Text {
  if (shown) return shown(measure);
  const text = write(measure);
  return { nb: text, nn: text };
}

function plainHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/[*:]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

type Ways<F extends Field> = Pick<FieldSpec<F>, "expected" | "write" | "shown" | "read">;

function spec<F extends Field>(field: F, also: readonly string[], ways: Ways<F>): FieldSpec {
  return { field, name: fieldNames[field], also, ...ways } as FieldSpec;
}

type TextField = "title" | "place" | "contactRole" | "howToRefer" | "start" | "cost" | "note";

function text(field: TextField, also: readonly string[]): FieldSpec {
  return spec(field, also, {
    expected: expects.text,
    write: (measure) => measure[field] ?? "",
    read: (cell) => cell,
  });
}

function number<F extends "capacity" | "places">(field: F): Ways<F> {
  return {
    expected: expects.number,
    write: (measure) => String(measure[field] ?? ""),
    read: read.countOf,
  };
}

function day<F extends "nextStart" | "validUntil" | "reviewBy">(field: F): Ways<F> {
  return {
    expected: expects.day,
    write: (measure) => formatDayShort(measure[field] ?? ""),
    read: read.dayOf,
  };
}
