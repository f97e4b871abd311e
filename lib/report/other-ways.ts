import type { Benefit, CaseFacts } from "../facts/types.ts";
import type { Text } from "../text/text.ts";
import type { CaseReport } from "./types.ts";

type OtherWayId =
  | "aap"
  | "introduksjonsprogram"
  | "tiltakspenger"
  | "overgangsstonad"
  | "uforetrygd"
  | "sosialhjelp"
  | "aktivitetsvilkar";

/** Something else that may be right for the person, and what in this case speaks for looking at it. */
export interface OtherWay {
  readonly id: OtherWayId;
  readonly title: Text;
  /** How it goes together with the programme. */
  readonly about: Text;
  readonly ref: string;
  /** The page's words, or a fact in words. Empty: nothing in the case points there. */
  readonly signs: readonly Text[];
}

/** "KVP eller noe annet?": those that something in the case points to first, else in the order of the law. */
export function otherWays(report: CaseReport): OtherWay[] {
  const all = WAYS.map(({ signs, ...way }) => ({ ...way, signs: signs(report) }));
  return [...all.filter((w) => w.signs.length > 0), ...all.filter((w) => w.signs.length === 0)];
}

interface Way extends Omit<OtherWay, "signs"> {
  readonly signs: (report: CaseReport) => Text[];
}

const WAYS: readonly Way[] = [
  {
    id: "aap",
    title: {
      nb: "Arbeidsavklaringspenger (AAP)",
      nn: "Arbeidsavklaringspengar (AAP)",
      en: "Work assessment allowance (AAP)",
    },
    about: {
      nb: "Programmet er for den som har ingen eller svært begrensede ytelser til livsopphold. Ved sykdom eller skade: undersøk retten til AAP først.",
      nn: "Programmet er for den som har ingen eller svært avgrensa ytingar til livsopphald. Ved sjukdom eller skade: undersøk retten til AAP først.",
      en: "The programme is for those with no or very limited benefits to live on. In case of illness or injury: look into the right to AAP first.",
    },
    ref: "sosialtjenesteloven § 29, rundskriv 35 punkt 4.29.2.9",
    signs: (r) => [
      ...having(r, "aap"),
      ...said(r, "physical-health", "mental-health", "social-anxiety", "substance-use"),
    ],
  },
  {
    id: "uforetrygd",
    title: { nb: "Uføretrygd", nn: "Uføretrygd", en: "Disability benefit" },
    about: {
      nb: "Er arbeidsevnen varig og vesentlig nedsatt, er målet om arbeid kanskje ikke mulig. En liten uføretrygd hindrer ikke programmet i seg selv; vurder om ytelsen er svært begrenset.",
      nn: "Er arbeidsevna varig og vesentleg nedsett, er målet om arbeid kanskje ikkje mogleg. Ei lita uføretrygd hindrar ikkje programmet i seg sjølv; vurder om ytinga er svært avgrensa.",
      en: "If work ability is permanently and significantly reduced, work may not be a possible goal. A small disability benefit does not rule out the programme in itself; assess whether the benefit is very limited.",
    },
    ref: "sosialtjenesteloven § 29, rundskriv 35 punkt 4.29.2.9",
    signs: (r) => [...having(r, "uforetrygd"), ...lasting(r.facts)],
  },
  {
    id: "overgangsstonad",
    title: { nb: "Overgangsstønad", nn: "Overgangsstønad", en: "Transitional benefit" },
    about: {
      nb: "Er deltakeren alene med omsorg for små barn, kan overgangsstønad være retten. Den går foran programmet.",
      nn: "Er deltakaren åleine med omsorg for små barn, kan overgangsstønad vere retten. Han går føre programmet.",
      en: "If the participant is alone in caring for young children, there may be a right to transitional benefit. It comes before the programme.",
    },
    ref: "rundskriv 35 punkt 4.29.2.10",
    signs: (r) => [...having(r, "overgangsstonad"), ...childAtHome(r.facts)],
  },
  {
    id: "introduksjonsprogram",
    title: { nb: "Introduksjonsprogram", nn: "Introduksjonsprogram", en: "Introduction programme" },
    about: {
      nb: "Den som har rett til introduksjonsprogram, skal først bruke det. Er det fullført, eller er retten borte, kan KVP være neste steg.",
      nn: "Den som har rett til introduksjonsprogram, skal først bruke det. Er det fullført, eller er retten borte, kan KVP vere neste steg.",
      en: "Those entitled to the introduction programme must use it first. If it is completed, or the right is lost, KVP may be the next step.",
    },
    ref: "rundskriv 35 punkt 4.29.2.6 og 4.29.2.7",
    signs: (r) => said(r, "language"),
  },
  {
    id: "tiltakspenger",
    title: { nb: "Tiltakspenger", nn: "Tiltakspengar", en: "Employment scheme benefits" },
    about: {
      nb: "Trenger deltakeren bare ett tiltak og ikke tett oppfølging, kan tiltakspenger være nok. De to kan ikke betales for samme dag.",
      nn: "Treng deltakaren berre eitt tiltak og ikkje tett oppfølging, kan tiltakspengar vere nok. Dei to kan ikkje betalast for same dag.",
      en: "If the participant needs only one measure and no close follow-up, employment scheme benefits may be enough. The two cannot be paid for the same day.",
    },
    ref: "sosialtjenesteloven § 29, tiltakspengeforskriften",
    signs: (r) => having(r, "tiltakspenger"),
  },
  {
    id: "sosialhjelp",
    title: {
      nb: "Supplerende sosialhjelp",
      nn: "Supplerande sosialhjelp",
      en: "Supplementary social assistance",
    },
    about: {
      nb: "Dekker ikke stønaden det deltakeren trenger til livsopphold, kan sosialhjelp komme i tillegg. Gjeldsråd er en tjeneste etter § 17.",
      nn: "Dekkjer ikkje stønaden det deltakaren treng til livsopphald, kan sosialhjelp kome i tillegg. Gjeldsråd er ei teneste etter § 17.",
      en: "If the qualification benefit does not cover what the participant needs to live on, social assistance may be added. Debt advice is a service under § 17.",
    },
    ref: "sosialtjenesteloven §§ 17, 18 og 19",
    signs: (r) => [...having(r, "sosialhjelp"), ...said(r, "debt", "household-economy")],
  },
  {
    id: "aktivitetsvilkar",
    title: {
      nb: "Aktivitetsvilkår etter § 20 a",
      nn: "Aktivitetsvilkår etter § 20 a",
      en: "Activity requirement under § 20 a",
    },
    about: {
      nb: "Vurder KVP før du setter vilkår om aktivitet. Programmet er en rett; vilkåret er en plikt.",
      nn: "Vurder KVP før du set vilkår om aktivitet. Programmet er ein rett; vilkåret er ei plikt.",
      en: "Consider KVP before you set an activity requirement. The programme is a right; the requirement is a duty.",
    },
    ref: "sosialtjenesteloven § 20 a",
    signs: ({ facts }) =>
      facts.socialAssistance?.activityConditionOn
        ? [
            {
              nb: "Det er satt et aktivitetsvilkår.",
              nn: "Det er sett eit aktivitetsvilkår.",
              en: "An activity requirement has been set.",
            },
          ]
        : [],
  },
];

