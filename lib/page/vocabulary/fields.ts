import type { Theme } from "./sections.ts";

/*
 * Labels by the fact they ask for. A label counts as a whole, after stemsOf has taken inflection and written language
 * away, and in any order of its words. `*.period` stands for from and to in one value.
 */

/** Labels that say all by themselves what they ask for, wherever they stand in the case. */
export const ANYWHERE: Readonly<Record<string, string>> = {
  applicationReceived:
    "søknad mottatt|søknad mottatt dato|søknad kom inn|søknad innkommet|søknad innkommen|innkommet søknad|søknad kom inn dato|søknadstidspunkt|søknad inn|mottaksdato søknad|søknad mottatt nav-kontor|søknad om kvalifiseringsprogram mottatt|søknad levert|søknad mottatt av kontor|kom søknaden inn|når kom søknaden inn|søknad registrert inn|søknad framsatt|søknad fremsatt|søknad kommet til kontoret",
  refusalReason:
    "avslagsgrunn|grunn for avslag|grunn til avslag|årsak til avslag|avslagsårsak|begrunnelse for avslag|avslagsbegrunnelse|grunngiving for avslag|hjemmel for avslag",

  "decisions.kind":
    "vedtak|vedtakstype|type vedtak|vedtak om program|vedtaksresultat|vedtak resultat|resultat av søknad|søknadsresultat|utfall av søknad|avgjørelse|siste vedtak|gjeldende vedtak|vedtaksstatus|vedtak status|søknadsutfall|resultat av søknadsbehandling|vedtak i sak",
  "decisions.date":
    "vedtaksdato|vedtak dato|vedtak fattet|vedtak datert|vedtatt dato|vedtak gjort|dato for vedtak|fattet dato|innvilget dato|dato innvilget|vedtak vedtatt|fattet vedtak|vedtatt",
  "decisions.period":
    "vedtaksperiode|vedtak periode|vedtak gjelder|innvilget periode|periode i vedtak|vedtak gjelder for|vedtatt periode|innvilgelsesperiode",
  "decisions.from":
    "vedtak fra|innvilget fra|vedtak gjelder fra|vedtak fra dato|innvilget fra og med|innvilgelse fra",
  "decisions.to":
    "vedtak til|innvilget til|vedtak gjelder til|vedtak til dato|innvilget til og med|innvilgelse til",
  "decisions.months":
    "varighet|programmets varighet|varighet i vedtak|vedtatt varighet|innvilget varighet|programvarighet|vedtak varighet|varighet av program|lengde på program|programlengde|varighet måneder|varighet i måneder",
  "decisions.reason":
    "begrunnelse for vedtak|vedtaksbegrunnelse|vedtak begrunnelse|grunngiving for vedtak",
  "decisions.reasoned":
    "vedtak begrunnet|er vedtaket begrunnet|vedtaket er grunngjeve|vedtak grunngitt",
  "decisions.statesDuration":
    "varighet framgår av vedtak|varighet fremgår av vedtak|varighet oppgitt i vedtak|varighet går fram av vedtak|vedtak angir varighet|står varigheten i vedtaket",
  "decisions.statesComplaintRight":
    "klagerett|klageadgang|opplyst om klagerett|informasjon om klagerett|orientert om klagerett|opplysning om klagerett|opplysninger om klage|klagerett opplyst|klageinformasjon|opplyst om klageadgang|opplysning om klageadgang|klagerett oppgitt|informert om klagerett|klagerett framgår|klagerett fremgår|opplyst om klage|klageopplysninger",
  "decisions.notifiedOn":
    "underrettet|underretning|underrettet dato|vedtak gjort kjent|melding om vedtak mottatt|vedtak mottatt|vedtak mottatt av deltaker|dato for underretning|vedtak kom fram|vedtak overlevert|underretning om vedtak|vedtak kunngjort|vedtak levert deltaker|meldt parten|vedtak lest|vedtak lest av deltaker|deltaker underrettet",
  "decisions.warnedOn":
    "forhåndsvarsel|forhåndsvarsel sendt|forhåndsvarslet|førehandsvarsel|førehandsvarsel sendt|forhåndsvarsel dato|førehandsvarsla|varsel om stans sendt|varsel om vedtak sendt|forhåndsvarsel gitt",
  "decisions.specialReasons":
    "særlige grunner|særlige grunner vurdert|foreligger særlige grunner|særlige grunner for forlengelse",
  "decisions.assessesFollowUpNeed":
    "behov for tett oppfølging vurdert|tett oppfølging vurdert|tett og koordinert oppfølging vurdert|tett og koordinert oppfølging|vurdering av tett oppfølging|oppfølgingsbehov vurdert|behov for tett og koordinert oppfølging vurdert|vurdering av behov for tett oppfølging|vurdering av tett og koordinert oppfølging|vurdert behov for tett oppfølging",

  "programme.start":
    "oppstart|oppstartsdato|programstart|program startdato|program oppstart|oppstart i program|program fra|program fra og med|start på program|start i program|program starter|program begynner|program iverksatt|iverksatt|iverksettingsdato|iverksetting|iverksetting av program|iverksatt dato|starttidspunkt|starttidspunkt program|faktisk oppstart|faktisk startdato|oppstartstidspunkt|startdato for program|programmet tar til|iverksetjing|program i gang fra|deltaker i program fra|i program fra|i program siden|første dag i program",
  "programme.end":
    "programslutt|program slutt|program sluttdato|program til|program til og med|program avsluttes|planlagt programslutt|program avsluttet|slutt på program|program varer til|program slutter|program utløper|planlagt slutt|planlagt slutt på program|sluttdato for program|siste dag i program|program ferdig|sluttidspunkt program",
  "programme.period": "programperiode|program periode|periode for program|periode i program",
  "programme.status":
    "programstatus|program status|status i program|status for program|status program|deltakerstatus|deltakelsesstatus",
  "programme.goal":
    "hovedmål|mitt mål|ditt mål|mål for program|mål med program|programmål|mål|arbeidsmål|yrkesmål|jobbmål|mål for deltakelse|mål etter program|overordnet mål|langsiktig mål|hovedmål for program|hovedmål program|målet ditt|målet mitt|brukers mål|mål med deltakelsen|deltakers mål|hovedmål med program|mål med kvalifiseringsprogrammet",
  "programme.subGoals": "delmål|mine delmål|delmål i program|delmål for program|delmål på veien",
  "programme.evaluationDates":
    "evaluering|evalueringsdato|neste evaluering|evaluering avtalt|avtalt evaluering|planlagt evaluering|evaluering planlagt|evalueringspunkt|evalueringstidspunkt|neste evalueringsdato|dato for evaluering|dato for neste evaluering|konkrete evalueringsdatoer|evalueringsmøte|neste evalueringsmøte|evaluering skal holdes|avtalte evalueringsdatoer|evalueringsdato i program|første evaluering|evaluering oppsatt|evaluering av program|tidspunkt for evaluering|avtalte evalueringstidspunkt|evaluering skal skje|evaluering første|evaluering neste|konkrete tidspunkt for evaluering|avtalte tidspunkt for evaluering|planlagte evalueringsdatoer",
  "evaluations.heldOn":
    "evaluering gjennomført|gjennomført evaluering|evaluering holdt|holdt evaluering|sist evaluert|siste gjennomførte evaluering|forrige evaluering|evaluert|evaluert dato|siste evaluering holdt|siste evaluering gjennomført|evalueringsmøte holdt|evaluering avholdt|avholdt evaluering|evalueringsmøte gjennomført|evaluering utført|førre evaluering|evaluering sist holdt",
  "evaluations.withUser":
    "evaluert sammen med deltaker|evaluering sammen med bruker|evaluering holdt sammen med deltaker|deltaker med på evaluering|evaluering gjennomført sammen med deltaker",
  "programme.madeWithUser":
    "utarbeidet sammen med deltaker|laget sammen med deltaker|utarbeidet i samarbeid med deltaker|program utarbeidet sammen med deltaker|brukermedvirkning|laget i samarbeid|utformet sammen med deltaker|program laget sammen med deltaker|utarbeidet sammen|program utformet sammen med deltaker|programmet er laget sammen med brukeren|medvirkning|utforma i samarbeid med deltakar|planlagt sammen med deltaker",
  "programme.minutesPerWeek":
    "timer per uke totalt|samlet timetall per uke|program timer per uke|ukentlig omfang|program omfang|sum timer per uke|timer per uke i program|totalt timer per uke|samlet timer per uke|sum per uke|samlet omfang|omfang av program|programmets omfang|samla timetal i veka|ukentlig programtid|programtid per uke|totalt per uke",
  "programme.documentDate":
    "program datert|programdokument datert|dato for programdokument|programdokument dato|programdokument|program utarbeidet|programdokument utarbeidet|plan datert|program utarbeidet dato|dato på programdokument|program skrevet",
  "programme.goalIsWork":
    "mål arbeid|er målet arbeid|er målet å komme i arbeid|arbeid er målet|målet er arbeid|målet er lønnet arbeid",
  "programme.statesStartDate":
    "startdato framgår av program|starttidspunkt oppgitt i program|program angir starttidspunkt|oppstart framgår av program|starttidspunkt framgår av program|startdato fremgår av program|starttidspunkt fremgår av program",
  "programme.planComplete":
    "plan dekker hele perioden|plan dekker hele programperioden|planen er komplett|hele programperioden planlagt|planen dekkjer heile perioden|plan for hele perioden",
  "programme.fullyRead":
    "hele programdokumentet lest|hele programmet vises|programdokumentet er vist i sin helhet",
  wholeCaseRead:
    "hele saken vises|hele saken lest|alle dokumenter vises|alle dokumenter i saken vises",

  "person.birthDate": "fødselsdato|født|født dato|fødd",
  "person.municipalityOfStay":
    "oppholdskommune|kommune for opphold|oppholder seg i kommune|oppholdskommune nå|nåværende oppholdskommune",
  "person.partner":
    "sivilstand|sivilstatus|sivil status|ektefelle eller samboer|ektefelle samboer|samboer|ektefelle|ektemake|partner|har samboer|har ektefelle eller samboer|gift eller samboer|samboende|sambuar|ektemake eller sambuar|gift samboer|bor med partner|har partner",
  "person.innsatsgruppe":
    "innsatsgruppe|gjeldende innsatsgruppe|innsatsbehov|innsatsgruppe § 14 a|behov for innsats|konklusjon § 14 a|innsatsgruppe etter § 14 a",
  "person.languageBarrier":
    "tolkebehov|behov for tolk|trenger tolk|tolk|språktolk|talespråktolk|språkvansker|språkproblemer|språkproblem|språkutfordringer|språkbarriere|behov for språktolk|bruker tolk|tolkbehov|språkutfordring|vansker med norsk",
  "person.inIntroductionProgramme":
    "introduksjonsprogram|i introduksjonsprogram|deltar i introduksjonsprogram|introduksjonsordning|i introduksjonsordning|deltaker i introduksjonsprogram|deltar i introduksjonsordning|deltek i introduksjonsprogram|introduksjonsprogrammet|omfattet av introduksjonsordning",
  "person.mentalOrSubstance":
    "psykiske plager eller rusproblemer|psykisk helse eller rus|psykiske lidelser eller rus|psykiske plager eller rusproblematikk|rus eller psykiske plager|psykiske vansker eller rus|rus psykiatri|psykisk helse rus|rus og psykiatri|psykiske plager eller rus|psykiske plager rus|psykiske plager eller rusmiddelproblem|psykiske plager eller rusproblem",
  "person.servingSentence":
    "straffegjennomføring|soning|soner dom|gjennomfører straff|straffegjennomføringsform|soner|soningsform|under straffegjennomføring|form for straffegjennomføring|sonar dom|sonar|gjennomfører straff i form av",
  "person.registeredJobseeker":
    "registrert arbeidssøker|registrert som arbeidssøker|arbeidssøker|arbeidssøkerstatus|arbeidssøkerregisteret|i arbeidssøkerregisteret|er registrert som arbeidssøker|arbeidssøkerregistrert|arbeidssøkerregistrering|registrert i arbeidssøkerregisteret|meldt som arbeidssøker|status arbeidssøker|reell arbeidssøker registrert",
  "person.lawfulResidence":
    "lovlig opphold|lovlig opphold i norge|oppholder seg lovlig i norge|har lovlig opphold",
  "person.permanentResidence":
    "fast bopel|fast bopel i norge|har fast bopel|fast bustad i noreg|fast bosatt|fast bosatt i norge|fast bopel i noreg|fast bustad|fast busett",
  "person.residence":
    "lovlig opphold og fast bopel|lovlig opphold og fast bustad|lovlig opphold fast bopel",
  "person.protection":
    "diskresjonskode|skjerming|adressebeskyttelse|adressesperre|gradering|beskyttelse|verge|vergemål|sikkerhetstiltak|egen ansatt|skjermet|skjermet person|eigen tilsett|verje|adressegradering|tilrettelagt kommunikasjon|tegnspråktolk|teiknspråktolk",
  "office.name":
    "kontor|oppfølgingsenhet|ansvarlig enhet|behandlende enhet|enhet|nav-enhet|oppfølgingskontor|lokalkontor|nav-kontor|ansvarlig kontor|kontoret|behandlende kontor|tilhørende kontor",
  "office.municipality": "kontorets kommune|kommune for kontor|ansvarlig kommune|kontorkommune",

  "leaves.period": "permisjon|permisjonsperiode|permisjon periode",
  "leaves.from": "permisjon fra|permisjon fra dato|permisjon fra og med|permisjon start",
  "leaves.to": "permisjon til|permisjon til dato|permisjon til og med|permisjon slutt",
  "leaves.approved": "permisjon godkjent|er permisjonen godkjent|permisjon innvilget",
  "interruptions.period":
    "avbrudd|midlertidig avbrudd|avbruddsperiode|mellombels avbrudd|avbrudd i program|avbrudd periode",
  "interruptions.from":
    "avbrudd fra|avbrutt fra|midlertidig avbrutt fra|avbrudd fra og med|avbrudd fra dato|avbrudd start|midlertidig avbrudd fra",
  "interruptions.to":
    "avbrudd til|avbrutt til|midlertidig avbrutt til|avbrudd til og med|avbrudd til dato|midlertidig avbrudd til|avbrudd slutt",
  "interruptions.decided":
    "avbrudd vedtatt|vedtak om avbrudd|avbrudd vedtak fattet|vedtak om midlertidig avbrudd|vedtatt avbrudd|vedtak om avbrudd fattet",
  "interruptions.reason":
    "årsak til avbrudd|grunn til avbrudd|avbruddsårsak|begrunnelse for avbrudd|grunn for avbrudd",
  "absences.period": "fravær|fraværsperiode|siste fravær|fravær periode",
  "absences.from": "fravær fra|første fraværsdag|fravær fra og med|fraværsdato|fravær dato",
  "absences.to": "fravær til|siste fraværsdag|fravær til og med",
  "absences.cause":
    "fraværsårsak|årsak til fravær|fraværstype|type fravær|grunn til fravær|fraværsgrunn",
  "absences.permission":
    "tillatelse til fravær|fravær avtalt|fravær godkjent|godkjent fravær|tillatelse|løyve til fravær|fravær tillatt|avtalt fravær",
  "absences.documentation": "dokumentasjon av fravær|dokumentasjon for fravær|fraværsdokumentasjon",
  "absences.minutes": "fraværstimer|timer fravær|fravær timer",

  "children.count":
    "barn|antall barn|antall barn under 18|har barn|antall barn under 18 år|egne barn|barn under 18 år|barn under 18|barn under 21 år|tal på barn|born",
  "children.birthDate": "barnets fødselsdato|barn født|fødselsdato barn|barn fødselsdato",
  "children.livesWith":
    "barn bor med deltaker|barnet bor hos deltaker|barn bor hjemme|barnet bor sammen med deltaker",
  "children.supported": "forsørger barnet|barn forsørges|barnet forsørges av deltaker",

  "benefits.kind":
    "ytelse|ytelser|aktive ytelser|ytelser fra nav|løpende ytelser|andre ytelser|ytelsestype|stønadstype|type ytelse|mottar ytelser|aktuell ytelse|ytelse nå",
  "benefits.perDay":
    "dagsats|sats per dag|beløp per dag|dagsbeløp|utbetalt per dag|per dag|dagssats",
  "documents.kind": "dokument|dokumenttype|type dokument|dokumenttittel|dokumentnavn",
  contactDates:
    "siste kontakt|sist kontakt|siste samtale|siste møte|sist i kontakt|dato for siste samtale|siste oppfølgingssamtale|samtale|samtaledato|møtedato|møte|oppfølgingssamtale|siste kontakt med deltaker|sist snakket med|telefonsamtale|siste telefonsamtale|siste notat|journalnotat|samtale holdt|sist møte|siste kontaktdato|kontaktdato|siste oppfølging|sist kontaktet|siste kontakt nav|oppfølgingsmøte|siste oppfølgingsmøte|dato for kontakt|notatdato|samtale gjennomført|siste dialog|sist oppfulgt|kontakt sist|oppfølgingssamtale holdt|møte holdt|oppfølgingssamtale gjennomført|møte gjennomført|veiledningssamtale|kartleggingssamtale|oppfølgingsmøte holdt|samtale med deltaker|møte med deltaker",
  familyConsidered:
    "familiesituasjon vurdert|hensyn til familien vurdert|hensyn til barn vurdert|hensyn til familiesituasjon|hensyn til familiesituasjon vurdert|tatt hensyn til familiesituasjon|barns situasjon vurdert|omsyn til familien vurdert|tatt hensyn til familien|familiesituasjonen er vurdert|tilpasset familiesituasjon|familiesituasjonen tatt hensyn til|hensyn til barnas behov|teke omsyn til familiesituasjonen|tilpasset barnas behov|tatt hensyn til barnas behov",
  "socialAssistance.requiresKvpApplication":
    "vilkår om å søke kvp|vilkår om kvp-søknad|krav om å søke kvp|må søke kvp|vilkår søke kvp|vilkår om søknad om kvalifiseringsprogram|vilkår om å søke kvalifiseringsprogram|krav om søknad om kvp|vilkår å søkje kvp",
  "socialAssistance.activityConditionOn":
    "vilkår om aktivitet|aktivitetsvilkår|aktivitetsvilkår satt|vilkår om aktivitet satt|aktivitetsplikt|aktivitetsplikt § 20 a|vilkår etter § 20 a|aktivitetskrav|vilkår om aktivitet § 20 a|aktivitetsplikt fra|aktivitetsvilkår § 20 a|vedtak om aktivitetsplikt|vilkår om aktivitet sett",
  "socialAssistance.kvpConsideredOn":
    "kvp vurdert|vurdert for kvp|kvalifiseringsprogram vurdert|kvp vurdert dato|vurdering av kvp|program vurdert først",
  assessedGroups:
    "særlige grupper vurdert|vurderte grupper|særlige grupper|grupper vurdert|særskilt vurderte grupper|vurdert etter 4.29.2|særlig vurdert",
  "activities.title":
    "aktivitet|tiltak|aktivitetsnavn|navn på aktivitet|tiltaksnavn|tittel på aktivitet|navn på tiltak|aktivitet tiltak|tiltak aktivitet|aktivitetstittel",
};

