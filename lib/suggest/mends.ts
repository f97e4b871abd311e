import type { Day } from "../facts/days.ts";
import type { Finding, Status } from "../law/types.ts";
import type { Measure } from "../measures/types.ts";
import { formatDayShort } from "../text/format.ts";
import type { Text } from "../text/text.ts";
import type { Reason } from "./types.ts";

/** What a measure does for a finding: `lacks` where the facts prove it, `ask` where they do not tell. */
interface Mend {
  readonly fits: (measure: Measure) => boolean;
  readonly lacks: Text;
  readonly ask: Text;
  /** What the day of the finding is; else a deadline. */
  readonly day?: Text;
}

/** Supports to a measure, which do not count as work-directed activity alone. */
const SUPPORTS: ReadonlySet<string> = new Set([
  "mentor",
  "inkluderingstilskudd",
  "tilretteleggings-og-oppfolgingsgaranti",
  "varig-tilrettelagt-arbeid",
]);
const isWork = (m: Measure) => m.counts === "work-directed" && !SUPPORTS.has(m.id);
const isSearch = (m: Measure) => m.counts === "job-search";
const isOne =
  (...ids: string[]) =>
  (m: Measure) =>
    ids.includes(m.id);

const WORK: Mend = {
  fits: isWork,
  lacks: {
    nb: "Programmet mangler et arbeidsrettet tiltak.",
    nn: "Programmet manglar eit arbeidsretta tiltak.",
    en: "The programme lacks a work-directed measure.",
  },
  ask: {
    nb: "Vi ser ikke om programmet har et arbeidsrettet tiltak i tide.",
    nn: "Vi ser ikkje om programmet har eit arbeidsretta tiltak i tide.",
    en: "We cannot see whether the programme has a work-directed measure in time.",
  },
  day: { nb: "halvveis", nn: "halvvegs", en: "halfway" },
};
const SEARCH: Mend = {
  fits: isSearch,
  lacks: {
    nb: "Arbeidssøking mangler i siste del av programmet.",
    nn: "Arbeidssøking manglar i siste del av programmet.",
    en: "Job search is missing from the final part of the programme.",
  },
  ask: {
    nb: "Vi ser ikke når arbeidssøking er planlagt.",
    nn: "Vi ser ikkje når arbeidssøking er planlagd.",
    en: "We cannot see when job search is planned.",
  },
};
const EVALUATION: Mend = {
  fits: isOne("evaluering"),
  lacks: {
    nb: "Evalueringen mangler en dato, eller er ikke holdt.",
    nn: "Evalueringa manglar ein dato, eller er ikkje halden.",
    en: "The evaluation has no date, or has not been held.",
  },
  ask: {
    nb: "Vi ser ikke når programmet skal evalueres.",
    nn: "Vi ser ikkje når programmet skal evaluerast.",
    en: "We cannot see when the programme is to be evaluated.",
  },
};

