import type { NeedWords } from "./types.ts";

const CHILD =
  "barn|barnet|barna|borna|born|ungene|ungane|ungen|sønn|sønnen|sønner|son|sonen|datter|dattera|datteren|dotter|dottera|døtre|døtrene|gutten|jenta|guten|baby|babyen|tvillinger|tvillingene|tenåring|tenåringen|tenåringssønn*|tenåringsdatter*|småbarn|eldstemann|minstemann|yngstemann";
const KIN =
  "mor|mora|moren|far|faren|foreldre|foreldra|foreldrene|bestemor|bestemora|bestefar|mormor|morfar|farmor|farfar|besteforeldre|kone|kona|mann|mannen|ektefelle|ektefellen|samboer|samboeren|sambuar|sambuaren|bror|broren|søster|søstera|søsteren|svigermor|svigerfar|svigerforeldre|tante|onkel|søsken|familie|familiemedlem|slektning";

/** What makes anybody late once. */
const HELD_UP = "!kø|bussen|toget|ferga|ferja|trafikk*|snø*|føret|veiarbeid";
/** Where to, and how lately. */
const SINCE =
  "!inn|ut|sammen|saman|hjem|heim|for|fra|frå her|hit|til|i .. januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|nylig|nyleg|nettopp|måned*|månad*|uker|veker|kommunen|kommuna|bygda|byen|vår|høst|haust|sommer|året|år .. !siden|sidan|arbeidsøk*";

