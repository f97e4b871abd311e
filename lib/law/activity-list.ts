import type { Activity, ActivityKind } from "../facts/types.ts";
import { placeIn } from "./place-paths.ts";
import type { Verdict } from "./types.ts";
import { cannotTell } from "./verdict.ts";
import { listWords } from "./words.ts";
import { kindOf } from "./work-directed.ts";

/** One activity with the path it stands at, `activities[2]`. */
export interface ActivityAt {
  readonly activity: Activity;
  readonly path: string;
}

/** The activities that are not cancelled, with their paths. */
export function activitiesAt(activities: readonly Activity[]): ActivityAt[] {
  const list: ActivityAt[] = [];
  for (let i = 0; i < activities.length; i++) {
    const activity = activities[i] as Activity;
    if (activity.status !== "cancelled") list.push({ activity, path: placeIn("activities", i) });
  }
  return list;
}

/** Those that count as one of the kinds. */
export function ofKinds(list: readonly ActivityAt[], ...kinds: readonly ActivityKind[]) {
  return list.filter(({ activity }) => {
    const kind = kindOf(activity);
    return kind !== null && kinds.includes(kind);
  });
}

/** Those whose kind is neither stated nor told by the title. */
export function ofUnknownKind(list: readonly ActivityAt[]): ActivityAt[] {
  return list.filter(({ activity }) => kindOf(activity) === null);
}

/** "«Norskkurs» og «Arbeidstrening»". */
export function titles(list: readonly ActivityAt[]): string {
  return listWords(list.map(({ activity }) => `«${activity.title}»`));
}

/** The same fact of several activities, `activities[1].justified`. */
export function pathsTo(list: readonly ActivityAt[], fact: keyof Activity): string[] {
  return list.map(({ path }) => `${path}.${fact}`);
}

/** Nothing is known of the programme's activities. */
export function activitiesNotKnown(): Verdict {
  return cannotTell(
    {
      nb: "Aktivitetene i programmet må være kjent.",
      nn: "Aktivitetane i programmet må vere kjende.",
    },
    ["activities"],
  );
}

/** The kind of some activities would decide. */
export function kindsNotKnown(list: readonly ActivityAt[]): Verdict {
  const names = titles(list);
  return cannotTell(
    {
      nb: `Det må avklares hva slags aktivitet ${names} er.`,
      nn: `Det må avklarast kva slags aktivitet ${names} er.`,
    },
    pathsTo(list, "kind"),
  );
}
