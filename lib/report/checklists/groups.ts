import type { SpecialGroup } from "../../facts/types.ts";
import { GROUPS } from "../../law/special-groups.ts";
import type { Need } from "../../needs/types.ts";
import type { Text } from "../../text/text.ts";
import type { CaseReport } from "../types.ts";

/** One point of the circular on special cases (R35 4.29.2.6–12), and what this case tells of it. */
export interface SpecialCase {
  /** Point of the circular; 4.29.2.5 is the heading of the others. */
  readonly point: string;
  readonly title: Text;
  /** What the point asks one to look at. */
  readonly look: Text;
  /** Whether the case concerns it; null where that is not known. */
  readonly concerns: boolean | null;
  /** The words of the case that tell of it. */
  readonly quotes: readonly string[];
}

/** Every point on its own, in the order of the circular. */
export function specialCases({ facts, evidence, needs }: CaseReport): SpecialCase[] {
  return POINTS.map(({ group: id, needs: kinds, ...point }) => {
    const group = GROUPS.find((one) => one.id === id);
    const shown = evidence.filter((e) => group && tellsOf(e.fact, group.path, id, facts));
    const told = needs.filter((n) => kinds.includes(n.need)).flatMap((n) => n.quotes);
    const quotes = [...new Set([...shown.flatMap((e) => e.quote ?? []), ...told])].filter(Boolean);
    return { ...point, concerns: group?.concerns(facts) ?? null, quotes };
  });
}

const BENEFITS: Readonly<Partial<Record<SpecialGroup, readonly string[]>>> = {
  "aap-or-ufore": ["aap", "uforetrygd"],
  overgangsstonad: ["overgangsstonad"],
};

/** Whether evidence for a fact tells of the group; of the benefits, those of its kinds alone. */
function tellsOf(fact: string, path: string, id: SpecialGroup, facts: CaseReport["facts"]) {
  if (path !== "benefits") return fact === path;
  const at = /^benefits\[(\d+)\]\.kind$/.exec(fact)?.[1];
  const kind = at === undefined ? undefined : facts.benefits?.[Number(at)]?.kind;
  return kind !== undefined && BENEFITS[id]?.includes(kind) === true;
}

interface Point extends Pick<SpecialCase, "point" | "title" | "look"> {
  readonly group: SpecialGroup;
  /** Needs of the text that point to it. */
  readonly needs: readonly Need[];
}

const POINTS: readonly Point[] = [
  {
    point: "4.29.2.6",
    group: "language",
    needs: ["language"],
    title: { nb: "Språkproblemer", nn: "Språkproblem", en: "Language problems" },
    look: {
      nb: "Er norskopplæring alene nok, eller trengs programmet? Bruk tolk i samtalen om nødvendig.",
      nn: "Er norskopplæring åleine nok, eller trengst programmet? Bruk tolk i samtalen om det er nødvendig.",
      en: "Is Norwegian training alone enough, or is the programme needed? Use an interpreter in the conversation if necessary.",
    },
  },
  {
    point: "4.29.2.7",
    group: "introduction",
    needs: [],
    title: {
      nb: "Introduksjonsordningen",
      nn: "Introduksjonsordninga",
      en: "The introduction scheme",
    },
    look: {
      nb: "Har deltakeren rett til introduksjonsprogram, går det foran. Er retten brukt opp?",
      nn: "Har deltakaren rett til introduksjonsprogram, går det føre. Er retten brukt opp?",
      en: "If the participant is entitled to the introduction programme, it comes first. Has the right been used up?",
    },
  },
  {
    point: "4.29.2.8",
    group: "mental-or-substance",
    needs: ["mental-health", "social-anxiety", "substance-use"],
    title: {
      nb: "Psykiske plager eller rus",
      nn: "Psykiske plager eller rus",
      en: "Mental health problems or substance use",
    },
    look: {
      nb: "Kan programmet gjennomføres med tilrettelegging, eller må behandling komme først?",
      nn: "Kan programmet gjennomførast med tilrettelegging, eller må behandling kome først?",
      en: "Can the programme be completed with adaptations, or must treatment come first?",
    },
  },
  {
    point: "4.29.2.9",
    group: "aap-or-ufore",
    needs: [],
    title: {
      nb: "Arbeidsavklaringspenger og uføretrygd",
      nn: "Arbeidsavklaringspengar og uføretrygd",
      en: "Work assessment allowance and disability benefit",
    },
    look: {
      nb: "Er retten til ytelsen avklart, og er den i så fall svært begrenset?",
      nn: "Er retten til ytinga avklart, og er ho i så fall svært avgrensa?",
      en: "Has the right to the benefit been clarified and, if so, is the benefit very limited?",
    },
  },
  {
    point: "4.29.2.10",
    group: "overgangsstonad",
    needs: [],
    title: { nb: "Overgangsstønad", nn: "Overgangsstønad", en: "Transitional benefit" },
    look: {
      nb: "Er deltakeren alene med omsorg for små barn, og er retten til overgangsstønad avklart?",
      nn: "Er deltakaren åleine med omsorg for små barn, og er retten til overgangsstønad avklart?",
      en: "Is the participant alone in caring for young children, and has the right to transitional benefit been clarified?",
    },
  },
  {
    point: "4.29.2.11",
    group: "sentence",
    needs: ["crime"],
    title: {
      nb: "Personer som gjennomfører straff",
      nn: "Personar som gjennomfører straff",
      en: "People serving a sentence",
    },
    look: {
      nb: "Gjennomfører deltakeren en straff nå, eller skal hun eller han snart begynne?",
      nn: "Gjennomfører deltakaren ei straff no, eller skal ho eller han snart byrje?",
      en: "Is the participant serving a sentence now, or about to start?",
    },
  },
  {
    point: "4.29.2.12",
    group: "sentence",
    needs: [],
    title: {
      nb: "Formen på straffegjennomføringen",
      nn: "Forma på straffegjennomføringa",
      en: "The form of the sentence",
    },
    look: {
      nb: "Lar formen seg forene med fulltidsprogram? Samfunnsstraff kan legges inn i programtiden.",
      nn: "Lèt forma seg sameine med fulltidsprogram? Samfunnsstraff kan leggjast inn i programtida.",
      en: "Can the form be combined with a full-time programme? A community sentence can be part of the programme hours.",
    },
  },
];
