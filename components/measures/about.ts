import { measureById } from "../../lib/measures/catalogue/index.ts";
import { minutesRange } from "../../lib/measures/national.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { Measure } from "../../lib/measures/types.ts";
import { formatDay, formatMinutes } from "../../lib/text/format.ts";
import { listsText } from "../../lib/text/lists.ts";
import { measureText } from "../../lib/text/measures.ts";
import { officeText } from "../../lib/text/office.ts";
import { fieldNames } from "../../lib/text/sharing.ts";
import { type Lang, say } from "../../lib/text/text.ts";

/** Everything "Les mer" tells of a measure, in one language. */
export interface About {
  /** The national measure that it is or makes concrete; null for one of the office's own. */
  readonly national: string | null;
  readonly bullets: readonly string[];
  /** What holds today where the booklet is outdated. */
  readonly today: string | null;
  /** Single facts: circular, hours, routine. */
  readonly facts: readonly string[];
  /** What the office has of it: place, start, contact. */
  readonly local: readonly string[];
  /** Measures it is often followed by or combined with. */
  readonly chains: readonly string[];
  /** The office should have a routine, and its list has no link to it. */
  readonly lacksRoutine: boolean;
  /** The office's own routines; https only, whatever a list file says. */
  readonly routines: readonly string[];
}

/** What is known of a measure of the catalogue or of the office; null for an id that neither has. */
export function aboutMeasure(
  id: string,
  office: readonly OfficeMeasure[],
  lang: Lang,
): About | null {
  const own = office.find((m) => m.id === id);
  const national = measureById(own?.national ?? id);
  if (!own && !national) return null;
  const locals = own ? [own] : office.filter((m) => m.national === id && !m.hidden);
  const routines = locals.flatMap(({ routineUrl }) =>
    routineUrl && /^https:\/\//.test(routineUrl) ? [routineUrl] : [],
  );
  return {
    national: national?.id ?? null,
    bullets: [...(own?.bullets ?? []), ...(national ? bulletsOf(national, lang) : [])],
    today: national?.today ? say(national.today, lang) : null,
    facts: national ? factsOf(national, lang) : [],
    local: locals.flatMap((m) => localLines(m, own ? null : m.title, lang)),
    chains: (national?.chains ?? []).flatMap((chained) => {
      const title = measureById(chained)?.title;
      return title ? [say(title, lang)] : [];
    }),
    routines,
    lacksRoutine: Boolean(national?.ownRoutine) && routines.length === 0,
  };
}

/** What a measure is called; the id where neither catalogue nor office knows it any more. */
export function titleOf(id: string, office: readonly OfficeMeasure[], lang: Lang): string {
  const title = measureById(id)?.title;
  return office.find((m) => m.id === id)?.title ?? (title ? say(title, lang) : id);
}

/** Weekly minutes where the measure leaves no choice; null where the caseworker must set them. */
export function fixedMinutes(id: string, office: readonly OfficeMeasure[]): number | null {
  const range = minutesRange(id, office);
  return range && range[0] === range[1] ? range[0] : null;
}

function bulletsOf(measure: Measure, lang: Lang): readonly string[] {
  return lang === "nn" ? measure.bullets.nn : measure.bullets.nb;
}

function factsOf(measure: Measure, lang: Lang): string[] {
  const [low, high] = measure.minutesPerWeek ?? [];
  return [
    low !== undefined && high !== undefined
      ? measureText.typicalHours(formatMinutes(low, lang), formatMinutes(high, lang))
      : null,
    measure.circular ? measureText.circular(measure.circular) : null,
    measure.ownRoutine ? measureText.ownRoutine : null,
    measure.origin === "senere" ? measureText.notInBooklet : null,
  ].flatMap((text) => (text ? [say(text, lang)] : []));
}

function localLines(measure: OfficeMeasure, name: string | null, lang: Lang): string[] {
  const where = [measure.place, measure.start].filter(Boolean).join(", ");
  const parts = [
    [name, where].filter(Boolean).join(": "),
    measure.contactRole && `${say(officeText.contact, lang)}: ${measure.contactRole}`,
    measure.nextStart && told("nextStart", formatDay(measure.nextStart, lang), lang),
    measure.minutesPerWeek !== undefined &&
      told("minutesPerWeek", formatMinutes(measure.minutesPerWeek, lang), lang),
    measure.capacity !== undefined && told("capacity", String(measure.capacity), lang),
    measure.places !== undefined && say(officeText.freePlaces(measure.places), lang),
    measure.months?.length ? say(officeText.inMonths(measure.months), lang) : null,
    measure.howToRefer && `${say(officeText.howToRefer, lang)}: ${measure.howToRefer}`,
    measure.cost && told("cost", measure.cost, lang),
    measure.validUntil && told("validUntil", formatDay(measure.validUntil, lang), lang),
    measure.note,
    measure.from && say(listsText.from(measure.from), lang),
  ].flatMap((part) => (part ? [part.replace(/\.$/, "")] : []));
  return parts.length > 0 ? [`${parts.join(". ")}.`] : [];
}

function told(field: keyof typeof fieldNames, value: string, lang: Lang): string {
  return `${say(fieldNames[field], lang)}: ${value}`;
}