/** Good only while the page has no better word for it: the day an application bears is not surely the day it came in. */
export const WEAK: Readonly<Record<string, string>> = {
  applicationReceived: "søknadsdato|søknad dato|dato for søknad|søkt dato|søkt",
  "programme.start":
    "planlagt oppstart|planlagt startdato|planlagt programstart|forventet oppstart|avtalt oppstart",
};

/** Labels that a part of the page gives their meaning: "Fra" under "Vedtak" and under "Permisjon". */
export const UNDER: Readonly<Partial<Record<Theme, Readonly<Record<string, string>>>>> = {
  decisions: {
    "decisions.kind":
      "type|resultat|utfall|kategori|art|slag|navn|tittel|hva|konklusjon|avgjørelse|innhold|gjelder|beslutning",
    "decisions.status": "status|vedtaksstatus|tilstand",
    "decisions.date":
      "dato|fattet|vedtatt|datert|vår dato|beslutningsdato|gjort|vedtaksdag|utstedt|brevdato|dato fattet",
    "decisions.period":
      "periode|gjelder periode|gjelder for perioden|tidsrom|gyldighetsperiode|gyldig|gyldighet",
    "decisions.from":
      "fra|fra og med|gjelder fra|fra dato|start|startdato|virkning fra|virkningsdato|gyldig fra|virkningstidspunkt|periode fra|f.o.m.|fom|verknad fra|med virkning fra|virker fra",
    "decisions.to":
      "til|til og med|gjelder til|til dato|slutt|sluttdato|gyldig til|periode til|t.o.m.|tom|utløper",
    "decisions.months": "varighet|lengde|antall måneder|måneder|mnd|varighet mnd|antall mnd",
    "decisions.reason": "begrunnelse|grunnlag|årsak|grunn|grunngiving|hvorfor|kort begrunnelse",
    "decisions.reasoned": "begrunnet|grunngitt|grunngjeve|er begrunnet",
    "decisions.notifiedOn":
      "meldt|kunngjort|mottatt av deltaker|mottatt av bruker|kom fram|lest|meldt deltaker",
    "decisions.warnedOn": "varslet|varsla|varsel|varsel sendt|varslingsdato",
    "decisions.fullyRead":
      "hele vedtaket vises|hele vedtaket lest|hele dokumentet vises|vises i sin helhet|hele vedtaket",
  },
  programme: {
    "programme.start":
      "start|startdato|fra|fra og med|begynner|starter|fra dato|f.o.m.|fom|startet",
    "programme.end":
      "slutt|sluttdato|til|til og med|avsluttes|slutter|til dato|avsluttet|t.o.m.|tom|avslutning|avsluttet dato|avslutningsdato",
    "programme.period": "periode|tidsrom",
    "programme.status": "status|tilstand",
    "programme.goal": "målsetting|målformulering|målsetjing",
    "programme.minutesPerWeek":
      "omfang|timer per uke|timetall|ukentlig timetall|timer i uken|arbeidstid per uke|timer uke|ukestimer|time per uke|stunder i veka",
    "programme.documentDate": "datert|dokumentdato|utarbeidet|dokument datert|utarbeidet dato",
    "programme.fullyRead": "hele dokumentet vises|vises i sin helhet|hele dokumentet lest",
    "programme.statesStartDate": "angir starttidspunkt|starttidspunkt oppgitt|startdato oppgitt",
  },
  activities: {
    "activities.title":
      "navn|tittel|hva|beskrivelse av aktivitet|aktivitet|tiltak|innhold|emne|hva skal gjøres",
    "activities.type":
      "type|kategori|aktivitetstype|type aktivitet|art|tiltakstype|slag|type tiltak|kind|tiltakskategori|gruppe",
    "activities.status":
      "status|tilstand|deltakerstatus|status på aktivitet|hva er status på aktiviteten|fase",
    "activities.period": "periode|tidsrom|dato|datoer|når|varighet periode|tid",
    "activities.from":
      "fra|fra og med|fra dato|start|startdato|oppstart|oppstartsdato|begynner|starter|f.o.m.|fom|frå dato|startet",
    "activities.to":
      "til|til og med|til dato|slutt|sluttdato|avsluttes|slutter|t.o.m.|tom|frist|ferdig|avsluttet",
    "activities.minutesPerWeek":
      "timer per uke|omfang|timer|timetall|timer i uken|ukentlig timetall|timer uke|ukestimer|tidsbruk|arbeidstid|time per uke|ukentlig omfang|antall timer per uke|timer per veke|t uke|timar i veka|tidsbruk per uke|oppmøte per uke|omfang per uke|timer pr uke|tid per uke|ukentlig tidsbruk",
    "activities.positionPct":
      "stillingsprosent|stilling|stillingsandel|prosent|deltidsprosent|stillingsstørrelse|stilling prosent|deltakelsesprosent|stillingsbrøk|dagsprosent|deltakelsesmengde",
    "activities.fullTimeMinutes":
      "full stilling|full uke|timer i full stilling|heltid utgjør|full arbeidsuke|full stilling timer|full stilling utgjør",
    "activities.provider":
      "arrangør|leverandør|tilbyder|tiltaksarrangør|ansvarlig|arrangørtype|tilbydar|utfører|i regi av|leverandørtype|hvem har ansvaret|regi",
    "activities.timeOfDay":
      "tid på dagen|tid på døgnet|tidspunkt|når på døgnet|dag eller kveld|tidspunkt på dagen",
    "activities.justified":
      "begrunnet|tidsbruk begrunnet|begrunnelse|begrunnelse for tidsbruk|begrunnelse for tidspunkt|grunngiving|grunngitt|grunngjeve|er tidsbruken begrunnet",
    "activities.assessed":
      "individuelt vurdert|individuell vurdering|konkret og individuell vurdering|vurdert|vurdering|konkret og individuelt vurdert|individuelt vurdert tiltak",
    "activities.agreed":
      "avtale inngått|skriftlig avtale|avtalt|avtale signert|avtalt med nav|avtale|skriftlig avtale finnes|avtale underskrevet|avtale på plass",
  },
  interruptions: {
    "interruptions.period": "periode|tidsrom|dato",
    "interruptions.from": "fra|fra og med|start|fra dato|startdato|f.o.m.|fom",
    "interruptions.to": "til|til og med|slutt|til dato|sluttdato|t.o.m.|tom|gjenopptatt",
    "interruptions.decided": "vedtak|vedtatt|vedtak fattet|vedtak finnes|vedtak gjort",
    "interruptions.reason": "årsak|grunn|begrunnelse|hvorfor|grunngiving|type",
  },
  leaves: {
    "leaves.period": "periode|tidsrom|dato",
    "leaves.from": "fra|fra og med|start|fra dato|startdato|f.o.m.|fom",
    "leaves.to": "til|til og med|slutt|til dato|sluttdato|t.o.m.|tom",
    "leaves.approved": "godkjent|status|innvilget|godkjenning|godkjend|vedtak|avgjørelse",
  },
  absences: {
    "absences.period": "periode|tidsrom|dato|dager|dag|når",
    "absences.from": "fra|fra og med|start|fra dato|startdato|f.o.m.|fom",
    "absences.to": "til|til og med|slutt|til dato|sluttdato|t.o.m.|tom",
    "absences.minutes": "timer|antall timer|omfang|timer borte|minutter",
    "absences.cause": "årsak|grunn|type|begrunnelse|hvorfor|kategori",
    "absences.permission":
      "tillatelse|godkjent|permisjon|avtalt|tillatt|løyve|meldt fra|innvilget|godkjend|status",
    "absences.documentation": "dokumentasjon|dokumentert|dokumentert med|vedlegg|bekreftelse",
  },
  evaluations: {
    "evaluations.date": "dato|tidspunkt|når|evalueringsdato|dag|evaluering",
    "evaluations.planned":
      "planlagt|avtalt|planlagt dato|avtalt dato|skal holdes|neste|oppsatt|planlagt holdt",
    "evaluations.heldOn": "gjennomført|holdt|avholdt|gjennomført dato|holdt dato|utført|evaluert",
    "evaluations.status": "status|tilstand|resultat",
    "evaluations.withUser":
      "sammen med deltaker|deltaker til stede|bruker til stede|med bruker|sammen med bruker|til stede|deltaker med|med deltaker|sammen med",
  },
  children: {
    "children.birthDate": "fødselsdato|født|dato|født dato|fødselsår",
    "children.livesWith":
      "bor med|bor sammen|bor hos|bor fast hos|bur hos|bur saman|bor med deltaker|bosted|bor sammen med deltaker|hos deltaker|bor hjemme|bor fast hos deltaker|bu hos|delt bosted",
    "children.supported":
      "forsørger|forsørges|forsørget|forsørgelse|forsørges av deltaker|forsørgeransvar|forsørgar|forsørgd|barnetillegg|forsørgd av deltakar",
    "children.ownIncome":
      "egen inntekt|inntekt|kapitalinntekt|barnets inntekt|eiga inntekt|inntekt per år",
  },
  benefits: {
    "benefits.kind": "ytelse|stønad|type|navn|kategori|ytelsesnavn|stønadsnavn|stønadstype",
    "benefits.period": "periode|tidsrom|gyldig|gyldighet|utbetalt for",
    "benefits.from": "fra|fra og med|start|fra dato|startdato|f.o.m.|fom|innvilget fra|gjelder fra",
    "benefits.to": "til|til og med|slutt|til dato|sluttdato|t.o.m.|tom|innvilget til|gjelder til",
    "benefits.perDay": "dagsats|per dag|beløp per dag|sats|dagssats|dagbeløp|sats per dag",
  },
  documents: {
    "documents.kind": "dokument|tittel|type|navn|dokumenttype|innhold|beskrivelse|dokumenttittel",
    "documents.date":
      "dato|datert|opprettet|journalført|mottatt|dokumentdato|sendt|dato mottatt|utstedt|journaldato",
  },
  contact: {
    contactDates:
      "dato|tidspunkt|når|dag|opprettet|holdt|gjennomført|dato og tid|møtedato|skrevet|registrert",
    "contact.form": "status|tilstand",
  },
  application: {
    applicationReceived:
      "mottatt|mottatt dato|mottaksdato|kom inn|innkommet|innkommet dato|mottatt kontor|kommet inn|dato mottatt|inn|registrert mottatt",
    "decisions.kind": "resultat|utfall|avgjørelse",
    "decisions.status": "status|tilstand",
  },
  office: { "office.name": "navn|kontor|enhet", "office.municipality": "kommune" },
  person: { "person.municipalityOfStay": "opphold i kommune" },
  paragraph14a: {
    "person.innsatsgruppe": "konklusjon|resultat|utfall",
    "paragraph14a.date": "dato|vedtaksdato|vedtak fattet|fattet|vedtak dato|datert|gjeldende fra",
  },
};

