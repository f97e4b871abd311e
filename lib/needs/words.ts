/**
 * Function words and cues by class, bokmål and nynorsk side by side; see vocabulary.ts for the marks.
 * A class name in a pattern stands for all its words.
 */
export const CLASSES: Readonly<Record<string, string>> = {
  NEG: "ikke ikkje ikkj ikje aldri ingen inga inkje intet ingenting uten utan verken hverken korkje knapt neppe ikkeno",
  /** Denies whatever thing comes after it. */
  NONE: "ingen inga ingenting intet uten utan verken hverken korkje",
  DENY: "avkrefter avkreftar avkreftet avkrefta benekter benektar benektet benekta nekter nektar nekta nektet avviser avviste avviste",
  ONLY: "bare berre kun minst alltid",
  LACK: "mangler manglar manglet mangla mangle manglende manglande mangelfull mangelfulle mangelfullt savner saknar saknar fåtall lite liten lita få# begrenset begrensede begrensa avgrensa avgrenset sparsom sparsomt sparsomme minimal minimalt minimale knapp knappe utilstrekkelig utilstrekkelige utilstrekkeleg null",
  BAD: "dårlig dårlige dårligere dårleg dårlege dårlegare svak svake svakt svakere veik vanskelig vanskelige vanskeleg vanskelege vanskelegare vanskeligere vanskelighet* vanskeleghei* vanskar vanske vansker problem problema problemer problemet problemene problematisk utfordring utfordringer utfordringar utfordringen utfordringa utfordringene utfordrende utfordrande sliter slite slit slet sleit slitt strever streve strevet streva strevd strevar strir slitsomt nedsatt nedsatte nedsett nedsette redusert reduserte sviktende sviktande svikter sviktar lav lave lavt låg låge lågt mangelfull ustabil ustabilt ustabile ustø uryddig uoversiktlig uoversiktleg uoversiktelig uorden kaos kaotisk kaotiske rot rote rotete trøbbel trøblete bekymret bekymra bekymringsfull bekymringer bekymring krevende krevjande tungt tung tunge belastende belastning* hindring hindringer hindrer hinder hindre barriere* usikker usikre usikkert utrygg utrygge utrygt uvant skral skralt elendig håpløs begredelig frustrert frustrerende rusten vond vonde vondt begrensning* begrensing* avgrensing* uvand svekket svekka ødelagt ødelagte øydelagd sårbar sårbart sårbare anstrengt presset pressa trang trange stram skjør skranten variabel varierende varierande ujevn ujamn svingende svingande manko mangel krise uavklart uavklarte uavklara uklar uklare uklart dårligt tregt kompliserte komplisert usunt usunne usunn ugrei strevsamt strevsom plages plagast plagd plaget plaga klager klagar gruer gruar kvier kvir kvier ukjent ukjend utdatert utdatert gammeldags mislykkes mislykkast tøft tøff tøffe hard hardt harde preget prega trynet stressmoment stressende stressfaktor kjedsomhet kjedelig keisamt mistet mista tapt avbrutt avbrote brutt brote stengt stengd forsømt forsømd skam skammer skjemmes flau gløymer glemmer glemt gløymt utsetter unngår hater misliker misforstår skeptisk belastet belasta mangelfull* ufullstendig* verre verre forverret forverra skrantende utslitt prekær prekært kritisk nederlag uholdbar uholdbart uheldig uheldige frykter stagnert slitsom hovedutfordring* hovudutfordring* hovedproblem* hovudproblem* laber labert labre stresset stressa uforståelig umulig upassende upassande truende uakseptabel uakseptabelt urovekkende bekymringsverdig sakte seint hjelpeløs hjelpelaus fortapt usystematisk hemmet hemma svakhet svakheter trøblete lei bekymringsfull bekymringsfullt bunn botn famler famlar strevende utilstrekkelig",
  /** Asks for help, training or a better state. */
  HELP: "trenger trengjer treng trengte trengde trenge trengt behov hjelp hjelpes hjelpe bistand veiledning rettleiing veiledning rettleiast veiledes opplæring støtte oppfølging assistanse styrke styrkje styrkes styrkast forbedre forbetre forbedres forbetrast forbedring forbetring utvikle øke auke økes aukast avhengig trengs krever krev påkrevd nødvendig nødvendige naudsynt naudsynte henvist henvises tilvist tilvises søkt",
  WISH: "ønsker ønske ønskjer ynskjer ynskje ynsker ønskar ønsket ønska ønskje gjerne lyst håper håpar drømmer drøymer drømme motivert etterspør etterlyser etterlyste etterspurte leter leitar leiter",
  GOOD: "god gode godt bra fin fine fint flytende flytande sterk sterkt sterke trygg trygge trygt behersker beherskar meistrar mestrer stabil stabile stabilt ryddig ryddige ordnet ordna orden fornøyd fornøgd trives trivst utmerket utmerkt fungerer fungerar fungere ok okei normal normale normalt uproblematisk tilfredsstillende tilfredsstillande lett greit grei greie kjempebra høy høyt høg høgt solid solide stor stort store mange bred breitt brei bredt variert variert lang rik erfaren trent vant topp prima knirkefritt problemfritt plettfri tilstrekkelig tilstrekkeleg nok aktiv supert super",
  /** Words that make a bad cue louder or softer and change nothing else. */
  SOFT: "noen noe nokon nokre noko nokon særlig særleg store stort stor spesielle spesielt spesiell kjente kjent kjende kjend form former for tegn teikn til på problem problema problemer problemene utfordringer utfordringar utfordring vansker vanskar med knyttet knytt tilknyttet relatert hatt ha har hadde hatt lenger lengre lengre å sliter slite slitt strever plaget plaga plages plagast av behov diagnose diagnoser en ei et ein eit slags nåværende noverande pågående pågåande aktiv aktive aktivt alvorlig alvorlige alvorleg alvorlege større betydelig betydelige nevneverdig nevneverdige vesentlige vesentleg nemneverdige kjennskap historikk historie erfaring vært vore var er blitt annen anna andre anna egen eigen egne eigne lenger i dag nå no helt heilt så veldig akkurat direkte åpenbare synlige mistanke om indikasjon indikasjoner holdepunkt holdepunkter særleg vedvarende langvarige verken eller og hverken korkje samt opplever opplevd opplevde merker merket kjenner føler oppgir oppgitt rapportert rapporterer nevnt opplyst lider lidd bruker brukar brukt ingen ikke ikkje heller enn tidligere tidlegare bekreftet kjenner nyere registrert registrerte påvist utpreget noensinne dette det han hun ho jeg eg noensinne forhold opplysninger opplysningar informasjon funn foreligger ligg føre finnes finst",
  MAYBE:
    "rykte rykter ryktes ryktet visstnok påstander påstand påstås muligens mogleg mulig moglegvis moglegvis kanskje kanskje truleg trolig sannsynligvis antakelig antagelig sannsynleg sannsynlig antas antar antakast mistanke mistenker mistenkjer mistenkes mistenkt formodentlig eventuelt eventuell eventuelle evt antydning antydninger",
  UNSURE:
    "usikker usikkert usikre uklart uvisst uavklart uavklara vet veit vites spørsmål lurer lurar undres spør avklares avklarast kartlegges kartleggast undersøkes undersøkast avklart kartlagt tvil",
  IF: "dersom hvis viss såframt hvorvidt",
  PAST: "tidligere tidlegare førhen forhenværende",
  STILL:
    "fortsatt framleis fremdeles fremleis ennå enno stadig fortsette framdeles fortset fortsatte",
  AVOID:
    "unngå unngår hindre forebygge forebygger førebyggje førebygge forhindre forebygging førebygging forebyggende førebyggjande unngås",
  DONE: "nedbetalt nedbetalte nedbetalte nedbetala innfridd innfridde oppgjort oppgjorte slettet sletta gjeldfri gjeldsfri kvitt frisk friske friskmeldt friskmeld friskmeldte tilfrisknet tilfriskna grodd leget lækt løst løyst ordnet ordna overstått forbi borte vekke edru rusfri rusfritt nykter ferdigbehandlet ferdigbehandla tilbakelagt",
  ALMOST: "nesten snart delvis halvveis litt noe noko knapt delvist etterhvert",
  MODAL: "vil må skal bør kan kunne ville måtte skulle håper håpar prøver prøvar forsøker å",
  NOW: "nå no nylig nyleg nettopp nettopp endelig endeleg fått fikk fekk tok tatt teke bestått kjøpt",
  AND: "og eller samt òg eller/og",
  BE: "er var blir vert ble vart blitt vorte virker verkar fremstår framstår synes ser fungerer står være vere oppleves opplevast kjennes føles gjør gjer",
  CAUSE:
    "pga grunn grunnet grunna fordi følge følgje årsak skyldes skuldast tross trass derfor difor grunnen",
};

