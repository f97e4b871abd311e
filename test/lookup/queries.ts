/**
 * Queries as caseworkers type them, written before the index was: the measure that must come first (any of those
 * with a slash between), then the query.
 */
export const queries = `
arbeidsforberedende-trening | AFT
arbeidsforberedende-trening | skjermet sektor
amo-kurs | AMO
amo-kurs | amo kurs truck
tilretteleggings-og-oppfolgingsgaranti | TOA
mestringskurs | KIB
ips-jobbstotte | IPS
varig-tilrettelagt-arbeid | VTA
arbeidsrettet-rehabilitering | ARR
lonnstilskudd | lønnstilskudd
lonnstilskudd | lonnstilskudd
lonnstilskudd | lønnstilskot
lonnstilskudd | loennstilskudd
lonnstilskudd/varig-lonnstilskudd | tilskudd til lønn
okonomi-og-gjeldsradgivning | gjeld
okonomi-og-gjeldsradgivning | økonomi
okonomi-og-gjeldsradgivning | okonomi
okonomi-og-gjeldsradgivning | gjeldsrådgiver
okonomi-og-gjeldsradgivning | inkasso og kredittkort
okonomi-og-gjeldsradgivning | budsjett
okonomi-og-gjeldsradgivning | pengene tar slutt
boligfremskaffelse | bolig
boligfremskaffelse | mangler et sted å bo
boligfremskaffelse | husleie
boveiledning | lage mat og vaske klær
frammotekompetanse | kommer seg ikke opp om morgenen
frammotekompetanse | kommer for sent
frammotekompetanse/kommunale-arbeids-og-aktivitetstiltak | døgnrytme
amo-kurs | lappen
amo-kurs | førerkort
amo-kurs | forerkort
spraktrening-norskkurs | norskkurs
spraktrening-norskkurs | dårlig norsk
spraktrening-norskkurs | norsk opplæring
lese-og-skriveferdigheter | dysleksi
lese-og-skriveferdigheter | lese og skrive
dataopplaering | datahjelp
dataopplaering | får ikke til BankID
dataopplaering | pc kurs
registrering-som-arbeidssoker | registrere seg som arbeidssøker
registrering-som-arbeidssoker | meldekort
grunnskole-og-videregaende | vgs
grunnskole-og-videregaende | fullføre videregående
grunnskole-og-videregaende | grunnskule
fag-og-yrkesopplaering | fagbrev
laeretid | læreplass
laeretid | lærling
laeretid | laerlingplass
hoyere-utdanning | universitet
arbeidstrening | praksisplass
arbeidstrening | arbeidstrening
arbeidstrening | arbeidstrenning
jobbintervju | intervju
jobbintervju | øve på intervju
soke-jobb/egendokumentasjon | CV
soke-jobb | skrive søknad
finne-jobb | ledige stillinger
jobbsokerkurs | jobbklubb
jobbsokerkurs | jobbsøkjarkurs
psykisk-helse | depresjon
psykisk-helse | angst
psykisk-helse | sosial angst
behandling | psykolog
behandling/folkehelse | rus
fysioterapi | vondt i ryggen
fysioterapi | fysio
fysisk-trening | trening
fysisk-trening | frisklivssentral
fysisk-trening | svømming
folkehelse | slutte å røyke
tannhelse | tannlege
tannhelse | tannverk
ernaering-og-kosthold | kosthold
personlig-hygiene-og-renhold | hygiene
egen-framtreden | sinne
egen-framtreden | konflikter på jobb
foreldreveiledning | foreldreveiledning
foreldreveiledning | barn
kriminalitetsforebygging | kriminalitet
samfunnsstraff | samfunnstjeneste
fritidsaktiviteter | fritid
fritidsaktiviteter/fysisk-trening | fotball
nettverksarbeid | nettverk
nettverksarbeid/stottepersoner/fritidsaktiviteter | ensom
stottepersoner/fritidsaktiviteter | støttekontakt
hjelpemidler-i-arbeid | hørsel
hjelpemidler-i-arbeid | høreapparat
hjelpemidler-i-arbeid | svaksynt
inkluderingstilskudd | tilretteleggingstilskudd
mentor | mentor
mentor | fadder
inn-pa-tunet | gård
inn-pa-tunet | inn på tunet
aktivitet-i-frivillig-sektor | frivillig arbeid
frivillige-lag-og-organisasjoner/fritidsaktiviteter/aktivitet-i-frivillig-sektor | røde kors
deltidsarbeid | halv stilling
deltidsarbeid | deltid
karriereveiledning | karriereveiledning
karriereveiledning | vet ikke hva han vil bli
evaluering | evaluering
evaluering | 4.30.2.7
ansvarsgruppe | individuell plan
likemannsarbeid | likeperson
hviletid | hvile
sommerjobb | sommerjobb
avklaring | avklaring
oppfolging | oppfølging
bibliotek | bibliotek
ungdom-selvstendig-liv | ungdom
lokalsamfunnskunnskap | ny i kommunen
motivasjon-og-bevisstgjoring | motivasjon
motivasjon-og-bevisstgjoring | umotivert
brukermedvirkning | brukermedvirkning
samfunnsstraff/kriminalitetsforebygging | fotlenke
interessekartlegging | interesser
egentid | egentid
gruppearbeid | gruppe
`;