/** Rules about content that a measure can mend, and how. */
const MENDS: Readonly<Record<string, Mend>> = {
  "work-measure-by-halfway": WORK,
  "essential-part-work-directed": {
    fits: WORK.fits,
    ask: WORK.ask,
    lacks: {
      nb: "Den vesentlige delen av programmet skal være arbeidsrettet.",
      nn: "Den vesentlege delen av programmet skal vere arbeidsretta.",
      en: "The essential part of the programme must be work-directed.",
    },
  },
  "mandatory-content-old": WORK,
  "job-search-3-months-before-end": SEARCH,
  "job-search-in-final-part": SEARCH,
  "evaluation-dates-in-programme": EVALUATION,
  "evaluation-overdue": EVALUATION,
  "programme-goal-work": {
    fits: isOne("planlegging-av-program", "karriereveiledning", "interessekartlegging"),
    lacks: {
      nb: "Programmet mangler arbeid som mål.",
      nn: "Programmet manglar arbeid som mål.",
      en: "The programme does not have work as its goal.",
    },
    ask: {
      nb: "Vi ser ikke om målet for programmet er arbeid.",
      nn: "Vi ser ikkje om målet for programmet er arbeid.",
      en: "We cannot see whether the goal of the programme is work.",
    },
  },
  "user-participation": {
    fits: isOne("brukermedvirkning", "planlegging-av-program"),
    lacks: {
      nb: "Programmet er ikke laget sammen med deltakeren.",
      nn: "Programmet er ikkje laga saman med deltakaren.",
      en: "The programme was not drawn up with the participant.",
    },
    ask: {
      nb: "Vi ser ikke om programmet er laget sammen med deltakeren.",
      nn: "Vi ser ikkje om programmet er laga saman med deltakaren.",
      en: "We cannot see whether the programme was drawn up with the participant.",
    },
  },
  "adequate-followup": {
    fits: isOne("individuell-oppfolging"),
    lacks: {
      nb: "Det er lenge siden siste samtale i saken.",
      nn: "Det er lenge sidan siste samtale i saka.",
      en: "It is a long time since the last conversation in the case.",
    },
    ask: {
      nb: "Vi ser ikke når dere sist hadde kontakt.",
      nn: "Vi ser ikkje når de sist hadde kontakt.",
      en: "We cannot see when you were last in contact.",
    },
  },
  "individual-plan-offered": {
    fits: isOne("ansvarsgruppe"),
    lacks: {
      nb: "Saken viser ikke at individuell plan er tilbudt.",
      nn: "Saka viser ikkje at individuell plan er tilboden.",
      en: "The case does not show that an individual plan has been offered.",
    },
    ask: {
      nb: "Vi ser ikke om individuell plan er tilbudt.",
      nn: "Vi ser ikkje om individuell plan er tilboden.",
      en: "We cannot see whether an individual plan has been offered.",
    },
  },
  "family-considered": {
    fits: isOne("foreldreveiledning"),
    lacks: {
      nb: "Hensynet til barna er ikke omtalt i programmet.",
      nn: "Omsynet til barna er ikkje omtalt i programmet.",
      en: "The programme does not mention the needs of the children.",
    },
    ask: {
      nb: "Vi ser ikke om familiesituasjonen er vurdert.",
      nn: "Vi ser ikkje om familiesituasjonen er vurdert.",
      en: "We cannot see whether the family situation has been assessed.",
    },
  },
  "full-time-37-5": {
    fits: isOne("egenaktivitet", "fysisk-trening", "kommunale-arbeids-og-aktivitetstiltak"),
    lacks: {
      nb: "Uken har ledig tid opp til full tid.",
      nn: "Veka har ledig tid opp til full tid.",
      en: "The week has room for more, up to full time.",
    },
    ask: {
      nb: "Vi ser ikke om uken er full.",
      nn: "Vi ser ikkje om veka er full.",
      en: "We cannot see whether the week is full.",
    },
  },
  "deltakerbevis-issued": {
    fits: isOne("egendokumentasjon"),
    lacks: {
      nb: "Deltakerbeviset mangler.",
      nn: "Deltakarbeviset manglar.",
      en: "The certificate of participation is missing.",
    },
    ask: {
      nb: "Vi ser ikke om deltakerbevis er utstedt.",
      nn: "Vi ser ikkje om deltakarbevis er utferda.",
      en: "We cannot see whether a certificate of participation has been issued.",
    },
  },
};

export interface MendedBy {
  readonly reason: Reason;
  readonly status: Status;
}

/** The findings a measure would mend: proved ones first. Kept and inapplicable rules need no mending. */
export function mendedBy(measure: Measure, findings: readonly Finding[]): MendedBy[] {
  return ORDER.flatMap((status) =>
    findings.flatMap((finding): MendedBy[] => {
      const mend = MENDS[finding.rule];
      if (finding.status !== status || !mend?.fits(measure)) return [];
      const lacks = finding.due ? withDay(mend, finding.due) : mend.lacks;
      const text = status === "cannot-tell" ? mend.ask : lacks;
      return [{ status, reason: { kind: "rule", rule: finding.rule, text } }];
    }),
  );
}

/** "Programmet mangler et arbeidsrettet tiltak, halvveis 12.03.2027." */
function withDay({ lacks, day }: Mend, due: Day): Text {
  const when = formatDayShort(due);
  const said = (text: string, what: string) => `${text.replace(/\.$/, "")}, ${what} ${when}.`;
  return {
    nb: said(lacks.nb, day?.nb ?? "frist"),
    nn: said(lacks.nn, day?.nn ?? "frist"),
    en: `${(lacks.en ?? lacks.nb).replace(/\.$/, "")} (${day?.en ?? "deadline"} ${when}).`,
  };
}

const ORDER: readonly Status[] = ["violation", "upcoming", "cannot-tell"];
