import type { Day } from "../facts/days.ts";
import type { Benefit, BenefitKind, Decision } from "../facts/types.ts";
import type { Text } from "../text/text.ts";

/** A benefit with the path it stands at. */
export interface BenefitAt {
  readonly benefit: Benefit;
  readonly path: string;
}

/** Benefits that have nothing to do with folketrygdloven or arbeidsmarkedsloven. */
const OUTSIDE: readonly BenefitKind[] = ["sosialhjelp", "kvalifiseringsstonad"];

/** Benefits under folketrygdloven or arbeidsmarkedsloven that overlap the grant, or may: an unknown day leaves it open. */
export function benefitsDuring(
  benefits: readonly Benefit[],
  grant: Decision,
): readonly BenefitAt[] {
  const span = spanOf(grant);
  return benefits
    .map((benefit, i) => ({ benefit, path: `benefits[${i}]` }))
    .filter(({ benefit }) => !OUTSIDE.includes(benefit.kind) && mayOverlap(benefit, span));
}

/** From the day of the decision to the end it names; null is open. */
function spanOf({ date, to }: Decision): { readonly from: Day | null; readonly to: Day | null } {
  return { from: date ?? null, to: to ?? null };
}

function mayOverlap({ from, to }: Benefit, span: { from: Day | null; to: Day | null }): boolean {
  const endsBefore = to && span.from && to < span.from;
  const beginsAfter = from && span.to && from > span.to;
  return !endsBefore && !beginsAfter;
}

/** The benefit's name in the middle of a sentence. */
export function benefitName(kind: BenefitKind): Text {
  return NAMES[kind];
}

const NAMES: Readonly<Record<BenefitKind, Text>> = {
  aap: { nb: "arbeidsavklaringspenger", nn: "arbeidsavklaringspengar" },
  uforetrygd: { nb: "uføretrygd", nn: "uføretrygd" },
  dagpenger: { nb: "dagpenger", nn: "dagpengar" },
  sykepenger: { nb: "sykepenger", nn: "sjukepengar" },
  foreldrepenger: { nb: "foreldrepenger", nn: "foreldrepengar" },
  overgangsstonad: { nb: "overgangsstønad", nn: "overgangsstønad" },
  tiltakspenger: { nb: "tiltakspenger", nn: "tiltakspengar" },
  sosialhjelp: { nb: "økonomisk sosialhjelp", nn: "økonomisk sosialhjelp" },
  kvalifiseringsstonad: { nb: "kvalifiseringsstønad", nn: "kvalifiseringsstønad" },
  other: { nb: "en annen ytelse", nn: "ei anna yting" },
};
