/*
 * Labels that put two or three words together, in any order: every word of one column beside every word of the other.
 * Those that fields.ts lists by themselves go before.
 */

interface Composed {
  readonly field: string;
  /** Weak: what is planned is good only while nothing better is shown. */
  readonly weak?: boolean;
  /** One word of each. */
  readonly words: readonly string[];
}

const PROGRAMME = "program|deltakelse|deltaking|kvp";

const COMPOSED: readonly Composed[] = [
  {
    field: "programme.start",
    words: [
      PROGRAMME,
      "start|oppstart|starttidspunkt|startet|begynte|påbegynt|begynner|igangsatt|iverksatt|første dag",
      "|faktisk",
    ],
  },
  {
    field: "programme.start",
    weak: true,
    words: [PROGRAMME, "start|oppstart|starttidspunkt", "planlagt|forventet|avtalt|beregnet"],
  },
  {
    field: "programme.end",
    words: [
      PROGRAMME,
      "slutt|sluttidspunkt|avsluttes|slutter|utløper|ferdig|avslutning|opphører|siste dag|utløp",
      "|faktisk|planlagt|forventet|avtalt|beregnet",
    ],
  },
  { field: "programme.goal", words: ["mål|hovedmål|målsetting|målsetning", PROGRAMME] },
  { field: "programme.goal", words: ["mål", "overordnet|langsiktig|endelig|yrkesmessig"] },
  {
    field: "programme.minutesPerWeek",
    words: [
      "timer per uke|ukentlige timer|timetall per uke|timetall|ukentlig tid|omfang|ukentlig omfang|antall timer|antall timer per uke|tid per uke|tid",
      "program|deltakelse",
    ],
  },
  {
    field: "decisions.months",
    words: ["varighet|lengde|antall måneder", "program|deltakelse|vedtak|innvilget"],
  },
  {
    field: "decisions.date",
    words: [
      "vedtak|innvilgelsesvedtak|vedtak program",
      "dato|fattet|truffet|gjort|datert|godkjent",
    ],
  },
  {
    field: "decisions.kind",
    words: ["vedtak", "deltakelse|program|konklusjon|type|utfall|resultat"],
  },
  {
    field: "programme.evaluationDates",
    words: [
      "evaluering|evalueringsmøte|evalueringssamtale|programevaluering",
      "neste|planlagt|avtalt|kommende|første|andre|tredje|oppsatt",
    ],
  },
  {
    field: "evaluations.heldOn",
    words: [
      "evaluering|evalueringsmøte|evalueringssamtale|programevaluering",
      "sist|siste|gjennomført|holdt|avholdt|utført|gjennomført siste|holdt siste",
    ],
  },
  {
    field: "applicationReceived",
    words: [
      "søknad|søknad program|søknad deltakelse",
      "mottatt|innkommet|kom inn|kommet inn|innlevert|levert|mottak|mottatt kontor",
    ],
  },
  {
    field: "applicationReceived",
    weak: true,
    words: ["søkt|søkte|søknad dato", "program|deltakelse"],
  },
];

/** Every label with its field. */
export function* composedLabels(): Generator<{ field: string; label: string; weak: boolean }> {
  for (const { field, words, weak = false } of COMPOSED)
    for (const label of combined(words)) yield { field, label, weak };
}

function combined(words: readonly string[]): string[] {
  const [first, ...more] = words;
  if (first === undefined) return [""];
  const rest = combined(more);
  return first.split("|").flatMap((word) => rest.map((tail) => `${word} ${tail}`.trim()));
}