/** Finite verb forms that begin a clause of their own. Frequent ones; regular endings are too like nouns. */
export const FINITE = new Set(
  `har hadde er var blir ble vert vart fikk får fekk går gikk gjekk gjør gjorde gjer gjorde kan kunne vil ville skal skulle må måtte bør burde bør
sliter slit slet sleit strever strevar strevet mangler manglar manglet trenger treng trengte ønsker ønsket ønskjer ynskjer ynskte bor bodde bur budde kom kjem kommer tar tek tok
står stod sto sitter sit satt sat ligger ligg lå låg sover søv sov snakker snakka snakket snakkar forstår forstod skjønner skjønar rakk rekk rekker greidde leser les skriver skriv skrev leste sier seier sa forteller fortel fortalte
opplyser opplyste oppgir oppgav oppga mener meiner mente meinte synes synest syntes syns føler føltes føler følte kjenner kjenn kjente kjende vet veit visste bruker brukar brukte jobber jobbar jobbet jobba arbeider arbeidde arbeidet
klarer klarar klarte klare greier greide mestrer meistrar mestret behersker fungerer fungerar fungerte virker verkar virket fremstår framstår framsto opplever opplevde blir lever levde spiser et spiste drikker drikk drakk ruser rusar ruste røyker
møter møtte møter uteblir uteble sluttet slutta droppet droppa hoppet hoppa avbrøt avbraut fullførte fullfører tok består bestod besto strøk mistet mista mister søker søkjer søkte søkjer leter leitar trives trivst liker likar likte
isolerer isolerte unngår unngikk trekker trekkjer trakk orker orkar orket gidder gidd tør tør torer turte torde håper håpar vegrer vegrar kvier gruer gruar avviser avviste bekrefter stadfester avkrefter avkreftar benekter benektar nekter nektar
skylder skuldar skyldte eier eig betaler betalar betalte leier leiger leide flyttet flytta flytter passer passar passet pleier steller stelte stiller hjelper hjelper forsørger forsørgjer forsørget soner sonar sonet sona dømt ble finnes finst fins foreligger skyldes skuldast
begynte byrja begynner byrjar startet starta starter startar deltar deltek deltok gjennomfører gjennomførte følger følgjer fulgte venter ventar ventet plages plagast plaget hører høyrer hørte ser såg så kjører køyrer kjørte trener trenar trente veier vog lukter luktar dusjer vasker vaskar bærer ber lider led lir har fortalte nevner nemner nevnte beskriver skildrar beskrev uttrykker uttrykkjer viser viste vurderer vurderte anser trengs krever krev ønskes havner hamnar havnet krangler kranglar truet trua slår slo stjeler stjal steler heter heiter bestod gjelder fører førte studerer studerte utdanner utdannet vokste voks voksne lærer lærte lærer fant finner finn snur henter hentar leverer melder orkar ringer ringjer våkner vaknar gråter græt toler taper sender veit glemmer gløymer husker hugsar hugser starter stanser blør skjelver skjelv kaster spiller spelar gamer gamar tåler toler tålte takler taklar savner saknar saknet`
    .split(/\s+/)
    .filter(
      (w) =>
        w !== "så" &&
        w !== "et" &&
        w !== "sit" &&
        w !== "ber" &&
        w !== "les" &&
        w !== "led" &&
        w !== "finn",
    ),
);
