import { r35 } from "../cite.ts";
import type { LawPoint, Lines } from "./types.ts";

const ONLY_HEADING = {
  nb: "Bare overskriften på punktet er kjent her; les selve punktet i rundskrivet.",
  nn: "Berre overskrifta på punktet er kjend her; les sjølve punktet i rundskrivet.",
};
const RULES = ["special-group-flags"];

/** R35 4.29.2.5–12: groups whose situation the decision must be seen to have considered. */
export const SPECIAL_GROUPS: readonly LawPoint[] = [
  {
    id: "r35-4.29.2.5",
    title: { nb: "Særlig om ulike tilfeller", nn: "Særskilt om ulike tilfelle" },
    cite: [r35("4.29.2.5")],
    says: {
      nb: [
        "Punktet samler grupper der veien inn i programmet må vurderes særskilt; punktene 4.29.2.6–4.29.2.12 tar dem én for én.",
        "Ingen av gruppene er utelukket. Vis i vedtaket at situasjonen er vurdert.",
      ],
      nn: [
        "Punktet samlar grupper der vegen inn i programmet må vurderast særskilt; punkta 4.29.2.6–4.29.2.12 tek dei éi for éi.",
        "Ingen av gruppene er utelukka. Vis i vedtaket at situasjonen er vurdert.",
      ],
    },
    open: ONLY_HEADING,
    words: lines(
      ["særlige grupper", "særskilte grupper", "spesielle tilfeller"],
      ["særlege grupper", "særskilde grupper"],
    ),
    rules: RULES,
    near: [
      "r35-4.29.2.6",
      "r35-4.29.2.7",
      "r35-4.29.2.8",
      "r35-4.29.2.9",
      "r35-4.29.2.10",
      "r35-4.29.2.11",
      "r35-4.29.2.12",
      "sotjl-29",
    ],
  },
  {
    id: "r35-4.29.2.6",
    title: { nb: "Personer med språkproblemer", nn: "Personar med språkproblem" },
    cite: [r35("4.29.2.6")],
    says: changed(
      "Vurder om språket gjør at personen trenger tett og koordinert oppfølging, og skriv vurderingen i vedtaket.",
      "Vurder om språket gjer at personen treng tett og koordinert oppfølging, og skriv vurderinga i vedtaket.",
    ),
    open: ONLY_HEADING,
    words: lines(
      ["språk", "dårlig norsk", "fremmedspråklig", "tolk", "språkvansker"],
      ["språk", "dårleg norsk", "framandspråkleg", "tolk"],
    ),
    rules: RULES,
    near: ["r35-4.29.2.7", "r35-4.29.2.5", "r35-4.30.2.8"],
  },
  {
    id: "r35-4.29.2.7",
    title: {
      nb: "Introduksjonsordning for nyankomne innvandrere",
      nn: "Introduksjonsordning for nykomne innvandrarar",
    },
    cite: [r35("4.29.2.7")],
    says: {
      nb: [
        "Er personen i introduksjonsprogram, vurder den ordningen først, og skriv i vedtaket hvorfor kvalifiseringsprogram er riktig nå.",
      ],
      nn: [
        "Er personen i introduksjonsprogram, vurder den ordninga først, og skriv i vedtaket kvifor kvalifiseringsprogram er rett no.",
      ],
    },
    open: ONLY_HEADING,
    words: lines(
      [
        "introduksjonsprogram",
        "introprogram",
        "introduksjonsloven",
        "flyktning",
        "nyankommet",
        "innvandrer",
      ],
      ["introduksjonsprogram", "flyktning", "nykomen", "innvandrar"],
    ),
    rules: RULES,
    near: ["r35-4.29.2.6", "r35-4.29.2.5", "sotjl-29"],
  },
  {
    id: "r35-4.29.2.8",
    title: {
      nb: "Personer med psykiske plager eller rusproblematikk",
      nn: "Personar med psykiske plager eller rusproblematikk",
    },
    cite: [r35("4.29.2.8")],
    says: changed(
      "Vurder om personen kan ha nytte av programmet nå, og om behandling og oppfølging kan gå ved siden av.",
      "Vurder om personen kan ha nytte av programmet no, og om behandling og oppfølging kan gå ved sida av.",
    ),
    open: ONLY_HEADING,
    words: lines(
      ["psykisk helse", "rus", "rusmisbruk", "LAR", "angst", "depresjon"],
      ["psykisk helse", "rus", "rusmisbruk", "LAR", "angst", "depresjon"],
    ),
    rules: [...RULES, "health-need-not-excessive"],
    near: ["r35-4.30.2.10", "r35-4.29.2.5", "sotjl-29"],
  },
  {
    id: "r35-4.29.2.9",
    title: {
      nb: "Arbeidsavklaringspenger og uføretrygd",
      nn: "Arbeidsavklaringspengar og uføretrygd",
    },
    cite: [r35("4.29.2.9")],
    says: {
      nb: [
        "Programmet er for dem som har ingen eller svært begrensede ytelser. Vurder retten til arbeidsavklaringspenger (AAP) og uføretrygd først.",
        "AAP gir ikke mindre kvalifiseringsstønad etter § 38, men kan gjøre at vilkåret i § 29 ikke er oppfylt.",
        "Punktet ble endret fra januar 2019.",
      ],
      nn: [
        "Programmet er for dei som har ingen eller svært avgrensa ytingar. Vurder retten til arbeidsavklaringspengar (AAP) og uføretrygd først.",
        "AAP gir ikkje mindre kvalifiseringsstønad etter § 38, men kan gjere at vilkåret i § 29 ikkje er oppfylt.",
        "Punktet blei endra frå januar 2019.",
      ],
    },
    open: ONLY_HEADING,
    words: lines(
      ["AAP", "ufør", "uføretrygd", "gradert uføretrygd", "andre ytelser"],
      ["AAP", "ufør", "uføretrygd", "andre ytingar"],
    ),
    rules: [...RULES, "target-group-benefits"],
    near: ["sotjl-29", "sotjl-38", "r35-4.29.2.10"],
  },
  {
    id: "r35-4.29.2.10",
    title: { nb: "Overgangsstønad", nn: "Overgangsstønad" },
    cite: [r35("4.29.2.10")],
    says: {
      nb: [
        "Får en enslig forsørger overgangsstønad, vurder om ytelsen er «svært begrenset», og skriv vurderingen i vedtaket.",
      ],
      nn: [
        "Får ein einsleg forsørgjar overgangsstønad, vurder om ytinga er «svært avgrensa», og skriv vurderinga i vedtaket.",
      ],
    },
    open: ONLY_HEADING,
    words: lines(
      ["enslig forsørger", "alenemor", "aleneforelder", "enslig mor"],
      ["einsleg forsørgjar", "aleinemor", "aleineforelder"],
    ),
    rules: [...RULES, "target-group-benefits"],
    near: ["r35-4.29.2.9", "sotjl-29", "sotjl-38"],
  },
  {
    id: "r35-4.29.2.11",
    title: { nb: "Personer under straffegjennomføring", nn: "Personar under straffegjennomføring" },
    cite: [r35("4.29.2.11")],
    says: changed(
      "Vurder om soningen lar seg forene med et program på full tid, og skriv vurderingen i vedtaket.",
      "Vurder om soninga lèt seg sameine med eit program på full tid, og skriv vurderinga i vedtaket.",
    ),
    open: ONLY_HEADING,
    words: lines(
      ["soning", "fengsel", "straff", "innsatt", "dømt", "kriminalomsorgen"],
      ["soning", "fengsel", "straff", "innsett", "dømd", "kriminalomsorga"],
    ),
    rules: RULES,
    near: ["r35-4.29.2.12", "r35-4.30.2.10", "sotjl-34"],
  },
  {
    id: "r35-4.29.2.12",
    title: {
      nb: "Programmet og ulike former for straffegjennomføring",
      nn: "Programmet og ulike former for straffegjennomføring",
    },
    cite: [r35("4.29.2.12")],
    says: {
      nb: [
        "Hvordan straffen gjennomføres, avgjør om og hvordan programmet kan gå ved siden av.",
        "Samfunnsstraff kan legges inn i programtiden. Siden 2019 kan et kort fengselsopphold være fravær uten stønad.",
      ],
      nn: [
        "Korleis straffa blir gjennomført, avgjer om og korleis programmet kan gå ved sida av.",
        "Samfunnsstraff kan leggjast inn i programtida. Sidan 2019 kan eit kort fengselsopphald vere fråvær utan stønad.",
      ],
    },
    open: ONLY_HEADING,
    words: lines(
      [
        "soningsform",
        "samfunnsstraff",
        "fotlenke",
        "soning i institusjon",
        "hjemmesoning",
        "åpen soning",
      ],
      ["soningsform", "samfunnsstraff", "fotlenkje", "heimesoning"],
    ),
    rules: RULES,
    near: ["r35-4.29.2.11", "r35-4.30.2.10", "sotjl-36"],
  },
];

/** The four points that were changed when the act was. */
function changed(nb: string, nn: string): Lines {
  return lines(
    [nb, "Punktet ble endret fra januar 2019."],
    [nn, "Punktet blei endra frå januar 2019."],
  );
}

function lines(nb: readonly string[], nn: readonly string[]): Lines {
  return { nb, nn };
}
