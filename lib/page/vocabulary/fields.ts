import type { Theme } from "./sections.ts";

/*
 * Labels by the fact they ask for. A label counts as a whole, after stemsOf has taken inflection and written language
 * away, and in any order of its words. `*.period` stands for from and to in one value.
 */

/** Labels that say all by themselves what they ask for, wherever they stand in the case. */
export const ANYWHERE: Readonly<Record<string, string>> = {
  applicationReceived:
    "søknad mottatt|søknad kom inn|innkommet søknad|søknadstidspunkt|søknad inn|mottaksdato søknad|søknad levert|søknad mottatt av kontor|søknad registrert inn|søknad framsatt|søknad fremsatt|søknad kommet til kontoret|application received|received application",
  refusalReason:
    "avslagsgrunn|grunn til avslag|årsak til avslag|avslagsårsak|avslagsbegrunnelse|grunngiving for avslag|hjemmel for avslag",

  "decisions.kind":
    "vedtak|type vedtak|vedtak resultat|søknadsresultat|avgjørelse|siste vedtak|gjeldende vedtak|vedtak status|søknadsutfall|resultat av søknadsbehandling|vedtak i sak|decision|type of decision",
  "decisions.date":
    "vedtak dato|vedtak datert|vedtak gjort|fattet dato|dato innvilget|vedtak vedtatt|fattet vedtak|vedtatt|decision date|date of decision",
  "decisions.period":
    "vedtak periode|vedtak gjelder|innvilget periode|vedtatt periode|innvilgelsesperiode",
  "decisions.from": "vedtak fra|innvilget fra|vedtak gjelder fra|innvilget fra og med|vedtatt fra",
  "decisions.to": "vedtak til|innvilget til|vedtak gjelder til|innvilget til og med|vedtatt til",
  "decisions.months":
    "varighet|programmets varighet|vedtatt varighet|innvilget varighet|vedtak varighet|programlengde|varighet måneder",
  "decisions.reason": "vedtak begrunnelse|grunngiving for vedtak",
  "decisions.reasoned": "vedtak begrunnet|vedtaket er grunngjeve|vedtak grunngitt",
  "decisions.statesDuration":
    "varighet framgår av vedtak|varighet fremgår av vedtak|varighet oppgitt i vedtak|varighet går fram av vedtak|vedtak angir varighet|står varigheten i vedtaket",
  "decisions.statesComplaintRight":
    "klagerett|klageadgang|informasjon om klagerett|orientert om klagerett|opplysning om klagerett|opplysninger om klage|klagerett opplyst|klageinformasjon|opplyst om klageadgang|opplysning om klageadgang|klagerett oppgitt|informert om klagerett|klagefrist opplyst|opplyst om klagefrist|klagefrist oppgitt|informasjon om klagefrist|klagerett framgår|klagerett fremgår|opplyst om klage|klageopplysninger",
  "decisions.notifiedOn":
    "underrettet|underretning|vedtak gjort kjent|melding om vedtak mottatt|vedtak mottatt|vedtak kom fram|vedtak overlevert|underretning om vedtak|vedtak kunngjort|vedtak levert deltaker|meldt parten|vedtak lest",
  "decisions.warnedOn":
    "forhåndsvarsel|forhåndsvarsel sendt|forhåndsvarslet|førehandsvarsel|førehandsvarsel sendt|førehandsvarsla|varsel om stans sendt|varsel om vedtak sendt|forhåndsvarsel gitt",
  "decisions.specialReasons":
    "særlige grunner|særlige grunner vurdert|foreligger særlige grunner|særlige grunner for forlengelse",
  "decisions.assessesFollowUpNeed":
    "tett oppfølging vurdert|tett og koordinert oppfølging vurdert|tett og koordinert oppfølging|oppfølgingsbehov vurdert|behov for tett og koordinert oppfølging vurdert|vurdert behov for tett oppfølging",

  "programme.start":
    "oppstart|programstart|program fra|program fra og med|program starter|program begynner|iverksatt|iverksetting|starttidspunkt|faktisk oppstart|faktisk startdato|oppstartstidspunkt|programmet tar til|iverksetjing|program i gang fra|i program siden|første dag i program|program start|programme start|start date|startet program",
  "programme.end":
    "programslutt|program slutt|program til|program til og med|planlagt programslutt|program avsluttet|program varer til|program utløper|planlagt slutt|siste dag i program|program ferdig|sluttidspunkt program|program end|programme end|end date|slutter program|faktisk sluttdato|faktisk slutt|faktisk sluttidspunkt",
  "programme.period": "programperiode",
  "programme.status":
    "programstatus|status program|deltakerstatus|deltakelsesstatus|programfase|fase i program|kvp-status|kvp-fase",
  "programme.goal":
    "hovedmål|mål med program|programmål|mål|arbeidsmål|yrkesmål|jobbmål|mål for deltakelse|mål etter program|overordnet mål|langsiktig mål|brukers mål|mål med deltakelsen|deltakers mål|hovedmål med program|hva er målet ditt|kva er målet ditt|mål for program|hva er målet|ditt mål|goal|main goal",
  "programme.subGoals": "delmål|delmål på veien",
  "programme.evaluationDates":
    "evaluering|avtalt evaluering|evaluering planlagt|evalueringspunkt|evalueringstidspunkt|konkrete evalueringsdatoer|evalueringsmøte|neste evalueringsmøte|evaluering skal holdes|evaluering oppsatt|avtalte evalueringstidspunkt|evaluering skal skje|evaluering første|evaluering neste|konkrete tidspunkt for evaluering|next evaluation|next review",
  "evaluations.heldOn":
    "gjennomført evaluering|siste evaluering|evaluering siste|holdt evaluering|sist evaluert|forrige evaluering|evaluert|siste evaluering gjennomført|evalueringsmøte holdt|avholdt evaluering|evalueringsmøte gjennomført|evaluering utført|førre evaluering|evaluering sist holdt|last evaluation|last review",
  "evaluations.withUser":
    "evaluert sammen med deltaker|evaluering sammen med bruker|evaluering holdt sammen med deltaker|deltaker med på evaluering|evaluering gjennomført sammen med deltaker",
  "programme.madeWithUser":
    "utarbeidet sammen med deltaker|laget sammen med deltaker|utarbeidet i samarbeid med deltaker|brukermedvirkning|laget i samarbeid|utformet sammen med deltaker|utarbeidet sammen|medvirkning|utforma i samarbeid med deltakar|planlagt sammen med deltaker",
  "programme.minutesPerWeek":
    "samlet timetall per uke|program timer per uke|ukentlig omfang|program omfang|sum timer per uke|totalt timer per uke|samlet timer per uke|sum per uke|samlet omfang|programmets omfang|samla timetal i veka|ukentlig programtid|programtid per uke|totalt per uke|programtid",
  "programme.documentDate":
    "program datert|programdokument datert|programdokument|program utarbeidet|programdokument utarbeidet|plan datert|program skrevet",
  "programme.goalIsWork": "mål arbeid|er målet å komme i arbeid|målet er lønnet arbeid",
  "programme.statesStartDate":
    "startdato framgår av program|starttidspunkt oppgitt i program|program angir starttidspunkt|oppstart framgår av program|starttidspunkt framgår av program|startdato fremgår av program|starttidspunkt fremgår av program",
  "programme.planComplete":
    "plan dekker hele perioden|planen er komplett|hele programperioden planlagt|planen dekkjer heile perioden|plan for hele perioden",
  "programme.fullyRead":
    "hele programdokumentet lest|hele programmet vises|programdokumentet er vist i sin helhet",
  wholeCaseRead:
    "hele saken vises|hele saken lest|alle dokumenter vises|alle dokumenter i saken vises",

  "person.birthDate": "fødselsdato|født|fødd",
  "person.municipalityOfStay":
    "oppholdskommune|kommune for opphold|oppholdskommune nå|nåværende oppholdskommune|municipality of stay",
  "person.partner":
    "sivilstand|sivilstatus|ektefelle samboer|samboer|ektefelle|ektemake|partner|samboende|sambuar|ektemake eller sambuar|gift samboer|bor med partner|bor sammen med ektefelle eller samboer|bor sammen med partner|har ektefelle eller samboer|gift eller samboer|lever i parforhold|bur saman med ektefelle eller sambuar|ektefelle eller samboer",
  "person.innsatsgruppe":
    "innsatsgruppe|gjeldende innsatsgruppe|innsatsbehov|innsatsgruppe § 14 a|behov for innsats|konklusjon § 14 a|innsatsgruppe etter § 14 a",
  "person.languageBarrier":
    "tolkebehov|behov for tolk|trenger tolk|tolk|språktolk|talespråktolk|språkvansker|språkproblem|språkbarriere|behov for språktolk|tolkbehov|språkutfordring|vansker med norsk",
  "person.inIntroductionProgramme":
    "introduksjonsprogram|deltar i introduksjonsprogram|introduksjonsordning|deltar i introduksjonsordning|deltek i introduksjonsprogram|introduksjonsprogrammet|omfattet av introduksjonsordning",
  "person.mentalOrSubstance":
    "psykiske lidelser eller rus|psykiske plager eller rusproblematikk|psykiske vansker eller rus|rus psykiatri|psykisk helse rus|psykiske plager rus|psykiske plager eller rusmiddelproblem|psykiske plager eller rusproblem",
  "person.servingSentence":
    "straffegjennomføring|soning|gjennomfører straff|straffegjennomføringsform|soningsform|under straffegjennomføring|form for straffegjennomføring|sonar dom|sonar|soner straff|soner|soner dom|sonar straff|soner du straff|sonar du straff|gjennomfører straff i form av",
  "person.registeredJobseeker":
    "registrert arbeidssøker|arbeidssøker|arbeidssøkerstatus|arbeidssøkerregisteret|arbeidssøkerregistrert|arbeidssøkerregistrering|registrert i arbeidssøkerregisteret|meldt som arbeidssøker|status arbeidssøker|reell arbeidssøker registrert",
  "person.lawfulResidence":
    "lovlig opphold|lovlig opphold i norge|oppholdsgrunnlag|oppholdstillatelse|oppholdsstatus|oppholdstype|oppholdsløyve",
  "person.permanentResidence":
    "fast bopel|fast bopel i norge|fast bustad i noreg|fast bosatt|fast bosatt i norge|fast bopel i noreg|fast bustad|fast busett",
  "person.residence": "lovlig opphold og fast bustad|lovlig opphold fast bopel",
  "person.protection":
    "diskresjonskode|skjerming|adressebeskyttelse|adressesperre|gradering|beskyttelse|verge|vergemål|sikkerhetstiltak|egen ansatt|skjermet|skjermet person|eigen tilsett|verje|adressegradering|tilrettelagt kommunikasjon|tegnspråktolk|teiknspråktolk",
  "office.name":
    "kontor|oppfølgingsenhet|ansvarlig enhet|behandlende enhet|enhet|oppfølgingskontor|lokalkontor|ansvarlig kontor|behandlende kontor|tilhørende kontor|office|nav office",
  "office.municipality": "kontorets kommune|kommune for kontor|ansvarlig kommune|kontorkommune",

  "leaves.period": "permisjon|permisjon periode",
  "leaves.from": "permisjon fra|permisjon fra og med|permisjon start",
  "leaves.to": "permisjon til|permisjon til og med|permisjon slutt",
  "leaves.approved": "permisjon godkjent|permisjon innvilget",
  "interruptions.period": "avbrudd|midlertidig avbrudd|mellombels avbrudd|avbrudd periode",
  "interruptions.from":
    "avbrudd fra|avbrutt fra|midlertidig avbrutt fra|avbrudd fra og med|avbrudd start|midlertidig avbrudd fra",
  "interruptions.to":
    "avbrudd til|avbrutt til|midlertidig avbrutt til|avbrudd til og med|midlertidig avbrudd til|avbrudd slutt",
  "interruptions.decided":
    "vedtak om avbrudd|avbrudd vedtak fattet|vedtak om midlertidig avbrudd|vedtatt avbrudd",
  "interruptions.reason":
    "årsak til avbrudd|grunn til avbrudd|avbruddsårsak|begrunnelse for avbrudd|grunn for avbrudd",
  "absences.period": "fravær|siste fravær|fravær periode",
  "absences.from": "fravær fra|første fraværsdag|fravær fra og med|fravær dato",
  "absences.to": "fravær til|siste fraværsdag|fravær til og med",
  "absences.cause": "fraværsårsak|årsak til fravær|type fravær|grunn til fravær|fraværsgrunn",
  "absences.permission":
    "tillatelse til fravær|godkjent fravær|tillatelse|løyve til fravær|fravær tillatt|avtalt fravær",
  "absences.documentation": "fraværsdokumentasjon",
  "absences.minutes": "fravær timer",

  "children.count":
    "barn|antall barn|antall barn under 18|antall barn under 18 år|egne barn|barn under 18 år|barn under 18|barn under 21 år|tal på barn|born|forsørgelse|forsørging|forsørgeransvar|omsorg for barn",
  "children.birthDate": "barnets fødselsdato|barn født|barn fødselsdato",
  "children.livesWith":
    "barn bor med deltaker|barnet bor hos deltaker|barn bor hjemme|barnet bor sammen med deltaker",
  "children.supported": "forsørger barnet|barn forsørges",

  "benefits.kind":
    "ytelse|aktive ytelser|ytelser fra nav|løpende ytelser|andre ytelser|ytelsestype|stønadstype|type ytelse|mottar ytelser|aktuell ytelse|ytelse nå|hvilke ytelser|kva ytingar|ytelser du har",
  "benefits.perDay":
    "dagsats|sats per dag|beløp per dag|dagsbeløp|utbetalt per dag|per dag|dagssats",
  "documents.kind": "dokument|dokumenttype|dokumenttittel|dokumentnavn",
  contactDates:
    "siste samtale|siste oppfølgingssamtale|samtale|samtaledato|møtedato|møte|oppfølgingssamtale|siste kontakt med deltaker|sist snakket med|telefonsamtale|siste telefonsamtale|siste notat|journalnotat|samtale holdt|sist møte|kontaktdato|siste oppfølging|oppfølgingsmøte|siste oppfølgingsmøte|notatdato|samtale gjennomført|siste dialog|sist oppfulgt|kontakt sist|oppstartssamtale|oppstartsmøte|oppfølgingssamtale holdt|møte holdt|oppfølgingssamtale gjennomført|møte gjennomført|veiledningssamtale|kartleggingssamtale|oppfølgingsmøte holdt|samtale med deltaker|møte med deltaker|last contact|last meeting",
  familyConsidered:
    "familiesituasjon vurdert|hensyn til familien vurdert|hensyn til barn vurdert|hensyn til familiesituasjon|hensyn til familiesituasjon vurdert|tatt hensyn til familiesituasjon|barns situasjon vurdert|omsyn til familien vurdert|tatt hensyn til familien|tilpasset familiesituasjon|hensyn til barnas behov|teke omsyn til familiesituasjonen|tilpasset barnas behov|tatt hensyn til barnas behov",
  "socialAssistance.requiresKvpApplication":
    "vilkår om kvp-søknad|krav om å søke kvp|må søke kvp|vilkår søke kvp|krav om søknad om kvp|vilkår å søkje kvp",
  "socialAssistance.activityConditionOn":
    "vilkår om aktivitet|aktivitetsvilkår|aktivitetsvilkår satt|vilkår om aktivitet satt|aktivitetsplikt|aktivitetsplikt § 20 a|vilkår etter § 20 a|aktivitetskrav|vilkår om aktivitet § 20 a|aktivitetsplikt fra|aktivitetsvilkår § 20 a|vedtak om aktivitetsplikt|vilkår om aktivitet sett",
  "socialAssistance.kvpConsideredOn": "kvp vurdert|program vurdert først",
  assessedGroups:
    "særlige grupper vurdert|særlige grupper|grupper vurdert|særskilt vurderte grupper|vurdert etter 4.29.2|særlig vurdert",
  "activities.title":
    "aktivitet|tiltak|aktivitetsnavn|navn på aktivitet|tiltaksnavn|tittel på aktivitet|navn på tiltak|tiltak aktivitet|aktivitetstittel|hovedaktivitet|aktivitet nå|tiltak nå|pågående aktivitet|aktivt tiltak|nåværende tiltak|nåværende aktivitet|activity",
};

