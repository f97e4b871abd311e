/** Splits of words of the catalogue, each read and found right; a new one must be read before it is added. */
export const CHECKED_SPLITS = `
aggresjonsmeistring=aggresjon+meistring aggresjonsmestring=aggresjon+mestring aktivitetsplan=aktivit+plan
aktivitetsplanen=aktivit+plan aktivitetstiltak=aktivit+tiltak amokurs=amo+kurs angstmeistring=angst+meistring
angstmestring=angst+mestring angstreduksjon=angst+reduksjon ansvarsgruppemøte=ansvarsgrupp+mot
arbeidserfaring=arbeid+erfaring arbeidsevne=arbeid+evn arbeidsevneavklaring=arbeidsevn+avklaring
arbeidsgivarkontakt=arbeidsgiv+kontakt arbeidsgivaroppfølging=arbeidsgiv+oppfolging
arbeidsgiverkontakt=arbeidsgiv+kontakt arbeidsgiveroppfølging=arbeidsgiv+oppfolging
arbeidsmarkedsbedrift=arbeid+marked+bedrift arbeidsmarkedskurs=arbeid+marked+kurs arbeidsmarkedsloven=arbeid+marked
arbeidsmarkedsopplæring=arbeid+marked+opplaring arbeidsmarkedstiltak=arbeid+marked+tiltak
arbeidsmarknadsbedrift=arbeid+marknad+bedrift arbeidsmarknadskurs=arbeid+marknad+kurs
arbeidsmarknadslova=arbeid+marknad arbeidsmarknadsopplæring=arbeid+marknad+opplaring
arbeidsmarknadstiltak=arbeid+marknad+tiltak arbeidsoppgaver=arbeid+oppgav arbeidsoppgåver=arbeid+oppgav
arbeidsplasskontakt=arbeidsplass+kontakt arbeidspraksis=arbeid+praksis arbeidsprøver=arbeid+prov
arbeidssøker=arbeid+sok arbeidssøkerkurs=arbeidssok+kurs arbeidssøking=arbeid+soking arbeidssøkinga=arbeid+soking
arbeidssøkingen=arbeid+soking arbeidssøkjar=arbeid+sokj arbeidssøkjarkurs=arbeidssokj+kurs
arbeidstrening=arbeid+trening arbeidsutprøving=arbeid+utproving attføringsbedrift=attforing+bedrift
avislesing=avis+lesing avklaringstiltak=avklaring+tiltak belastningsmeistring=belastning+meistring
belastningsmestring=belastning+mestring brukarerfaring=bruk+erfaring brukarmedverknad=bruk+medverknad
brukarmøte=bruk+mot brukaroppfølging=bruk+oppfolging brukarorganisasjon=bruk+organisasjon brukererfaring=bruk+erfaring
brukermedvirkning=bruk+medvirkning brukermøte=bruk+mot brukeroppfølging=bruk+oppfolging
brukerorganisasjon=bruk+organisasjon datahjelp=dat+hjelp datakurs=dat+kurs dataopplæring=dat+opplaring
deltidsarbeid=deltid+arbeid deltidsjobb=deltid+jobb depositumsgaranti=depositum+garanti
depresjonsmeistring=depresjon+meistring depresjonsmeistringskurs=depresjonsmeistring+kurs
depresjonsmestring=depresjon+mestring depresjonsmestringskurs=depresjonsmestring+kurs egenaktivitet=egen+aktivit
egenomsorg=egen+omsorg egentrening=egen+trening eigenaktivitet=eig+aktivit eigenomsorg=eig+omsorg
eigentrening=eig+trening evalueringsmøte=evaluering+mot evalueringssamtale=evaluering+samtal
familierådgiving=famili+radgiving familierådgivning=famili+radgivning flyktningtenesta=flyktning+tenest
flyktningtjenesten=flyktning+tjenest foreldrekurs=foreldr+kurs foreldrerettleiing=foreldr+rettleiing
foreldreveiledning=foreldr+veiledning fritidskontakt=fritid+kontakt frivilligheitssentral=frivilligheit+sentral
frivillighetssentral=frivil+sentral frivillighetssentralen=frivil+sentral frivilligsentral=frivil+sentral
frivilligsentralen=frivil+sentral fysioterapeut=fysio+terapeut fysioterapi=fysio+terapi gardsarbeid=gard+arbeid
gjeldsrådgivar=gjeld+radgiv gjeldsrådgiver=gjeld+radgiv gjeldsrådgiving=gjeld+radgiving
gjeldsrådgivning=gjeld+radgivning gruppearbeid=grupp+arbeid gruppetilbod=grupp+tilbod gruppetilbud=grupp+tilbud
gruppetiltak=grupp+tiltak gårdsarbeid=gard+arbeid gåturrettleiing=gatur+rettleiing gåturveiledning=gatur+veiledning
heimeteneste=heim+tenest helsearbeidar=hels+arbeid helsearbeider=hels+arbeid helsehjelp=hels+hjelp
helsetenesta=hels+tenest helsetjeneste=hels+tjenest hjelpemiddelsentral=hjelpemiddel+sentral
hjemmetjeneste=hjemm+tjenest hørselshjelpemiddel=horsel+hjelpemiddel høyrselshjelpemiddel=hoyrsel+hjelpemiddel
interessekartlegging=interess+kartlegging intervjutrening=intervju+trening jobbintervju=jobb+intervju
jobbklubb=jobb+klubb jobbrettleiar=jobb+rettlei jobbsentral=jobb+sentral jobbspesialist=jobb+spesialist
jobbspesialistar=jobb+spesialist jobbspesialisten=jobb+spesialist jobbspesialister=jobb+spesialist
jobbstøtte=jobb+stott jobbsøkerklubb=jobb+sok+klubb jobbsøkerkurs=jobb+sok+kurs jobbsøking=jobb+soking
jobbsøkinga=jobb+soking jobbsøkingen=jobb+soking jobbsøkjarklubb=jobb+sokj+klubb jobbsøkjarkurs=jobb+sokj+kurs
jobbsøknad=jobb+soknad jobbveileder=jobb+veiled jobbverkstad=jobb+verkstad jobbverksted=jobb+verksted
karriererettleiar=karrier+rettlei karriererettleiing=karrier+rettleiing karrieresenter=karrier+sent
karriereveileder=karrier+veiled karriereveiledning=karrier+veiledning kibkurs=kib+kurs kollegastøtte=kol+stott
kontaktperson=kontakt+person kontaktpersonen=kontakt+person kosthaldsrettleiing=kosthald+rettleiing
kostholdsveiledning=kosthold+veiledning kvalifiseringsstønaden=kvalifisering+stonad kvprettleiar=kvp+rettlei
kvpveileder=kvp+veiled leseplass=les+plass lesevanskar=les+vansk lesevansker=les+vansk likemannsarbeid=likemann+arbeid
lokalkunnskap=lokal+kunnskap lærlingelønn=larling+lonn lærlingelønnen=larling+lonn lærlingplass=larling+plass
lønnstilskot=lonn+tilskot lønnstilskudd=lonn+tilskudd lønnstrekk=lonn+trekk matlagingskurs=matlaging+kurs
meistringskurs=meistring+kurs meistringstrening=meistring+trening mentortilskot=mentor+tilskot
mentortilskudd=mentor+tilskudd mestringskurs=mestring+kurs mestringstrening=mestring+trening
motivasjonskurs=motivasjon+kurs motivasjonssamtalar=motivasjon+samtal motivasjonssamtaler=motivasjon+samtal
motivasjonstrening=motivasjon+trening muskelsmerter=muskel+smert møteplass=mot+plass navkontoret=nav+kontor
nettkurs=nett+kurs nettprogram=nett+program nettverksarbeid=nettverk+arbeid nettverksmøte=nettverk+mot
norskkurs=norsk+kurs norskopplæring=norsk+opplaring norskprøve=norsk+prov omsorgsoppgavene=omsorg+oppgav
omsorgsoppgaver=omsorg+oppgav omsorgsoppgåvene=omsorg+oppgav omsorgsoppgåver=omsorg+oppgav
omsorgstenestelova=omsorg+tenest omsorgstjenesteloven=omsorg+tjenest oppfølgingsavtale=oppfolging+avtal
oppfølgingsavtalen=oppfolging+avtal oppfølgingsgaranti=oppfolging+garanti oppfølgingsmøte=oppfolging+mot
oppfølgingssamtale=oppfolging+samtal oppfølgingstiltak=oppfolging+tiltak oppfølgingstiltaket=oppfolging+tiltak
oppfølgingsvedtak=oppfolging+vedtak opplæringskontor=opplaring+kontor opplæringskontoret=opplaring+kontor
praksisavtale=praksis+avtal praksisplass=praksis+plass praksisplassar=praksis+plass praksisplasser=praksis+plass
programplan=program+plan programrettleiar=program+rettlei programrettleiing=program+rettleiing
programslutt=program+slutt programveileder=program+veiled programveiledning=program+veiledning
prøveansettelse=prov+ansett prøveintervju=prov+intervju prøvetilsetjing=prov+tilsetjing rusbehandling=rus+behandling
rusproblem=rus+problem rusproblemer=rus+problem røykeslutt=royk+slutt røykesluttkurs=roykeslutt+kurs
røykjeslutt=roykj+slutt røykjesluttkurs=roykjeslutt+kurs samfunnskunnskap=samfunn+kunnskap
samfunnsstraff=samfunn+straff samfunnsteneste=samfunn+tenest samfunnstjeneste=samfunn+tjenest
selvaktiviseringsgruppe=selvaktivisering+grupp selvaktiviseringsgrupper=selvaktivisering+grupp
sinnemeistring=sinn+meistring sinnemestring=sinn+mestring sjølvaktiviseringsgruppe=sjolvaktivisering+grupp
sjølvaktiviseringsgrupper=sjolvaktivisering+grupp skoleplass=skol+plass skriveferdigheiter=skriv+ferdigheit
skriveferdigheter=skriv+ferd skrivekurs=skriv+kurs skrivestøtte=skriv+stott skrivetrening=skriv+trening
skrivevanskar=skriv+vansk skrivevansker=skriv+vansk skuleplass=skul+plass sommarjobbtilskot=sommarjobb+tilskot
sommerjobbtilskudd=sommerjobb+tilskudd sosialhjelp=sosial+hjelp spesialisthelsetenesta=spesialist+hels+tenest
spesialisthelsetjenesten=spesialist+hels+tjenest språkgruppe=sprak+grupp språkkurs=sprak+kurs
språkopplæring=sprak+opplaring språkpraksis=sprak+praksis språkproblem=sprak+problem språkproblemer=sprak+problem
språktrening=sprak+trening stressmeistring=stress+meistring stressmestring=stress+mestring støttekontakt=stott+kontakt
støttepersonar=stott+person støttepersoner=stott+person støttesamtalar=stott+samtal støttesamtale=stott+samtal
støttesamtaler=stott+samtal støttetiltak=stott+tiltak søknadskurs=soknad+kurs søknadsskriving=soknad+skriving
tannhelsetenesta=tannh+tenest tannhelsetjenesten=tannh+tjenest temagruppe=tem+grupp
tilretteleggingsgaranti=tilrettelegging+garanti tilretteleggingsgarantien=tilrettelegging+garanti
tilretteleggingstilskot=tilrettelegging+tilskot tilretteleggingstilskudd=tilrettelegging+tilskudd
tiltaksforskrifta=tiltak+forskrift tiltaksforskriften=tiltak+forskrift tiltaksplass=tiltak+plass
tiltaksplassar=tiltak+plass tiltaksplassen=tiltak+plass tiltaksplasser=tiltak+plass timeavtalar=tim+avtal
timeavtale=tim+avtal timeavtaler=tim+avtal timeplan=tim+plan treningssenter=trening+sent tunettilbod=tun+tilbod
tunettilbud=tun+tilbud ungdomskontakt=ungdom+kontakt ungdomsskole=ungdom+skol ungdomsskule=ungdom+skul
utdanningsplan=utdanning+plan vaksenopplæring=vaks+opplaring vaksenopplæringa=vaks+opplaring
voksenopplæring=voks+opplaring voksenopplæringen=voks+opplaring yrkeskunnskap=yrk+kunnskap yrkeskurs=yrk+kurs
yrkesopplæring=yrk+opplaring yrkesrettleiing=yrk+rettleiing yrkesveiledning=yrk+veiledning
økonomirådgiving=okonomi+radgiving økonomirådgivning=okonomi+radgivning
`;