/** A second list, written after the index stood and before it was run: sentences, nynorsk, slips, half words. */
export const moreQueries = `
okonomi-og-gjeldsradgivning | han har masse gjeld og inkasso
okonomi-og-gjeldsradgivning | gjeldsradgivning
okonomi-og-gjeldsradgivning | gjelsrådgiving
okonomi-og-gjeldsradgivning | betalingsanmerkning
okonomi-og-gjeldsradgivning | namsmannen trekker
boligfremskaffelse | bostedsløs
boligfremskaffelse | bustad
boligfremskaffelse | må flytte ut
boligfremskaffelse | finne leilighet
boveiledning | boveileder
spraktrening-norskkurs | snakkar lite norsk
spraktrening-norskkurs | treng tolk
spraktrening-norskkurs | norskopplering
spraktrening-norskkurs/dagsaktuelt-spraktrening | språktrening
lese-og-skriveferdigheter | lesevansker
lese-og-skriveferdigheter | kan ikke skrive
dataopplaering | digitale ferdigheter
dataopplaering | ikke på nett
dataopplaering | nettbrett
registrering-som-arbeidssoker | ikke registrert
registrering-som-arbeidssoker | arbeidssøkerregisteret
grunnskole-og-videregaende | droppet ut av skolen
grunnskole-og-videregaende/spraktrening-norskkurs/fag-og-yrkesopplaering | voksenopplæring
fag-og-yrkesopplaering | fagprøve
laeretid | fikk ikke læreplass
hoyere-utdanning | studere
hoyere-utdanning | bachelor
arbeidstrening | praksis
arbeidstrening | arbeidspraksis
arbeidstrening/praktisk-opplaering-i-bedrift | prøve seg i jobb
arbeidsforberedende-trening | skjerma verksemd
kommunale-arbeids-og-aktivitetstiltak | noe å gå til
kommunale-arbeids-og-aktivitetstiltak | kommunalt tiltak
lonnstilskudd/arbeidsgiveroppfolging | støtte til arbeidsgiver
varig-lonnstilskudd | varig lønnstilskudd
jobbintervju | gruer seg til intervju
soke-jobb/jobbsokerkurs | jobbsøknad
finne-jobb | finn.no
finne-jobb | finner ikke jobb
jobbsokerkurs | jobbsøkerkurs
psykisk-helse | deprimert
psykisk-helse | psykisk helse
psykisk-helse/folkehelse | tør ikke gå ut
mestringskurs/folkehelse | stress
behandling/folkehelse | drikker for mye
behandling/ips-jobbstotte | DPS
fysioterapi | prolaps
helsehjelp/fysioterapi/arbeidsrettet-rehabilitering | kroniske smerter
helsehjelp | fastlege
arbeidsrettet-rehabilitering | rehabilitering
folkehelse/fysisk-trening | overvekt
folkehelse | røykeslutt
tannhelse | vondt i tennene
ernaering-og-kosthold | matlaging
ernaering-og-kosthold | spiser dårlig
personlig-hygiene-og-renhold | lukter vondt
egen-framtreden | aggresjon
egen-framtreden | sinnemestring
foreldreveiledning | alenemor
foreldreveiledning | barnevern
kriminalitetsforebygging/samfunnsstraff | løslatt fra fengsel
kriminalitetsforebygging | politiattest
fritidsaktiviteter | idrettslag
nettverksarbeid | kjenner ingen
nettverksarbeid/foreldreveiledning | pårørende
hjelpemidler-i-arbeid | tunghørt
hjelpemidler-i-arbeid | teleslynge
tilretteleggings-og-oppfolgingsgaranti/inkluderingstilskudd | tilrettelegging
arbeidsgiveroppfolging | trekantsamtale
arbeid-med-stotte/ips-jobbstotte | jobbspesialist
deltidsarbeid | 50 %
karriereveiledning | omskolering
karriereveiledning/yrkeskunnskap/interessekartlegging | yrkesvalg
ansvarsgruppe | IP
hviletid | sliten
stottepersoner | følgeperson
lokalsamfunnskunnskap | buss
bibliotek | låne bøker
likemannsarbeid | erfaringskonsulent
inkluderingstilskudd | inkluderingstilskot
motivasjon-og-bevisstgjoring | gir opp
egendokumentasjon | attester
evaluering | evalueringsdato
frammotekompetanse | snudd døgnet
frammotekompetanse | møter ikke opp
inn-pa-tunet | dyr
ungdom-selvstendig-liv | flytte hjemmefra
`;