/** Good only while the page has no better word for it: the day an application bears is not surely the day it came in. */
export const WEAK: Readonly<Record<string, string>> = {
  applicationReceived: "søknad dato|søkt",
  "programme.start":
    "planlagt oppstart|planlagt startdato|planlagt programstart|forventet oppstart|avtalt oppstart",
};

/** Labels that a part of the page gives their meaning: "Fra" under "Vedtak" and under "Permisjon". */
export const UNDER: Readonly<Partial<Record<Theme, Readonly<Record<string, string>>>>> = {
  decisions: {
    "decisions.kind":
      "type|resultat|utfall|kategori|art|slag|navn|tittel|hva|konklusjon|innhold|gjelder|beslutning",
    "decisions.status": "status|vedtaksstatus|tilstand",
    "decisions.date":
      "dato|fattet|datert|vår dato|beslutningsdato|gjort|vedtaksdag|utstedt|brevdato",
    "decisions.period": "periode|gjelder periode|tidsrom|gyldighetsperiode|gyldig|gyldighet",
    "decisions.from":
      "fra|fra og med|gjelder fra|start|virkning fra|virkningsdato|gyldig fra|virkningstidspunkt|periode fra|f.o.m.|fom|verknad fra|med virkning fra|virker fra",
    "decisions.to": "til|til og med|gjelder til|slutt|gyldig til|periode til|t.o.m.|tom|utløper",
    "decisions.months": "lengde|antall måneder|måneder|mnd|varighet mnd|antall mnd",
    "decisions.reason": "begrunnelse|grunnlag|årsak|grunn|grunngiving|hvorfor|kort begrunnelse",
    "decisions.reasoned": "begrunnet|grunngitt|grunngjeve",
    "decisions.notifiedOn": "meldt|kunngjort|mottatt av bruker|kom fram|lest",
    "decisions.warnedOn": "varsla|varsel|varsel sendt|varslingsdato",
    "decisions.fullyRead":
      "hele vedtaket vises|hele vedtaket lest|hele dokumentet vises|vises i sin helhet|hele vedtaket",
  },
  programme: {
    applicationReceived: "mottatt|mottatt dato|dato mottatt",
    "programme.start":
      "start|fra|fra og med|begynner|f.o.m.|fom|startet|påbegynt|startdato program",
    "programme.end":
      "slutt|til|til og med|avsluttet|t.o.m.|tom|ferdig|planlagt ferdig|forventet sluttdato|planlagt sluttdato|forventet slutt|forventet ferdig",
    "programme.period": "periode|tidsrom",
    "programme.status": "status|tilstand|fase",
    "programme.goal": "målsetting|målformulering|målsetjing",
    "programme.minutesPerWeek":
      "omfang|timetall|ukentlig timetall|arbeidstid per uke|timer uke|ukestimer|stunder i veka|antall timer uke|antall timer per uke|timer per uke",
    "programme.documentDate": "datert|dokumentdato|utarbeidet|dokument datert",
    "programme.fullyRead": "hele dokumentet vises|vises i sin helhet|hele dokumentet lest",
    "programme.statesStartDate": "angir starttidspunkt|starttidspunkt oppgitt|startdato oppgitt",
  },
  activities: {
    "activities.title": "navn|tittel|hva|beskrivelse av aktivitet|innhold|emne|hva skal gjøres",
    "activities.type":
      "type|kategori|aktivitetstype|type aktivitet|art|slag|type tiltak|kind|tiltakskategori|gruppe",
    "activities.status":
      "status|tilstand|deltakerstatus|status på aktivitet|hva er status på aktiviteten|fase",
    "activities.period": "periode|tidsrom|dato|når|varighet periode|tid",
    "activities.from": "fra|fra og med|start|oppstart|begynner|f.o.m.|fom",
    "activities.to": "til|til og med|slutt|t.o.m.|tom|frist|ferdig|avsluttet",
    "activities.minutesPerWeek":
      "omfang|timer|timetall|ukentlig timetall|ukestimer|tidsbruk|arbeidstid|ukentlig omfang|antall timer per uke|t uke|tidsbruk per uke|oppmøte per uke|omfang per uke|tid per uke|ukentlig tidsbruk|hours per week|hours week|timer i uken|hvor mye|kor mykje|mengde|minutter uke",
    "activities.positionPct":
      "stillingsprosent|stilling|stillingsandel|prosent|deltidsprosent|stillingsstørrelse|stilling prosent|deltakelsesprosent|stillingsbrøk|dagsprosent|deltakelsesmengde",
    "activities.fullTimeMinutes":
      "full stilling|full uke|heltid utgjør|full arbeidsuke|full stilling timer|full stilling utgjør",
    "activities.provider":
      "arrangør|leverandør|tiltaksarrangør|ansvarlig|arrangørtype|tilbydar|utfører|leverandørtype|hvem har ansvaret|regi|tiltakssted|praksissted|hos|bedrift",
    "activities.timeOfDay":
      "tid på dagen|tid på døgnet|tidspunkt|når på døgnet|dag eller kveld|tidspunkt på dagen",
    "activities.justified":
      "begrunnet|tidsbruk begrunnet|begrunnelse|begrunnelse for tidsbruk|begrunnelse for tidspunkt|grunngiving|grunngitt|grunngjeve",
    "activities.assessed":
      "individuelt vurdert|individuell vurdering|konkret og individuell vurdering|vurdert|konkret og individuelt vurdert|individuelt vurdert tiltak",
    "activities.agreed":
      "avtale inngått|skriftlig avtale|avtalt|avtale signert|avtalt med nav|avtale|skriftlig avtale finnes|avtale underskrevet|avtale på plass",
  },
  interruptions: {
    "interruptions.period": "periode|tidsrom|dato",
    "interruptions.from": "fra|fra og med|start|f.o.m.|fom",
    "interruptions.to": "til|til og med|slutt|t.o.m.|tom|gjenopptatt",
    "interruptions.decided": "vedtak|vedtatt|vedtak fattet|vedtak finnes|vedtak gjort",
    "interruptions.reason": "årsak|grunn|begrunnelse|hvorfor|grunngiving",
  },
  leaves: {
    "leaves.period": "periode|tidsrom|dato",
    "leaves.from": "fra|fra og med|start|f.o.m.|fom",
    "leaves.to": "til|til og med|slutt|t.o.m.|tom",
    "leaves.approved": "godkjent|status|innvilget|godkjenning|godkjend|vedtak|avgjørelse",
  },
  absences: {
    "absences.period": "periode|tidsrom|dato|dag|når",
    "absences.from": "fra|fra og med|start|f.o.m.|fom",
    "absences.to": "til|til og med|slutt|t.o.m.|tom",
    "absences.minutes": "timer|antall timer|omfang|timer borte|minutter",
    "absences.cause": "årsak|grunn|type|begrunnelse|hvorfor|kategori",
    "absences.permission":
      "godkjent|permisjon|avtalt|tillatt|løyve|meldt fra|innvilget|godkjend|status",
    "absences.documentation": "dokumentasjon|dokumentert|dokumentert med|vedlegg|bekreftelse",
  },
  evaluations: {
    "evaluations.date": "dato|tidspunkt|når|dag|evaluering",
    "evaluations.planned": "planlagt|avtalt|skal holdes|neste|oppsatt|planlagt holdt",
    "evaluations.heldOn": "gjennomført|holdt|avholdt|utført",
    "evaluations.status": "status|tilstand|resultat",
    "evaluations.withUser": "med bruker|til stede|sammen med",
  },
  children: {
    "children.birthDate": "fødselsdato|født|dato|fødselsår",
    "children.livesWith":
      "bor med|bor sammen|bor hos|bor fast hos|bur hos|bur saman|bosted|bor sammen med deltaker|hos deltaker|bor hjemme|bu hos|delt bosted|bor i husstanden|i husstanden|bur i husstanden|samme husstand|bor i husholdningen|samme adresse|bor hos søker|bor hos bruker|bor hos forelder i program|fast hos søker",
    "children.supported": "forsørges|forsørgelse|forsørgeransvar|forsørgar|forsørgd|barnetillegg",
    "children.ownIncome":
      "egen inntekt|inntekt|kapitalinntekt|barnets inntekt|eiga inntekt|inntekt per år",
  },
  benefits: {
    "benefits.kind": "stønad|type|navn|kategori|ytelsesnavn|stønadsnavn",
    "benefits.period": "periode|tidsrom|gyldig|gyldighet|utbetalt for",
    "benefits.from": "fra|fra og med|start|f.o.m.|fom|innvilget fra|gjelder fra",
    "benefits.to": "til|til og med|slutt|t.o.m.|tom|innvilget til|gjelder til",
    "benefits.perDay": "sats|dagbeløp",
    "benefits.status": "status|resultat|utfall|tilstand|vedtak|avgjørelse|vedtaksstatus",
  },
  documents: {
    "documents.kind": "tittel|type|navn|innhold|beskrivelse",
    "documents.date":
      "dato|datert|opprettet|journalført|mottatt|dokumentdato|sendt|utstedt|journaldato|dok.dato|dok dato|brevdato",
  },
  contact: {
    contactDates:
      "dato|tidspunkt|når|dag|opprettet|holdt|gjennomført|dato og tid|skrevet|registrert",
    "contact.form": "status|tilstand",
  },
  application: {
    applicationReceived:
      "mottatt|mottaksdato|kom inn|innkommet|mottatt kontor|inn|registrert mottatt",
    "decisions.kind": "resultat|utfall|resultat av behandling",
    "decisions.date": "behandlet|dato behandlet|avgjort|dato avgjort|vedtatt|ferdigbehandlet",
    "decisions.status": "status|tilstand",
  },
  office: { "office.name": "navn", "office.municipality": "kommune" },
  paragraph14a: {
    "person.innsatsgruppe": "konklusjon|resultat|utfall",
    "paragraph14a.date": "dato|vedtak fattet|fattet|vedtak dato|datert|gjeldende fra",
  },
};

