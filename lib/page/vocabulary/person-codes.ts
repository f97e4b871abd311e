import type { Innsatsgruppe, Person, ProtectionTag } from "../../facts/types.ts";
import { codes } from "../values/codes.ts";

type Sentence = NonNullable<Person["servingSentence"]>;

/** Old and new names, codes of Arena and of Nav's new systems, both written languages. */
export const INNSATSGRUPPER = codes<Innsatsgruppe>({
  standard: "standard innsats|standardinnsats|standard|gode muligheter|gode moglegheiter|ikval",
  situasjonsbestemt:
    "situasjonsbestemt innsats|situasjonsbestemt|trenger veiledning|treng rettleiing|trenger veiledning situasjonsbestemt|bform",
  "spesielt-tilpasset":
    "spesielt tilpasset innsats|spesielt tilpassa innsats|spesielt tilpasset|trenger veiledning nedsatt arbeidsevne|treng rettleiing nedsett arbeidsevne|trenger veiledning og har nedsatt arbeidsevne|trenger veiledning med nedsatt arbeidsevne|spesielt tilpasset innsats nedsatt arbeidsevne|batt",
  "gradert-varig":
    "gradert varig tilpasset innsats|delvis varig tilpasset innsats|gradert varig|jobbe delvis|kan jobbe delvis",
  "varig-tilpasset":
    "varig tilpasset innsats|varig tilpassa innsats|varig tilpasset|liten mulighet til å jobbe|liten moglegheit til å jobbe|lita moglegheit til å jobbe|liten mulighet til a jobbe|varig",
});

export const SENTENCES = codes<Sentence>({
  none: "nei|ingen|ikke under straffegjennomføring|soner ikke",
  prison: "fengsel|i fengsel|soner i fengsel|ubetinget fengsel|fengselsstraff",
  "home-detention":
    "hjemmesoning|heimesoning|elektronisk kontroll|fotlenke|fotlenkje|hjemme med elektronisk kontroll|soning med fotlenke",
  institution:
    "institusjon|soning i institusjon|i institusjon|§ 12 soning|paragraf 12|behandlingsinstitusjon",
  "community-sentence": "samfunnsstraff|dømt til samfunnsstraff|ungdomsstraff",
  other: "annet|anna|annen form|prøveløslatt",
});

/** Tags and values that mark a person; a tag is the whole text. */
export const PROTECTION = codes<ProtectionTag>({
  "strengt-fortrolig":
    "strengt fortrolig|strengt fortrolig adresse|strengt fortrolig utland|sperret adresse strengt fortrolig|kode 6|spsf|diskresjonskode 6|adressesperre strengt fortrolig",
  "fortrolig-adresse":
    "fortrolig adresse|fortrolig|sperret adresse fortrolig|kode 7|spfo|diskresjonskode 7|adressesperre fortrolig|fortruleg adresse|fortruleg",
  "egen-ansatt":
    "skjermet|skjerma|egen ansatt|eigen tilsett|eigen tilsatt|skjermet person|egenansatt",
  sikkerhetstiltak: "sikkerhetstiltak|tryggingstiltak|sikkerheitstiltak",
  verge: "verge|vergemål|har verge|under vergemål|verjemål|verje",
  tolk: "tolk|tegnspråktolk|teiknspråktolk|talespråktolk|språktolk|tolkebehov|trenger tolk|behov for tolk|treng tolk",
});
