import type { Need } from "../../needs/types.ts";
import type { Text } from "../../text/text.ts";

/** The conditions of § 29, in the order one works. */
export type Condition = "age" | "residence" | "municipality" | "ability" | "benefits" | "followup";

/** What a clue of the story is worth for § 29. */
type Weight = "speaks-for" | "look-closer" | "special-group" | "no-obstacle" | "not-decisive";

/** Something that stories tell, and what it means for the right to the programme. */
export interface Clue {
  readonly id: string;
  /** The sentence tells it, in bokmål or nynorsk. */
  readonly tells?: RegExp;
  /** Or a need of this kind was read from it. */
  readonly needs?: readonly Need[];
  readonly weight: Weight;
  /** The condition it belongs to; null for those that belong to none. */
  readonly condition: Condition | null;
  readonly says: Text;
  readonly ref: string;
}

const CLOSE =
  "samboer|sambuar|ektefelle|ektemake|kone|kona|mann|mannen|partner|kjæreste|foreldre|foreldra|mor|mora|far|faren|familie";

/** Every kind of clue we know, the weightiest of § 29 first. */
export const clues: readonly Clue[] = [
  {
    id: "supported",
    tells: /forsørg|forsyrg|lev(?:er|d|de|ar) (?:av|på) (?:inntekt|løn)/i,
    weight: "no-obstacle",
    condition: "benefits",
    says: {
      nb: "Å bli forsørget av andre er ikke til hinder: programmet kan innvilges til den som er forsørget.",
      nn: "Å bli forsørgd av andre er ikkje til hinder: programmet kan bli innvilga til den som er forsørgd.",
      en: "Being supported by others is no obstacle: the programme can be granted to those whom others support.",
    },
    ref: "§ 29",
  },
  {
    id: "wealth",
    tells:
      /formue|sparepeng|(?:eier|eig) (?:egen |eigen )?(?:bolig|bustad|hus|leilighet|leilegheit)/i,
    weight: "no-obstacle",
    condition: "benefits",
    says: {
      nb: "Formue er ikke til hinder for programmet.",
      nn: "Formue er ikkje til hinder for programmet.",
      en: "Having assets is no obstacle to the programme.",
    },
    ref: "§ 29",
  },
  {
    id: "tiltakspenger",
    tells: /tiltakspeng/i,
    weight: "look-closer",
    condition: "benefits",
    says: {
      nb: "Tiltakspenger: sjekk at de er stanset. De kan ikke betales for samme dag som kvalifiseringsstønad; tidligere tiltakspenger er ikke til hinder.",
      nn: "Tiltakspengar: sjekk at dei er stansa. Dei kan ikkje betalast for same dag som kvalifiseringsstønad; tidlegare tiltakspengar er ikkje til hinder.",
      en: "Employment scheme benefits: check that they have been stopped. They cannot be paid for the same day as qualification benefit; earlier ones are no obstacle.",
    },
    ref: "§ 29, tiltakspengeforskriften",
  },
  {
    id: "social-assistance",
    tells: /sosialhjelp|sosial ?støn|sosial ?stønad|økonomisk stønad/i,
    weight: "speaks-for",
    condition: "benefits",
    says: {
      nb: "Sosialhjelp tyder på at andre ytelser til livsopphold mangler. KVP skal vurderes før et aktivitetsvilkår etter § 20 a.",
      nn: "Sosialhjelp tyder på at andre ytingar til livsopphald manglar. KVP skal vurderast før eit aktivitetsvilkår etter § 20 a.",
      en: "Social assistance suggests that other benefits to live on are lacking. KVP must be considered before an activity requirement under § 20 a.",
    },
    ref: "§§ 18, 20 a og 29",
  },
  {
    id: "other-benefit",
    tells:
      /\b(?:aap|arbeidsavklaringspeng\w*|uføretrygd\w*|overgangsstønad\w*|dagpeng\w*|sykepeng\w*|sjukepeng\w*)/i,
    weight: "look-closer",
    condition: "benefits",
    says: {
      nb: "Avklar ytelsen: programmet er for den som har ingen eller svært begrensede ytelser til livsopphold.",
      nn: "Avklar ytinga: programmet er for den som har ingen eller svært avgrensa ytingar til livsopphald.",
      en: "Clarify the benefit: the programme is for those with no or very limited benefits to live on.",
    },
    ref: "§ 29, 4.29.2.9 og 4.29.2.10",
  },
  {
    id: "interpreter",
    tells: new RegExp(
      `tolk|(?:${CLOSE})\\w* [^.]{0,40}(?:før(?:e|er|te)|snakk|prat|ta(?:r|la)? ordet|informer)|(?:før(?:e|er)|snakk)[^.]{0,40}(?:${CLOSE})`,
      "i",
    ),
    weight: "look-closer",
    condition: null,
    says: {
      nb: "Bruk kvalifisert tolk, ikke nærstående. Andre kan være med og få opplysninger bare når deltakeren samtykker.",
      nn: "Bruk kvalifisert tolk, ikkje nærståande. Andre kan vere med og få opplysningar berre når deltakaren samtykkjer.",
      en: "Use a qualified interpreter, not relatives or friends. Others may attend and receive information only if the participant consents.",
    },
    ref: "§ 42, forvaltningsloven",
  },
  {
    id: "language",
    needs: ["language"],
    weight: "special-group",
    condition: "followup",
    says: {
      nb: "Språkproblemer er et særlig tilfelle: vurder om norskopplæring alene er nok, eller om programmet trengs.",
      nn: "Språkproblem er eit særleg tilfelle: vurder om norskopplæring åleine er nok, eller om programmet trengst.",
      en: "Language problems are a special case: assess whether Norwegian training alone is enough, or the programme is needed.",
    },
    ref: "4.29.2.6",
  },
  {
    id: "introduction",
    tells: /introduksjon|flyktning|nyankom|kom(?:men)? til (?:norge|noreg)/i,
    weight: "special-group",
    condition: "residence",
    says: {
      nb: "Avklar oppholdet, og om retten til introduksjonsprogram er brukt opp. Lovlig opphold og fast bopel er vilkår.",
      nn: "Avklar opphaldet, og om retten til introduksjonsprogram er brukt opp. Lovleg opphald og fast bustad er vilkår.",
      en: "Clarify the residence, and whether the right to the introduction programme has been used up. Lawful residence and a permanent home are conditions.",
    },
    ref: "§ 2, 4.29.2.7",
  },
  {
    id: "mind-or-substance",
    needs: ["mental-health", "social-anxiety", "substance-use"],
    weight: "special-group",
    condition: "followup",
    says: {
      nb: "Psykiske plager eller rus er et særlig tilfelle: vurder om deltakeren kan gjennomføre programmet, hva som må tilrettelegges, og om behandling må komme først.",
      nn: "Psykiske plager eller rus er eit særleg tilfelle: vurder om deltakaren kan gjennomføre programmet, kva som må leggjast til rette, og om behandling må kome først.",
      en: "Mental health problems or substance use are a special case: assess whether the participant can complete the programme, what must be adapted, and whether treatment must come first.",
    },
    ref: "4.29.2.8",
  },
  {
    id: "sentence",
    needs: ["crime"],
    weight: "special-group",
    condition: "followup",
    says: {
      nb: "Straffegjennomføring er et særlig tilfelle: se på om formen lar seg forene med programmet.",
      nn: "Straffegjennomføring er eit særleg tilfelle: sjå på om forma lèt seg sameine med programmet.",
      en: "Serving a sentence is a special case: see whether its form can be combined with the programme.",
    },
    ref: "4.29.2.11 og 4.29.2.12",
  },
  {
    id: "hearing-or-sight",
    needs: ["sensory"],
    weight: "look-closer",
    condition: "ability",
    says: {
      nb: "Nedsatt hørsel eller syn hører med i arbeidsevnevurderingen: undersøk hos lege og Hjelpemiddelsentralen, og tilrettelegg samtalen.",
      nn: "Nedsett høyrsel eller syn høyrer med i arbeidsevnevurderinga: undersøk hos lege og Hjelpemiddelsentralen, og legg samtalen til rette.",
      en: "Reduced hearing or vision is part of the work ability assessment: ask a doctor and the assistive technology centre, and adapt the conversation.",
    },
    ref: "4.30.1, NAV-loven § 14 a",
  },
  {
    id: "health",
    needs: ["physical-health"],
    weight: "look-closer",
    condition: "ability",
    says: {
      nb: "Helsen hører med i arbeidsevnevurderingen. Se om den gir rett til AAP, som går foran.",
      nn: "Helsa høyrer med i arbeidsevnevurderinga. Sjå om ho gir rett til AAP, som går føre.",
      en: "Health is part of the work ability assessment. See whether it gives a right to AAP, which comes first.",
    },
    ref: "NAV-loven § 14 a, 4.29.2.9",
  },
  {
    id: "not-registered",
    needs: ["not-registered"],
    weight: "look-closer",
    condition: "ability",
    says: {
      nb: "Hjelp deltakeren med å registrere seg, så arbeidsevnen kan vurderes etter § 14 a. Manglende registrering er ikke avslagsgrunn.",
      nn: "Hjelp deltakaren med å registrere seg, så arbeidsevna kan vurderast etter § 14 a. Manglande registrering er ikkje avslagsgrunn.",
      en: "Help the participant to register, so that work ability can be assessed under § 14 a. Not being registered is no ground for refusal.",
    },
    ref: "NAV-loven § 14 a",
  },
  {
    id: "out-of-work",
    tells:
      /uten (?:jobb|arbeid)|utan (?:jobb|arbeid)|(?:ikke|ikkje) (?:har |hadde )?(?:vært|vore|hatt) (?:i )?(?:jobb|arbeid)|arbeidsl(?:edig|aus)|sporadisk|tilfeldige? jobb|mist(?:et|a)? jobben/i,
    weight: "speaks-for",
    condition: "ability",
    says: {
      nb: "Løs tilknytning til arbeid kan tyde på vesentlig nedsatt arbeids- og inntektsevne.",
      nn: "Laus tilknyting til arbeid kan tyde på vesentleg nedsett arbeids- og inntektsevne.",
      en: "Weak ties to work may suggest a significantly reduced ability to work and earn income.",
    },
    ref: "§ 29",
  },
  {
    id: "education",
    needs: ["education", "apprenticeship", "literacy", "work-experience"],
    weight: "speaks-for",
    condition: "ability",
    says: {
      nb: "Manglende utdanning eller erfaring er en del av arbeidsevnen og kan kvalifiseres bort.",
      nn: "Manglande utdanning eller erfaring er ein del av arbeidsevna og kan kvalifiserast bort.",
      en: "Lack of education or experience is part of work ability, and can be remedied by qualification.",
    },
    ref: "§ 29",
  },
  {
    id: "moved",
    tells: /flytt(?:et|a|e)|ny(?:e)? kommune|annen kommune|annan kommune|andre kommunen/i,
    weight: "look-closer",
    condition: "municipality",
    says: {
      nb: "Oppholdskommunen har ansvaret. Hent opplysninger fra forrige kommune når deltakeren samtykker; en søknad som aldri ble satt fram der, har ingen virkning.",
      nn: "Opphaldskommunen har ansvaret. Hent opplysningar frå førre kommune når deltakaren samtykkjer; ein søknad som aldri blei sett fram der, har ingen verknad.",
      en: "The municipality where the participant stays is responsible. Get information from the previous municipality if the participant consents; an application that was never submitted there has no effect.",
    },
    ref: "§ 3",
  },
  {
    id: "application",
    tells:
      /søk(?:nad|t|je|te)\b[^.]*(?:kvalifiseringsprogram|\bkvp\b|program)|(?:kvalifiseringsprogram|\bkvp\b|program)[^.]*søk(?:nad|t|je|te)|\b(?:ikke|ikkje|aldri)\b[^.]{0,30}\bsøk(?:nad|t)\b(?![^.]*(?:jobb|stilling|arbeid))/i,
    weight: "look-closer",
    condition: null,
    says: {
      nb: "Deltakeren har rett, men ikke plikt til å søke. Ta imot en søknad i dag: den setter fristen på seks måneder.",
      nn: "Deltakaren har rett, men ikkje plikt til å søkje. Ta imot ein søknad i dag: han set fristen på seks månader.",
      en: "The participant has a right, but no duty, to apply. Accept an application today: it starts the six-month deadline.",
    },
    ref: "§§ 29, 31 og 42",
  },
  {
    id: "broke-off",
    tells:
      /avbr(?:øt|yt|ote|utt)|slutta? (?:på|i)\b|droppa|hoppet av|hoppa av|ikke (?:fullført|bestått)|ikkje (?:fullført|bestått)/i,
    weight: "speaks-for",
    condition: "followup",
    says: {
      nb: "Noe som er avbrutt eller ikke fullført, taler for tett og koordinert oppfølging.",
      nn: "Noko som er avbrote eller ikkje fullført, taler for tett og koordinert oppfølging.",
      en: "Something broken off or not completed is a reason for close and coordinated follow-up.",
    },
    ref: "§ 29",
  },
  {
    id: "many-needs",
    needs: [
      "social-network",
      "transport",
      "digital-skills",
      "daily-structure",
      "motivation",
      "housing",
      "leisure",
      "local-knowledge",
    ],
    weight: "speaks-for",
    condition: "followup",
    says: {
      nb: "Flere hindringer på en gang taler for at tett og koordinert oppfølging er nødvendig og hensiktsmessig.",
      nn: "Fleire hindringar på ein gong taler for at tett og koordinert oppfølging er nødvendig og føremålstenleg.",
      en: "Several obstacles at once suggest that close and coordinated follow-up is necessary and appropriate.",
    },
    ref: "§ 29",
  },
  {
    id: "debt",
    needs: ["debt", "household-economy"],
    weight: "not-decisive",
    condition: "followup",
    says: {
      nb: "Gjeld avgjør ikke retten, men gir rett til råd og veiledning, og hører hjemme i programmet.",
      nn: "Gjeld avgjer ikkje retten, men gir rett til råd og rettleiing, og høyrer heime i programmet.",
      en: "Debt does not affect entitlement, but gives a right to advice and guidance, and belongs in the programme.",
    },
    ref: "§ 17",
  },
  {
    id: "child",
    tells: /\b(?:sønn|son|datter|dotter|barn)(?!ehage|efagarbeid)(?:en|a|er|ene)?\b/i,
    weight: "look-closer",
    condition: null,
    says: {
      nb: "Barn avgjør ikke retten. Avklar forsørging for barnetillegget, og ta hensyn til barnet når programmet lages.",
      nn: "Barn avgjer ikkje retten. Avklar forsørginga for barnetillegget, og ta omsyn til barnet når programmet blir laga.",
      en: "Children do not affect entitlement. Clarify who supports them for the child supplement, and consider the child when the programme is drawn up.",
    },
    ref: "§ 35, 4.30.2.12",
  },
];
