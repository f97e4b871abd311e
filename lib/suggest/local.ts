import type { Day } from "../facts/days.ts";
import { type OfficeMeasure, offered } from "../measures/office.ts";
import type { Measure } from "../measures/types.ts";
import { remembered } from "../needs/remembered.ts";
import { formatDayShort } from "../text/format.ts";
import { joinTexts, type Text } from "../text/text.ts";
import { areaOfOwn } from "./areas.ts";

/** What the office has of a national measure (`own`), on one line: "Sunndal bibliotek, start løpende"; null for nothing. */
export function localLine(own: readonly OfficeMeasure[], date: Day): Text | null {
  if (own.length === 0) return null;
  const [only] = own;
  if (own.length === 1 && only) return placeLine(only, date) ?? asIs(only.title);
  return joinTexts(
    own.map((o) => told([asIs(o.title), placeLine(o, date)], ": ") ?? asIs(o.title)),
    "; ",
  );
}

/** Place (else the title), start and next start of an office measure; a next start that has been is left out. */
export function placeLine(own: OfficeMeasure, date: Day): Text | null {
  const { title, place, start, nextStart } = own;
  const parts = [
    asIs(place ?? title),
    start ? asIs(`start ${start}`) : null,
    nextStart && nextStart >= date ? nextOn(formatDayShort(nextStart)) : null,
  ];
  return told(parts, ", ");
}

/** The parts that say something as one; null where none does. */
function told(parts: readonly (Text | null)[], separator: string): Text | null {
  const said = parts.filter((part) => part !== null && part.nb !== "") as readonly Text[];
  return said.length > 0 ? joinTexts(said, separator) : null;
}

function nextOn(day: string): Text {
  const nb = `neste oppstart ${day}`;
  return { nb, nn: nb, en: `next start ${day}` };
}

/** The office's own words: as they are in every language. */
function asIs(words: string): Text {
  return { nb: words, nn: words };
}

/** What the office offers of its list; the same list again for the same list. */
export const offeredOf = remembered(offered);

/** An office measure that makes no national one concrete, in the shape the ranking works on. */
export function asMeasure(office: OfficeMeasure): Measure {
  return {
    id: office.id,
    group: office.group,
    title: asIs(office.title),
    bullets: { nb: office.bullets, nn: office.bullets },
    circular: null,
    needs: office.needs,
    phases: ["start", "underveis", "avslutning"],
    area: areaOfOwn(office),
    counts: COUNTS[office.group],
    words: { nb: office.words, nn: office.words },
    origin: "senere",
  };
}

const COUNTS: Readonly<Record<OfficeMeasure["group"], Measure["counts"]>> = {
  medvirkning: "meeting",
  arbeidsrettet: "work-directed",
  arbeidssoking: "job-search",
  "andre-tiltak": "other-support",
  "andre-aktiviteter": "health",
  oppfolgingsmater: "meeting",
};

/** The national measure with the office's own needs for it (`own`: what it has of it) added behind its own. */
export function withLocalNeeds(measure: Measure, own: readonly OfficeMeasure[]): Measure {
  const more = own.flatMap((o) => o.needs);
  const needs = [...new Set([...measure.needs, ...more])];
  return needs.length === measure.needs.length ? measure : { ...measure, needs };
}

/** What the office has, by the national measure that it makes concrete. */
export const byNational = remembered(
  (office: readonly OfficeMeasure[]): ReadonlyMap<string, readonly OfficeMeasure[]> => {
    const found = new Map<string, OfficeMeasure[]>();
    for (const own of office) {
      if (!own.national) continue;
      const list = found.get(own.national);
      if (list) list.push(own);
      else found.set(own.national, [own]);
    }
    return found;
  },
);
