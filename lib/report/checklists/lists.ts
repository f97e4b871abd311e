import type { Text } from "../../text/text.ts";

export type ChecklistId =
  | "inngang"
  | "for-vedtak"
  | "innhold"
  | "evaluering"
  | "for-forlengelse"
  | "for-avslutning";

/** Some rules of a checklist under one heading, in the order one works. */
interface ChecklistPart {
  readonly title: Text;
  readonly rules: readonly string[];
  /** The special cases of the circular stand singly under it. */
  readonly withSpecialCases?: true;
}

/** A list that caseworkers know: a way through rules that stand elsewhere. It holds no rule of its own. */
export interface Checklist {
  readonly id: ChecklistId;
  readonly title: Text;
  /** The paragraphs and points it follows. */
  readonly ref: string;
  readonly parts: readonly ChecklistPart[];
}

/** The checklists, in the order of a case. */
export const checklists: readonly Checklist[] = [
  {
    id: "inngang",
    title: { nb: "Inngangsvilkår", nn: "Inngangsvilkår", en: "Entry conditions" },
    ref: "§ 29, rundskriv 35 punkt 4.29.2",
    parts: [
      {
        title: { nb: "Vilkårene", nn: "Vilkåra", en: "The conditions" },
        rules: [
          "kvp-age-18-67",
          "lawful-residence",
          "municipality-of-stay",
          "aev-completed",
          "target-group-benefits",
          "tight-followup-needed",
        ],
      },
      {
        title: {
          nb: "Særlige tilfeller, 4.29.2.5–12",
          nn: "Særlege tilfelle, 4.29.2.5–12",
          en: "Special cases, 4.29.2.5–12",
        },
        rules: ["special-group-flags", "tiltakspenger-overlap", "repeat-participation-allowed"],
        withSpecialCases: true,
      },
      {
        title: { nb: "Rett, ikke plikt", nn: "Rett, ikkje plikt", en: "A right, not a duty" },
        rules: [
          "right-not-duty-to-apply",
          "consider-kvp-before-20a",
          "refusal-disproportionate-burden",
        ],
      },
    ],
  },
  {
    id: "for-vedtak",
    title: { nb: "Før vedtak", nn: "Før vedtak", en: "Before the decision" },
    ref: "rundskriv 35 punkt 4.29.1.2 og 5.41.2.7",
    parts: [
      {
        title: { nb: "Saksbehandlingen", nn: "Saksbehandlinga", en: "Case processing" },
        rules: [
          "provisional-reply-one-month",
          "user-participation",
          "individual-plan-offered",
          "decision-is-enkeltvedtak",
          "complaint-deadline-3-weeks",
        ],
      },
      {
        title: {
          nb: "Dette skal stå i vedtaket",
          nn: "Dette skal stå i vedtaket",
          en: "The decision must state",
        },
        rules: [
          "decision-states-duration",
          "decision-period-max-one-year",
          "tight-followup-needed",
          "special-group-flags",
          "absence-deduction-formal",
          "stonad-annual-rate",
          "barnetillegg-entitled-child",
        ],
      },
      {
        title: { nb: "Etter vedtaket", nn: "Etter vedtaket", en: "After the decision" },
        rules: [
          "programme-content-after-decision",
          "start-date-in-programme",
          "start-within-6-months",
        ],
      },
    ],
  },
  {
    id: "innhold",
    title: { nb: "Innholdet i programmet", nn: "Innhaldet i programmet", en: "Programme content" },
    ref: "§ 30, rundskriv 35 punkt 4.30",
    parts: [
      {
        title: { nb: "Skal", nn: "Skal", en: "Must" },
        rules: [
          "programme-goal-work",
          "user-participation",
          "essential-part-work-directed",
          "work-directed-catalogue",
          "mandatory-content-old",
          "work-measure-by-halfway",
          "job-search-in-final-part",
          "job-search-3-months-before-end",
          "full-time-37-5",
          "year-round",
          "daytime-or-justified",
          "start-date-in-programme",
          "evaluation-dates-in-programme",
          "family-considered",
          "adequate-followup",
          "insurance-and-hse",
        ],
      },
      {
        title: { nb: "Kan", nn: "Kan", en: "May" },
        rules: [
          "education-work-goal",
          "paid-work-max-50",
          "apprenticeship-combined",
          "work-plus-activities-full-time",
          "other-measures-assessed",
          "other-activities-justified",
          "rest-time-tapering",
          "health-need-not-excessive",
        ],
      },
    ],
  },
  {
    id: "evaluering",
    title: { nb: "Evalueringsmøte", nn: "Evalueringsmøte", en: "Evaluation meeting" },
    ref: "rundskriv 35 punkt 4.30.2.7",
    parts: [
      {
        title: { nb: "Programmet så langt", nn: "Programmet så langt", en: "The programme so far" },
        rules: [
          "evaluation-overdue",
          "adequate-followup",
          "user-participation",
          "full-time-37-5",
          "rest-time-tapering",
          "health-need-not-excessive",
        ],
      },
      {
        title: { nb: "Veien videre", nn: "Vegen vidare", en: "The way ahead" },
        rules: [
          "evaluation-dates-in-programme",
          "essential-part-work-directed",
          "work-measure-by-halfway",
          "job-search-in-final-part",
          "job-search-3-months-before-end",
          "individual-plan-offered",
          "family-considered",
        ],
      },
    ],
  },
  {
    id: "for-forlengelse",
    title: { nb: "Før forlengelse", nn: "Før forlenging", en: "Before an extension" },
    ref: "§ 32, rundskriv 35 punkt 5.41.2.7",
    parts: [
      {
        title: { nb: "Tiden", nn: "Tida", en: "The time" },
        rules: [
          "duration-max-two-years",
          "duration-max-old",
          "leave-and-interruption-not-counted",
          "extension-beyond-two-years",
          "decision-period-max-one-year",
          "kvp-age-18-67",
        ],
      },
      {
        title: {
          nb: "Grunnlaget og vedtaket",
          nn: "Grunnlaget og vedtaket",
          en: "The basis and the decision",
        },
        rules: [
          "evaluation-overdue",
          "target-group-benefits",
          "tight-followup-needed",
          "user-participation",
          "reasoned-extension-decision",
          "decision-states-duration",
          "complaint-deadline-3-weeks",
        ],
      },
    ],
  },
  {
    id: "for-avslutning",
    title: { nb: "Før avslutning", nn: "Før avslutning", en: "Before the end" },
    ref: "§ 34, rundskriv 35 punkt 4.30.2.12",
    parts: [
      {
        title: { nb: "Avbrudd og stans", nn: "Avbrot og stans", en: "Interruption and stop" },
        rules: [
          "objective-ground-for-stop",
          "advance-notice-before-stop",
          "no-termination-first-year-protected-absence",
          "interruption-max-one-year",
          "no-stonad-during-interruption",
          "readmission-decision",
        ],
      },
      {
        title: {
          nb: "Når programmet er ferdig",
          nn: "Når programmet er ferdig",
          en: "When the programme is finished",
        },
        rules: [
          "job-search-in-final-part",
          "deltakerbevis-issued",
          "complaint-deadline-3-weeks",
          "deduct-from-future-payments",
          "kostra-dates",
        ],
      },
    ],
  },
];
