/** Eighth round, the last, written before it was ever run. Same form as sentences-1.ts. */
export const round8 = `
language | Samtalen foregår på engelsk, da deltakeren har begrensede norskkunnskaper.
language | Ho må ha tolk for å forstå kva som vert sagt.
language | Forstår norsk godt, men snakker lite.
language | Manglende språkforståelse fører til misforståelser på jobb. (appearance-conduct)
literacy | Han skriver med mye feil og unngår alt skriftlig arbeid.
literacy | Har spesifikke lese- og skrivevansker.
literacy | Ho les ikkje brev utan hjelp.
digital-skills | Får ikke til å bruke aktivitetsplanen på nett.
digital-skills | Hun trenger opplæring i data.
digital-skills | Ho har ikkje smarttelefon og kjem seg ikkje inn på Mi side.
education | Manglar fullført vidaregåande opplæring.
education | Har gått kun sju år på skole.
education | Han har strøket i norsk og samfunnsfag og mangler derfor vitnemål. (language)
education | Drømmer om å ta sykepleierutdanning.
apprenticeship | Ingen læreplass etter endt Vg2.
apprenticeship | Trenger bistand til å skaffe seg lærlingplass.
apprenticeship | Ho vart oppsagt som lærling.
work-experience | Lite å vise til av arbeidserfaring.
work-experience | Hun har vært borte fra arbeidslivet i ti år.
work-experience | Har aldri hatt en jobb.
work-experience | Erfaringa er avgrensa til sesongarbeid på fiskemottak.
job-search-skills | Vet lite om hvordan man søker jobb.
job-search-skills | Har ikke CV på nav.no. (digital-skills)
job-search-skills | Trenger intervjutrening.
job-search-skills | Får ikkje napp på søknadene sine.
work-goal | Famler litt når det gjelder yrkesvalg.
work-goal | Ønsker avklaring rundt hva hun kan jobbe med.
work-goal | Har ikkje noko tydeleg mål.
motivation | Hun er lei av tiltak og ser ingen mening i flere kurs.
motivation | Motivasjonen er på bunn.
motivation | Manglar trua på eigne evner.
daily-structure | Strever med å komme seg opp og ut.
daily-structure | Går til sengs klokken fire og står opp midt på dagen.
daily-structure | Har kome for seint fire gonger denne månaden.
daily-structure | Det er lite struktur på hverdagen.
debt | Har pådratt seg stor gjeld gjennom forbrukslån.
debt | Kreditorene ringer stadig.
debt | Han har gjeld til NAV etter feilutbetaling.
debt | Lånet på bilen er misligholdt.
household-economy | Økonomien er hennes største bekymring.
household-economy | Han låner penger av venner for å komme seg gjennom måneden.
household-economy | Treng hjelp til budsjettering.
housing | Er i ferd med å miste boligen.
housing | Bor på campingplass.
housing | Har flyttet fire ganger på to år og har ikke fast leiekontrakt.
housing | Ho leitar etter ein plass å bu.
transport | Bor slik til at han er avhengig av bil, men har ikke førerkort.
transport | Kjem seg ikkje på arbeid fordi det ikkje går buss.
transport | Mister bussen fordi den går for tidlig.
mental-health | Sliter med ettervirkninger av en voldtekt.
mental-health | Får oppfølging for angst og depresjon hos kommunepsykolog.
mental-health | Ho har hatt det vanskeleg psykisk i lengre tid.
mental-health | Lever med schizofreni.
mental-health | Har selvskadet siden hun var 14.
social-anxiety | Klarer ikke å sitte i rom med mange andre.
social-anxiety | Sosial angst gjør at hun sjelden forlater hjemmet.
social-anxiety | Blir svett og uvel i sosiale situasjoner.
substance-use | Han innrømmer et problematisk forhold til alkohol.
substance-use | Drakk seg full tre ganger forrige uke.
substance-use | Er avhengig av beroligende tabletter.
substance-use | Ho har hatt fleire sprekkar i haust.
physical-health | Belastningsskader etter mange år i bygg.
physical-health | Sykmeldt på grunn av skiveprolaps.
physical-health | Han har redusert gangfunksjon.
physical-health | Har stoffskiftesykdom og blir fort trøtt.
sensory | Har grå stær.
sensory | Nedsatt syn på begge øyne.
sensory | Høyrselen har vorte dårlegare.
dental | Har ikke råd til å reparere tennene. (household-economy)
dental | Sliter med tannhelsen.
fitness | Har behov for å komme i gang med fysisk aktivitet.
fitness | Dårlig utholdenhet.
nutrition | Ernæringssituasjonen er bekymringsfull.
nutrition | Spiser nesten ikke frukt og grønnsaker.
hygiene | Møter ofte uvasket til praksis.
hygiene | Dårlig renhold i boligen.
appearance-conduct | Oppfattes som aggressiv av kollegene.
appearance-conduct | Havner stadig i diskusjoner og kjefter på andre.
social-network | Har ikke noe særlig til nettverk.
social-network | Ho har mista kontakten med vener.
leisure | Har få interesser og lite fritidsaktiviteter. (motivation)
leisure | Kunne tenke seg å begynne med musikk igjen.
parenting | Er bekymret for tenåringsdatteren.
parenting | Treng støtte i rolla som forelder.
care-duties | Har to barn under skolealder og ingen barnevakt.
care-duties | Tek hand om sjuk far.
crime | Har en lang straffehistorie.
crime | Soner for tiden på fotlenke.
local-knowledge | Er ikke kjent med hjelpeapparatet i kommunen.
local-knowledge | Ho er heilt ny her i bygda.
workplace-adaptation | Tåler ikke langvarig stående arbeid.
workplace-adaptation | Arbeidsoppgavene må tilpasses.
employer-support | Arbeidsgiver vil ha en fast kontaktperson i NAV.
employer-support | Det er viktig at han får tett oppfølging på arbeidsplassen.
not-registered | Bruker må registreres som arbeidssøker.
not-registered | Har ikke fått registrert seg som arbeidssøker enda.
 | Han har ikke vært plaget med angst på flere år.
 | Ingen kjente rusutfordringer.
 | Søker har god utdanning, bred erfaring og stort nettverk.
 | Mor til bruker er bekymret for økonomien sin.
 | Broren hans er tatt for promillekjøring.
 | Gjeld på 20 000 ble betalt ned i mars.
 | Hun ble gjeldfri i fjor.
 | Kan tenkes at han har dyskalkuli.
 | Det er ikke kartlagt om hun har gjeld.
 | Psykisk helse er ikke et tema.
 | Har ordnet seg med bolig.
 | Trenger ikke førerkort i jobben.
 | Hun har tilgang til bil og har førerkort.
 | Han er tørrlagt alkoholiker, edru i ti år.
 | Samtalen handlet om norskkurs og praksisplass.
 | Kona vil lære norsk.
 | Han leverte meldekort i går.
 | Deltakeren hadde med seg CV og attester.
 | Bor sammen med foreldrene sine. Faren er syk.
`;
