import type { FactView } from "../facts/paths.ts";
import type { Benefit, BenefitKind, SpecialGroup } from "../facts/types.ts";
import type { Text } from "../text/text.ts";

type Facts = FactView<
  | "person.languageBarrier"
  | "person.inIntroductionProgramme"
  | "person.mentalOrSubstance"
  | "person.servingSentence"
  | "benefits"
>;

/** One of the groups that R35 4.29.2.6–12 treats on its own. */
export interface Group {
  readonly id: SpecialGroup;
  /** Point of the circular. */
  readonly point: string;
  readonly label: Text;
  readonly path: string;
  /** Whether the case concerns the group; null when that is not known. */
  readonly concerns: (facts: Facts) => boolean | null;
}

export const GROUPS: readonly Group[] = [
  {
    id: "language",
    point: "4.29.2.6",
    label: { nb: "språkproblemer", nn: "språkproblem" },
    path: "person.languageBarrier",
    concerns: ({ person }) => person?.languageBarrier ?? null,
  },
  {
    id: "introduction",
    point: "4.29.2.7",
    label: { nb: "introduksjonsordningen", nn: "introduksjonsordninga" },
    path: "person.inIntroductionProgramme",
    concerns: ({ person }) => person?.inIntroductionProgramme ?? null,
  },
  {
    id: "mental-or-substance",
    point: "4.29.2.8",
    label: { nb: "psykiske plager eller rus", nn: "psykiske plager eller rus" },
    path: "person.mentalOrSubstance",
    concerns: ({ person }) => person?.mentalOrSubstance ?? null,
  },
  {
    id: "aap-or-ufore",
    point: "4.29.2.9",
    label: {
      nb: "arbeidsavklaringspenger eller uføretrygd",
      nn: "arbeidsavklaringspengar eller uføretrygd",
    },
    path: "benefits",
    concerns: ({ benefits }) => hasAny(benefits, ["aap", "uforetrygd"]),
  },
  {
    id: "overgangsstonad",
    point: "4.29.2.10",
    label: { nb: "overgangsstønad", nn: "overgangsstønad" },
    path: "benefits",
    concerns: ({ benefits }) => hasAny(benefits, ["overgangsstonad"]),
  },
  {
    id: "sentence",
    point: "4.29.2.11–12",
    label: { nb: "straffegjennomføring", nn: "straffegjennomføring" },
    path: "person.servingSentence",
    concerns: ({ person }) => {
      const sentence = person?.servingSentence;
      return sentence ? sentence !== "none" : null;
    },
  },
];

function hasAny(benefits: readonly Benefit[] | null | undefined, kinds: readonly BenefitKind[]) {
  if (!benefits) return null;
  return benefits.some((b) => kinds.includes(b.kind));
}