function having({ facts, evidence }: CaseReport, kind: Benefit["kind"]): Text[] {
  return (facts.benefits ?? []).flatMap((benefit, i) => {
    if (benefit.kind !== kind) return [];
    const quote = evidence.find((e) => e.fact === `benefits[${i}].kind`)?.quote;
    return quote
      ? [quoted(quote)]
      : [
          {
            nb: "Står blant ytelsene.",
            nn: "Står blant ytingane.",
            en: "Listed among the benefits.",
          },
        ];
  });
}

/** The words of the text that told a need, each once. */
function said({ needs }: CaseReport, ...kinds: CaseReport["needs"][number]["need"][]): Text[] {
  const quotes = needs.filter((n) => kinds.includes(n.need)).flatMap((n) => n.quotes);
  return [...new Set(quotes)].map(quoted);
}

function lasting({ person }: CaseFacts): Text[] {
  return person?.innsatsgruppe === "varig-tilpasset"
    ? [
        {
          nb: "Innsatsgruppen er varig tilpasset innsats.",
          nn: "Innsatsgruppa er varig tilpassa innsats.",
          en: "The follow-up group is permanently adapted effort.",
        },
      ]
    : [];
}

function childAtHome({ children }: CaseFacts): Text[] {
  return (children ?? []).some((child) => child.livesWith === true)
    ? [
        {
          nb: "Barn bor hos deltakeren.",
          nn: "Barn bur hos deltakaren.",
          en: "Children live with the participant.",
        },
      ]
    : [];
}

function quoted(words: string): Text {
  return { nb: `«${words}»`, nn: `«${words}»` };
}