/** Words beside which names, numbers and addresses stand: labels, but never facts and never free text. */
export const NOT_OURS =
  "navn|fornavn|etternavn|fullt navn|fødselsnummer|fnr|f nr|personnummer|d-nummer|fødselsnr|alder|kjønn|telefon|tlf|telefonnummer|mobil|e-post|epost|adresse|bostedsadresse|kontaktadresse|postadresse|oppholdsadresse|postnummer|poststed|kontonummer|statsborgerskap|fødeland|landbakgrunn|saksnummer|saksnr|sak|sak-id|id|referanse|arkivreferanse|vår referanse|deres referanse|dokument-id|journalpostid|veileder|saksbehandler|kontaktperson|ansvarlig|ansvarlig veileder|fattet av|besluttet av|besluttende veileder|opprettet av|endret av|sist endret av|sist endret|sist oppdatert|sist oppdatert av|oppdatert|registrert av|registrert dato|opprettet|verge|fastlege|lege|arbeidsgiver|pårørende|kontaktperson på arbeidsplassen|organisasjonsnummer|org nr|versjon|bruker|deltaker|søker|gjelder|til|kopi til|mor|far|klokkeslett|møteform|møtested|målform|språkform|gyldig fra og med|gyldig til og med|registrert|bydel|bostedskommune|folkeregistrert adresse|kommune|geografisk enhet|arbeidssted|kontakttelefon|besøksadresse|åpningstider|oppmøtested|sted|utskriftsdato|side|kanal|brukernavn|ident|nav-ident|fullmektig|søknad datert|søknad signert|søknad underskrevet|underskrevet|signert|signert dato|søknad sendt|vedtak sendt|servicegruppe|tiltakspakke";
