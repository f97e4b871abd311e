import type { CaseFacts } from "../facts/types.ts";
import { findHopes, type Hope } from "../needs/hopes.ts";
import { needsMentioned } from "../needs/mentions.ts";
import { remembered } from "../needs/remembered.ts";
import type { Need } from "../needs/types.ts";

/** Something the person wants or has, with the words that told it, and the measures it leads to. */
export interface Goal {
  readonly quote: string;
  /** Measure ids, the nearest first. */
  readonly measures: readonly string[];
  /** Needs that the goal is about: measures that meet one of them first are meant too. */
  readonly needs: readonly Need[];
}

/** The goals of the programme and what the free text tells of wishes and resources. */
export function goalsOf(facts: CaseFacts, texts: readonly string[]): Goal[] {
  const { goal, subGoals } = facts.programme ?? {};
  const written = [goal, ...(subGoals ?? [])].filter((g): g is string => Boolean(g?.trim()));
  return [...written.map(writtenGoal), ...hopesOf(texts).map(toldGoal)];
}

/** The wishes and resources of a case's texts, found once for each list of texts. */
export const hopesOf = remembered(findHopes);

function writtenGoal(text: string): Goal {
  const needs = needsMentioned(text).filter((n) => !WORK_NEEDS.has(n));
  const trades = tradeMeasures(text);
  const work = needs.length === 0 || trades.length > 0 ? ROADS_TO_WORK : [];
  return { quote: text, measures: distinct([...trades, ...work]), needs };
}

/** "Jobb" in a goal is no need of work. */
const WORK_NEEDS: ReadonlySet<Need> = new Set<Need>([
  "work-goal",
  "work-experience",
  "job-search-skills",
  "not-registered",
  "apprenticeship",
]);

function toldGoal({ kind, quote }: Hope): Goal {
  const trades = kind === "work" || kind === "schooling" ? tradeMeasures(quote) : [];
  return { quote, measures: distinct([...trades, ...ROADS[kind]]), needs: [] };
}

const ROADS_TO_WORK = [
  "arbeidstrening",
  "praktisk-opplaering-i-bedrift",
  "lonnstilskudd",
  "oppfolging",
];
const ROADS: Readonly<Record<Hope["kind"], readonly string[]>> = {
  work: ROADS_TO_WORK,
  schooling: ["grunnskole-og-videregaende", "fag-og-yrkesopplaering", "amo-kurs"],
  experience: ["deltidsarbeid", "egendokumentasjon", "arbeidstrening", "lonnstilskudd"],
  interest: ["fritidsaktiviteter", "frivillige-lag-og-organisasjoner", "interessekartlegging"],
  sport: ["fritidsaktiviteter", "fysisk-trening", "stottepersoner"],
  animals: ["inn-pa-tunet", "fritidsaktiviteter"],
  employer: ["nettverksarbeid", "arbeidstrening", "deltidsarbeid"],
  companion: ["stottepersoner"],
};

interface Trade {
  readonly words: RegExp;
  readonly measures: readonly string[];
}

/** Trades by how one gets into them. The words are beginnings or ends of Norwegian words for trades and branches. */
const TRADES: readonly Trade[] = [
  {
    words:
      /sjåfør|lastebil|yrkessjåfør|truck|maskinfører|anleggsmaskin|transportbransje|buss(?:en|sjåfør)|drosje|taxi/,
    measures: ["amo-kurs", "arbeidstrening", "lonnstilskudd"],
  },
  {
    words:
      /oppdrett|akvakultur|havbruk|fiskeri|snekker|tømrer|tømrar|elektriker|elektrikar|rørlegg|røyrlegg|mekaniker|mekanikar|sveis|kokk|frisør|maler|malar|murer|murar|betong|byggfag|byggebransje|anleggsgart|gartner|baker|bakar|slakter|industri|verksted|verkstad|barne- og ungdom|barneog|helsefagarb|hjelpepleier|logistikk|fagarbeid|fagbrev|svennebrev|håndverk|handverk/,
    measures: [
      "fag-og-yrkesopplaering",
      "laeretid",
      "arbeidstrening",
      "praktisk-opplaering-i-bedrift",
    ],
  },
  {
    words:
      /sykepleier|sjukepleiar|vernepleier|vernepleiar|barnehagelærer|barnehagelærar|lektor|ingeniør|sosionom|bachelor|master|universitet|høgskole|høyskole|høgskule|studere|jurist|økonom$|arkitekt|psykolog|fysioterapeut|lærer$|lærar$|farmasøyt/,
    measures: ["hoyere-utdanning", "ordinaer-utdanning-i-stedet-for-jobb", "karriereveiledning"],
  },
  {
    words:
      /butikk|lager|renhold|reinhald|vaktmester|vaktmeister|kantine|hotell|servering|bartender|barnehage|sfo|assistent|kontor|resepsjon|pleieassistent|sykehjem|sjukeheim/,
    measures: ["arbeidstrening", "lonnstilskudd", "deltidsarbeid", "amo-kurs"],
  },
  {
    words: /\bdyr|hest|gård|\bgard|bonde|landbruk|skogbruk|fjøs|natur/,
    measures: ["inn-pa-tunet", "arbeidstrening"],
  },
  {
    words: /videregående|vidaregåande|\bvgs|grunnskole|grunnskule|studiekompetanse|vitnemål/,
    measures: ["grunnskole-og-videregaende"],
  },
  {
    words: /førerkort|førarkort|sertifikat|lappen/,
    measures: ["amo-kurs"],
  },
  {
    words:
      /egen bedrift|eigen bedrift|eget firma|eige firma|gründer|selvstendig næring|sjølvstendig næring/,
    measures: ["karriereveiledning"],
  },
];

function tradeMeasures(text: string): string[] {
  const plain = text.toLowerCase();
  return TRADES.flatMap((trade) => (trade.words.test(plain) ? trade.measures : []));
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
