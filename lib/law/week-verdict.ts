import type { Text } from "../text/text.ts";
import { NOT_READ } from "./programme-state.ts";
import type { Verdict } from "./types.ts";
import { cannotTell, notApplicable } from "./verdict.ts";
import { weekTarget } from "./week.ts";
import type { Disturbance, InWeek, WeekPlace } from "./week-check.ts";
import { hoursWords, listWords } from "./words.ts";

/* Verdicts that full-time-37-5 and work-plus-activities-full-time share. */

/** What the place of the week settles by itself; null when the week lies inside the programme. */
export function placeVerdict(place: WeekPlace): Verdict | null {
  if (place.kind === "inside") return null;
  if (place.kind === "outside") return notApplicable(OUTSIDE, ["programme"]);
  if (place.kind === "part") return cannotTell(PART, [], ["programme.start", "programme.end"]);
  return cannotTell(DATES_UNKNOWN, place.missing);
}

/** A week that is short, but where something keeps us from saying that the programme is not full time. */
export function shortWeek(
  minutes: number,
  read: boolean,
  { holidays, away, unknown }: Disturbance,
): Verdict | null {
  const planned = hoursWords(minutes);
  if (!read) return cannotTell(notRead(planned), [NOT_READ], ["activities"]);
  if (away.length) return cannotTell(absent(planned), [], ["activities", ...away]);
  const [holiday] = holidays;
  if (holiday) return cannotTell(holidayWeek(planned, weekTarget(holiday)), [], ["activities"]);
  return unknown.length ? cannotTell(absenceUnknown(planned), unknown, ["activities"]) : null;
}

/** Activities in the week whose hours are not known. */
export function hoursUnknown(list: readonly InWeek[]): Verdict {
  const names = listWords(list.map(({ activity }) => `«${activity.title}»`));
  return cannotTell(
    {
      nb: `Det må avklares hvor mange timer i uka ${names} tar.`,
      nn: `Det må avklarast kor mange timar i veka ${names} tek.`,
    },
    list.map(({ path }) => `${path}.minutesPerWeek`),
  );
}

/** Activities of which it is not known whether they run in the whole week. */
export function timesUnknown(list: readonly InWeek[]): Verdict {
  const names = listWords(list.map(({ activity }) => `«${activity.title}»`));
  const missing = list.flatMap(({ activity, path }) =>
    (["from", "to"] as const).filter((key) => !activity[key]).map((key) => `${path}.${key}`),
  );
  return cannotTell(
    {
      nb: `Det må avklares om ${names} går hele denne uka.`,
      nn: `Det må avklarast om ${names} går heile denne veka.`,
    },
    missing,
    ["activities"],
  );
}

const OUTSIDE: Text = {
  nb: "Programmet går ikke denne uka.",
  nn: "Programmet går ikkje denne veka.",
};
const PART: Text = {
  nb: "Programmet går bare en del av denne uka. Se på en hel uke.",
  nn: "Programmet går berre ein del av denne veka. Sjå på ei heil veke.",
};
const DATES_UNKNOWN: Text = {
  nb: "Det må avklares om programmet går hele denne uka.",
  nn: "Det må avklarast om programmet går heile denne veka.",
};

function notRead(planned: string): Text {
  return {
    nb: `Siden viser ${planned} denne uka. Hele programmet må leses før noe kan sies sikkert.`,
    nn: `Sida viser ${planned} denne veka. Heile programmet må lesast før noko kan seiast sikkert.`,
  };
}

function absent(planned: string): Text {
  return {
    nb: `Det er planlagt ${planned} denne uka, men uka har permisjon eller fravær. Vurder en vanlig uke.`,
    nn: `Det er planlagt ${planned} denne veka, men veka har permisjon eller fråvær. Vurder ei vanleg veke.`,
  };
}

function holidayWeek(planned: string, target: number): Text {
  return {
    nb: `Det er planlagt ${planned} denne uka. Uka har helligdag; full tid er da om lag ${hoursWords(target)}. Vurder en vanlig uke.`,
    nn: `Det er planlagt ${planned} denne veka. Veka har heilagdag; full tid er då om lag ${hoursWords(target)}. Vurder ei vanleg veke.`,
  };
}

function absenceUnknown(planned: string): Text {
  return {
    nb: `Det er planlagt ${planned} denne uka. Det må avklares om uka har permisjon, avbrudd, ferie eller fravær.`,
    nn: `Det er planlagt ${planned} denne veka. Det må avklarast om veka har permisjon, avbrot, ferie eller fråvær.`,
  };
}
