import type { Text } from "../../text/text.ts";
import { addedChoice, choice, choiceOf, onDay, yesNo } from "./ask.ts";
import type { Question } from "./types.ts";
import { CASE_SYSTEM, DECISION } from "./where.ts";

function option(value: string, nb: string, nn: string): { value: string; label: Text } {
  return { value, label: { nb, nn } };
}

const onApplication = addedChoice(
  "decisions",
  [
    option("innvilgelse", "Innvilget", "Innvilga"),
    option("avslag", "Avslått", "Avslegen"),
    option("none", "Ikke avgjort ennå", "Ikkje avgjord enno"),
  ],
  (kind) => (kind === "none" ? [] : [{ kind }]),
  {
    nb: "Hvordan er søknaden om kvalifiseringsprogram avgjort?",
    nn: "Korleis er søknaden om kvalifiseringsprogram avgjord?",
  },
  DECISION,
);

/** Reasons as they are written where the text itself is not at hand. */
const REASONS: Readonly<Record<string, string>> = {
  wish: "Deltakeren ønsker det selv",
  birth: "Fødsel eller adopsjon",
  work: "Deltakeren har fått arbeid",
  health: "Deltakerens helse",
  absence: "Deltakerens fravær",
  covid: "Covid-19",
  capacity: "Kapasiteten ved kontoret",
};

const reasonOptions = [
  option("wish", "Deltakeren ønsker det selv", "Deltakaren ønskjer det sjølv"),
  option("birth", "Fødsel eller adopsjon", "Fødsel eller adopsjon"),
  option("work", "Deltakeren har fått arbeid", "Deltakaren har fått arbeid"),
  option("health", "Deltakerens helse", "Helsa til deltakaren"),
  option("absence", "Fravær", "Fråvær"),
  option("covid", "Covid-19", "Covid-19"),
  option("capacity", "Kapasiteten ved kontoret", "Kapasiteten ved kontoret"),
  option("none", "Ingen grunn er oppgitt", "Ingen grunn er oppgjeven"),
];

/** What the application, the refusal and the decisions say. */
export const decisionQuestions: readonly Question[] = [
  onDay(
    "applicationReceived",
    { nb: "Hvilken dag kom søknaden inn?", nn: "Kva dag kom søknaden inn?" },
    CASE_SYSTEM,
  ),
  choice(
    "refusalReason",
    { nb: "Hvorfor ble søknaden avslått?", nn: "Kvifor vart søknaden avslegen?" },
    DECISION,
  ),
  {
    ...onApplication,
    /** The decision on the application is not added once more. */
    apply: (facts, value, path) =>
      facts.decisions?.some((d) => d.kind === value)
        ? facts
        : onApplication.apply(facts, value, path),
  },
  choice(
    "decisions[].kind",
    { nb: "Hva slags vedtak er det?", nn: "Kva slags vedtak er det?" },
    DECISION,
  ),
  onDay(
    "decisions[].date",
    { nb: "Hvilken dato har vedtaket?", nn: "Kva dato har vedtaket?" },
    DECISION,
  ),
  onDay(
    "decisions[].from",
    { nb: "Fra hvilken dag gjelder vedtaket?", nn: "Frå kva dag gjeld vedtaket?" },
    DECISION,
  ),
  onDay(
    "decisions[].to",
    { nb: "Til og med hvilken dag gjelder vedtaket?", nn: "Til og med kva dag gjeld vedtaket?" },
    DECISION,
  ),
  yesNo(
    "decisions[].reasoned",
    { nb: "Er vedtaket begrunnet?", nn: "Er vedtaket grunngjeve?" },
    DECISION,
  ),
  yesNo(
    "decisions[].statesDuration",
    {
      nb: "Oppgir vedtaket hvor lenge programmet varer?",
      nn: "Oppgir vedtaket kor lenge programmet varer?",
    },
    DECISION,
  ),
  yesNo(
    "decisions[].statesComplaintRight",
    { nb: "Opplyser vedtaket om klageretten?", nn: "Opplyser vedtaket om klageretten?" },
    DECISION,
  ),
  onDay(
    "decisions[].notifiedOn",
    { nb: "Hvilken dag fikk deltakeren vedtaket?", nn: "Kva dag fekk deltakaren vedtaket?" },
    {
      nb: "Se når brevet ble åpnet eller sendt.",
      nn: "Sjå når brevet vart opna eller sendt.",
    },
  ),
  yesNo(
    "decisions[].specialReasons",
    {
      nb: "Bygger vedtaket på særlige grunner (§ 32)?",
      nn: "Byggjer vedtaket på særlege grunnar (§ 32)?",
    },
    DECISION,
  ),
  yesNo(
    "decisions[].assessesFollowUpNeed",
    {
      nb: "Vurderer vedtaket om tett og koordinert oppfølging er nødvendig og hensiktsmessig?",
      nn: "Vurderer vedtaket om tett og koordinert oppfølging er nødvendig og føremålstenleg?",
    },
    DECISION,
  ),
  choiceOf(
    "decisions[].reason",
    reasonOptions,
    (_facts, value) => REASONS[value] ?? null,
    { nb: "Hvilken grunn oppgir vedtaket?", nn: "Kva grunn oppgir vedtaket?" },
    DECISION,
  ),
  yesNo(
    "decisions[].fullyRead",
    {
      nb: "Er hele vedtaket lest, slik at det som mangler her, heller ikke står der?",
      nn: "Er heile vedtaket lese, slik at det som manglar her, heller ikkje står der?",
    },
    DECISION,
  ),
  onDay(
    "decisions[].warnedOn",
    {
      nb: "Når fikk deltakeren forhåndsvarsel?",
      nn: "Når fekk deltakaren førehandsvarsel?",
    },
    { nb: "Se sendte brev.", nn: "Sjå sende brev." },
  ),
  addedChoice(
    "assessedGroups",
    [
      option("none", "Ingen av dem", "Ingen av dei"),
      option("language", "Språkproblemer", "Språkproblem"),
      option("introduction", "Introduksjonsordningen", "Introduksjonsordninga"),
      option("mental-or-substance", "Psykiske plager eller rus", "Psykiske plager eller rus"),
      option(
        "aap-or-ufore",
        "Arbeidsavklaringspenger eller uføretrygd",
        "Arbeidsavklaringspengar eller uføretrygd",
      ),
      option("overgangsstonad", "Overgangsstønad", "Overgangsstønad"),
      option("sentence", "Straffegjennomføring", "Straffegjennomføring"),
    ],
    (value) => (value === "none" ? [] : [value]),
    {
      nb: "Hva av dette har vedtaket vurdert særskilt?",
      nn: "Kva av dette har vedtaket vurdert særskilt?",
    },
    DECISION,
  ),
  yesNo(
    "wholeCaseRead",
    {
      nb: "Er alle vedtak, dokumenter og notater i saken med her, slik at det som mangler, ikke finnes?",
      nn: "Er alle vedtak, dokument og notat i saka med her, slik at det som manglar, ikkje finst?",
    },
    CASE_SYSTEM,
  ),
];