/** Drive, days, people, family, and how one lives. */
export const daily: readonly NeedWords[] = [
  {
    need: "motivation",
    about: `motiver*|gnist`,
    trouble: `
      tror|trur NEG .. det|at|noe|noko? .. nytter|nyttar|hjelper
      ser|finner NEG .. grunn til .. delta|møte|prøve|søke|gå|fortsette|være
      føler|sier|mener|meiner|synes .. er .. for .. dum|treg|gammel|gamal|ubrukelig
      NEG|lite|null|mistet =lyst|=lysta|=lysten|=ork|giv .. til|på .... skole*|skule*|jobb*|arbeid*|kurs*|tiltak*|noe|noko|prøve|delta
      ingen|inga .. vil|ville .. ansette|ansetta|tilsetje|tilsette
      ingenting|inkje|NEG .. frister|freistar|lokker|lokkar|pirrer
      gir|gjev|gav|ga .. blaffen|faen|beng
      ingenting|inkje nytter|nyttar|hjelper|virker|fungerer
      tror|trur NEG .. klarer|klarar|greier|mestrer|meistrar|lykkes|lukkast
      vegrer|vegrar|kvier|kvir|motvilje|motstand .. seg? .. for|mot .. kurs*|tiltak*|skole*|skule*|aktivitet*|opplæring*|programmet|alt
      =lei $
      NEG .. blir|vert .. noe|noko .. av
      knekt|knekken|knekk|tatt|tatt|drept|øydelagt|ødelagt|slukket|svekket|svekka & motivasjon*|motivasjonen|troen|trua|motet|selvtillit*|sjølvtillit*|pågangsmot*
      ingenting|inkje|NEG .. interesserer|interessere|fenger|engasjerer .. meg|ham|henne|han|ho|lenger|$
      begynner|begynt|byrja .. å? .. miste|gi|tape|tvile .. motet|opp|trua|troen|håpet|på
      gir|gjev|ga|gav|gje|gi .. fort|lett|raskt|ofte|alltid|gjerne|tidlig .. opp
      =vits|=vitsen|=poeng|=poenget|=nytte|=nytten|hensikt|hensikten & NEG|spør|hvilken|hva|kva|ingen|inga|lite|null|ser .. !bolig|strøm*
      fikser|orker|klarer|greier NEG .. dette|det|mer|meir|tanken $
      fikser|greier|klarer NEG dette|meir|mer
      håpløst|håplaust|nytteløst|nyttelaust|meningsløst|bortkastet|bortkasta & alt|tiltak*|søke|prøve|forsøke|programmet|kurs*|føler|synes|si|sier|opplever|det .. !økonomi*|bolig*|buss*|kollektiv*
      la|late være|vere .. å? prøve|prøva|forsøke
      bryr|orker|gidder|gidd|orkar .. seg? .. NEG|lite|knapt .. om|mer|meir|å|lenger
      lei|leid|drittlei|møkklei|matt|oppgitt|resignert|skuffet|bitter|desillusjonert|mettet|trøtt|trøytt .. av|over|for|lei .. alt|alle|tiltak|tiltaka|søke|kurs|nav|systemet|møter|avslag|å|hele .. !smerte*
      møkk|drit|hjertelig|inderlig|grundig|kjempe lei|trøtt
      ambivalent|tvilende|nølende|motvillig|uvillig|halvhjertet|umotivert|likegyldig
      NEG|lite|liten|lita|lav|null|mangler|manglar|uten|utan|mistet|mista|tapt|dalende|savner .. interesse|tro|tru|trua|troen|troa|vilje|energi|giv|gnist|gneist|glød|framdrift|fremdrift|håp|tæl|initiativ|tiltakslyst|motivasjon|selvtillit|sjølvtillit|pågangsmot|innsatsvilje|engasjement|mestringstro .. til|for|på|i|hos|om|av|å|å|! .. !kosthold
      mistet|mista|mister|tapt|tapte .. !kontakt|oversikt|kontroll .. trua|troen|troa|tru|tro|motet|gnisten|gneisten|lysta|gløden|håpet|motivasjon*|lysten|interessen|selvtillit*|sjølvtillit*|initiativ*|drivet|piffen
      sjølvkjensla|selvfølelsen|selvtilliten|sjølvtilliten|selvbildet|sjølvbiletet|mestringstroen|mestringstrua .. botn|bunn|bånn|null|låg|lav|knekt|knekk|svak|skjør|NEG|dårlig|tynn|smell|ned|liten
      tror|trur|ser|føler|synes|opplever NEG .. at|på|noe|noen|nokon|noko|vits|mening|poeng|hensikt|meining .. i|med|nytter|hjelper|kan|får|skal|blir|vil|ansette|ha .. !bolig
      nytter|nyttar|hjelper NEG .. uansett|likevel|å|noe
      har gitt|gjeve|gitt opp
      gitt|gjeve|gav|ga opp .. å|håpet|tanken|drømmen|alt|studie*|jobb* .. !røyk*|alkohol*|bolig
      utsetter|skyver|utset|trenerer .. alt|ting|oppgaver|oppgåver|foran|alt
      lar|let .. alt|ting .. skure|flyte|skli|ligge|gå
      må|trenger|treng .. pushes|pusses|dyttes|motiveres|oppmuntres|mases|dras|motiverast .. !barn
      motivasjon*|motivasjonen|motivert|innsats* .. vaklende|vaklar|vakler|svingende|opp|ned|bølge*|dalt|falt|sunket|synker|forsvunnet|laber|liten|NEG|lav|låg|mangl*|savn*|variabel|tung|ustabil|bygges|trenger|styrk* .. !topp
      vil|ønsker NEG .. delta|begynne|være|høre|gå|snakke|møte|søke .. på|i|om|med .. tiltak*|kurs*|jobb*|aktivitet*|arbeid*|kvp
      tro|trua|tru på .. seg|egne|eigne .. NEG|lite|svak|mangler
      trenger|treng|mangler .. dytt|drahjelp|oppmuntring|spark
      ser mørkt|svart på
      vil|ønsker|gidder NEG .. delta|være med|jobbe|arbeide|i tiltak|på tiltak
      uinteressert*
      lite|liten|lita|svak|manglende|dårlig|mangler|manglar|uten|utan tro|tru .. på .. egne|eigne|seg|evner|evnar|framtid*|at
      NEG orker|orkar|gidder|gidd|orke .. !være|vere|folk|trapp*|trappene|mange
      umotivert*|umotivera|demotivert*|demotivera|tiltaksløs*|tiltakslaus*|initiativløs*|initiativlaus*|giddeløs*|giddalaus*|likegyldig*|likegyldigheit|resignert*|resignere*|motløs*|motlaus*|apatisk*|apati|mismot*|skoletrett
      gitt|gjeve|gir|gjev opp $
      mistet|mista|mister|tapt|manglende|mangler|manglar|NEG|lite|lav|låg|svak|liten|dårlig|dårleg|svingende|svingande|varierende|varierande|ustabil|redusert|dalende|dalande|sviktende|null|finne|tent ... motivasjon*|troa|trua|motet|håpet|gnist*|gneist*|initiativ*|pågangsmot*|tiltakslyst*|arbeidslyst*|guts|gløden|drivkraft*|engasjement*|=interesse|=interessen
      motivasjon|motivasjonen .. NEG|lav|låg|dårlig|dårleg|svak|svinger|svingar|varier*|dalende|mangler|manglar|sviktende|borte|ustabil|utfordr*|synkende|dabbet|liten|dårlegare|problem*|lavere
      trenger|treng|behov|hjelp|må|bør|styrke|øke|auke|bygge|finne|få ... motivasjon*|motiveres|motiverast|motiverende|motivering|motivasjonsarbeid|motivasjonssamtale*|motivasjonskurs
      NEG|lite|vanskelig|dårlig|lavt|mindre|uten|varierende|svingende .. motivert|motivere|motiverast
      lite|NEG motivert|engasjert|interessert .. for|i|til
      orker|orkar|gidder|gidd|giddet|orket|orka NEG|lite|knapt .. !trapp*|trappene|folk|mange|andre|lage|stå|gå|tunge|løfte|mat|støy|handle
      NEG|lite|få .. ork|lyst|pågangsmot|tiltak|iver|initiativ|gnist|interesser .. til|for|å .. jobb*|noe|noko|gjøre|begynne
      NEG .. ork|driv|pågangsmot|gnist|initiativ
      tar|tek|viser NEG|lite .. initiativ*
      NEG|vanskelig .. komme|kommer|kjem|får seg .. i gang|igang|gang !trening
      NEG|mistet|mista|mister|tapt .. tro|tru|trua|troen|troa|håp|håpet .. på|for|om .. seg|egne|eigne|framtid*|fremtid*|mestre|at|jobb
      tror|trur NEG .. på .. seg|egne
      tror|trur NEG .. får|klarer|få|blir|seg|mestrer|finnes|noen|kan .. jobb|arbeid|selv|vil|ha|det
      lav|låg|lite|dårlig|dårleg|liten|svak|mangler|manglar|manglende|NEG|knekt|ødelagt|tynn|svekket|mistet|mista|styrke|bygge|øke|bedre|auke|tapt .. selvtillit*|sjølvtillit*|selvfølelse*|sjølvkjensle*|selvbilde*|sjølvbilete*|sjølvbilde*|mestringstro*|meistringstru*|mestringsfølelse*|meistringskjensle*|selvsikkerhet
      selvtillit*|sjølvtillit*|selvfølelse*|sjølvkjensle*|selvbilde*|mestringstro*|mestringsfølelse* .. lav|låg|dårlig|dårleg|svak*|NEG|liten|knekk|knekt|mangler|tynnslitt|bunn|lite
      tviler|tvilar på .. seg|egne|eigne|evne*|klarer|mestre*
      mange nederlag
      mange|gjentatte|opplevd|flere .. nederlag
      skjønner|ser|opplever|finner NEG .. poeng*|hensikt*|vits*|mening* .. !bolig
      NEG|uten .. vits|hensikt|poenget .. i|med
      negativ|negativt .. innstilling|holdning|framtid*|fremtid*|innstilt
      mål|målet NEG .. bryr
      bryr seg NEG`,
    asset: `motivasjon|motivasjonen|motivert|drivkraft|engasjement|selvtillit|sjølvtillit|selvfølelse|sjølvkjensle|selvbilde|mestringstro|meistringstru|pågangsmot|tiltakslyst|arbeidslyst`,
  },
  {
    need: "daily-structure",
    trouble: `
      legger|legg .. seg .. når|om|mot .. andre|morgenen|morgonen .. står|opp
      kommer|kjem .. seg sjelden|sjeldan|NEG|først .. opp .. før|til|igjen
      dagene|dagane|døgnet|tida|tiden går|gjekk|forsvinner|brukes .. til|med|i|på .. dataspill*|spill*|gaming|tv|mobil*|skjerm*|sofa*|sosiale
      =døgnrytmen|=døgnrytme|=døgnet .... sklidd|glidd|skeiv*|skjev*|forskjøvet|rotete
      møter|møtte|møtt NEG .. *dag|*dager|*dagar|*dagene|*dagane|morgen*
      oppmøte*|frammøte*|fremmøte* .. under|lavere|bare|berre|kun|nede .. prosent|halvparten|halv
      møtt|møtte|deltatt|delteke|oppmøte .. av .. =dager|=dagar|oppmøtedager .. !alle
      ofte|alltid|stadig|gjerne|jevnlig .. forsinket|forsinka
      NEG|aldri|sjelden|nesten .. på plass .. før
      sjelden|NEG|aldri .. tidsnok|presis|tide .. til|på
      vanskelig|sliter|strever|problem*|NEG .. å .. møte|komme|være .. presis|presist|tidsnok|tide
      sliter|strever|vansker|vanskar|problem* .. holde|halde|overholde .. avtal*|tid|tider
      HELP .... =stå|=komme|=kome .. opp .. morgen*|morgon*|tide|tida
      vanskelig|vanskeleg|tungt|sliter|slit|strever|NEG|problem*|bruker .. komme|kome|kommer|starte .. i gang|igang .. morgen*|morgon*|dagen
      sjelden|NEG|aldri|vanskelig|klarer|sliter .. rekker|rekk|rekke|når|nå|nådd|holder|holde|huske|huskar|husker|hugse|overholde|møter|møte|komme .. til? .. avtal*|timer|timen|møter|frister|tidspunkt*|klokkeslett|oppsatt .. !folk
      dukker|dukka|dukket|kommer|kjem|kom|møter|møtte|møtt .. opp|fram|frem|på? .. time|timer|timar|halvtime|minutter|sent|seint|forsinket|forseinka|NEG|uregelmessig|sporadisk|sjelden|ujevnt|ustabilt|aldri|for|etter .. etter|sent|seint|for|sein|forsinket|forseinka|avtale*|avtal*|arbeidsstart|oppstart|på ... ${HELD_UP}
      opp|står|stå|våkner|vaknar .. av|opp|i|ved|rundt|før|ikkje|ikke? .. tolvtida|ettermiddag*|formiddag*|tolv|lunsj*|middagstid*|seint|sent !kveld
      NEG .. noe|noko|grunn .. å .. stå|komme .. opp .. til|for|om
      noe|noko|grunn å stå opp .. til|for
      skorter|skortar|mangler|manglar|lite|NEG|savner|saknar|trenger|treng|behov|bygge|bygga|innarbeide|hjelp|få|etablere|skape|uten|utan|fravær|ingen|inga .. på|av|med|til|å|noen|faste? .. holdepunkt*|haldepunkt*|rutiner|rutinar|rutine|rytme|døgnrytme*|struktur*|rammer|dagsplan*|dagsorden|innhold|innhald|dagsrytme*|hverdagsstruktur*|kvardagsstruktur*|faste .. !økonomi*|penger|bolig
      dager|dagar|dagane|dagene|hverdagen|kvardagen|uka|veka|uken|tiden|tida|døgnet .. uten|utan|mangler|manglar|NEG|flyter|flyt|glir|renner|tomme|tom|formløs*|rotete|kaotisk|innhold*|innhald*|struktur*|plan|ustrukturert|snudd|opphakket|ensformig|like|sklir|går|driver .. hverandre|kvarandre|innhold|innhald|struktur|plan|mål|mening|samme|i|avgårde|sove*|rutine*
      døgn|døgnet|døgnrytme*|døgnrytmen|natt|nattedyr|nattmenneske .. snudd|snur|baklengs|omvendt|opp|forskjøvet|forskjøve|forskyvd|våken|vaken|oppe|sover|søv|lever|levd|feil|kaos|ned
      våken|vaken|oppe|gamer|spiller|spelar|ser|sitter .. om|på|til|hele|heile|utover|langt|halve .. natta|natten|nettene|nettar|morgen*|morgon*|lyse|fem|seks|fire|tre|døgnet !år|måneder|uker
      sover|søv|sov|sove|søvn .. bort|til|hele|heile|utover|lenge|langt|om|vekk|midt|på .. dagen|dagene|dagane|formiddag*|ettermiddag*|tolv|ett|to|lunsj*|tre|middag*
      søvn|søvnen|nattesøvn*|nattesøvnen|søvnkvalitet*|innsovning* .. !smerter forstyrr*|dårlig|dårleg|uro*|lite|NEG|oppstykk*|kort|problem*|vanskelig|vansker|vanskar|sliter|ustabil|mangl*|timer|timar|elendig
      !misbruk|misbruker sovemedisin*|sovetabletter|sovepiller|imovane|melatonin|zopiklon|søvnskole*|søvnkurs*
      glemmer|gløymer|glemt|gløymt|roter|rotar|blander|forveksler|surrer|husker .. bort|vekk|til|ofte|stadig|av|alltid|NEG? .. avtal*|møter|timer|timar|datoer|beskjed*|frister|tidspunkt|dager|dagar
      planlegge|planlegging|organisere|strukturere|prioritere|systematisere .. NEG|vanskelig|sliter|strever|klarer|hverdagen|kvardagen|dagen|dagane|tiden|tida|hjelp .. !økonomi*|penger|budsjett
      NEG|vanskelig|sliter|strever|klarer|hjelp|støtte .. planlegge|planlegging|organisere|strukturere|prioritere|systematisere .. hverdagen|kvardagen|dagen|dagane|tiden|tida|veka|uka
      fravær*|fråvær*|fråværet|fraværet .. mye|mykje|høyt|høgt|stort|ugyldig|gjentatt|jevnlig|udokumentert|problem*|ofte|30|40|50|60|prosent|av|økende|bekymr*
      ingen|inga|NEG|få .. faste|planlagte gjøremål|gjeremål|aktiviteter|avtaler|oppgaver
      kommer|kjem|komme|sovner|sovnar|legger|går .. NEG .. seng|sengs|sove .. før
      sovner|sovnar|legger|legg .. seg? .. ikke|ikkje|først|aldri|sent|seint .. før|tre|fire|fem|to|natta|natten|morgen*|utpå
      lite|ingen|NEG|mangler .. struktur .. hverdag*|kvardag*|dag*|liv*
      holder|held|holde|halde|klarer NEG .. på .. rutine*|rutinar|struktur*
      snur|snudd|snudde|snur .. døgn*
      strever|strevar|sliter|slit|vansker|problem* .. komme|kome seg .. opp
      for seint|sent .. gang*|gong*|dag*|veka|uka|uken|måned*
      møter|møtte|dukker sjelden|sjeldan|NEG|aldri .. opp
      møter|møtte|oppmøte ustabilt|ujevnt|uregelmessig|ujamt|varierende
      NEG|lite|mangler .. fylle .. dag*
      vanskelig|vanskeleg|sliter|slit|NEG|tungt|problem*|strever ... ut|opp av seng*|senga
      NEG|LACK ... gjøremål|gjeremål|dagsaktivitet*
      NEG|sjelden|sjeldan|aldri .. tidsnok|presist
      møter|kommer|kjem|kom NEG|sjelden|sjeldan|aldri .. tidsnok|presis|presist|tide
      står|stått|stod|stå NEG .. opp
      dropper|droppar|skulker|skulkar|avlyser|avlyste|avbestiller .. avtal*|møte*|timer|timen|praksis*|kurs*
      lite|NEG gjøre|gjere .. dagen|dagene
      ligger|ligg .. seng*|senga .. til|hele|halve|lenge|langt
      NEG|mangler|manglar|savner|saknar .. noe|noko .. gå til
      sover|søv .. over
      NEG|vanskelig|vanskeleg|sliter|slit|strever|problem*|vansker|tungt|klarer|utfordr*|trenger|treng|hjelp ... !legge|leggje|sette|setje|følge|følgje|dele opp .. morgen*|morgon*|senga|sengen|seng|sengs|morran|tide|dag*|tidlig|morgonen
      kommer|kjem|komme|kome|kommet|får|få|kjem seg NEG .. opp
      NEG|vanskelig|vanskeleg|sliter|slit|strever|problem*|vansker|tungt|hjelp .. stå|vekke|våkne|vakne|komme|kome opp !for|med|i
      NEG|vanskelig|sliter|tungt .. komme|kome seg opp !i
      står|stend|stå|stod|våkner|vaknar .. opp? .. seint|sent|formiddag*|ettermiddag*|12|13|14|15|midt|langt|lunsj*|NEG .. opp|på|dag*|lunsj*|12|13|14|15|16|tida|ettermiddag*|middag*
      står|stend|stod .. opp .. klokka|kl|ved|rundt .. 11|12|13|14|15|16|elleve|tolv|ett|to|tre|fire
      våkner|vaknar .. klokka|kl|ved|rundt .. 11|12|13|14|15|16|elleve|tolv
      står opp .. seint|sent|midt|langt|etter
      snudd|snur|snu|snudde|snudd*|forskyv*|forskjøv*|omvendt|kaotisk|ustabil|dårlig|dårleg|NEG|mangler|manglar|manglende|uregelmessig*|uryddig|vanskelig|sliter|slit|problem*|utfordr*|få|bedre|normal|snudde|varierende|ødelagt|endre|stabil|trenger|rette|lite .. døgn|døgnet|døgnrytme*|døgnrytmen|dagsrytme*|døgnrytma|søvnrytme*|søvnmønster|døgnrutine*
      døgnrytme*|døgnet|dagsrytme*|døgnrytma|søvnmønster .. snudd|snu|forskjøv*|forskyv*|dårlig|dårleg|ustabil|NEG|kaotisk|problem*|utfordr*|uregelmessig*|varierende|mangler|rot|vanskelig|hodet
      døgnrytmeforstyrrelse*|døgnrytmeproblem*|døgnrytmevansk*|døgnvill*
      sover|søv|sov|sove|søve|ligger|ligg .. dag*|dagtid|langt|lenge|til|store|mesteparten|hele|utover|bort|morgen* .. dagen|dag|dagtid|formiddag*|ettermiddag*|12|13|14|15|16|lunsj|morgenen|tida|senga|døgnet|klokka
      sover|søv om|på dagen|dagtid
      forsover|forsov*|forsøv*
      våken|vaken|oppe|våkne|vake|gamer|gaming|spiller|spelar|sitter .. om|hele|heile|på|utover|til|halve .. natta|natten|nettene|nattestid|natt|nettene|morgenen|døgnet
      gamer|gaming|spiller|spelar|dataspill*|dataspel*|tv|serier|mobilen|skjerm*|playstation|youtube .. hele|mesteparten|mye|mykje|timer|dagen|døgnet|all|14|natta|natten !penger|fotball
      NEG|LACK|lite|trenger|treng|behov|hjelp|skape|få|etablere|bygge|sliter|slit|vanskelig|vansker|strever|ustabil|ustabile|dårlig|dårlige|dårlege|innarbeide|opparbeide|finne|holde|halde|savner|saknar ... rutine|rutiner|rutinar|struktur*|dagsstruktur|dagstruktur|dagsrutin*|holdepunkt*|haldepunkt*|kvardagsstruktur|hverdagsstruktur|dagsinnhold|dagsprogram|hverdagsrutin*|fasttid* !økonomi*|penger
      NEG|lite|LACK .. noe|noko|å .. gjøre|gjere|fylle|stå|finne .. om|på|i|dagen|dagene|til|opp .. dagen|dagtid|dagene|dagane|til|hjemme|heime
      dagene|dagane|dagen|hverdagen|kvardagen|tilværelsen|tilveret .. tom|tomme|glir|flyter|flyt|over|ensformig*|rot*|kaos*|kaotisk*|innholdsløs*|innhaldslaus*|NEG|mangler|manglar|ustrukturert|lange|like|gjør|uten|struktur*|rutine*|uforutsigbar
      sitter|sit|er|ligger|ligg|driver|går .. hjemme|heime|inne|sofaen .. hele|heile|dagen|dagene|uten|gjør|stort|dagane|døgnet
      sitter|sit .. hele|heile .. dagen|dagene|dagane .. hjemme|heime|inne|foran|framfor
      kommer|kjem|møter|møtte|kom|komme .. ofte|stadig|gjentatte|alltid|for|jevnlig .. sent|seint ... ${HELD_UP}
      for sent|seint .. til|på .. møte*|avtale*|jobb*|arbeid*|kurs*|praksis*|timen|tiltak*
      kommer|kjem|kom|møter .. for sent|seint ... ${HELD_UP}
      NEG|lite|dårlig|dårleg|ujevnt|varierende|varierande|ustabilt|ujamt|lavt|lågt|svak|svakt|utfordr*|mangelfullt|uregelmessig .. oppmøte*|frammøte*|fremmøte*|møtestabil*
      oppmøte*|frammøte*|fremmøte* .. NEG|dårlig|dårleg|ujevn*|varier*|ustabil*|ujamt|lavt|svak*|utfordr*|problem*|mangelfull*
      møter|møtte|møtt|møte|dukker|dukket|dukka NEG .. opp|til|på|avtal*|møte*|praksis*|jobb*|kurs*|tiltak*|time*
      !tør|torer|våger|orker NEG|aldri møter|møtt|møtte|dukket|dukka|møte .. opp|til|på|som|avtal*|møte*|time*
      uteblir|uteble|uteblitt|utebli|uteblei
      glemmer|gløymer|glemt|gløymt|glemte|husker|hugsar .. avtal*|møte*|timen|timer|timar|time !NEG
      husker|hugsar NEG .. avtal*|møte*|timer
      holder|held|halde|holde NEG .. avtal*|tid*
      NEG|vanskelig|sliter|problem* .. holde|halde|møte|overholde .. avtal*|tid*|presis*
      mye|mykje|høyt|høgt|stort|stor|ugyldig|ugyldige|udokumentert|hyppig|jevnlig|gjentatt .. fravær*|fråvær*|fravere
      fravær*|fråvær* .. høyt|mye|stort|problem*|ugyldig
      søvnvansk*|søvnprob*|søvnløs*|søvnlaus*|søvnplag*|søvnforstyrr*|insomni*|innsovning*|søvnmangel|sovevansk*|innsovingsvansk*
      sover|søv|sov|sove .. dårlig|dårleg|lite|NEG|urolig|uroleg|knapt|bare|kun|vanskelig|få !alene|hos|hjemme
      dårlig|dårleg|lite|NEG|urolig|sliter|slit|problem*|vansker|utfordr*|plaget|mangel|forstyrret|oppstykket .. søvn|søvnen|sove|søve|nattesøvn|sovne
      søvn|søvnen|nattesøvnen .. dårlig|dårleg|problem*|NEG|utfordr*|lite|forstyrret|vanskelig|urolig
      faste|fast .. tider|rutiner|rutinar|rytme|holdepunkt*|dagsrytme .. trenger|mangler|behov|hjelp
      trenger|treng|behov|hjelp|ønsker|må|bør|vil|mangler|manglar|NEG|savner ... faste|fast|noe|noko|regelmessig* .. tider|rutiner|rutinar|rytme|holdepunkt*|møtetid*|aktivitet*|gjøremål
      trenger|treng|behov|ønsker|mangler|savner .. noe|noko .. gå|å .. til|på dagtid|fylle`,
    asset: `døgnrytme|dagsrytme|struktur|dagsstruktur|dagstruktur|rutiner|rutinar|søvnrytme`,
    topic: `døgnrytmen|døgnrytma|hverdagsstruktur|kvardagsstruktur|oppmøte|frammøte|fremmøte`,
  },
  {
    need: "social-network",
    family: `
      venner|vennene|venene|vener|nettverket|nettverk|omgangskretsen|omgangskrets|kameratene|kompisene|kjenner|kjenn .. er|ruser|rusar|drikker|drikk|består|i .. rus*|rusmiljø*|kriminel*|miljøet|gjengen
      andre|folk|alle|deltakere|deltakarar|naboene .. trekker|trekkjer|holder|held|unngår|skyr seg? .. unna|vekk|avstand|ham|han|henne|ho`,
    trouble: `
      vil|ønsker|må|prøver|trenger|ynskjer .. bort|vekk|unna|ut .. fra|frå|av .. gjeng*|miljø*|vennegjeng*|omgangskrets*|venner|vener
      går|gå .. dager|dagar|veker|uker .. uten|utan|mellom .. prater|snakker|snakkar|pratar|treffer|treff|kontakt .. !hjelp|rus*|mat|nav
      uker|dager|måneder .. mellom|uten|utan .. snakker|prater|ser|treffer|snakke .. noen|folk|andre
      ingen|inga|NEG .. kaller|kallar|kalla|kalle .. venn|venner|ven
      NEG .. andre|fleire|flere å|enn .. snakke|prate|støtte|ringe|omgås
      ingen|inga|få igjen|att .. kjente|kjende|venner|omgikk
      ingen|inga|få|NEG .. landsmenn|landsfolk|landskvinner
      få|ingen|inga å .. støtte|lene|ringe|spørre|stole .. til|på|seg
      isolerer|isolerar seg
      isolert .. hjemme|heime|seg
      isolerte seg
      NEG har|hadde|hatt noen .. å|som .. snakke|prate|ringe|være|besøke|støtte|dele|betro
      =ingen|=inga|=inkje .. å|som .. ringe|besøke|spørre|støtte|kontakte|vende .. !jobb*
      unngått|unngådd|avvist|utestengt|utestengd|fryst|mobbet|mobba .. av .. andre|deltaker*|deltakar*|medelev*|kolleg*|de|dei
      ønsker|ønskjer|vil|håper|gjerne .... =treffe|=møte .. folk|andre|mennesker|nye .. !arbeidsgiver*
      saknar|savner|lengter|ønsker|ønskjer|trenger|treng .. folk|mennesker|menneske|noen|nokon|venner .. å .. vere|være|snakke|prate|gå|dele
      NEG|vanskelig .. funnet|funne|finne|finner|fått .. noen|nokon|andre|folk .. å|som .. spille|spele|være|vere|gå|trene|snakke|prate|henge .. med|sammen|saman
      savner|saknar|lengter|ønsker|ønskjer .. venninner|venninne|venner|vener|venn|kompiser|kamerater|selskap|fellesskap|menneskelig
      savner|saknar|lengter|ønsker .. !at noen å .. !hjelpe|følge|få|ringe
      få|ingen|inga|lite|mangler|manglar|verken|savner|saknar|noen|nokon & =prate|=snakke|betro|lufte|omgås|menneskekontakt|treffe|turer|tur|selskap .. !norsk|engelsk|om|barna|jobb*|gå|orker|på|knapt
      få å prate|snakke|være|omgås
      ingen|inga|NEG|mangler .. pårørende|pårørande|slektninger|slektningar|nettverk*|kontaktnett|støttespillere|støttespelarar|nærperson*|venner|vener|venninner|kamerater|bekjente|kjentfolk .. !rus*
      bli|blitt|vorte .. kjent|kjend & NEG|vanskelig|vanskeleg|rukket|ikke|ikkje|sliter|ønsker .. !området|kommunen|arbeid*
      mistet|mista|mister|slutt|borte|brutt|brote|forsvant|vekk & venner|vener|vennene|venene|omgangskrets*|nettverk*|kjæreste|dame|familie*|vennskap* .. !alkohol
      gamle|eksisterende|gammelt|tidligere nettverk*|nettverket|venner|miljøet|omgangskrets* er|var|ruser|består .. kriminel*|rus*|aktive|dårlig
      nytt|nye|større|ny .. nettverk|venner|vener|omgangskrets|bekjente|kontakter & trenger|treng|ønsker|bygge|skaffe|få|finne|NEG|mangler
      noen|nokon|en|ein å gå|være|gjøre|finne|trene .. tur|turer|turar|kino|ting|på|noe|saman|sammen .. med|sammen|saman $
      eneste|einaste .. hun|han|ho|bruker|personen|kontakt*|som|venn*|støtte* .. kontakt|snakker|har|er|omgås|kjenner .. er|med|samboer*|mor*|far*|kona|mannen|søster*|bror*|naboen|hund*|katten|kjæreste*
      =alle .. kjenner|omgås|omgåes|kjend*|venner|kjenn .. er|ruser|fra|frå|i|kriminel* .. miljø*|rus*|ruser|inne|fengsel*
      NEG|få|enda|ennå|enno|aldri|lite|lita|liten|minimal|null .. fått|hatt|har|noen? .. kontakt|omgang|venn|venner|vener|bekjent*|selskap|nettverk .. med|her|på|i .. noen|nokon|andre|folk|her|nordmenn|naboer|naboar|naboene|bygda|stedet|utenfor .. !barna|datter*|sønn*
      !har|for =få|=knytte|knytta|=bygge|=skaffe|=treffe|=finne|=etablere .. nye|nokre|noen|flere|fleire|andre|nytt|kontakter|kontakt|gode .. folk|venner|vener|mennesker|menneske|bekjente|kontakter|vennskap|nettverk|omgangskrets|relasjoner .. !jobb*
      stengt|stenger|stengjer|støtt|avvist|avviser|kuttet|kutta|brutt|brote|isolert|skjøvet .. alle|venner|vennene|venene|familie*|andre|folk|kontakt* .. ute|ut|fra|frå|vekk|bort|av|med|seg
      ensom*|einsam*|ensomt|ensomhet|einsemd|aleine|åleine|forlatt .. !med|om føler|er|kjenner|beskriver|livet|mye|mykje|opplever|sliter|preget|preger|blitt|oppleves|tung|i|her
      ensomt|einsamt|ensomhet*|einsemd*|ensomheten|einsemda
      ingen|inga .. å|som .. snakke|prate|ringe|besøke|feire|dele|lene|stole|være|vere|spørre|støtte .. med|til|på|jul*|tur|seg|om|sammen|saman
      ingen|NEG naboer|naboar
      =turkamerat|turkompis|turvenn|samtalepartner|besøksvenn|støttekontakt|venninne|kamerat|kompis|treningskamerat .. ønsker|ønskjer|savner|saknar|trenger|treng|vil|skulle|gjerne|lyst|mangler
      ønsker|ønskjer|savner|saknar|trenger|treng|vil|skulle|gjerne|lyst|mangler ... turkamerat|turkompis|turvenn|samtalepartner|besøksvenn|støttekontakt|venninne|venninner|treningskamerat|omgangsvenner|vennskap|fellesskap|tilhørighet|tilhøyrsle|nettverk|omgangskrets|vennegjeng
      ønsker|ønskjer|savner|saknar|trenger|treng|vil|skulle|gjerne|lyst|mangler ... noen|nokon .. å .. snakke|prate|henge|omgås|være|vere .. med|sammen|saman
      utenfor|utanfor|utestengt|utestengd|ekskludert|usynlig|fremmed|framand .. fellesskap*|samfunn*|miljøet|klassen|bygda|føler|på|her .. !arbeidsliv*|jobb*
      familie*|slekt*|nettverk*|venner|vener .. alle|bor|bur|er|igjen|langt|NEG|utlandet .. hjemlandet|heimlandet|utlandet|langt|andre|ikke|kant|unna|borte|her|syria|eritrea|ukraina|sør|nord|vest .. !psykisk|syke
      kjenner|kjenn|kjende|kjent .. NEG|nesten|få|knapt|bare|berre|kun .. mennesker|menneske|nordmenn|naboer|naboar|naboene|andre|folk|ingen|personer|to|én|sjel
      omgås|omgåes|vanker|treffer|treff|ser .. bare|berre|kun|NEG|sjelden|mest|få|nesten|stort .. folk|familie*|andre|ingen|venner|samboer*|rus*|miljøet|noen !grunn|vits|poeng|mening|meining|hensikt|løsning|framtid
      kjenner|kjenn|kjente|kjende ingen|inga|nesten|knapt|omtrent !av|tilbud*|tilbod*|tjeneste*|teneste*|smerter|smerte*|behov|grunn|til|ubehag|symptom*|forskjell|seg|igjen
      NEG|få|lite .. kan|kunne .. lufte|betro|støtte|snakke|prate|ringe|spørre|søke .. seg|med|til|på|ting|trøst
      mistet|mista|brutt|brote|kuttet|kutta|mister|lite|NEG|sporadisk kontakt|kontakten .. med .. venner|vennene|familie*|alle|fleste|gamle|omgangskrets*|slekt*|andre|folk
      sitter|sit|er|går|bor|bur|blir .. mye|mest|stort|alltid|ofte|hele|for hjemme|heime|inne|alene|aleine|åleine .. alene|aleine|åleine|hjemme|heime
      verken|hverken|korkje familie|slekt|venner|vener|nettverk
      står|stå|føler|kjenner|følt|helt|heilt|veldig|ganske .. alene|aleine|åleine .. med|her|i|alt|om !barn*|barna|omsorg*|ansvar*|omsorga|to|tre
      omgangskrets*|vennekrets*|vennene|venene|kompisene|nettverk* .. ruser|rusar|ruset|rusa|rus*|kriminel*|drikker|drikk
      NEG|få .. noen|nokon|andre .. omgås|henge|være|tilbringe
      sosialt|sosiale .. liv|omgang|kontakt .. minimal*|lite|NEG|ikke|begrenset|null|fraværende|borte
      vil|ønsker|ønskjer|håper|trenger|treng ... bli|få .. kjent|kjend .. med|folk .. !lokal*|kommun*|bygd*|byen|område*|tilbud*|tilbod*|nærmiljø*|sted*|stad*|samfunn*
      vil|ønsker|ønskjer|håper|trenger|treng ... få .. venner|vener
      NEG nære|nær|nærstående|fortrolig*
      vanker|ferdes|omgås .. miljø*
      omgås|omgas|vanker|kontakt|treffer .. rusmiljø*|rusmiljøet|miljøet
      omgås|omgas|vanker|kontakt|treffer .. gamle .. rus*|miljø*|gjeng*|kompis*
      =ingen|=inga å snakke|prate|være|vere|ringe|støtte|gå
      ensom*|einsam*|ensomme|aleinegang|vennelø*|vennelaus*|utenforskap|utanforskap
      NEG|LACK|tynt|svakt|dårlig|dårleg|skralt|lite|bygge|utvide|større|trenger|treng|behov|ønsker|ønskjer|ynskjer|få|skaffe|styrke|etablere|savner|saknar|mistet|mista|nesten|smalt|uten ... nettverk*|omgangskrets*|vennekrets*|venner|vener|vennar|venninner|veninner|kontaktnett*|bekjente|bekjentskap*|relasjoner|relasjonar|vennskap|kamerater
      nettverk*|omgangskrets*|vennekrets* .. NEG|lite|begrenset|avgrensa|tynt|svakt|dårlig|dårleg|mangler|manglar|består|skralt|kun|bare|borte|smalt
      sosial|sosialt|sosiale .. nettverk|kontakt*|omgang|liv|felleskap|fellesskap|relasjon*|arena*|tilhør* .. mangler|lite|NEG|begrenset|savner|svakt
      lite|mangler|manglar|NEG|begrenset|avgrensa|savner|saknar|manglende|svært|trenger|treng|behov|ønsker|ønskjer|mer|meir|minimal|få|sparsom .. sosial|sosialt|sosiale kontakt*|omgang|liv|felleskap|fellesskap|relasjon*|arena*|tilhør*|møteplass*|nettverk*|aktiviteter|treffpunkt
      lite|mangler|NEG|mistet|mista|sparsom|begrenset|brutt|brote kontakt .. andre|familie*|venner|vener|noen|folk|slekt*|nokon
      kjenner|kjenn|kjente|kjent|kjende .. få|ingen|inga|nesten|knapt|svært|omtrent .. !av|til|tilbud*|tilbod*|tjeneste*|teneste*|kommunen folk|andre|mennesker|i|på|her|noen|nokon|ingen|bygda|samboer*|nordmenn|familie*|få !til|seg|igjen|smerter
      kjenner|kjenn|kjente|kjent|kjende .. ikke|ikkje|lite|bare|kun|berre .. !av|til|tilbud*|tilbod*|tjeneste*|teneste*|kommunen folk|andre|mennesker|noen|nokon|ingen|samboer*|nordmenn|familie*|få !til|seg|igjen|smerter
      kjenner|kjenn|kjente ingen|få|nesten|NEG .. folk|mange|andre|nordmenn
      har NEG|bare|få|lite|kun .. noen|nokon .. å .. snakke|prate|være|vere|ringe|besøke|dele|støtte
      NEG noen|nokon .. snakke|prate|være|vere|ringe|støtte|henvende|besøke
      NEG .. familie|slekt|slektninger|pårørende|nære|nær .. i|her|rundt|landet|i norge|noreg|nærheten
      NEG familie|slekt|slektninger|nær|nære .. norge|noreg|her|området|kommunen|rundt|nærheten|relasjoner
      mye|mykje|mest|alltid|ofte|nesten|veldig|svært .. alene|aleine|åleine|aleina !med|om|barn*|ansvar*|omsorg*
      er|føler|kjenner|sitter|sit|står|går|bor alene|aleine|åleine .. dag*|kveld*|norge|noreg|hele|mye|her|stort|byen|hybel|helg*|mesteparten !med|om
      føler|kjenner|følt|føle|opplever .. seg .. alene|aleine|utenfor|utanfor|isolert|ensom|fremmed|framand
      sosialt isolert*|utenfor|utanfor|ekskludert
      lever|levd|bor|levde|er .. isolert
      savner|saknar|savn|lengter|ønsker|ønskjer|ynskjer|vil|lyst|trenger|treng|behov|kunne .. noen|nokon|å|få|flere|fleire|nye .. venner|vener|snakke|sosial*|omgås|=kontakt|venn|ven|vennskap|prate|bekjent*|fellesskap|treffe|møte .. !lege|nav|veileder
      bli|komme|kome .. bedre|betre|kjent|kjend|inn .. kjent|kjend .. med|folk|andre|noen .. folk|andre|noen|nokon|nordmenn|miljøet|flere|fellesskap*|jevnaldrende
      treffe|møte|komme|omgås|kome .. folk|andre|nye|mennesker|jevnaldrende|jamaldra|nordmenn .. ønsker|vil|trenger|lyst
      ønsker|ønskjer|ynskjer|vil|lyst|trenger|treng|behov|savner ... treffe|møte|omgås|bli|komme|kontakt .. folk|andre|mennesker|jevnaldrende|jamaldra|nordmenn|sosial !arbeidsgiver*|krav
      støttekontakt*|besøksvenn*|flyktningguide*|flyktningeguide*|treningskontakt|fritidskontakt
      feil|dårlig|dårleg|uheldig|gammelt|gamle|rus|kriminelt|destruktivt|destruktive|bytte|endre|bryte|ut|nytt .. miljø|omgangskrets|vennekrets|miljøet|nettverk
      kun|bare|berre|nesten .. kontakt .. samboer*|familie*|${KIN}|kjæreste*
      faller|falt|falle|står|stått .. utenfor|utanfor|ut .. sosialt|fellesskap*|samfunnet|miljøet`,
    asset: `kontaktnett|bekjentskapskrets|nettverk|nettverket|omgangskrets|vennekrets|venner|vener|støttekontakt`,
  },
  {
    need: "leisure",
    about: `fotball*|idrett*|klatring|kor|teater|hobby*|fritidsklubb*`,
    trouble: `
      driver|driv NEG .. med .. noe|noko|annet|anna|fast .. !rus*|handel|krim*|ulovlig*|ulovleg*
      savner|ønsker|mangler|trenger .. noen|noe .. å .. finne på
      har|hatt NEG .. noen|noe .. å .. finne på
      ingenting|ikke|ikkje|inkje|lite|NEG .. å .. fylle|bruke .. ettermiddag*|kveld*|dagene|dagane|tid|tida|tiden|helg*|fritid* .. med|på
      NEG .. fylle .. kveld*|helg*|fritid*
      =pleide|=plei|brukte .. å .. synge|spille|danse|trene|fiske|male|ri|klatre|svømme|strikke|synge .. !arbeid*|jobb*
      komme|kome|delta|med .. med|i .. =lag|=klubb|forening|foreining|kor|korps .. !arbeid*
      driver|driv|gjør|gjer NEG .. noe|noko .. utenom|utanom
      ønsker|ønskjer|vil|gjerne|savner|saknar|trenger|treng .. seg? .. aktivitet|aktiviteter|aktivitetar|tilbud|tilbod .. på|om|i .. kveldstid|kvelden*|kvelda*|kveldene|fritid*|helg*
      ville|skulle|kunne .. egentlig|gjerne|helst .. spille|spele|synge|danse|male|fiske|klatre|trene|drive|vere|være .. fotball*|handball*|kor*|musikk*|band|med|igjen|att !jobb*
      bli|bli|vere|være|begynne|melde .. med|seg .. i|på|inn .. turgruppe*|idrettslag*|fotballag*|kor|korps|husflidslag|fiskelag|jegerforening|strikkegruppe|klubb|band|treningsgruppe*|lag|forening|foreining .. !arbeidsliv*
      savner|saknar|trenger|treng|mangler|manglar|ønsker .. noe|noko .. å .. fylle|bruke|drive|ha|holde .. dagene|dagane|tida|tiden|fritid*|kveldene|med|på
      sluttet|slutta|droppet|gitt .. med|opp|på .. både? .. jakt|fiske|fotball*|musikk*|kor*|trening*|hobby*
      hva|kva|hvilke|hvor|kor .. som? .. finnes|finst|fins|er .. av .. aktivitet*|fritid*|lag|klubber|kor
      spilte|spelte|sang|song|danset|dansa|malte|drev|dreiv|var|trente .. i|på|med|aktiv .. band*|kor*|korps|fotball*|handball*|håndball*|lag|idrett*|musikk*|teater*|speider* .. !nå|no
      før|tidligere|tidlegare .. spilte|spelte|sang|song|danset|malte|drev|trente .. i|på|med? .. band|kor|fotball*|lag|musikk|håndball*
      noe|noko å gjøre|gjere .. på|om|i .. kvelden*|kvelda*|kveldene|kveldane|fritid*|helgen*|helga*|ettermiddag*
      slutta|sluttet|sluttar|droppet|gitt|la|ga .. på|med|opp|av? .. fotball*|handball*|håndball*|kor*|korps|dans*|trening*|musikk*|idrett*|hobby*|friluft*|speider*|jakt*|fiske*
      NEG|ingen|inga .. noe|noko|ting|fritid*? .. =driv|driver|gjør|gjer|=finner|=likar|=liker med|på|å .. $
      har NEG noe|noko .. han|ho|hun|bruker .. driv|driver|gjør|gjer|liker|likar
      mistet|mista|tapt|slutta .. alle|sine|gamle .. interesser|interessar|hobbyer|hobbyar
      fritidstilbud|fritidstilbod|fritidsaktivitet*|fritidsinteresse*|hobbyer|hobbyar|aktivitetstilbud|aktivitetstilbod & NEG|LACK|WISH|HELP|spør|leter|savner|hvor|kvar|finne|kjenner|vet .. !barna
      alt .. drev|likte|dreiv|pleide .. med|å|før|tidligere .. før|tidligere|tidlegare
      med på|i ingenting|inkje|NEG
      =er|deltar|deltek|går|driver|driv|engasjert|aktiv .. med|på|i|ikke|ikkje? .. ingenting|inkje|ingen|inga|NEG .. aktivitet*|lag|forening*|foreining*|organisa*|fritid*|utenom|etter|kveld*
      alt|det|mye|mykje .. drev|likte|gjorde|dreiv|likte|pleide .. før|tidligere|tidlegare|med .. lagt|slutt|borte|bort|gitt|NEG|forsvunnet
      likte|dreiv|drev|pleide|spilte|spelte|elsket|elska|gikk|sang|song|syklet|red|fisket|malte .. før|tidligere|tidlegare|mye|mykje|ung*|yngre|i|å|med? .. !fulltid .. ski|fotball*|håndball*|handball*|musikk*|gitar*|band*|kor*|dans*|male*|maling|hest*|ri|jakt*|fiske*|klatr*|friluft*|tur*|=sy|strikk*|sjakk*|idrett*|svømm*|danse
      sakn|savn|savner|saknar|saknet .. !noen|nokon det|dette|ski*|fotball*|musikk*|kor*|å .. synge|spille|danse|male|fiske|trene|gå|sy|hobby* .. !jobb*
      etterlyser|etterlyste|ønsker|ønskjer|ynskjer|vil|kunne|skulle|gjerne|lyst|leter|leitar|finne|savner|saknar|trenger|treng|interessert|spør|drømmer ... sted|stad|gruppe|klubb|kor|lag|verksted|kafé|kafe|møteplass|møtestad|aktivitet|tilbud|tilbod|forening|foreining|fellesskap|treffpunkt|kurs .. for|der|å|hvor|til|med|som .. sy|strikke|synge|syngje|male|spille|spele|danse|fiske|treffe|være|lage|gjøre|hobby*|fritid*|kveld*|mekke|skru|snekre
      ønsker|ønskjer|ynskjer|vil|kunne|skulle|gjerne|lyst|interessert|begynne|starte|drømmer ... sy|strikke|synge|syngje|male|danse|mekke|spille|spele|ri|klatre|svømme|padle|fotballag*|idrettslag*|skytterlag*|kor|korps|fritidsklubb*|ungdomsklubb*|fiskeforening|hagelag|husflidslag|bridge*|dart*|bowling*|esport* .. !jobb*|som|yrke|utdann*
      fritid|fritida|fritiden|kveldene|kveldane|helgene|helgane|ferien|sommeren .. tom*|lang*|NEG|ingen|passiv*|kjedelig|keisam|innhold*|innhald*|hjemme|sofa*|skjerm*|alene|fylle|sitter|ligger|bruker|går|brukes|mangler|aktiv*|ønsker|gaming|spill*|tv|serier|foran .. !fylt
      kjeder|kjedar|keiar|kjeda|kjedet|kjedsom*|kjedsomhet*|kjedsemd*|understimulert .. seg|mye|preger|sliter|i|om|på
      noe|noko å .. drive|gjøre|gjere|finne|fylle|gå|holde|halde .. med|på|til .. kveld*|helg*|fritid*|ettermiddag*|ferie*
      tips|forslag|ideer|råd|informasjon|ønsker|ønskjer|kunne|finne|savner|saknar|vil|trenger|mangler|delta|bli .. til|om|noen|på|med|i? .. !fysisk|fysiske =aktivitet|=aktiviteter|=aktivitetar|fritidsaktivitet*|fritidstilbud*|aktivitetstilbud*|fritidstilbod* !barna|til|for|som
      NEG|ingen|få|lite .. interesser|interessar|hobby|hobbyer|hobbyar
      savner|saknar|trenger|ønsker|ønskjer|mangler|manglar noe|noko .. meningsfylt|meningsfullt|hyggelig|gøy|kjekt|positivt
      har|hatt NEG .. fritidsinteress*|hobby*|fritidsaktivitet*|fritidssysl*
      kveldene|kveldane|helgene|helgane|fritida|fritiden .. gaming|spilling|tv|skjerm|mobil*|lange|tomme|kjedelige|ingenting
      kjeder|kjedar|kjeda|kjedet seg|vettet|livet
      NEG|få|lite .. aktiviteter|aktivitetar|aktivitet .. utenom|utanom|fritid*|kveld*
      sluttet|slutta .. alt .. drev|likte|pleide|gjorde
      NEG|LACK|lite|savner|saknar|trenger|treng|behov|ønsker|ønskjer|ynskjer|finne|skaffe|få|hjelp|vil|lyst|begynne|starte|bli|delta|meningsfull|meningsfylt|sluttet|slutta|gitt|mistet|passiv|komme|kartlegge|noe ... !igjen|att|råd|penger|pengar fritidsaktivitet*|fritidstilbud*|fritidstilbod*|fritidsinteress*|fritidsklubb*|hobby|hobbyer|hobbyar|hobbyen|fritid|fritida|fritiden|aktivitetstilbud*|fritidssyssel*|=interesser|=interessar !tilpasset|mitt|over
      fritid|fritida|fritiden .. tom|passiv|lite|NEG|mangler|innhold*|innhald*|fylle|ensformig|gaming|aktiv|positiv|kjedelig
      tom|passiv|ensformig|aktiv|meningsfull|meningsfylt|positiv|inaktiv .. fritid|fritida
      kjeder|keier|kjedar|keiar|keder|kjedde seg
      lite|NEG|uten|mangler .. å|noe|noko .. finne|gjøre|gjere|drive .. på|med .. fritid*|kveld*|helg*|ettermiddag*
      driver|driv|deltar|deltek|gjør|gjer|går NEG .. noe|noko|med|på|i|aktivitet* .. fritid*|aktivitet*|hobby*|organisert*|ettermiddag*|idrett*
      deltar|deltek NEG .. aktivitet*|organisert*|fritid*|idrett*|lag
      NEG .. organiserte|organisert|faste aktivitet*|fritid*
      ønsker|ønskjer|ynskjer|vil|lyst|kunne|gjerne|begynne|starte|savner|saknar|interessert|håper|trenger|sluttet|slutta|drømmer|pleide ... fotball*|håndball*|handball*|idrettslag*|lagidrett|kor|korps|klatring|klatre|speider*|teater*|dans|danse|dansing|jakt|fiske|fisketur*|band|musikk*|gitar|male|maling|strikke*|strikkekafe*|sjakk*|svømme|svømming|ski|turlag*|friluft*|friluftsliv|boksing|kampsport|volleyball|basket*|bowling|foto*|håndarbeid|handarbeid|ungdomsklubb*|kulturskole*|spille !gjeld|penger|jobb*|tv|data|lærling|yrke
      gamle|tidligere|gamal|tidlegare hobby*|interess*`,
    topic: `fritid|fritida|fritiden`,
    asset: `fritidsaktivitet*|fritidstilbud*|fritidstilbod*|hobby|hobbyer|hobbyar|fritidsinteresser`,
  },
  {
    need: "parenting",
    about: `barn|barna|barnet|born|borna|foreldre|familie*|oppdragelse`,
    trouble: `
      roper|ropar|kjefter|skriker|skrik|brøler .. på|til|mot .. barna|ungane|ungene|barn|sønnen|dattera|sonen|gutten|guten|jenta
      krangler|kranglene|krangel|krangling*|slåss|bråk .. om|rundt|ved .. leggetid*|legging*|lekser|leksene|skjerm*|mobil*|mat|gaming
      nekter|nektar|hindrer|hindrar|sabotere* .. se|sjå|treffe|møte|samvær* .. barna|barn*|ungane|ungene|sønn*|sonen|dattera|datteren
      samværssak*|samværsspørsmål*|samværskonflikt*|samværsnekt*|foreldretvist*|barnefordelingssak*
      tenåring*|ungdom*|sønn*|sonen|datter*|dattera|gutten|guten|jenta|barna|ungane|ungene .. skulker|skulkar|stikker|rømmer|=ruser|stjeler|lyver|mobbes|mobber
      vet|veit|aner NEG .. hvordan|korleis .. =nå|nå inn .. til? .. !jobb*|arbeid*
      råd|hjelp|rettleiing|veiledning|støtte ... =handtere|=håndtere|takle|takla|møte|roe .. raseri*|sinne*|utbrudd|trass*|utagering*|skulking|skjerm*|legging*|søskenkrangl*
      råd|hjelp|spør|tips .. om|til|med|få .. kveldsstell*|leggetid|legging|leggesituasjon*|innsoving*|måltid*|morgenstell*
      HELP|BAD|NEG ... ro|struktur|orden|rutiner|rutinar .. ved|rundt|om|på .. leggetid*|legging*|kveldsstell*|måltid*|morgenstell*
      vet|veit|aner NEG .. hvordan .. nå|takle|håndtere|handtere|få|snakke|hjelpe .. =ham|=henne|=han|=ho|guten|gutten|jenta|${CHILD} .. !jobb*
      sliter|strever|vanskelig|bekymret|bekymra|krangler|konflikt* .. med|for .. eldste|yngste|minste|mellomste|eldstemann|yngstemann|tenåringen !av|jobb
      tilrådd|anbefalt|tilbudt|tilbydd|tilbod|henvist|tilvist|søkt .. om|til? .. foreldreveiledning*|foreldrerettleiing*|foreldrestøtte*|foreldrekurs*
      rådløs|rådlaus|rådvill|maktesløs|maktlaus|fortvilet|fortvila|oppgitt .. når|over|overfor|med|fordi .. barna|ungene|ungane|tenåring*|sønnen|dattera|barnet
      føler|kjenner|opplever seg? .. utilstrekkelig|mislykket|mislukka|usikker .. som|i .. mor|far|forelder|foreldre*
      forstår|skjønner|skjønar NEG .. informasjon*|beskjed* .. skole*|skule*|barnehage*
      NEG .. strekker|strekkjer|strekke .. til .. som .. mor|far|mamma|pappa|forelder|foreldre
      bare|berre|kun|sjelden|sjeldan|NEG|knapt .. sett|truffet|treft|møtt .. datter*|dattera|sønn*|sonen|barna|ungane|ungene|barnet
      lekser|leksene|leksehjelp|foreldremøte*|skolearbeid*|utviklingssamtale* & hjelp|hjelpe|følge|NEG|BAD|kort|støtte|oppfølging
      lære|råd|rettleiing|veiledning|hjelp|støtte|usikker .. om|i|til|på .. hvordan|korleis|å .. oppdrar|oppdrage|oppdra|følge|snakke|møte|roe|leke .. barn*|ungane|ungene|sønn*|datter*|tenåring*
      BAD|HELP|NEG|usikker|konflikt* & barneoppdragelse*|oppdragelse*|oppsedinga|grensesetting*|foreldreansvar*|omsorgsevne*|foreldresamarbeid* .. !fint|godt
      NEG|klarer|vanskelig|sliter|strever .. få .. barn*|barna|ungane|ungene|sønn*|datter* .. til|opp|i|av|ut|på
      skolevegring*|skulevegring*|skolefravær*|skulefråvær*|barnefordeling*|samvær* & barn*|barna|sønn*|sonen|datter*|dattera|ungane|ungene
      strekker|strekkjer|strekke NEG|kort .. til .. som .. mor|far|mamma|pappa|forelder|foreldre
      NEG strekker|strekkjer|strekke .. til .. som .. mor|far|mamma|pappa|forelder|foreldre
      barnevern*|barneverntjenest*|barneverntenest*|barnevernet
      sett|ser|treffer|treft|møtt .. bare|berre|kun|sjelden|sjeldan|NEG|to|tre|få .. datter*|dattera|sønn*|sonen|barn*|ungane|ungene .. !skolen
      datter*|dattera|sønn*|sonen|barna|barnet|ungane|ungene .. to|tre|få|sjelden|NEG|én .. ganger|gonger .. tilsyn|siden|sidan|år|med
      samvær*|tilsyn & datter*|dattera|sønn*|sonen|barna|barnet|ungane|ungene|barn .. !fint|god|bra|skole*|nav|av
      deler|delt|del|delar .. på|om? .. omsorg*|foreldreansvar*|bosted
      =møte|=takle|=håndtere|=handtere|roe|=svare|=regulere|=forstå .. på|til|i|inn|opp? .. sinneutbrudd*|raserianfall*|utagering*|trass*|gråt*|barn*|sønn*|datter*|jenta|guten|gutten|ungen*|tenåring*|ungdom*|skjermbruk*|leggetid*
      god|trygg|bedre|betre|tilstede|tilstedeværende|dyktig|dyktigere|tryggere|tålmodig forelder|mor|far|mamma|pappa|forelder|foreldre|omsorgsperson|papparolle*
      trygg|bedre|betre|tryggere|tryggare .. som|i .. forelder|mor|far|mamma|pappa|foreldre|foreldreroll*
      barneverntjeneste*|barnevernet|barnevern*|helsesykepleier*|familiesenter*|familievernkontor*|familieteam*|ppt|^bv|bvtj|^bup|fosterhjem*|fosterheim*|beredskapshjem*|samvær*|omsorgsovertakelse*|hjelpetiltak .. i|inne|oppfølging|kontakt|sak*|undersøk*|tiltak|melding*|meldt|varslet|sendt|åpnet|opna|følger|følgjer|samarbeid*|henvist|søkt|veiledning|rettleiing|bor|plassert|barna|hver
      bekymring|bekymra|bekymret|uro|redd|stresset|lei .. for|over .. barn*|ungane|ungene|sønn*|datter*|dattera|guten|gutten|jenta|tenåring* .. !far|mor
      alene|aleine|tungt|vanskelig|vanskeleg|krevende|krevjande|slitsomt|utfordrende|overveldende .. å .. være|vere|oppdra|oppdrage .. mor|far|forelder|foreldre|barn*|alenemor|pappa|mamma|ungane
      grenser|grensesetting|grensesetjing|rutiner|leggerutine*|leggetid*|skjermtid* .. for|overfor|til|hjemme|hos|barn*|heime .. barn*|ungane|ungene|sønn*|dattera|datter*|tenåring*
      samlivsbrudd|samlivsbrot|skilsmisse|barnefordeling*|barnefordelingssak|foreldretvist|samværsnekt|samværskonflikt|samværssabotasje .. barn*|barna|rett*|omsorg*
      kommer|kjem til kort .. mor|far|mamma|pappa|forelder|foreldre
      mislykket|mislukka|dårlig|dårleg|utilstrekkelig|usikker|utrygg|sliten .. =mor|=far|mamma|pappa|forelder|foreldre
      sette|setje|setter|set grenser|grense* .. eldste*|yngste*|ungdom*|heime|hjemme|hos|for
      støtte|hjelp|veiledning|rettleiing|usikker|utrygg .. rolle|rolla|rollen som .. forelder|mor|far|foreldre
      veiledning|rettleiing|råd|støtte|hjelp|bistand som forelder|mor|far|foreldre
      barnevern*|barneverntenest*|barnevernssak*|bekymringsmelding*
      fratatt|mistet|mista|fråteken|fråtatt .. omsorg*|foreldreansvar*|barna|foreldrerett*
      ser|sjå|ser|treffer|møter .. ${CHILD} .. sjelden|sjeldan|lite|NEG|annenhver|bare|for lite
      foreldreroll*|foreldrerolla|morsroll*|farsroll*|mammarolle*|papparolle*|foreldreferdighet*|foreldrekompetanse|omsorgsevne*|omsorgskompetanse|foreldrefungering .. usikker|utrygg|svak|vanskelig|støtte|styrke|hjelp|utfordr*|veiledning|i|trenger
      usikker|utrygg|støtte|styrke|hjelp|utfordr*|veiledning|rettleiing|trenger|treng|ønsker|ønskjer|sliter|slit|strever|vanskelig|vanskeleg|behov|svak|svake|problem*|råd|nedsatt|bekymr*|manglende|får|mottar ... foreldreroll*|foreldrerolla|morsroll*|farsroll*|mammarolle*|papparolle*|foreldreferdighet*|omsorgsevne*|grensesetting*|oppdrag*|barneoppdrag*|foreldreveiledning*|foreldrerettleiing*|foreldrestøtte*|foreldrekurs*|familieveiledning*|familierådgiv*|familierettleiing|familievern*|icdp|tryggforeldre|helsestasjon*|foreldreskap*
      foreldreveiledning*|foreldrerettleiing* .. behov|ønsker|trenger|henvist|barnevern*|får
      usikker|utrygg|sliter|slit|strever|vanskelig|vanskeleg|utilstrekkelig|tungt|krevende .. som|å|rollen|i .. være|vere|vera? .. mor|far|mamma|pappa|forelder|foreldre|alenemor|alenefar
      sliter|slit|strever|strevar|vanskelig|vanskeleg|problem*|vansker|vanskar|utfordr*|hjelp|veiledning|råd|bekymr*|krangl*|konflikt*|håndtere|handtere|grenser|støtte ... !av|fra|frå ${CHILD} !støy|alder|sin|hos|nav
      sette|setje|setter grenser|grense .. for|overfor|til? ${CHILD}
      NEG|vanskelig|sliter|strever|klarer .. sette|setje grenser
      følge|følgje|følger|hjelpe|bistå .. opp|med .. skole|skule|lekser|skolen|${CHILD}|barnehage*
      følge|følgje opp ${CHILD}
      konflikt*|krangl*|samarbeid*|uenig*|rettssak|rettsak|dårlig|vanskelig|problem* ... barnefar*|barnemor*|eksen|ekskone*|eksmann*|ekssamboer* !skole
      førstegangsfødende|førstegangsmor|førstegangsfar|nybakt|nybakte|blivende|kommende|vordende|ung|unge .. mor|far|mamma|pappa|forelder|foreldre
      ventar|venter barn|tvillinger|baby|sitt .. første|sitt
      gravid|gravide|svanger|høggravid|høygravid
      familiegjenforen*`,
    family: `
      barna|ungene|ungane|borna|barn .. krangler|kranglar|slåss|skriker|bråker|trasser
      far|mor|forelder|foreldrene|foreldra vet|veit|aner NEG .. hvordan .. nå|takle|håndtere|handtere|snakke|hjelpe|møte|roe
      usikker .. hvordan .. nå|takle|håndtere|handtere|snakke|hjelpe|roe .. ${CHILD}
      barna|borna|ungane|ungene|barnet|sønnen|sonen|dattera|datteren .. er|har|blitt|vorte|viser .. urolig*|uroleg*|utrygg*|lei|utagerende|preget|sinte|redd*|triste|innesluttet|vanskelige|krevende|krevjande|umulige|grenseløse .. !skolen|nav
      barna|borna|ungane|ungene|barnet|sønnen|sonen|dattera|datteren .. NEG hører|høyrer|lytter|lystrer|adlyder|sover|spiser|går .. etter|på|til|skole*|skule*
      eldstesønn*|=sønn|=datter|barna|ungene|ungane|barnet|sønnen|sonen|dattera|datteren|guten|gutten|jenta|eldste*|tenåringen ... slår|utager*|skulker|skulkar|nekter|vegrer|trasser|adlyder|lyder|hører|protesterer|raser|stjeler|ruser|gamer|mobbes|mobba|konflikt*|krangler .. NEG? .. hjemme|heime|skole*|skule*|henne|han|meg|på|etter|natt*|etter|mor|far|med|ofte|NEG .. !dysleksi|norsk
      ${CHILD} .. lytter|hører|høyrer|adlyder NEG
      barnets|barnas|borna|dattera|sønnens far|mor .. vanskelig*|konflikt*|samarbeid*
      samarbeid*|konflikt*|krangl* .. barnets|barnas|borna|datterens|sønnens .. far|mor|mora|faren
      bli|vere|være .. bedre|betre|god .. far|mor|pappa|mamma|forelder
      ${CHILD} .... samvær*|kontakt med|fosterhjem*|fosterheim*|beredskapshjem*|plassert !skolen|nav|helse*
      samvær|samværet|samværsrett*|samværsordning*|samværshelg*|barnefordel*|omsorgsovertak*|omsorgsovertok*|omsorgssak*|foreldrekonflikt*|foreldretvist*|barneverns* .. med|for|i|sak*|begrenset|NEG|tilsyn|tiltak|helg*|vanskelig|ønsker|mer|ordning|har|hver|annenhver|annakvar
      ${CHILD} .. ser|treffer|møter|får|treff .. sjelden|sjeldan|lite|NEG|annenhver|annakvar
      sjelden|lite|sjeldan|NEG|noe|litt|begrenset|ønsker|mer|lite|ustabil|brutt|mistet|avgrensa|noko .. kontakt|samvær|samver .. med|til|hos .. ${CHILD}
      ${CHILD} .. bor|bur|er|budd|flyttet|flytta .. hos|med|i|fast|annenhver|delvis|halve .. mor|far|moren|faren|mora|barnefar|barnemor|fosterhjem*|fosterheim*|foster*|eks*|uke|annenhver|besteforeldre|hjemlandet|heimlandet|annen|anna|nærliggende|nabokommune*|nabobygd*
      barnevern* ... ${CHILD}|familien|inne|involvert|tiltak
      ${CHILD} ... barnevern*|fosterhjem*|fosterheim*|ppt|bup|utagerer|skolevegr*|skulevegr* .. !dysleksi`,
    topic: `foreldrerollen|foreldrerolla|grensesetting|barneoppdragelse|foreldreveiledning*`,
  },
  {
    need: "care-duties",
    trouble: `
      følger|kjører|ledsager|køyrer .. ${CHILD}|${KIN} .. til|på .. sykehus*|sjukehus*|behandling*|kontroll*|fysio*|dialyse*
      dag*|tid|tiden|tida .. går .. til .. oppfølging|pleie|stell|omsorg
      steller|pleier|passer|mater|løfter .. =ham|=han|=henne|=ho .. morgen*|kveld*|natt*|døgnet
      ansvar|ansvaret|hovedansvar*|hovudansvar*|omsorg|omsorga .. for .. ${KIN} .. !barnevern*|gjeld
      med to|tre|fire|fem barn|born|gutter|jenter|ungar|unger|små|sønner|døtre
      aleneansvar*|eneansvar*|hovedansvar*|hovudansvar*|heilt|helt|hele|heile .. for|ansvar* .. barn*|barna|gut|gutt|sønn|sønnen|son|sonen|datter|dattera|jente|jenta|ungane|ungene|mor|far|foreldre*|bror|søster*|bestem*|mann|ektefelle*|tvillinger
      barnehage|barnehagen|barnehageplass|barnehageplassen|sfo|barnepass|barnevakt|dagmamma .. NEG|uten|utan|mangler|manglar|venter|ventar|stengt|stenger|dyrt|råd|problem|løst|henting|hente .. !som|jobb*|praksis|språkpraksis|arbeid*|assistent
      går|har|får|fått NEG .. i? .. barnehage|barnehagen|barnehageplass|sfo|barnepass
      passer|passar|passe|pass|steller|stellar|stelle|pleier|pleie|hjelper|hjelpe|mater|løfter|følger|følgjer|avlaste*|bistår|ser|tilsyn|tar|tek .. !hund*|katt*|blomst* av|til|på|seg|etter|med|daglig|dagleg? .. !hund*|katt*|blomst* mor|mora|moren|far|faren|foreldre*|bestemor*|bestefar*|syk|sjuk|sjuke|gammel|gamle|gamal|ektefelle*|mannen|kona|søsken|syskjen|søster*|bror*|svigermor*|svigerfar*|svigerforeldre*|tante|barnebarn*|småsøsken*|tremenning .. !praten
      bundet|bunden|opptatt|oppteken|låst|tid|timer|tida|hindret|hindra .. av|til|med|hjemme|heime .. omsorg*|barn*|pleie*|stell*|syk*|sjuk*|mor|far|ungane|ungene
      små|småe|mindreårige|umyndige barn|born|ungar|unger|gutter|jenter|sønner|døtre|søsken .. !har|ingen
      har|med|mor|far|forsørger .. to|tre|fire|fem|seks|sju|2|3|4|5|6 .. små|mindreårige|hjemmeboende|heimebuande|skolebarn|barnehagebarn .. !voksne
      to|tre|fire|fem|seks små|mindreårige|hjemmeboende|heimebuande
      henting|levering|leggetid|bringing|=hente|=levere|hentetid* .. barnehage*|sfo|skole*|skule*|barn*|ungane
      spedbarn|nyfødt|nyfødd|baby|tvillinger|toåring|treåring|ettåring|1åring|2åring|3åring|4åring .. hjemme|heime|har|ammer|fikk|fekk|fødte|på|alene
      pårørende*|pårørande*|pårørendeansvar|omsorgslønn|omsorgsstønad|omsorgspermisjon|omsorgsperson
      ansvar|ansvaret|omsorg|omsorga .. for .. ${CHILD} .. alene|aleine|åleine
      steller|pleier|passer|avlaster|mater .. =ham|=han|=henne|=ho .. dag*|hver|kvar|hele|heile|med
      aleneforsørg*|aleineforsørg*|åleineforsørg*|eneforsørg*|aleneomsorg*|aleineomsorg*|eneomsorg*|alenemor*|aleinemor*|åleinemor*|alenefar*|aleinefar*|alenemamma|alenepappa|aleneansvar*|eneansvar*
      alene|aleine|åleine|alone|enslig|einsleg .. med|om|mor|far|forsørger|forsørgjar|forelder|ansvar* .. to|tre|fire|fem|små|barn|barna|born|sønn*|datter*|omsorg*|ansvar*|ungene|ungane|et|ett|eit|mor|far|forsørger|tvilling*|baby
      enslig|einsleg mor|far|forsørger|forsørgjar|forelder
      alene|aleine|åleine med barn|barna|born|borna|barnet|omsorg*|ungene|tvillingene|to|tre|fire
      !mistet|mista|fratatt|miste|fråteken omsorg|omsorgen|omsorgsansvar*|omsorgsoppg*|omsorgsplikt*|omsorgsbyrd*|omsorgsrolle*|omsorgsarbeid .. for|av|hjemme|store|tunge|mye|ansvar|to|små
      omsorgsansvar*|omsorgsoppg*|omsorgsplikt*|omsorgsbyrd*|omsorgsrolle*
      har|hovedomsorg*|delt|daglig|daglige|full|hele .. !mistet|mista|fratatt|tapt omsorg|omsorgen .. for
      pårørende|pårørande .. til|for|av|rolle*|som|belastning*
      pleier|steller|stelle|pleie|pleiar|stell|passer|passe|passar|hjelper|avlaster|hjelpe .. !med|av|fra|frå|hund*|katt*|blomst* ${KIN}|${CHILD}
      tar|tek|ta seg av .. ${KIN}|${CHILD}|syk*|sjuk*|familie*
      tar|tek hånd|hand|vare .. om|på .. ${KIN}|${CHILD}|familie*
      NEG|venter|ventar|mangler|manglar|uten|utan|søkt|trenger|treng|behov|må|vente|venteliste*|skaffe|få ... barnehageplass*|barnepass*|barnevakt*|sfo|skolefritidsordning|avlastning*|avlasting*|avlastningstilbud*|dagmamma !jobb*|assistent
      NEG|venter|ventar|uten|utan|mangler|manglar .. !hvordan|korleis|hva|kva|hvor barnehage|barnehagen|sfo
      barnehageplass*|barnepass*|barnevakt|avlastning* .. NEG|mangler|manglar|venter|vanskelig|problem*|utfordr*
      =hente|=henter|=hentar|=levere|=leverer|bringe|kjøre|kjører .. ${CHILD}|barnehage*|sfo|skole*|barnehagen !arbeid*|praksis*|søknad*
      henting|levering .. barnehage*|sfo|barn*|skole*|av
      må|kan|NEG|bare|kun .. være|vere|hjemme|heime|ut .. hjemme|heime|med|pga|for|grunn .. ${CHILD}|${KIN}
      hjemmeværende|heimeverande|hjemmeboende|husmor .. med|mor|barn*|små*|siden|år
      hjemmeværende|heimeverande
      har|med|alene|tre|to|fire|fem|og .. små|spe|nyfødt|nyfødde|=syke|=sjuke|mindreårige|mange|1|2|fire|fem|seks barn|born|småbarn|spedbarn|baby
      småbarn*|småbarnsmor|småbarnsfar|småbarnsforeld*|spedbarn*|nyfødt*|baby|babyen|tvillingbaby*
      har|med|to|tre|fire|fem|seks .. barn|born .. på|under|i|mellom|fra .. år|skolealder|barnehagealder|alder*|seks
      har .. syk|sjuk|pleietrengende|pleietrengande|dement|hjelpetrengende|funksjonshem*|alvorlig|gammel|eldre|kronisk .. syk|sjuk|pleietrengende|${KIN}|${CHILD}
      syk|sjuk|pleietrengende|pleietrengande|dement|hjelpetrengende|funksjonshemmet|gamle|eldre .. ${KIN}|${CHILD} .. trenger|krever|hjemme|omsorg|hjelp|tilsyn|pleie|som
      forsørger|forsørgjar|forsørgjer|forsørge .. to|tre|fire|fem|barn*|familie*|alene|aleine|stor`,
    family: `
      ${KIN} .... må .. ha|få .. hjelp|pleie|tilsyn|stell .. til|med|av|hele|døgnet|alt
      mor|mora|moren|far|faren|bestemor*|bestefar*|ektefelle*|mannen|kona|samboer*|svigermor*|svigerfar*|bror*|søster* ... NEG .. være|vere|bo|bu|klare|klarer .. alene|aleine|åleine|seg|selv
      mor|mora|moren|far|faren|bestemor*|bestefar* .. bor|bur|boende|buande|flyttet|flytta|hjemme|heime .. hos|hjå|inn|heime|hjemme|med .. henne|ham|han|ho|bruker|henne|familien|pleie*|syk*|sjuk*|kan|og
      har mor|far|ektefelle|mann|kone|samboer|bror|søster|bestemor|sønn|datter|son|svigermor|foreldre .. med|som .. demens|parkinson*|als|ms|kreft|alvorlig|utviklingshem*|downs|cp|funksjonsneds*|funksjonshem*|hjerneslag|autisme|kronisk|epilepsi|pleie*|syk|sjuk|trenger|treng
      ${KIN}|${CHILD}|som .... trenger|treng|krever|krev .. pleie|stell|tilsyn|døgnomsorg
      ${KIN} ... pleietrengende|pleietrengande|dement*|demens|hjelpetrengende|hjelpetrengjande|trenger|treng|krever|krev|avhengig|omsorg .. !støtte|nav|egen daglig*|dagleg*|mye|mykje|tilsyn|pleie|hjelp|stell|omsorg|av
      ${KIN} .. pleietrengende|pleietrengande|hjelpetrengende
      ${CHILD} ... særskilte|spesielle|ekstra|store|særlige|tett|mye|mykje|sær* .. behov|oppfølging|omsorg*|tilsyn|utfordringer
      ${CHILD} .. krever|krev|trenger|treng .. mye|mykje|ekstra|tett|tilsyn|oppfølging|avlastning|døgnet|stadig|daglig
      ${CHILD} .. funksjonsned*|funksjonshem*|kronisk|alvorlig|multihandikap*|autis*|downs|utviklingshem* .. !dysleksi
      ${CHILD} .. NEG|mangler|manglar .. barnehageplass*|barnehage|sfo`,
    topic: `barnepass|barnehageplass`,
  },
  {
    need: "crime",
    about: `straff*|politi*|fengsel*`,
    lasting: true,
    settled: `
      holder|held|holdt|heldt|halde|haldt|holde seg .. unna|borte|vekke .. kriminal*|krim|lovbrudd|lovbrot|trøbbel
      levd|lever .. lovlydig
      NEG .. nye .. lovbrudd|lovbrot|straffbare|straffbart|saker|anmeldelser .. siden|sidan|etter`,
    trouble: `
      dommen|domfelt|domfelte|straffesak*|saksomkostning* .. erstatning*|saksomkostning*|utgjør|anke*
      erstatning*|saksomkostning* .... etter|fra|av|i dommen|straffesak*
      =sak|=saker|siktelse|bot|tiltale .. for|om .. besittelse|vold|tyveri|tjuveri|promille*|skadeverk|bedrageri|svindel|heleri|trusler|narkotika*
      venter|innkalt|innkalla|møte|møter .. rettssak*|rettsak*|hovedforhandling*|hovudforhandling*|tingretten|domsavsigelse
      tatt|teken|teke .. med .. heroin|narkotika|amfetamin|hasj|kokain|stoff|våpen|kniv|tyvegods
      promillekøyr*|råkøyr*|ruskøyr*|fyllekøyr*
      tatt|teke|pågrepet|anholdt|dømt|dømd|straffet|bøtelagt|mistenkt|siktet .. for|etter|med .. vold*|tyveri*|tjuveri*|nasking|narkotika*|hasj*|innbrudd|ran|bedrageri|svindel|kjøring*|trusler|hærverk|besittelse|salg|smugling|ordensforstyrr*|promille*
      =sak|=saker|saker|sak gående|gåande|pågår|pågåande|uoppgjorte|verserende|berammet|retten|tingretten|politiet .. for|besittelse|narkotika|vold|tyveri|hos
      besittelse|narkotikabesittelse|oppbevaring .. narkotika|stoff|våpen|hasj
      dager|dagar|måneder|månader|år|mnd|døgn .. ubetinget|ubetinga|betinget|betinga|fengsel|anstalt|soning|samfunnsstraff|inne
      ubetinget|ubetinga|betinget|betinga .. dom|fengsel|straff|dager|måneder|for
      anstalt|anstalten|fengsel*|kretsfengsel*|innsida|murene|soning*|varetekt*|arresten|cella|ungdomsfengsel|forvaring|^kdi|^krus
      kjøring|kjørt|køyring|køyrt|kjørte|tatt|teke|stoppet|stoppa .. uten|utan|i|for|med|av .. førerkort*|førarkort*|promille|ruspåvirket|fylla|beruset|politi*|lappen|råkjøring|besittelse|narkotika|naskeri|tyveri|stjålet .. !for|dyrt
      promilledom*|promillekontroll*|promillekjør*|fyllekjør*|fyllekøyr*|råkjør*|ruskjør*
      bøter|forelegg|førelegg|erstatningskrav|straffegebyr .. etter|for .. kjør*|køyr*|tyveri|slåss*|vold|narkotika|besittelse|skadeverk|naskeri|promille|slagsmål|forstyrr*|fart*
      prøvetid|meldeplikt|fotlenke|lenke|besøksforbud|kontaktforbud|ruskontroll|domstol*|nd|narkotikaprogram|promilleprogram*|tilsyn .. på|med|for|i|hos|kriminal*|etter|friomsorg* .. !jobb*|arbeid*
      friomsorgskontor*|kriminalomsorg*|tilbakeføringskoordinator*|tilbakeføring|løslat*|lauslat*|løslatelse*|lauslating|soningsoverføring|frigang|permisjon fengsel*
      innbrudd|tyveri|tyverier|naskeri|ran|ranet|bedrageri|heleri|narkotikasalg|narkotikalovbrudd|skadeverk|hærverk|underslag|dokumentfalsk|voldshendelse*|grov .. dømt|tatt|dom|for|siktet|mistenkt|flere|begått|anmeldt|sonet|straff*|etter|tiltalt|saker .. !utsatt|offer
      politiet|politi .. kjent|kjend|tatt|saker|sak|anmeld*|etterlyst|stadig|i|avhør|siktelse|tatt|oppsøkt .. !utdanne|bli|jobbe
      dommer|dommar|dom|straffer bak seg
      kjent|kjend|kjente .. politiet
      *kriminalitet|*kriminaliteten|vandelsanmerkning*|vandelsmerknad*
      begikk|begått|begå|gjort .. lovbrudd|lovbrot|straffbare|straffbart|innbrudd
      kriminell*|kriminalitet*|kriminalomsorg*|straffedøm*|straffbar*|straffesak*|straffegjennomf*|straffehistor*|straffereaksj*
      tidligere|tidlegare straffet|straffa
      kriminell*|kriminalitet*|kriminalomsorg*|straffedøm*|straffbar*|straffesak*|straffegjennomf*|straffehistor*
      straffet|straffa .. tidligere|for|flere
      dømt|dømd|dømming|domfelt|domfelte .. for|til|tidligere|flere|vold|tyveri|i|betinget .. !ned|lykkes|mislykkes|lukkast|mislukkast
      dømt|dømd|domfelt .. !lykkes|mislykkes|lukkast|mislukkast
      soner|sonar|sone|sonet|sona|soning*|soningsferdig|soningsforhold|sonte|soningsinnkall*
      fengsel*|fengslet|fengsla|fengslinger|varetekt*|innsatt|innsett|isolat|glattcelle|overgangsbolig*
      løslat*|lauslat*|prøveløslat*|prøvelauslat*|fotlenke*|samfunnsstraff*|friomsorg*|konfliktråd*|ungdomsstraff*|ungdomsoppfølging*|hjemmesoning*
      dom|dommer|dommen .. for|på|vold*|tyveri|narkotika*|ran|betinget|ubetinget|rulleblad*|gammel !barnevern*|lagmannsrett
      har|fått|flere|tidligere|gamle|betinget|ubetinget|ny .. dom|dommer|dommar .. for|bak|på
      voldsdom*|voldsdøm*|narkotikadom*|promilledom*|tyveridom*|ransdom*|narkotikadøm*
      anmeldt|siktet|sikta|tiltalt|pågrepet|arrestert|mistenkt|bøtelagt|straffeforfulgt|politianmeldt .. for|i|politiet|flere|tyveri|vold*
      meldt til politi*
      siktet|sikta|tiltalt|pågrepet|arrestert|politianmeldt
      tatt|tatt|teken|tekne|tatte .. for|i|av .. politiet|tyveri|naskeri|promillekjøring|butikktyveri|nasking|smugling|ran|svindel|hasj|stjele|salg|oppbevaring|besittelse
      politi|politiet .. trøbbel|problem*|avhør|oppsøkt|kjent|sak|saker|arrest*|kontakt|anmeld*|etterforsk*
      trøbbel|problem*|kjenning|kjent|saker|sak|avhør|bråk .. politi|politiet|loven|lova
      !blitt|ble|vart|vorte|utsatt|utsett stjeler|stjal|stjel|stjålet|=stole|nasker|naskeri*|nasking|tyveri*|tjuveri|butikktyveri*|ran|ranet|ransforsøk|hærverk|innbrudd*|innbrot|svindel|svindlet|bedrageri*|underslag|heleri|smugling|voldsutøv*|voldshend*|voldsepisode*|legemskrenkelse*|lovbrudd*|lovbrot|promillekjør*|råkjør* !utsatt
      rulleblad*|politiattest*|vandelsattest*|vandel .. NEG|anmerkning*|plettet|merknad*|dom*|problem*|hindrer|får|mangler|saker|ting|på|uten
      plettet|anmerkning*|merknad*|saker|problem*|ting|noe|noko .. på|i|med? .. politiattest*|vandelsattest*|rulleblad*|vandel*
      NEG .. får|fått|levere|legge .. politiattest*|vandelsattest*
      får|fått|fikk|fekk NEG .. politiattest*|vandelsattest*
      gjeng|gjengen|gjengmiljø*|gjengkrim*|belastet|belasta|tvilsomt|kriminelt|kriminelle|miljø*|ungdomsgjeng .. miljø*|gjengen|kriminelt
      gjengmiljø*|gjengkrim*
      selger|sel|selge|solgt|dealing|dealet|dealer .. narkotika|hasj|stoff|dop
      sitter|satt|sat|sitte|sit .. inne|fengslet|arrest* .. for|i|flere|to|fengsel|måneder|år|på
      sitter|satt|sat|sittet|setje|sete inne
      vold|valdsbruk|voldsbruk .. mot|dømt|utøvd|utøver|siktet !utsatt
      bøter|forelegg|førelegg .. politi*|fart|promille|narkotika|for`,
  },
  {
    need: "local-knowledge",
    about: `lokalsamfunn*|lokalmiljø*|nærmiljø*|kommunen`,
    trouble: `
      helt|heilt|ganske|nokså|er|fullstendig .. =fremmed|=framand|=ukjent .. her|bygda|byen|kommunen|stedet|staden|område* .. !språk
      kjenner|kjenn ingen|inga|få|lite .. av|til .. tilbud*|tilbod*|tjenest*|tenest*
      vet|veit|aner|anar NEG .. hvor|kor|kvar .. bibliotek*|legevakt*|legekontor*|frivilligsentral*|helsestasjon*|rådhus*|servicetorg*|ting .. !jobb*
      vet|veit|aner NEG .. hvor|hvem .. vende|henvende|gå|spør|spørre .. !jobb*|arbeid*
      flyttet|flytta|kom|kommet|bosatt|busett .. hit|kommunen|bygda|byen|staden|stedet .. !år|åra nylig|nettopp|måned*|mnd|uke*|uker
      nettopp|nylig|akkurat .. kommet|flyttet|flytta .. hit|kommunen|bygda|byen|staden|stedet|området
      vet|veit|forstår|skjønner|skjønar NEG .. hvordan|korleis|åssen .. barnehage*|skole*|skule*|helsevesen*|helsestell*|velferd*|nav|skatt*|samfunn*|systemet|kommunen
      vet|veit|forstår|skjønner|skjønar|lærer|kjenner NEG .. hvordan|korleis|åssen|til .. barnehage*|skole*|helsevesen*|helsestell*|velferd*|nav|bank*|skatt*|samfunn*|systemet|kommunen|tinga|ting .. fungerer|fungerar|virker|verkar|er|norge|noreg|her
      bli|blir|vert kjent|kjend .. med|i|på .. bygda|byen|kommunen|kommuna|stedet|staden|nærmiljø*|området|tilbud*|tilbod*
      skjønner|forstår|skjønar|vet|veit|lurer|spør|lært|usikker NEG? .. hvordan|korleis|hvor|kor|kvar|hvilke|kva .. bestiller|bestille|finner|finn|henter|hente|søker|melder|får|går|handler|betaler .. lege*|legen|resept*|time|buss*|barnehage*|skole*|helsestasjon*|tannlege*|bibliotek*|apotek*|butikk*|tilbud*|fritidstilbud*|fastlege*|kommun* .. !jobb*
      bosatt|busett|busette|=flyttande|=flyttende|kom|kommet|ankom|ankommet|tilflyttet .. ${SINCE}
      !er|ble|vart|blei|blir =flyttet|=flytta .. ${SINCE}
      ny|nye|fersk|nybakt|nyinnflytta|nyinnflyttet|nytilflyttet|nyankommen|nyankomne|nyankommet .. i|på|her|til .. landet|norge|noreg|kommunen|kommuna|bygda|byen|området|staden|stedet|plassen|strøket
      vet|veit|kjenner|kjenn|aner|skjønner|forstår|forstå|kan|får NEG|lite|knapt .. hvem|kven|hva|kva|hvor|kor|hvilke|kva|til|om|hvordan|korleis|rettigheter|rettar|regler|systemet .. som? .. gjør|gjer|ansvar|finnes|finst|fins|henvende|vende|hører|tilbud*|tilbod*|tjenest*|tenest*|rettigheter|rettar|kommunen|systemet|samfunn*|byen|bygda|nav|fastlege*|lege|skole*|kontor*|butikk*|buss* .. !ledig*|jobb*|søke*|finn|feil
      trenger|treng|ønsker|ønskjer|behov|hjelp|må|savner|få|bør .. informasjon|info|oversikt|innføring|orientering|kunnskap|lære|veiledning|rettleiing|omvisning .. om|over|i|til .. hva|skole|helse*|kommunen|samfunn*|rettigheter|rettar|plikter|norge|noreg|norske|tilbud*|tilbod*|tjenester|tenester|systemet|lokal*|byen|bygda|nærmiljø* .. !programmet|tiltak*|kvp
      finner|finn|finne NEG .. fram|frem|rundt .. på|i|til? .. buss*|byen|bygda|kommunen|systemet|rundt|sentrum|området
      forstå|lære|skjønne|forstår|skjønner|sette|setje|oversikt .. hvordan|korleis|om|seg|over .. samfunn*|norge|noreg|system*|kommunen|hjelpeapparat*|tjenest* .. henger|heng|fungerer|fungerar|hvem|kven|virker|verkar|er|bygd|bygget
      aner|anar|vet|veit NEG .. hvor|kor .. ting|alt|noe|noko|ulike|tjenest*|kontor* .. er|ligger|ligg|finnes
      hvem|kven .. gjør|gjer|ansvar|hva|kva .. i kommunen|kommuna
      NEG|lite|ukjent|ukjend .. kjent|kjend .. seg|i|på|her|med
      NEG|lite|knapt .. vet|veit|oversikt|kjenner|kjenn|rede .. tilbud*|tilbod*|aktivitet*|muligheter|moglegheiter .. finnes|finst|fins|her|lokalt|kommunen|bygda|byen
      ukjent|ukjend|ukjente .. med|i .. systemet|hjelpeapparat*|rettigheter|plikter|tjenest*|norsk*
      lære|lærer|vite|forstå .. om .. samfunn*|kommunen|lokalsamfunn*|noreg|norge
      NEG|lite|dårlig|ukjent kjent|kjend her
      kort|kortare tid i kommunen|kommuna|bygda|byen|området
      bodd|budd .. kort|nylig .. kommunen|kommuna|bygda|byen|området|her
      NEG|LACK|lite|dårlig|dårleg|ukjent|ukjend|svak|begrenset|liten|få|bli|hjelp .. kjent|kjend|kjennskap|kunnskap*|oversikt|innsikt|orientert|kjenner|kjenn .. i|på|med|til|om|av|over .. kommunen|kommuna|bygda|byen|området|staden|stedet|plassen|lokalmiljø*|lokalsamfunn*|nærmiljø*|nærområde*|samfunn*|norge|noreg|norsk|norske|her|tilbud*|tilbod*|systemet|tjenester|tenester|offentlige|velferd*|kultur*
      kjenner|kjenn|kjente ikke|ikkje|lite|dårlig|knapt .. kommunen|kommuna|bygda|byen|området|staden|stedet|plassen|lokal*|nærmiljø*|tilbud*|tilbod*|samfunn*|systemet|norske|rettigheter .. !folk
      ukjent|ukjend|ukjente|nykomling .. i|på|her|med|for .. kommunen|kommuna|bygda|byen|området|staden|stedet|plassen|her|lokal*|norske|norsk|samfunn*|norge|noreg|tilbud*|tilbod*
      ny|nye|nytt|ganske|helt|nytilflytt* .. i|på|til|her .. kommunen|kommuna|bygda|byen|området|staden|stedet|plassen|lokal*|landet|norge|noreg|landsdelen|her|distriktet|kommune
      nytilflytt*|nyinnflytt*|nyankom*|nyleg|nylig|nettopp|nettopp .. tilflyttet|innflyttet|flyttet|flytta|kommet|bosatt|busett .. til|hit|kommunen|bygda|byen|i .. !ny|nytt|egen|eget|leilighet*|leilegheit*|bolig*|bustad*|hybel*|hus|huset|samboer*|kjæreste*|tilbake
      !for|med|av|til|andre nytilflytt*|nyinnflytt*|nyankom*|tilflytter*
      flyttet|flytta|kom|kommet|bosatt|busett .. hit|kommunen|byen|bygda|hitover .. nylig|nyleg|nettopp|måned*|uke*|uker|veker|dager|kort|siden
      vet|veit NEG|lite|knapt .. hva|kva|hvor|kor|om|hvilke|hvordan|korleis|hvem ... =finnes|finst|fins|tilbud*|tilbod*|kommunen|bygda|byen|aktivitet*|systemet|samfunn*|tjenest*|muligheter|lokalt|foregår|skjer !jobb*|søke
      vet|veit lite .. kommunen|bygda|byen|samfunn*|lokal*|norge|noreg|tilbud*|norske|systemet
      NEG|vanskelig|sliter|strever|hjelp|lære .. finne|finner|finn|orientere|orienterer .. fram|frem|seg|vei|veien|vegen .. i|på|til|byen|bygda|kommunen|området|her|systemet|samfunnet
      finner|finn|finne NEG fram|frem
      finner|finn|finne NEG .. veien|vegen|frem|fram
      forstår|skjønner|skjønar NEG|lite .. samfunn*|systemet|norske|kultur*|hvordan .. fungerer|samfunnet|systemet|koder|kultur|regler|norge
      NEG|lite|liten|mangler|manglar|manglende|svak|svake|dårlig|trenger|treng|behov|begrenset|hjelp|opplæring|få ... samfunnskunnskap*|samfunnsforståelse*|samfunnsforståing*|lokalkunnskap*|lokalsamfunnskunnskap*|lokalkjennskap*|kulturforståelse*|systemforståelse|kulturkunnskap
      samfunnskunnskap*|lokalkunnskap*|samfunnsforståelse* .. NEG|svak*|lav|mangl*|dårlig|lite
      bli|blir|gjøre|gjere|gjort|komme .. kjent|kjend .. i|på|med .. kommunen|kommuna|bygda|byen|området|lokal*|nærmiljø*|stedet|staden|plassen|samfunn*|tilbud*|tilbod*|her`,
    asset: `samfunnskunnskap*|lokalkunnskap*|lokalkjennskap|samfunnsforståelse|samfunnsforståing`,
  },
  {
    need: "nutrition",
    about: `mat|måltid*|frokost|lunsj|middag`,
    trouble: `
      oftest|mest|bare|berre|helst|stort|nesten .. frossenpizza*|frysepizza*|pizza|ferdigmat|nudler|chips|godteri|kjeks .. !selge*
      lever|levde|levd .. på .. ris|te|kaffe|brødmat|brødskiver|havregryn|poteter|makaroni|brød|kjeks|nudler|graut|loff
      spiser|et|lever .. mest|bare|berre|kun|stort|nesten .. =suppe|grøt|brødskiver|knekkebrød|ferdigmat|loff|nudler
      HELP .... =lage|=laga .. mat|middag*|måltid*
      chips|pizza|nudler|nudlar|brus|snop|sjokolade|gatekjøkken*|ferdigmat|kjeks|energidrikk*|potetgull|potetgull|kebab & helst|mest|spiser|et|ete|lever|hver|kvar|daglig|dagleg|bare|berre|kun|mye|mykje|stort .. !slutta|selge*|jobb*
      spiser|et|spise når|bare|berre|kun|én|ein|en .. passer|passar|gang|gong|måltid .. dag*|om|døgnet
      går|lever|levd|drikker|bruker|spiser|inntar|et mye|mykje|mest|nesten|bare|berre|kun|stort|i? .. på|av? .. energidrikk*|red|brus|cola|nudler|pizza|kebab|loff|brødskiver|pommes|chips|sjokolade|snop|søtsaker|godteri|gatekjøkken*|ferdigmat|ferdigretter|junk*|burger*|hurtigmat|pasta|posesuppe|havregrøt|sukker*
      lever|levd|livnærer .. på .. nudler|pizza|kebab|loff|brød|chips|sjokolade|kaffe|brus|gatekjøkken*|ferdigmat|junk*|burger*|hurtigmat|pasta|grøt|suppe|knekkebrød|energidrikk*|take*
      lite|NEG|sjelden|sjeldan|aldri|mangler|ingen|manglende|uregelmessig|lita|null .. grønnsaker|grønsaker|frukt|frokost|frukost|næring|måltid*|matlyst|appetitt
      lite|NEG|sjelden|sjeldan|aldri|manglende|lita|null .. skikkelig|ordentlig|varm|sunn|næringsrik|hjemmelaget =mat|middag*|kost|lunsj|måltid*
      matlaging|kokekunst|kostholdet|kosthaldet|kosthold|kosthald|matvaner|måltider|måltidsrytme|ernæring|spisevaner .. elendig|ensidig|einsidig|tilfeldig|dårlig*|dårleg*|usun*|skral*|rotete|kaotisk|ujevn*|uregelmessig*|bekymr*|svak*|mangel*|NEG|trenger|legge|bedre|endre|hjelp|råd|kurs|preget|fattig|fett|sukker
      legge|endre|bedre|forbedre|betre|forbetre .. om|på? .. kosthold*|kosthald*|matvan*|spisevan*|livsstil*
      undervektig|underernært|feilernært|avmagret|avmagra|vekttap*
      råd|tips|kurs|hjelp|veiledning|rettleiing|lære|lærer .. om|til|i|å .. lage|laga|kosthold*|kosthald*|mat|matlaging|ernæring|sunn|sunnere .. mat|middag|middagar|kosthold*|kosthald*|måltid*
      kan|har NEG .. lært|lage|laga|koke|lært .. lage|mat|middag|egg|annet|noe .. mat|middag|maten|skikkelig
      spyr|overspiser|fråtser|småspiser|sulter|=faster|trøstespiser
      diett|fettlever|kolesterol*|matintoleranse|cøliaki .. NEG|følger|må|vanskelig|trenger|veiledning
      dårlig|dårleg|dårlige|dårlege|usunt|usunn|usunne|ensidig|einsidig|uregelmessig*|NEG|lite|mangelfullt|mangelfull|ubalansert|trenger|treng|behov|hjelp|bedre|betre|sunnere|endre|legge|råd|veiledning|rettleiing|lære|utfordr*|sliter|slit|ønsker|bevisst*|ustabilt|variert|regelmessig*|fokus|rett|problem*|uheldig|utilstrekkelig|manglende ... !igjen|att|penger|pengar|råd|husleie* kosthold*|kosthald*|mat|matvan*|kosten|kost|måltid*|ernæring*|kostvan*|spisevan*|matlyst|appetitt|diett|matlaging*|mattlaging|matstell|matrutine* !råd|kort|penger|pakke|og
      kosthold*|kosthald*|matvan*|måltid*|spisevan*|kosten|ernæring*|matlyst* .. dårlig*|dårleg*|usun*|ensidig*|einsidig*|uregelmessig*|NEG|lite|mangel*|ubalansert|består|utfordr*|problem*|bærer|hopper|ustabilt
      spiser|spise|spist|et|ete|åt|åte .. dårlig|dårleg|lite|usunt|uregelmessig*|bare|mest|NEG|sjelden|sjeldan|mye|nesten|kun|berre|stort|for|ujevnt|ensidig|knapt|ferdig* .. !ute|sammen|lunsj mat|frokost|frukost|middag|varm|grønt*|sunt|måltid*|ferdigmat|godteri|snop|dag*|nok|pizza|grandiosa|en|brød*|loff|sukker|ordentlig|skikkelig
      spiser|et .. dårlig|dårleg|lite|usunt|uregelmessig*|ensidig|ujevnt|ujamt|feil !problem
      spiser|spist|et NEG|sjelden|sjeldan|knapt|nesten|aldri !ute|sammen|her
      hopper|hoppar over .. måltid*|frokost|frukost|middag*|lunsj
      NEG|lite|vanskelig|lære|hjelp|trenger|treng|kan|kurs|aldri|usikker|øve|sliter|slit|klarer|ønsker|veiledning ... lage|laga|lager|lagar|tilberede|koke .. mat|middag|maten|sunn|måltid*|næringsrik
      lager|lagar NEG|sjelden|aldri .. mat|middag*
      matlaging*|matstell|matlagingskurs .. NEG|lite|behov|trenger|lære|svak*|dårlig|kurs
      ferdigmat|gatekjøkken*|hurtigmat|junkfood|søppelmat|grandiosa|fastfood|pizza .. mye|mest|bare|lever|stort|hver|daglig|i
      lever|levd .. på ferdigmat|pizza|loff|brødskiver|energidrikk*|nudler|junk*|hurtigmat|brus|gatekjøkken*
      mye|mest|bare|for|daglig|store|mykje|berre ferdigmat|gatekjøkken*|hurtigmat|junk*|brus|energidrikk*|sukker|snop|godteri|cola|fastfood
      energidrikk*|brus|cola|sukker .. mye|liter|daglig|hver|mengder
      underernær*|feilernær*|undervekt*|næringsmangel*|vitaminmangel*|overspis*|trøstespis*|småspis*
      kostholdsproblem*|kosthaldsproblem*|matproblem*
      kostholdsveiledning*|kosthaldsrettleiing*|ernæringsfysiolog*|kostholdskurs*|ernæringsveiledning*|bramatkurs .. behov|trenger|ønsker|hjelp|henvist
      trenger|treng|behov|ønsker|ønskjer|henvist|hjelp|vil ... kostholdsveiledning*|kosthaldsrettleiing*|ernæringsfysiolog*|kostholdskurs*|ernæringsveiledning*|kostråd|kostholdsråd`,
    asset: `matvaner|matlaging|matlyst`,
    topic: `kosthold|kostholdet|kosthald|kosthaldet|matvanene|ernæring*|matinntak*`,
  },
  {
    need: "hygiene",
    trouble: `
      HELP .. personlig stell|hygiene
      hjelp .. personlig stell|hygiene
      HELP ... =holde|=halde|=vaske|=rydde|=stelle .. leilighet*|leilegheit*|bolig*|bustad*|huset|klær|klede|hus|hjemme|heime|rent|reint|rein|ren
      skiten|skitent|skitne|skitten|møkkete|nedskitnet|grisete & leilighet*|leilegheit*|leilegheita|bolig*|bustad*|hybel*|huset|heimen|hjemmet|klær|klede
      lukt|lukta|lukter|luktar|odør|stank|lufte & kontor*|rommet|møte*|etter|svette*|kropp*|klær|klede|vond*|ham|han|henne|ho .. !jeksl*|tann*|ånde
      oppvask*|oppvasken|søppel*|søppelet|klesvask*|klesdynger|klær|kleda|tomflasker|pizzaesker|rot|rotet|skitt|skit|skitten|avfall|støv|matrester .. hoper|hopar|flyter|flyt|overalt|står|ligger|ligg|lå|haug*|stabl*|over|golvet|gulvet|alt|måned*|uke* !på|inntektene
      leiligheten|leiligheta|leilegheita|hybelen|boligen|bustaden|huset|hjemmet|heimen|kjøkkenet|badet .. lå|flyter|flyt|full|ser|forfall*|stand|skikk|rot*|skitt*|møkk*|kaos*|søppel*|illeluktende|lukter|uhygien*|rydding|vask|NEG .. søppel*|rot*|klær|klesdynger|flasker|ut|skikk|stand|esker|pizzaesker|vasket|vaska|ryddet|rydda|rent|reint|levelig|oppvask*|matrester
      holde|halde|holder|held|stelle|rydde|vaske|ta .. NEG|klarer|vanskelig|sliter|orker|hjelp .. i|den|leilighet*|huset|hjemme|hybel* .. stand|orden|rein|ren|ryddig|skikk
      NEG|klarer|vanskelig|sliter|orker|hjelp .. å? .. holde|halde|stelle|rydde|vaske|få .. i|den|leilighet*|leiligheta|huset|hjemme|hybel*|unna|det|orden|ryddet|vasket|reint|rent|bolig* .. stand|orden|rein|ren|reint|rent|ryddig|skikk|hus|seg|oppvask*|søppel*|klær .. !økonomi*|papir*|gjeld
      uvaska|uvasket|uvaskede|skitne|skittent|skitten|ustelt|ustelte|flekkete|illeluktende|illeluktande|stinkende|svette|møkkete|fett|fettete|bustete|lurvete|velbrukte|samme .. klær|klede|kleda|arbeidsklær|arbeidsklede|hår|håret|tøy|genser|utseende|negler|hender|framtoning|sko
      vond|sterk|stram|stramt|ubehagelig|ubehageleg|vondt|ille|sur|sjenerende|eim|kraftig|dårlig .. lukt|lukta|odør|dunst|svettelukt|kroppslukt
      lukter|luktar|luktet|lukta|stinker|stinka|dunster|eser|oser .. !ferdig|alkohol*|rus*|hasj*|øl|sprit|røyk*|parfyme|brennevin|fyll
      vasker|vaskar|dusjer|dusjar|steller|stellar|skifter|bytter|barberer|pusser|vaske|dusje .. seg? .. sjelden|sjeldan|NEG|lite|nesten|knapt|aldri|nødig|for|klær|tøy .. !bil
      dusj*|dusje|dusjet|dusja|vasket|vaska|stelt|tannpuss|såpe|deodorant|hårvask .. NEG|sjelden|sjeldan|aldri|uker|ukevis|minne*|påminn*|på|lenge|mangler|bruker|glemmer
      minnes|minne|påminnes|påminning*|påminnelse*|minnast .. på|om .. dusj*|vask*|hygiene*|stell*|klær|klesskift*|klesvask*
      bolig*|praktisk|praktiske .. hjelp|bistand|oppfølging|ferdigheter|gjøremål .. vask|renhold|rengjøring|husarbeid|rydding|hjemmet
      forsøplet|forsøpla|forfall|rengjøring*|reingjering*|utvask*|nedvask*|storrengjøring .. leilighet*|bolig*|hjelp|trenger|behov|må|trengs
      samme|same klær|klærne|klede|kleda|tøyet .. dag*|uke*|veke*|hver|flere|ukevis|dagevis
      dårlig|dårleg|manglende|manglande|mangelfull|svak|nedsatt|redusert|sviktende|utfordr*|problem*|NEG|mangler|manglar|sliter|slit|lav|hjelp|trenger|treng|behov|råd|veiledning|rettleiing|lite|bedre|betre|tema|forsømt|uheldig|lite|strever|vansker|støtte ... hygiene*|renslighet*|reinsemd|egenomsorg|eigenomsorg|egenstell|kroppsvask|kroppsstell !tann*
      hygiene*|hygienen|renslighet*|kroppsstell .. dårlig|dårleg|mangl*|svak*|utfordr*|problem*|NEG|tema|forsømt|vanskelig|bør|bekymr*|lite
      lukter|luktar|lukt|lukta|luktet|stinker|stink .. vond*|svette*|ille|sterkt|kropp*|vondt|urin|uvasket|dårlig|illeluktende|av|stramt|surt|ubehagelig
      kroppslukt|svettelukt*|illeluktende|illeluktande
      vond|sterk|stram|ubehagelig|vondt|sjenerende lukt|kroppslukt|svettelukt
      dusjer|dusjar|vasker|vaskar|bader|steller|stellar|skifter|skiftar|pusser|børster|barberer|dusje|vaske|vaska .. seg? .. NEG|sjelden|sjeldan|lite|aldri|nesten|knapt|hjelp !hus|bil|golv
      NEG|sjelden|sjeldan|lite|hjelp|trenger|treng|påminn*|minnes|aldri|sliter|slit|strever|vanskelig|vanskeleg|problem*|klarer|får|orker .. dusje|dusja|dusjet|dusjer|vaske|vaska|vasket|stelle|stelt|skifte|skiftet|skifta|vask .. seg|klær|klede|kleda|tøy|håret|klærne|hår|kroppen|tøyet
      NEG|sjelden|aldri|nesten|hjelp|orker .. dusjet|dusje|dusjer|dusja
      skitne|skitten|skittent|skittene|møkkete|uvaskede|uvaska|uvasket|ustelt|ustelte|uflidd|uflidde|ustell|flekkete|hullete|slitte|utvaskede|luktende|fillete .. klær|klede|tøy|hår|klærne|utseende|håret|ut|negler|framtoning
      ustelt|ustelte|uflidd|uflidde|uvasket|uvaska|ustell|ubarbert|lurvete|lurvet|ufyselig|uhygienisk*|uhumsk*|uren
      holder|held|holde|halde|klarer|får|orker ... NEG .. rent|reint|ryddig|orden|rydde|vaske|vasket|ryddet .. hjemme|heime|leilighet*|bolig*|bustad*|huset|hus|i|rundt|seg|på
      NEG|vanskelig|sliter|strever|problem*|hjelp|trenger|treng|behov|lære|klarer|får|orker|veiledning|støtte|bistand|mestrer .. holde|halde|vaske|rydde|vasket|ryddet|holdt|stelle .. orden|rent|reint|ryddig|leilighet*|hus|huset|hjemme|boligen|bustaden|klær|husarbeid|opp|leiligheta|rundt !gjeld|økonomi*|papir*
      rotete|kaotisk|skitten|skittent|møkkete|uryddig|uryddet|rot|søppel|forsøplet|skitt|kaos|tilgriset|hauger|uvasket|samler .. leilighet*|bolig*|hjemme|heime|hus|huset|bustad*|hybel*|leiligheta|rommet !økonomi*
      leilighet*|bolig*|hjemmet|huset|bustad*|hybelen|leiligheta|heimen .. rotete|kaotisk|skitten|skittent|møkkete|uryddig*|rot|søppel|skitt|uvasket|NEG .. vasket|ryddet|rent|reint|skitten|møkkete|rotete|uryddig|søppel
      leilighet*|bolig*|hjemmet|huset|bustad*|hybelen|leiligheta .. rotete|kaotisk|skitten|skittent|møkkete|uryddig*|forsøplet|skitne
      NEG|LACK|hjelp|trenger|treng|behov|dårlig|sliter|slit|strever|lære|mangelfullt|problem*|veiledning|vansker|støtte|bistand .. !tilbake|jobbe|jobb|arbeid|som|innen|innenfor renhold*|reinhald*|husarbeid*|husstell|rydding|ryddehjelp|vasking|klesvask*|boligvask|renholdsrutiner|renholdet|vaskerutiner|husvask
      renhold*|reinhald*|husarbeid*|klesvask* .. NEG|dårlig|mangl*|problem*|vanskelig|hjelp|behov|sliter|utfordr*|forsømt
      hjemmehjelp|heimehjelp|praktisk bistand .. behov|renhold|trenger|søkt
      skabb|lus|hodelus|kleslus`,
    topic: `hygiene|hygienen|renhold|renholdet|husarbeid`,
  },
  {
    need: "appearance-conduct",
    trouble: `
      svarer|svarar|snakker .. frekt|spydig|nedlatende|uhøflig|aggressivt .. !norsk
      avbryter|avbryt|snakker|pratar|prater .. over|i .. munnen|alle|andre|hele|heile .. !godt
      avbryter|avbryt .. alle|andre|folk|hele|kursholder*|lærer*|kolleg*|meg|oss
      tåler|takler NEG .. rettet|korrigert|kritisert|tilsnakk|motsagt|irettesatt
      skjelte|skjelt|skjeller|skjellte .. ut
      snakker|snakkar|uttaler|omtaler|virker|er .. nedsettende|nedsetjande|nedlatende|nedlatande|krenkende|krenkjande|sjikanerende
      banner|bannar|banning|kjefter|kjeftar|roper|skriker|skjeller|freser|hugger|snerrer & kolleg*|andre|kunder|kundar|sjef*|leder*|leiar*|ansatte|veileder*|folk|ofte|lett|møte*
      svartner|svartnar|koker|klikker|klikka|tenner|rabler|eksploderer|tipper|smeller for|over|på|an .. han|ham|henne|ho|hun|meg|alle|plugg* $
      svartner|svartnar|klikker|koker|rabler .. for|over
      joggebukse*|joggedress|hettegenser|hettegensar|tyggis|tyggegummi|caps|solbriller|shorts|utringet|antrekk & jobb*|intervju*|møte*|praksis*|butikk*|kunder|arbeid*|kommer|kjem|møter|svarer|stiller
      havner|hamnar|ofte|stadig|flere|fleire|innblandet|innblanda|i .. !etter slåsskamp*|basketak|håndgemeng
      klager|klaga|klaget|klagar|reagert|reagerer|advart|åtvara|uenighet|misnøye|rapportert|melding|tilsnakk .. på|om|for|over|av .. måten|væremåte*|veremåte*|oppførsel*|oppførsla|språkbruk|holdning*|haldning*|tone|framferd|atferd|åtferd|temperament|ordbruk|snakker
      måten|måte han|hun|ho .. snakker|snakkar|oppfører|opptrer|kler|svarer|møter
      tar|tek|svarer|svarar|kjefter|kjeftar|slenger|smeller|smell|freser|snapper|glefser|bjeffer|hogger|roper|hever .. igjen|att|stemmen|dører|mot|til|på|røret|leder|sjef* .. !kontakt|initiativ|skyss|buss*|medisin*|kurs* .. sjef*|leder*|leiar*|kolleg*|kunder|kundar|veileder*|rettleiar*|ansatt*|andre|folk|når|lett|fort
      snakker|snakkar|prater|svarer|svarar .. så|for|veldig|svært .. lavt|lågt|høyt|høgt|mye|mykje|utydelig|kort|fort|stygt|frekt|enstavelses* .. !norsk
      ser|se|sjå|møte|møter|holder|unnvikende|flakkende|lite|NEG|vegrer .. NEG? .. blikk*|øyekontakt|augekontakt|augo|øynene .. !sosial
      konflikt*|krangel|krangling|krangler|kranglar|diskusjoner|uoverensstemmelse*|usemje*|bråk|klammeri|håndgemeng|sammenstøt|gnisninger|uvenskap|feide .. på|med|i|mellom .. kolleg*|sjef*|leder*|leiar*|arbeidsplass*|jobb*|naboer|naboar|nabo*|lærer*|kursleder*|medelev*|medeltakar*|deltaker*|deltakar*|kunder|vakter|hjelpeapparat*|nav|ansatte|veiled*|tiltaks*|praksis*|andre|alle|folk
      utvist|bortvist|kastet|kasta|utestengt|utestengd|nektet|oppsagt|sparken|avsluttet|hevet .. pga|fordi|etter|for|grunn|på|grunnet .. oppførsel|trusler|truslar|utager*|krangling|konflikt*|vold|kjefting|bråk|atferd|åtferd|sinne
      kort lunte
      sint|sinne|sinna|hissig|hissige|oppfarende|lunte|temperament*|hissigpropp|raseri*|eksploderer|eksploderar|eksplosiv*|koker|fyrer|tenner|amper|irritabel|oppbrusende|brå|kolerisk|aggressiv*|provosert|forbannet|trassig .. lett|fort|ofte|blir|vert|når|på|seg|av|lunte|opp|over|plugg*|vanskelig|sterk|problem*|styre|kontrollere|stor|sliter|går|ut .. !barn*|sønn*|datter*
      styre|kontrollere|dempe|holde|tøyle|mestre|takle|regulere|handtere|håndtere .. NEG? .. sinne*|temperament*|følelse*|kjensler|kjenslene|impuls*|frustrasjon*|aggresjon*
      trusler|truslar|truende|truande|truet|trua|trugar|trua|trakassert|trakasserte|plaget|mobba|krenket|krenka|hetset .. mot|til|overfor|andre|kolleg*|veiled*|ansatt*|vakt*|sjef*|medarbeid*|deltak* .. !av|utsatt
      grenseløs|grenselaus|klengete|intens|påtrengende|selvhevdende|dominerende|belærende|kverulerende|mistenksom|rigid|sta|bestemt|firkantet|krass|bråkete|avvisende|uhøflig|ufin|frekk|nedlatende|støtende|respektløs* .. mot|overfor|kolleg*|andre|oppleves|oppfattes|fremstår|framstår|virker|i|tone|sjef* .. !smerte*
      samarbeide|samarbeid|samspill|samhandling|samarbeider .. !barnefar*|barnemor*|eks|eksen NEG|vanskelig|vanskeleg|dårlig|dårleg|sliter|problem*|vansker|utfordr*|krevende|skurrer|kompliser*|tungt|krasjer .. !barnefar*|barnemor*|eks*|skolen|lege*
      jobbantrekk|arbeidsantrekk|antrekk*|klesstil|bekledning|kler|kledd|utseende|framtoning|sminke|tatovering* .. NEG|upassende|utfordrende|uheldig|feil|uegnet|avkledd|sjuskete|veiledning|råd|slitt|hettegenser
      sosiale|sosialt|sosial .. antenner|koder|kodar|ferdigheter|ferdigheiter|regler|reglar|spilleregler|intelligens|kompetanse|klossete|keitete|brå|umoden|klønete
      havner|hamnar|kommer|kjem|ryker|ryk|kom|havnet .. lett|ofte|stadig|fort|alltid|gjerne .. i|opp krangel|krangler|konflikt*|slåss*|bråk|diskusjon*|klammeri|trøbbel
      skriftlig|skriftleg|muntlig|muntleg advarsel|åtvaring|advarsler .. oppførsel|utager*|konflikt|krangling|språkbruk
      framstår|fremstår|framstå|fremstå|virker|verkar|oppleves|opplevast|kan .. truende|truande|skremmende|skremmande|aggressiv|sint|avvisende|avvisande|krass|brysk|hard
      vanskelig|vanskeleg|problem*|sliter|slit|strever|NEG|dårlig .. ta|tar|tek imot|mot .. beskjed*|ordre*|instruks*|råd|kritikk
      unngår|unngå|mangler|manglar|NEG|lite .. øyekontakt|augekontakt|blikkontakt
      jobbe|bevisst*|veiledning|råd .. hvordan|korleis .. framstår|fremstår|oppfører|opptrer|kler|=snakker
      vanskelig|vanskeleg|problem*|vansker|sliter|strever .. samarbeide|samarbeid*
      snakker|snakkar|snakket stygt|nedlatende|frekt|respektløst
      aggressiv*|aggresjon*|agressiv*|agresjon*|sinne|sinnet|sinneprob*|sinneutbrudd*|sinneutbrot|sinnemestr*|sinnemeistr*|sinnekontroll*|sinna|hissig*|eksplosiv*|raseri*|impulsiv*|impulskontroll*|impulsstyring|kverulant*|kranglevoren*|kranglete|hetsig|temperament*|trusler|truslar|truende|truande|provoser*|oppfarende|oppfarande|konfliktfylt*|konfliktsøk*|ufin|ufine|uhøflig*|uhøfleg|krass|krasse|bryske|brysk|=avvisende|=avvisande|fiendtlig|nedlatende|arrogant|frekk|frekke|ufordragelig|kommunikasjonsprob*|kommunikasjonsvansk*|kommunikasjonsutfordr*|samarbeidsprob*|samarbeidsvansk*|samspillsvansk*|samspelsvansk*|relasjonsvansk*|relasjonsprob*|adferdsprob*|atferdsprob*|åtferdsprob*|adferdsvansk*|atferdsvansk*|adferdsutfordr*|atferdsutfordr*|autoritetsprob*
      !håndtere|handtere|møte|takle|tåle|meistre|mestre utager*
      !etter|under|fra|frå|i konflikt*|krangl*|krangel*|bråk|bråket|slåss|slåssing|klammeri|uvenn* .. !legge*|lekse*|barna|barnefar*|barnemor*|eks|eksen|ekskone*|eksmann*|samvær*
      sint|sinna|irritert|irritabel|amper|sur|fyk|forbanna|provosert|rasende .. lett|fort|ofte|blir|vert|raskt|på|stadig|alltid|ved|når|bli
      blir|vert|bli|lett|fort|ofte|raskt .. sint|sinna|irritert|irritabel|amper|provosert|rasende|hissig
      kort lunte|lunta|tålmodighet|sikring
      mister|mistar|mistet|miste .. besinnelse*|fatning*|tålmodig*|kontroll*|hodet|kontrollen !økonomi*|gjeld
      truer|truet|trua|trugar|kjeftet|kjefter|kjeftar|skjelt|skjeller|roper|ropte|slår|slo|smeller .. veileder*|ansatt*|nav|andre|annen|anna|deltaker*|deltakar*|sjef*|kolleg*|kjeft|saksbehandler*|ting|dører|arbeidsgiver*|folk|mot
      takler|taklar|tåler|toler|tar|tek|aksepterer|liker|tåle|ta|takle|godtar|håndterer|handterer NEG|dårlig|dårleg|lite|vanskelig .. kritikk|autoritet*|beskjed*|ordre*|korrig*|motstand*|motgang|tilbakemeld*|instruks*|rettleiing|imot|mot|konflikt*|uenighet* .. !tunge
      takler|taklar|tåler|toler|tar|tek|aksepterer|liker|godtar|håndterer NEG|dårlig|dårleg|lite .. kritikk|autoritet*|beskjed*|ordre*|korrig*|motstand*|tilbakemeld*|instruks*|konflikt*
      vanskelig|vanskeleg|problem*|sliter|slit|strever|utfordr*|vansker|vanskar|hjelp|trenger|treng|NEG|svak|svake|lav|mangler|manglar|manglende|dårlig|dårleg|dårlige|upassende|upassande|uheldig|uheldige|trene|øve|bevisst*|veiledning|lære|behov|jobbe|tøff|unnvikende|lite|spesiell|påfallende|uegnet ... !igjen|att|råd|pengar|penger|lappen kritikk|autoritet*|korriger*|tilbakemelding*|samarbeid*|samarbeide|kroppsspråk*|øyekontakt|augekontakt|framtoning*|fremtoning*|framferd|oppførsel|oppførsla|framtreden*|fremtreden*|omgangsform*|språkbruk*|ordbruk|antrekk*|påkledning*|bekledning*|klesstil*|klær|kommunikasjon*|kommunisere|følelsesregulering|relasjoner|relasjonar|samspill|samspel|adferd|atferd|åtferd|temperament*|sinne*|tone|folkeskikk|utseende|toneleie|tonefall|konflikthåndtering|konflikthandtering|høflighet|takt|førsteinntrykk* !data*|digital*|norsk|elektronisk|foreldre|barnefar|barnemor|eks*|varme|rene|fastlege*|sykehus
      sosiale|sosial|sosialt ferdighet*|ferdigheiter|koder|kodar|kompetanse|antenner|samspill|spilleregler .. svak*|NEG|lav|mangl*|dårlig*|utfordr*|vansk*|problem*|trene|misforstår
      NEG|svak*|lav|mangler|dårlige|svake|manglende|mangelfulle|lite|trene|misforstår|misforstår|leser|forstår|strever|vansker|utfordr* ... sosiale|sosial ferdighet*|ferdigheiter|koder|kodar|kompetanse|antenner|samspill|spilleregler
      misforstår|mistolker|mistolkar|misforståelser|misforståingar .. andre|sosial*|folk|situasjon*
      oppfører|oppfør|opptrer|kler|kledd|snakker|framstår|fremstår|uttrykker .. seg? .. upassende|truende|respektløst|uhøflig|ufint|uheldig|dårlig|ustelt|aggressivt|utfordrende|røft|NEG .. !norsk|deprimert for|på|jobb*|til|i|passende|ordentlig
      banner|bannar|bannskap|grov|grovt språk|avbryter|avbryt .. andre|hele|mye|ofte|språk
      uenighet|uenig|krasjet|krasja|kolliderte|dårlig|dårleg|vanskelig .. kollega*|sjef*|leder*|leiar*|arbeidsgiver*|ledelse* .. !hjelp
      på kant med
      stilkurs|aggresjonsmestring|konflikthåndtering|sinnemestring* .. behov|trenger|ønsker`,
    topic: `
      samarbeide|samarbeidet|samarbeid .. !barnefar*|barnemor*|eks|eksen|skolen|nav
      språkbruk|ordbruk|kommunikasjon|kommunikasjonen|oppførsel|oppførselen|framtoning|fremtoning|framtreden|fremtreden|kroppsspråk|antrekk|temperament|øyekontakt`,
  },
];
