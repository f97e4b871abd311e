import type { Text } from "../text/text.ts";
import type { Candidate, Deadline, Outcome } from "./by-deadline.ts";
import { NOT_READ } from "./programme-state.ts";
import type { Verdict } from "./types.ts";
import { cannotTell, satisfied, upcoming, violation } from "./verdict.ts";
import { dayWords, listWords, periodWords } from "./words.ts";

/** How a deadline rule speaks of what it wants: "arbeidsrettet tiltak", "fristen halvveis i programmet". */
export interface DeadlineWords {
  /** "et arbeidsrettet tiltak" */
  readonly thing: Text;
  /** "noe arbeidsrettet tiltak" */
  readonly none: Text;
  /** "Det første arbeidsrettede tiltaket" */
  readonly first: Text;
  readonly deadline: Text;
}

/** The verdict an outcome stands for, with the words of its rule. `facts` are the facts that fix the deadline. */
export function deadlineVerdict(
  outcome: Outcome,
  deadline: Deadline,
  words: DeadlineWords,
  facts: readonly string[],
): Verdict {
  const { inTime: due } = deadline;
  switch (outcome.kind) {
    case "in-time":
      return satisfied(inTime(outcome.by, deadline, words), [...facts, ...paths(outcome.by)]);
    case "late":
      return violation(
        late(outcome.first, deadline, words),
        [...facts, ...(outcome.first ? paths(outcome.first) : ["activities"])],
        { due },
      );
    case "ahead":
      return upcoming(due, ahead(deadline, words), [...facts, "activities"]);
    case "between":
      return cannotTell(between(outcome.by, deadline, words), [], [...facts, ...paths(outcome.by)]);
    case "ended":
      return cannotTell(ended(outcome.by, deadline, words), [], [...facts, ...paths(outcome.by)]);
    case "band-day":
      return cannotTell(bandDay(deadline, words), [], [...facts, "activities"], { due });
    case "not-read":
      return cannotTell(notRead(deadline, words), [NOT_READ], [...facts, "activities"], { due });
    case "open":
      return cannotTell(open(outcome.by, deadline, words), outcome.by.flatMap(missingOf), facts, {
        due,
      });
  }
}

function paths({ path }: Candidate): string[] {
  return [`${path}.from`];
}

function missingOf({ activity, path, role }: Candidate): string[] {
  if (role === "unknown") return [`${path}.kind`];
  return (["from", "to"] as const).filter((k) => !activity[k]).map((k) => `${path}.${k}`);
}

function titled({ activity }: Candidate): string {
  return `«${activity.title}»`;
}

/** "1. juli 2026", or "1. juli 2026 – 3. juli 2026" where ways of counting differ. */
function band({ inTime, late: last }: Deadline): string {
  return periodWords(inTime, last);
}

function inTime(by: Candidate, deadline: Deadline, words: DeadlineWords): Text {
  const on = by.activity.from ? ` ${dayWords(by.activity.from)}` : "";
  return {
    nb: `${titled(by)} er ${words.thing.nb} og begynner${on}, innen ${words.deadline.nb} (${dayWords(deadline.inTime)}).`,
    nn: `${titled(by)} er ${words.thing.nn} og byrjar${on}, innan ${words.deadline.nn} (${dayWords(deadline.inTime)}).`,
  };
}

function late(first: Candidate | null, deadline: Deadline, words: DeadlineWords): Text {
  const from = first?.activity.from;
  if (!first || !from)
    return {
      nb: `Programmet har ikke ${words.none.nb}. ${capital(words.deadline.nb)} var ${dayWords(deadline.inTime)}.`,
      nn: `Programmet har ikkje ${words.none.nn}. ${capital(words.deadline.nn)} var ${dayWords(deadline.inTime)}.`,
    };
  return {
    nb: `${words.first.nb} er ${titled(first)} fra ${dayWords(from)}, etter ${words.deadline.nb} (${dayWords(deadline.inTime)}).`,
    nn: `${words.first.nn} er ${titled(first)} frå ${dayWords(from)}, etter ${words.deadline.nn} (${dayWords(deadline.inTime)}).`,
  };
}

function ahead(deadline: Deadline, words: DeadlineWords): Text {
  return {
    nb: `Programmet har ennå ikke ${words.none.nb}. ${capital(words.deadline.nb)} er ${dayWords(deadline.inTime)}.`,
    nn: `Programmet har enno ikkje ${words.none.nn}. ${capital(words.deadline.nn)} er ${dayWords(deadline.inTime)}.`,
  };
}

function between(by: Candidate, deadline: Deadline, words: DeadlineWords): Text {
  const on = by.activity.from ? dayWords(by.activity.from) : "";
  return {
    nb: `${titled(by)} begynner ${on}. ${capital(words.deadline.nb)} kan regnes til ${band(deadline)}; vurder om det er i tide.`,
    nn: `${titled(by)} byrjar ${on}. ${capital(words.deadline.nn)} kan reknast til ${band(deadline)}; vurder om det er i tide.`,
  };
}

function ended(by: Candidate, deadline: Deadline, words: DeadlineWords): Text {
  return {
    nb: `${titled(by)} tar slutt før ${words.deadline.nb} (${dayWords(deadline.inTime)}), og ikke noe annet går da. Vurder om kravet er oppfylt.`,
    nn: `${titled(by)} tek slutt før ${words.deadline.nn} (${dayWords(deadline.inTime)}), og ikkje noko anna går då. Vurder om kravet er oppfylt.`,
  };
}

function bandDay(deadline: Deadline, words: DeadlineWords): Text {
  return {
    nb: `Programmet har ikke ${words.none.nb}. ${capital(words.deadline.nb)} er nå: ${band(deadline)}, etter hvordan dagene telles.`,
    nn: `Programmet har ikkje ${words.none.nn}. ${capital(words.deadline.nn)} er no: ${band(deadline)}, etter korleis dagane blir talde.`,
  };
}

function notRead(deadline: Deadline, words: DeadlineWords): Text {
  return {
    nb: `Siden viser ikke ${words.none.nb}. ${capital(words.deadline.nb)} var ${dayWords(deadline.inTime)}. Hele programmet må leses før noe kan sies sikkert.`,
    nn: `Sida viser ikkje ${words.none.nn}. ${capital(words.deadline.nn)} var ${dayWords(deadline.inTime)}. Heile programmet må lesast før noko kan seiast sikkert.`,
  };
}

function open(by: readonly Candidate[], deadline: Deadline, words: DeadlineWords): Text {
  const names = listWords(by.map(titled));
  return {
    nb: `Det må avklares om ${names} er ${words.thing.nb} som går ved ${words.deadline.nb} (${band(deadline)}).`,
    nn: `Det må avklarast om ${names} er ${words.thing.nn} som går ved ${words.deadline.nn} (${band(deadline)}).`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
