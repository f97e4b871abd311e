import { addDays, type Day } from "../facts/days.ts";
import type { Activity, Innsatsgruppe } from "../facts/types.ts";
import type { Text } from "../text/text.ts";
import { placeIn } from "./place-paths.ts";
import type { Matter, Verdict } from "./types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "./verdict.ts";
import { dayWords } from "./words.ts";

/** A measure that the case uses, and where it stands in the activities. */
export interface InUse {
  readonly activity: Activity;
  readonly path: string;
}

/**
 * How a measure is recognised: its catalogue ids. A title alone proves no state measure (the municipality may call
 * its own by the same name); where the rule can only ask, a title that names it is enough.
 */
export interface Kind {
  readonly ids: readonly string[];
  readonly title?: RegExp;
}

/** Activities of the kind that are neither cancelled nor the municipality's own. */
export function inUse(activities: readonly Activity[] | null | undefined, kind: Kind): InUse[] {
  const found: InUse[] = [];
  if (!activities) return found;
  for (let i = 0; i < activities.length; i++) {
    const activity = activities[i] as Activity;
    if (isStateMeasure(activity) && isOfKind(activity, kind))
      found.push({ activity, path: placeIn("activities", i) });
  }
  return found;
}

function isStateMeasure({ status, provider }: Activity): boolean {
  return status !== "cancelled" && provider !== "municipal";
}

function isOfKind(activity: Activity, kind: Kind): boolean {
  if (activity.tiltak) return kind.ids.includes(activity.tiltak);
  return kind.title?.test(activity.title) ?? false;
}

/**
 * One matter for each use of a measure, governed by the day it starts (`asOf` when that is unknown). The other uses
 * are set aside as cancelled, so that paths keep their indexes.
 */
export function eachUse<F extends { readonly activities?: readonly Activity[] | null }>(
  facts: F,
  asOf: Day,
  kind: Kind,
): Matter<never>[] {
  const all = facts.activities ?? [];
  const uses = inUse(all, kind);
  return uses.map(({ activity }) => {
    const alone = uses.length === 1 ? facts : { ...facts, activities: allBut(activity, all, kind) };
    return { day: activity.from ?? asOf, facts: alone as never };
  });
}

function allBut(activity: Activity, all: readonly Activity[], kind: Kind): Activity[] {
  return all.map((a) =>
    a !== activity && isOfKind(a, kind) ? { ...a, status: "cancelled" as const } : a,
  );
}

/** Whether the § 14 a outcome means reduced work ability (nedsatt arbeidsevne); null when the group is not known. */
export function reducedWorkAbility(group: Innsatsgruppe | null | undefined): boolean | null {
  if (!group) return null;
  return group !== "standard" && group !== "situasjonsbestemt";
}

/** For `most` where no source tells the limit: later than any case, with room for days to be added to it. */
export const NO_LIMIT_KNOWN: Day = "9000-12-31";

/** How far a measure may last: up to `sure` in any case, up to `most` on conditions that the case may not show. */
export interface Frame {
  readonly sure: Day;
  readonly most: Day;
  /** What must be clarified between the two. */
  readonly condition: Text;
  readonly missing: readonly string[];
}

/**
 * Judges a measure's last day against its frame. The day after `most` is cannot-tell: NAV's own systems count one day
 * more than the regulation does. A measure without known end is judged by `asOf` only while it runs.
 */
export function withinFrame(use: InUse, frame: Frame, asOf: Day, name: Text): Verdict {
  const { from, to, status } = use.activity;
  const paths = [`${use.path}.from`, `${use.path}.to`];
  if (from && to && to < from) return notApplicable(endsFirst(name), paths);
  const running = status === "running" && asOf > addDays(frame.most, 1);
  if (!to && running)
    return tooLong(name, from as Day, asOf, frame, [...paths, `${use.path}.status`]);
  if (!to) return cannotTell(unknownEnd(name, frame), [`${use.path}.to`], [`${use.path}.from`]);
  if (running && to <= addDays(frame.most, 1)) return stillRunning(name, to, paths);
  if (to <= frame.sure) return satisfied(fits(name, to, frame.sure), paths);
  if (to <= frame.most) return cannotTell(frame.condition, frame.missing, paths);
  if (to === addDays(frame.most, 1)) return cannotTell(oneDay(name, frame.most), [], paths);
  return tooLong(name, from as Day, to, frame, paths);
}

/** Its last day lies in the frame, and it still runs after the frame: one of them is not up to date. */
function stillRunning(name: Text, to: Day, paths: readonly string[]): Verdict {
  return notApplicable(
    {
      nb: `${upper(name.nb)} skulle slutte ${dayWords(to)}, men står som pågående. Kontroller hva som stemmer.`,
      nn: `${upper(name.nn)} skulle slutte ${dayWords(to)}, men står som pågåande. Kontroller kva som stemmer.`,
    },
    paths,
  );
}

/** The verdict where a measure's start is not known. */
export function unknownStart(use: InUse, name: Text): Verdict {
  return cannotTell(
    {
      nb: `Startdatoen for ${name.nb} er ikke kjent, så varigheten kan ikke vurderes.`,
      nn: `Startdatoen for ${name.nn} er ikkje kjend, så varigheita kan ikkje vurderast.`,
    },
    [`${use.path}.from`],
  );
}

function tooLong(name: Text, from: Day, to: Day, frame: Frame, paths: string[]): Verdict {
  const last = dayWords(frame.most);
  return violation(
    {
      nb: `${upper(name.nb)} fra ${dayWords(from)} varer til ${dayWords(to)}. Det kan vare til ${last} på det lengste.`,
      nn: `${upper(name.nn)} frå ${dayWords(from)} varer til ${dayWords(to)}. Det kan vare til ${last} på det lengste.`,
    },
    paths,
  );
}

function fits(name: Text, to: Day, last: Day): Text {
  return {
    nb: `${upper(name.nb)} slutter ${dayWords(to)}, innenfor rammen som går til ${dayWords(last)}.`,
    nn: `${upper(name.nn)} sluttar ${dayWords(to)}, innanfor ramma som går til ${dayWords(last)}.`,
  };
}

function endsFirst(name: Text): Text {
  return {
    nb: `Sluttdatoen for ${name.nb} står før startdatoen. Rett datoene.`,
    nn: `Sluttdatoen for ${name.nn} står før startdatoen. Rett datoane.`,
  };
}

function unknownEnd(name: Text, frame: Frame): Text {
  return {
    nb: `Sluttdatoen for ${name.nb} er ikke kjent. Uten forlengelse kan det vare til ${dayWords(frame.sure)}.`,
    nn: `Sluttdatoen for ${name.nn} er ikkje kjend. Utan forlenging kan det vare til ${dayWords(frame.sure)}.`,
  };
}

function oneDay(name: Text, last: Day): Text {
  return {
    nb: `${upper(name.nb)} går én dag over ${dayWords(last)}. NAVs egne systemer regner én dag lenger, så sjekk datoen.`,
    nn: `${upper(name.nn)} går ein dag over ${dayWords(last)}. NAV sine eigne system reknar ein dag lenger, så sjekk datoen.`,
  };
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