/** Words beside which names, numbers and addresses stand: labels, but never facts and never free text. */
export const NOT_OURS =
  "navn|fornavn|etternavn|fullt navn|fødselsnummer|fnr|f nr|personnummer|d-nummer|fødselsnr|alder|kjønn|telefon|tlf|telefonnummer|mobil|e-post|epost|adresse|bostedsadresse|kontaktadresse|postadresse|oppholdsadresse|postnummer|poststed|kontonummer|statsborgerskap|fødeland|landbakgrunn|saksnummer|saksnr|sak|sak-id|id|referanse|arkivreferanse|vår referanse|deres referanse|dokument-id|journalpostid|veileder|saksbehandler|kontaktperson|ansvarlig|ansvarlig veileder|fattet av|besluttet av|besluttende veileder|opprettet av|endret av|sist endret av|sist endret|sist oppdatert|sist oppdatert av|oppdatert|registrert av|registrert dato|opprettet|verge|fastlege|lege|arbeidsgiver|pårørende|kontaktperson på arbeidsplassen|organisasjonsnummer|org nr|versjon|bruker|deltaker|søker|gjelder|til|kopi til|mor|far|klokkeslett|møteform|møtested|målform|språkform|gyldig fra og med|gyldig til og med|registrert|bydel|bostedskommune|folkeregistrert adresse|kommune|geografisk enhet|arbeidssted|kontakttelefon|besøksadresse|åpningstider|oppmøtested|sted|utskriftsdato|side|kanal|brukernavn|ident|nav-ident|fullmektig|søknad datert|søknad signert|søknad underskrevet|underskrevet|signert|signert dato|søknad sendt|vedtak sendt|servicegruppe|tiltakspakke|saksbeh|sbh|saksbehandler init|saksbehandlar|veil|klient|rettleiar|behandler|behandlar|oppfølger|aktiv bruker|valgt person|valgt bruker|sakstype|kontaktveileder|ansvarlig saksbehandler|dykkar referanse|dykkar ref|deres ref|vår ref|kopi|post|tittel|primærkontakt|nærmeste pårørende|næraste pårørande";
