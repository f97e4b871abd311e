import type { NeedWords } from "./types.ts";

/** Work, job search and registration. */
export const work: readonly NeedWords[] = [
  {
    need: "apprenticeship",
    lasting: true,
    trouble: `
      =mangler|=manglar|gjenstår .. !er =læreplass|=lærlingplass
      NEG|LACK|HELP|WISH|venteliste*|kø|venter|ventar|mistet|mista|brutt|brote|avbrutt|hevet|oppløst|stoppet|søker|leter & læreplass*|lærlingplass*|lærlingeplass*|lærebedrift*|lærekontrakt*|lærlingkontrakt*|læretid*|læretida|læretiden|lærlingtid*|lærlingløp*|lærlingordning* .. !fullført|bestått
      NEG .. bedrift*|firma|verksted*|arbeidsgiver*|noen|nokon .. ville|villet|vil|kunne|ta|ha .. lærling|lære
      ta|få .. opp .. att|igjen .. =læra|læretid*|lærlingtid*
      fikk|fekk|får|fått|tilbudt|tilbod|funnet|funne|finner|finn NEG .. tilbud|tilbod|noen|nokon? .. om|på|som? .. læreplass*|lærlingplass*|lærebedrift*|lærekontrakt*|lærling|bedrift* .. !ledig
      NEG|ingen|aldri|uten|utan|mangler|manglar|savner|søker|leter|leitar|trenger|treng|venter|ønsker ... læreplass*|lærlingplass*|lærlingeplass*|lærebedrift*|lærekontrakt*|lærlingkontrakt*|lærested*|lærestad*|læretid*|opplæringskontrakt*|opplæringsbedrift*|læreforhold*|lærlingordning*
      ta|tar|tek|tatt .. ham|henne|han|ho|hun|meg|inn .. som lærling
      kontrakt*|lærekontrakt* .. mangler|manglar|NEG|ikke|underskr*|signer*|hevet|heva|oppløst|terminert .. lærling*|opplæringskontor*
      mangler|manglar|gjenstår|NEG|står .. underskriven|underskrevet|signert|skriftlig .. kontrakt|lærekontrakt
      gjenstår|igjen|att|mangler|manglar .. av .. læretid*|læretida|lærlingtid*|lærlingløp*
      læretid*|læretida|lærlingløp*|lærlingtid* .. gjenstår|igjen|att|NEG|stoppet|stopp|avbrudd|pause|halvveis|avbrutt|ufullført
      fagprøve*|fagprøva|fagprøven|svenneprøve* .. NEG|strøk|stryk|strauk|gjenstår|mangler|manglar|utsatt|utsett|bestod|bestått|opp|ta|avlegge
      opp|avlegge|gjenstår|mangler|vil|ønsker .. til? fagprøve*|svenneprøve*|fagbrev*
      konkurs|nedbemann*|permittert|nedlagt .. lære*|lærling*|lærebedrift*
      bedriften|bedrifta|lærebedrift* .. konkurs|nedlagt|NEG .. lærling*|lære*|ta|videreføre
      formidling*|formidlet .. læreplass*|lærling*|opplæringskontor*|fylket|fylkeskommun*
      opplæringskontor* .. NEG|plass|venter|søker|hjelp|kontakt
      praksisbrev*|lærekandidat*|fagbrev på jobb
      oppsagt|sparket|sluttet|slutta|avsluttet .. som =lærling
      drømmen|draumen|målet|ønsket|ønske|drøm|draum .. fagbrev*|svennebrev*|læreplass*|lærlingplass*
      NEG ... =lærling|=lærlingar
      var|vært|vore|begynte|gikk|gjekk .. som? =lærling
      finne|skaffe|søke|trenger|ønsker|mangler|hjelp ... lærebedrift*|læreplass*|lærested*
      NEG|LACK ... lærlingplass*|lærlingeplass*|læreplass*|lærlingkontrakt*|lærekontrakt*|lærlingeplass*
      mistet|mista|mister|avbrøt|avbraut|avbrutt|avbrote|sluttet|slutta|hevet|heva|opphevet .. læreplass*|lærlingplass*|lærlingeplass*|læretid*|lærlingtid*|lærekontrakt*|lærlingkontrakt*|lærling*
      læreplass*|lærlingplass*|lærlingeplass*|lærekontrakt*|lærlingkontrakt*|læretid*|lærlingtid*|lærlingforhold* .. hevet|heva|opphevet|avbrutt|avsluttet|avbrote|mistet|sagt|oppsagt
      søker|søkjer|søkt|ønsker|ønskjer|ynskjer|trenger|treng|leter|leitar|jakt|håper|håpar|vil|få|finne|skaffe|ute|ledig|behov ... læreplass*|lærlingplass*|lærlingeplass*|lærekontrakt*|lærlingkontrakt*
      ønsker|ønskjer|ynskjer|vil|håper|håpar|lyst|må|trenger|treng|drømmer ... bli lærling|lærlinger|lærlingar|praksiskandidat|lærekandidat
      ønsker|ønskjer|ynskjer|vil|håper|håpar|lyst|trenger|treng|mangler|manglar|drømmer|fram|frem|mot ... fagbrev*|svennebrev*|fagprøve*|fagbrevet
      strøk|stryk|strauk|strøket|stroke|dumpet .. fagprøve*|svenneprøve*
      NEG .. fagbrev*|svennebrev*|fagprøve*|svenneprøve*|læretid*
      fagbrev på jobb
      praksiskandidat*
      venter|ventar på læreplass|lærlingplass|lærlingeplass
      uten|utan læreplass|lærlingplass|lærlingeplass|fagbrev
      læreplass*|lærlingplass*|lærlingeplass* .. NEG|mangler|manglar|vanskelig|vanskeleg`,
    asset: `
      læreplass*|lærlingplass*|lærlingeplass*|lærekontrakt*|lærlingkontrakt*
      fagbrev|fagbrevet|svennebrev|fagprøve*|svenneprøve*`,
  },
  {
    need: "work-experience",
    lasting: true,
    trouble: `
      går|gått|gjekk .. heime|hjemme|ledig|arbeidsledig|uvirksom .. siden|sidan|etter|i .. !permisjon|sykmeld*|uke|uker|veke|veker|måned
      strøjobb*|småjobb* .. !ved
      bare|berre|kun .. jobbet|jobba|arbeidet|arbeidd .. fengsel*|fengselsverksted*|tiltak*|praksis*|arbeidstrening*|dugnad*|svart
      er|blir hans|hennes|hennar .. =første|=fyrste .. =jobb|=jobben
      bare|berre|kun hatt|jobbet|jobba|arbeidet|arbeidd|vært|vore .. noen|nokre|få|et|ein .. uker|måneder|dager|vakter
      NEG|aldri hatt .. eneste|einaste|noen|skikkelig .. jobb|*jobb|arbeid
      trenger|treng|ønsker|behov|manglar .. !oppfølging|støtte|hjelp|tilrettelegg*|mentor*|avklar* =praksis !norsk|som
      jobbet|jobba|arbeidet|arbeidd|jobb|arbeid ... aldri|NEG .. i norge|noreg|landet $
      jobbet|jobba|arbeidet|arbeidd|erfaring|røynsle ... hjemlandet|heimlandet|utlandet|syria|eritrea|somalia|afghanistan|ukraina|sudan|irak|thailand .. $
      NEG|aldri .. vært|vore|delt|stått .. i arbeidslivet|yrkeslivet|arbeid|jobb
      aldri|NEG .. hatt|hatt|fått|jobb .. vanlig|vanleg|ordentlig|skikkelig|fast|lønnet|ordinær .. jobb|arbeid
      hjemmeværende|heimeverande|husmor .. siden|sidan|i|hele|heile|år .. år|20*|19*|ekteskapet|barna|født
      NEG|LACK|BAD|lite|svak|kort|sparsom & arbeidserfaring*|yrkeserfaring*|jobberfaring*|arbeidspraksis|yrkespraksis|arbeidslivserfaring*|arbeidsrøynsle|yrkesrøynsle|røynsle .. !med|intervju*|søk*
      lite|NEG|ingenting|inkje .. å .. vise|visa .. til
      NEG|aldri|knapt .. røynsle|erfaring .. frå|fra|i|innen .. arbeidsliv*|yrkesliv*|jobb*
      NEG|aldri|knapt .. stått|vært|vore|jobba|jobbet|arbeidet|arbeidd .. ordinært|ordinær|lønnet|lønna|løna|fast|vanlig|vanleg
      prøvd|jobbet|jobba|arbeidet|vært|vore|hatt|tatt .. seg? .. litt|hist|strø*|forskjellig|forefallende|sporadisk .. her|her|der|jobb*|arbeid*|oppdrag*
      noen|nokre|få|et|to|tre .. uker|veker|måneder|månader|mnd|dager|dagar .. gangen|gongen|om|her|sammenhengende|av|jobb|i|som|på .. gangen|gongen|der|jobb*|arbeid*|vikar*|ekstrahjelp|ringevikar
      bare|berre|kun|alltid|stort .. vært|vore|gått|er .. hjemme|heime|hjemmeværende|heimeverande|husmor .. !hjelp
      NEG|aldri|ikke|ikkje .. vært|vore|hatt|fått|prøvd|stått .. i|en|ein|på? .. jobb|=jobb|arbeid|lønnet|ordinær|arbeidslivet|fast|yrkeslivet
      arbeidserfaring* .. aldri|NEG|lenge|kort|sist|uten|gammel|gamal
      sist i jobb|arbeid|lønnet
      cv|cven .. består|består|viser|inneholder|tynn|kort|hull|tom|mager|fattig .. !god sommerjobb*|hull|lite|få|bare|kun|korte|to|en|ingen|NEG
      svart|svarte arbeid|jobber|jobb|arbeidsoppdrag
      arbeidsledig*|arbeidslaus*|ledig .. siden|sidan|i|flere|mange|lenge|fem|ti|tre|to
      levd|lever|gått|går .. sosialhjelp*|stønad*|trygd*|sosialstønad .. år|siden|sidan|hele|lenge
      =ingen|=inga|mangler|manglar|uten|utan|aldri|lite|begrenset .. relevant|formell|norsk? .. erfaring|arbeidserfaring|yrkeserfaring|referanser|referansar|attester|attestar|arbeidspraksis|yrkespraksis !med
      referanse*|attest* .. NEG|mangler|ingen|få|gamle|utdatert*
      ferskt|fersk|nykommer|nykomar|grønn|uerfaren|urøynd|uprøvd|uprøvet .. arbeidsliv*|arbeidsmarked*|jobb*
      ukjent|ukjend|uvant|fremmed|framand .. med|i|for .. arbeidsliv*
      arbeidslivet|arbeidslivets|arbeidsmarkedet .. utenfor|utanfor|lite|kort|aldri|kjennskap|erfaring|tilknytning|tilknyting|vekke|borte|fravær
      utenfor|utanfor|vekke|borte|ute .. fra|frå|av? .. arbeidsliv*|arbeidsmark*|yrkeslivet|jobb|arbeid
      falt|fall|datt|ramla|ramlet ut .. av|or .. arbeidsliv*|=jobb|=arbeid
      korte|kortvarige|kortvarig|sporadiske|løse|lause .. jobber|jobbar|oppdrag|arbeidsforhold|engasjement|vikariat*|ansettelser|tilsetjingar|stillinger
      tom|tomt|tynn|tynt|mager|magert|blank|huller .. cv|cven|cvn|cvs
      jobbet|jobba|arbeidet|arbeidd .. =to|=tre|=noen|=nokre|=få|=kort|=korte|=et|=ein|=en måned|måneder|månader|mnd|uke|uker|veke|veker
      lite|løs|laus|svak|manglende|NEG|brutt|brote|mistet|mista .. tilknytning*|tilknyting* .. arbeidsliv*|arbeidsmark*|yrkesliv*
      aldri|NEG|knapt .. satt|sett|hatt .. fot|foten|bein .. arbeid*
      NEG|aldri|knapt ... lønnsarbeid|lønsarbeid|=lønnet|heiltid|heltid*
      arbeidsliv*|arbeidslivet .. ukjent|ukjend|fremmed|framand|nytt
      arbeidserfaring*|erfaring|erfaringen|erfaringa .. kun|bare|berre|begrenser|avgrensar|begrenset|avgrensa|sparsom|gammel|utdatert|mager|tynn
      uten|utan|NEG|mangler .. yrkesbakgrunn|yrkeserfaring|arbeidsbakgrunn|jobberfaring
      siste|eneste|einaste .. jobb|arbeidsforhold|stilling .. 20*|19*|år|siden|sidan
      husmor|hjemmeværende|heimeverande .. hele|heile|år|årevis|alltid
      ute av|frå|fra arbeidslivet|jobb|arbeid|yrkeslivet .. år|lenge|siden|sidan|lang
      borte|vekke fra|frå .. arbeidslivet|arbeid|jobb
      lite|lita|NEG ... arbeidserfaring*
      bare|kun|berre|noen|nokre|hatt|litt|en|ein .. sommerjobb*|sommarjobb*|sumarjobb*
      lenge|lang|langt .. siden|sidan .... =jobb|=arbeid|jobbet|arbeidet
      NEG|LACK .. fast|fastlønnet|ordinær|lønnet|vanlig|stabil .. =jobb|=arbeid|=stilling !når
      lenge|lang|år|flere|fleire .. siden|sidan .. =jobb|=arbeid|jobbet|arbeidet|jobba|arbeidde
      erfaring*|arbeidserfaring*|yrkeserfaring* ... hjemlandet|heimlandet
      =sist .. i? arbeid|jobb|jobben
      jobbet|arbeidet|jobba|arbeidde sist
      bare|kun|berre .. erfaring|arbeidserfaring
      sporadisk|sporadiske|sporadiskt
      jobbet|jobba|arbeidet|arbeidd|arbeida|vært|vore|hatt .. bare|kun|berre|litt|av|periodevis|ustabilt|kort|korte ... jobb*|sommerjobb*|sesong*|vikar*|tilkalling*
      NEG ... =jobbet|=jobba|=arbeidet|=arbeidd|=arbeida !fullt|full|mye|mykje|skift|natt|hjemmefra|heimefrå
      NEG vært|vore|hatt .. jobb|arbeid|jobben|arbeidslivet|lønnet|lønna|fast
      aldri .. !søkt|søke|søkje|søker jobb|arbeid|jobben|arbeidslivet
      NEG .. lønnet|lønna|løna|ordinært|ordinær|betalt .. arbeid|jobb|arbeidet
      lenge|lang|langt|mange|flere|fleire|år|årevis .. ute av|utenfor|utanfor|uten|utan .. arbeid*|jobb*
      utenfor|utanfor .. arbeid|arbeidslivet|arbeidsliv|arbeidsmarkedet|arbeidsmarknaden
      ute av .. arbeid|arbeidslivet|arbeidsliv|arbeidsmarkedet|arbeidsmarknaden
      småjobb*|strøjobb*|strøoppdrag*|ekstrajobb*|=sommerjobber|=sommerjobbene|=sommarjobbar|=sumarjobbar|sesongjobb*|sesongarbeid*|tilkallingsvakt*|tilkallingsvikar*
      korte|kortvarige|kortvarig|kort|korttids .. arbeidsforhold*|engasjement*|vikariat*|jobb*|oppdrag*|ansettelse*
      hull|hol|huller i cv*
      langtidsledig*|langtidsarbeidsledig*|langtidsarbeidslaus*
      uten|utan .. arbeid|jobb|arbeidserfaring*|praksis|referanser|referansar|erfaring
      står|stått|står|gått|går|vært|vore .. uten|utan .. jobb|arbeid
      mangler|manglar .. referanse*|attest*|erfaring|arbeidserfaring*|praksis
      NEG ... referanse*|attest*|erfaring|praksis !med|på
      lite|liten|lita|ingen|begrenset|avgrensa|kort|manglende|manglande|noe|litt|sparsom|svært|mindre .. arbeidserfaring*|yrkeserfaring*|jobberfaring*|erfaring|arbeidslivserfaring*|praksis|yrkespraksis|arbeidspraksis !med|på
      kjenner|kjenn|kjent|kjend|kunnskap|kjennskap|forståelse|forståing|innblikk .. NEG|lite|dårlig .. arbeidsliv*
      NEG|lite|liten|manglende|dårlig|svak .. kjenner|kjennskap|kunnskap|forståelse|forståing|kjent|innsikt|erfaring ... arbeidsliv*
      arbeidserfaring*|yrkeserfaring* fra|frå hjemlandet|heimlandet|utlandet
      prøve|prøva|teste .. seg i|ut arbeid|jobb|arbeidslivet|arbeidsevnen|arbeidsevna|arbeidsevne
      NEG|LACK .. fotfeste .. arbeid*
      fotfeste .. arbeid*`,
    asset: `
      arbeidserfaring*|yrkeserfaring*|jobberfaring*|arbeidslivserfaring*|arbeidspraksis|yrkespraksis
      arbeidstrening*|=praksisplass|=praksisplasser|=praksisplassar|=arbeidstreningsplass`,
  },
  {
    need: "job-search-skills",
    trouble: `
      sendt|sender|levert|skrevet|skrive .. hundre|hundrevis|mange|over|flere|fleire|titalls|mengder .. søknad|søknader|søknadar .. uten|utan|NEG|null .. innkalt|kalt|intervju*|svar|napp|inn
      sender|sendar|sendt|bruker|brukar .. samme|same|lik|like|identisk* .. søknad*|søknaden|cv
      søkt|søker|sender|sendt .. NEG .. svar .. på|frå|fra .. noen|nokon|eneste|søknad*
      sendt|sender|søker|søkt .... NEG .. fått|fått? .. =svar
      *intervju|*intervjuet|*intervjuer .. svarte|svarer|svara|sa|sier .. ord|lite|NEG|kort|ingenting
      =cv|=cven .. halv|kort|tom|rotete|uten|utan|mangelfull|ustrukturert|ufullstendig
      søknad*|søknader|jobbsøknad* .. skrivefeil|slurv|rotete|uforståelig*|=like
      vet|veit|kjenner|aner NEG .. hvordan .. skriver|skrive|utformer|lager|bygger .. søknad*|cv*|jobbsøknad*
      vet|veit|usikker|lurer|sliter|vanskelig|NEG .. hvordan|korleis|med|på|å .. forklare|fortelle|presentere|svare .. arbeidsgiver*|arbeidsgjevar*|intervju*
      mange|gjentatte|bare|berre|stadige|alle .. avslag|avslaga|avslagene .. !på
      finne|finna .. ut .. hva|kva|hvilke .. søke|søkje .. på
      usikker|lurer|vet|veit|NEG|vanskelig|hjelp|lære ... leite|lete|leiter|leter|finne|finner|søke|søker .. etter|fram|på|opp|ledige? .. jobb|jobber|jobbar|stilling*|arbeid|ledige
      usikker|lurer|NEG|vanskelig|hjelp|lære .. på|om|med|i|bruke|bruker .. hvordan|korleis|å .. bruker|bruke|finner|søker .. finn.no|arbeidsplassen.no|jobb*
      HELP|BAD|LACK|NEG|vrient|vrien|lære|trener|trene|øve|øver & jobbsøknad*|søknadsbrev*|jobbintervju*|jobbsøking|jobbsøkjing|arbeidssøking|intervjutrening|søknadsskriving|intervjusituasjon*|jobbsamtale* .. !møte|meldt|registrert|til|god
      lære|lærer|hjelpe|hjelp|trenger|treng|vise .. å skrive|skrive .. god|gode|en|ei|bra? .. søknad*|cv*|jobbsøknad*
      trene|trener|øve|øver|lære|trenger|vanskelig|hjelp .. på|å|med|til .. presentere|selge|fremstille|framstille .. seg .. arbeidsgiver*|arbeidsgjevar*|jobb*|intervju*
      vrient|vanskelig|vanskeleg|sliter|NEG|hjelp ... ord på .. kvalifikasjon*|kompetanse*|erfaring*|styrke*|ferdighet*
      søknad*|søknader|søknadar ... NEG|uten|utan|null|ett|eitt svar|respons|napp|intervju*|resultat|tilbakemelding*
      =cv|=cven|=cvn|cver .. gammel|gamal|utdatert|tynn|NEG|mangler|ligger|gå|se|hjelp|rette|=lage|laga|=skrive|fikse|=oppdatere|trenger|rot|gjennom
      gå|se|sjå|kikke|hjelp|hjelpe|bistand|trenger|treng|=lage|laga|=skrive|fikse|pusse|=oppdatere|rydde|sette .. gjennom|på|med|opp|av|i? .. =cv|=cven|=cvn|jobbsøknad*|søknadstekst*|søknadsbrev*
      aldri|NEG|lite|første|fyrste .. vært|vore|hatt|fått|prøvd|trent|erfaring .. på|i|med|til|gang? .. =intervju|jobbintervju*|intervjuer|intervju*
      intervju*|jobbintervju* .. gruer|gruar|stum|svart|stresset|stressa|nervøs|låser|vanskelig|svarer|sier|kommer|dårlig|skremmende|trene|øve|trening
      stum|taus|svart|blank|nervøs|klapper|låser|svetter|stotrer|usikker .. i|på|under|før|til .. =intervju|intervju*|jobbintervju*
      vet|veit|skjønner|aner|usikker|lurer|lært|kan NEG? .. hvor|hvordan|kor|korleis|hva|kva|på .. leter|leite|lete|finner|finn|finne|skriver|skrive|søker|søke|søkje|skaffer|begynne|går|henvender|fram|frem|starte .. etter|på|jobb*|stilling*|arbeid*|søknad*|fram
      går|gå fram|frem .. for å .. få|søke|finne .. jobb*|arbeid*
      søker|søkjer|søkt|søke .. på .. feil|alt|urealistisk*|tilfeldig|lite|NEG|uten .. jobb*|stilling*|kvalifisert|mål|plan
      mange|utallige|hundrevis|bunker|titalls|bare|berre|kun|stadig .. avslag|avvisninger|avvisingar|nei .. på? .. søknad*|jobb*|stilling*|arbeidsgiver*|arbeidsgjevar*
      avslag|nei .. på|fra|frå .. alle|samtlige|søknad*|jobb*|stilling*|arbeidsgiver*|arbeidsgjevar*
      blir|vert|ble|vart .. aldri|NEG|sjelden|sjeldan .. innkalt|kalt|kalla|kontaktet|kontakta|ringt|vurdert .. !fra|nav
      mangler|manglar|treng|trenger|NEG|svak|dårlig|lite|begrenset .. søkekompetanse|søketeknikk|jobbsøkererfaring|jobbsøkeerfaring|søknadserfaring|jobbsøkerferdigheter|jobbsøkerkompetanse|jobbsøkarkompetanse|strategi|søkestrategi
      markedsføre|marknadsføre|selge|selje|presentere|fremheve|framheve|promotere .. seg|egne|eigne|kompetanse*|styrker|sterke .. !produkt*
      brenne|brent|låst seg .. intervju
      søkt|søkje|søke|søker .. jobb|arbeid|stillinger .. aldri|NEG
      aldri|NEG søkt|søkte|skrevet|skrive .. på? .. jobb*|arbeid*|stilling*|søknad*
      får|fått|fekk|fikk|møter bare|berre|kun|stadig|mange|bunkevis|utelukkende avslag !på|om
      kalt|kalla|innkalt|vært|vore .. intervju .. en|ein|én|ett gang|gong
      søker|søkjer|søkt .. alt|mye|mykje|mange|hundre*|titalls|overalt ... NEG|uten|utan|avslag|hell
      vet|veit|skjønner|forstår NEG .. hva|kva .. gjør|gjer feil
      skrive|skrive|utforme|lage|sette|formulere|sjå|se .. over? .. søknad|søknader|søknadar|søknaden|søknadene|jobbsøknad*|cv|cven|cvn .. hjelp|trenger|vanskelig|NEG|aldri
      hjelp|noen|nokon|bistand|trenger|treng .. se|sjå|lese|lesa|rette|gå .. over|gjennom|på .. jobbsøknad*|søknad|søknadene|søknader|cv*
      usikker|utrygg|nervøs|blokkert|dårlig|dårleg|svak .. på|i|til .. intervju*|jobbintervju*|jobbsøk*
      NEG napp|respons|svar|tilbakemelding .. på .. søknad*|jobb*
      søknad* .. NEG .. besvart|svar|svart|svares
      søker|søkjer lite|sjelden|sjeldan|usystematisk|tilfeldig|NEG .. jobb*|stilling*|arbeid
      vet|veit NEG .... jobbsøk*|søknad*|søkje|søke
      NEG|LACK ... cv|cven|cvn|jobbsøknad*|søknadsbrev|=jobbsøking|=jobbsøk
      cv|cven|cvn .. NEG|mangler|manglar|utdatert|gammel|gamal|=oppdateres|=oppdaterast|dårlig|dårleg|mangelfull|ufullstendig|lages|må|bør|trenger|treng|ligger
      =oppdatere|oppdaterast|lage|laga|=skrive|forbedre|forbetre|=utforme .. cv|cven|cvn|søknad*|jobbsøknad*
      aldri|NEG|lite|usikker|vanskelig|vanskeleg|sliter|slit|strever|vet|veit|hjelp|bistand|trenger|treng|lære|råd|veiledning|rettleiing|problem*|vansker|tungt ... !meldt|registrert|innmeldt|melde|registrere jobbsøknad*|søknadsskriving|jobbintervju*|intervju|intervjuer|intervjuet|intervjusituasjon*|intervjutrening|jobbsøk*|cv|cven|cvn|finn.no
      aldri|NEG|lite|usikker|vanskelig|vanskeleg|sliter|slit|strever|vet|veit|hjelp|bistand|trenger|treng|lære|råd|veiledning|problem*|vansker|tungt ... søke|søkje|søker|søkjer|finne|skaffe|skaffa|søking jobb|jobber|jobbar|arbeid|stilling|stillinger|stillingar|ledige
      NEG .. innkalt|kalla|kalt|kommet|komme|kommer|kjem|kome|fått|får|vært|vore .. intervju*|jobbintervju*
      gruer|gruar|nervøs|stresset|redd|kvier|kvir|låser|dårlig|blokkerer|fryser ... intervju*|jobbintervju*|jobbintervjuer
      =sender|søkt|søker|skrevet ... =søknader|søknadar|jobber|jobbar|stillinger ... uten|utan|NEG|avslag
      mange|bare|stadig|fått|får|kun|berre .. avslag .. jobb*|søknad*|stilling*
      avslag på .. jobb*|jobbsøknad*|stilling*
      NEG ... svar på .. søknad*|jobbsøknad*
      vet|veit NEG .. hvor|hvordan|korleis|kor|hvorleis|åssen .. søk*|finn*|leite*|lete*|skriv* !lege*|barnehage*|butikk*|hjelp|tilbud*|tilbod*|bolig|leilighet|vei|veien|fram|frem
      NEG|lite|sjelden|sjeldan søkt|søker|søkjer|søke .. jobb|jobber|jobbar|arbeid|stillinger|stillingar|aktivt
      passiv|passivt .. jobbsøk*|arbeidssøk*
      selge|selje|presentere|framheve|fremheve .. seg|kompetansen|seg|kompetanse ... intervju*|arbeidsgiver*|arbeidsgjevar*|jobb*|søknad*
      vanskelig|vanskeleg|sliter|slit|vet|NEG ... selge|selje|presentere seg
      tør NEG .. kontakte|ringe .. arbeidsgiver*|arbeidsgjevar*|bedrift*`,
    asset: `
      cv|cven|cvn
      jobbsøking|jobbsøkingen|jobbsøkinga|jobbsøkeprosess*|arbeidssøking|søknadsskriving|intervjutrening|intervjuteknikk|jobbsøkerkompetanse|jobbsøkerkurs|jobbsøkjarkurs|jobbklubb`,
    topic: `
      =søknadene|=søknadane|søknadsbrev*
      jobbsøknad*|intervjusituasjon*
      !ett|et|eit|fått|fekk|fikk|hatt|to|tre jobbintervju*|intervju|intervjuer|intervjuar|intervjuet
      !god|flink|bra skrive .. søknad|søknader|søknadar
      søke|søkje jobb|jobber|jobbar|arbeid|stillinger|stillingar
      finne .. stillinger|stillingar|jobb|jobber|jobbar|arbeidsgivere`,
  },
  {
    need: "work-goal",
    trouble: `
      tviler|tvilar|usikker|veit|vet .. på|NEG .. om|kva|hva .. det .. er .. det .. hun|han|ho|som|de
      søker|søkjer .. på? alt .. mulig|mogleg|som|fra|frå|mellom
      vet|veit|usikker|tviler|vakler|aner NEG|på|om|mellom .. skal|bør|vil|blir .. bli|vere|være|velge|velje .. =eller
      usikker|tviler|vakler|velge|velje mellom ... =og|=eller .. =som|yrke*|fag*|utdann* .. !kurs
      usikker|usikre|uviss .. på|om? .. hva|hvilken|hvilke .. vil|skal|bli|jobbe|arbeide|passer|satse|velge|velje|ønsker
      tvil .. om .. satse|bytte|yrke*|utdann*|omskolere
      NEG sikker|sikre .. på .. hva|hvilken|yrke*|retning|framtid*
      veksler|vekslar|svinger|svingar|hopper|hoppar|vakler|vaklar .. mellom .. ville|bli|yrke*|jobb*|planer|yrker
      NEG .. lande|bestemme|velge|velje .. på|seg|mellom|yrke*|retning .. !tid|dato
      trenger|treng|ønsker|ønskjer|søker|må .. ny|annen|anna .. retning|yrkesvei|yrkesretning
      aner|vet|veit heller NEG hva|kva
      aner|anar|vet|veit .. NEG? .. heller|ikke|ikkje .. hva|kva|hvilken|hvilket .. skal|vil|kan|fag|yrke*|gjøre|gjere|bli|videre
      vet|veit|usikker .. NEG? .. i|på .. hvilket|hvilken|hvilke|kva .. fag|yrke*|retning|bransje|linje|utdanning*
      NEG|uten|mangler .. plan|planar|planer .. for|med .. livet|framtid*|fremtid*|videre|tida|tiden|etter
      finne ut .. av? hva|kva .. kan|vil|passer|passar|skal|ønsker
      ser|sjå NEG .. for seg .. hva|kva|noe|noko|hvor|jobb*|framtid*
      NEG|uten|ingen|inga|mangler|blank|blanke .. =tanker|=tankar|=tanke|anelse|aning|idé|ide|ideer|formening|peiling|forestilling|ark .. om|på|for|hva .. hva|kva|framtid*|jobb*|yrke*|videre
      blank .. på hva|kva
      vet|veit|aner|anar|usikker|tvil|lurer|finner|finn|kommet|kome NEG .. vei|veg|retning|yrke*|jobb*|fram|frem .. hun|han|ho|skal|vil|gå|velge|til
      vurderer|vurderar|vakler|svinger .. både|mellom .. og|eller .. !behandling
      valg|val & yrke*|utdanning*|karriere*|vanskelig|usikker|tvil
      aner|anar|vet|veit NEG hva|kva $
      aner|anar|vet|veit|si|forklare NEG .. hva|kva|hvilken|hvilke|ka|åssen .. retning|yrke*|jobb*|vil|skal|ønsker|ønskjer|lyst|kan|passer|passar|bli|arbeide*|mål|framtid*|utdanne*|gå|ta !bor|bo|bu|ting|gjør|feil|=si|svare|seie|spørre
      skal|vil|kan|må|bør|bli|gjøre|gjere .. noe|noko .. annet|anna .. enn .. men .. hva|kva
      finne|finna .. noe|noko .. annet|anna|nytt .. enn|å|som|jobb*
      må|trenger|tvunget|nødt .. skifte|bytte|omskole*|finne|tenke|skift .. yrke|bransje|beite|nytt|annet|anna|seg
      NEG|uten|utan|ingen|inga|mangler|manglar|vage|uklare|uklart|løse|diffuse .. klare|noen|konkret|konkrete|realistiske|bestemte|framtids? .. planer|planar|framtidsplan*|fremtidsplan*|jobbplan*|karrieretank*|yrkestank*|jobbtank*|målsetting*|målsetjing*|jobbønsker|yrkesønsker|drømmer|jobbønske|drømmejobb .. !barna
      framtid*|fremtid*|framtida|yrkesvalg*|yrkesval*|retning*|karriere*|jobbvalg*|=mål|målet .. uviss|uklar*|tåke*|usikker*|blank*|NEG|uavklart*|ukjent|åpen|open|uviss
      NEG|usikker|vanskelig|sliter|strever|ambivalent|splittet|ubestemt|tvil|vakler|rådvill|rådlaus|rådløs|forvirret .. om|på|i|over|for|med|å .. yrke*|yrkesvalg*|jobbvalg*|utdanningsvalg|framtid*|fremtid*|valg|val|retning|karriere*|velge|bestemme
      rådvill|rådløs|rådlaus|vingler|vinglete|ubesluttsom*|ubestemt|uavklart .. om|yrke*|jobb*|mellom|framtid*|retning|arbeids*|mål*
      skifter|skiftar|endrer|bytter|ombestemmer .. mening|mål|ønske*|jobbønske*|retning|plan*|stadig|ofte|hele
      hjelp|bistand|trenger|treng|behov|ønsker|vil|råd|samtale* ... avklare|avklaring|finne|velge|velje|bestemme|sette|setje|sortere|utforske|kartlegge .. ut? .. retning|yrke*|mål|jobbmål|muligheter|moglegheiter|interesser|veien|vei|veg|hva|kva|utdanning*|karriere*|ressurser|styrker .. !nettverk
      urealistisk*|luftige|luftig|store|høye|sprikende .. planer|planar|mål|jobbønske*|yrkesønske*|forventning*|drømmer|drøm|yrkesmål
      arbeidsønske*|jobbønske*|yrkesønske*|jobbmål|yrkesmål|arbeidsmål .. ukjent|NEG|mangler|uklart|ikke|sprikende|uavklart|vagt|åpent
      villrede|villreie|tvilrådig*
      usikker|tvil|lurer|spørsmål ... hva|kva|hvilken|hvilke|kva .. satse|utdanne|bli|jobbe|arbeide|drive|videre|vidare|framover|fremover
      vet|veit|aner|anar NEG ... hva|kva|hvilken|hvilke|kva ... satse|utdanne|bli|jobbe|arbeide|drive|videre|vidare|framover|fremover
      mangler|manglar|NEG|uten|utan .. retning|jobbmål|mål|yrkesmål|plan .. videre|vidare|med|for|i|framover !økonomi*|penger|pengar|gjeld*|bolig*|dag*
      famler|famlar|vakler .. yrke*|jobb*|framtid*|mål*|når|litt
      trenger|treng|hjelp|vanskelig|sliter .. sette|setje|finne .. =mål|=målet
      vanskelig|vanskeleg|sliter|slit|strever|hjelp|usikker .. velge|velje|bestemme|finne .. yrke*|utdanning*|retning|yrkesvei|seg
      NEG|uten|mangler .. =klar|tydelig|konkret|fast =plan|retning|idé
      tenke|tenkje|tenk nytt .. yrke*|jobb*|arbeid*|om
      aner|anar NEG .. hva|kva .. vil|skal|kan|bli|jobb*|arbeid*|framtid*|passer|passar|videre|slags|gjøre|gjere
      veien|vegen|retningen|retninga|framtiden|fremtiden|framtida .. uklar*|usikker*|uavklar*
      NEG|uten|mangler .. plan|planer|planar|tanker|formening .. for|om|over hva|kva|framtid*|fremtid*|videre
      NEG .. tenkt|bestemt|funnet .. over|på|ut|seg .. hva|kva|hvilken|yrke*|retning|utdanning*|jobb*
      vet|veit NEG .. hva|kva .. lyst|passer|vil|kunne|interess*
      veiledning|rettleiing|råd|hjelp|informasjon .. hvilke|kva|om .. muligheter|moglegheiter|yrker|jobber .. arbeidsmarked*|arbeidsmarknad*|finnes|passer|finst
      vet|veit|visste|vite NEG .. hva|kva|ka|hvilken|kva|hvilket|hvilke .. vil|skal|ønsker|ønskjer|ynskjer|kan|bli|passer|passar|jobb*|arbeid*|yrke*|retning|interess*|utdann*
      vet|veit NEG .. vei|retning|veg
      usikker|usikre|usikkert|uviss ... yrke*|yrkesvalg|yrkesval|retning|framtid*|fremtid*|veien|vegen|jobb|jobbmål|mål|karriere*|veivalg|vegval|utdanningsvalg|interesser|ønsker !om|søke|skrive
      NEG|LACK ... yrkesmål|jobbmål|arbeidsmål|jobbønske*|yrkesønske*|karrieremål|hovedmål|framtidsplan*|fremtidsplan*|yrkesplan*|karriereplan*|retning|yrkesvalg|yrkesval
      NEG|uten|mangler|manglar .. klart|klare|tydelig|tydelige|tydeleg|konkret|konkrete|konkrete|realistisk|realistiske|noe|noen|noko|et|avklart|bestemt|bestemte|spesielle .. mål|plan|planer|planar|ønske|ønsker|ønskje|jobbmål|yrkesmål|idé|ide|tanker|tankar !på
      LACK|uten|utan|NEG .. mål|plan|planer|planar .. for|med|om framtid*|fremtid*|arbeid*|jobb*|yrke*|livet|veien
      uklart|uklare|uklar|uavklart|uavklarte|utydelig|urealistisk|urealistiske|vage|vagt|diffust|diffuse|sprikende .. mål|målet|mål|jobbmål|yrkesmål|arbeidsmål|plan|planer|planar|ønske|ønsker|jobbønske*|yrkesønske*|yrkes*|framtid*|fremtid*|karriere*|retning
      jobbmål*|yrkesmål*|arbeidsmål*|yrkesvalg|yrkesval|karriere* .. uavklart|uklart|uklare|mangler|manglar|NEG|usikker|usikkert|avklares|avklarast
      NEG bestemt|bestemme|bestemmer seg $
      NEG bestemt|bestemme|bestemmer|avklart|funnet|funne .. hva|kva|yrke*|retning|mål|ut|jobb*|veien
      yrkesavklaring|karriereavklaring|jobbavklaring
      avklare|avklaring|klarhet|klarlegge|kartlegge|finne|finner|finna .. hva|kva|yrkes*|jobbmål|retning|karriere*|muligheter|interesser|mål .. jobb*|arbeid*|passer|passar|vil|yrke*|karriere*|framtid*
      finne|finna ut .. hva|kva|hvilke|yrke|retning|jobb
      finne|finna .. retning|riktig yrke|rett yrke|ny retning|nytt yrke
      finne|skaffe|lage|laga|sette|setje|definere|formulere .. realistisk|tydelig|klart|konkret|nytt .. mål|jobbmål|yrkesmål|arbeidsmål|plan
      mål|målet|målene|planer|planene|planane|ønskene|jobbønskene .. uklart|uklare|uavklart|uavklarte|utydelig|urealistisk|urealistiske|vage|diffust|varierer
      ombestemmer|vingler|vinglar|vinglete|ubestemt
      NEG|uten .. idé|ide|anelse|aning|formening|tanker .. hva|kva|jobb*|yrke*|om
      omskoler*|omskolering|yrkesskifte|yrkesbytte
      bytte|skifte|finne .. yrke|bransje|yrkesvei|yrkesveg|yrkesretning
      må|trenger|treng .. nytt|annet|anna yrke|arbeid
      NEG .. fortsette|gå|tilbake|attende .. tidligere|gamle|tidlegare|samme|som|yrket|yrke .. yrke|jobb|yrket|jobben|snekker|kokk|renholder
      hjelp|behov|ønsker|trenger|treng ... yrkesvalg|yrkesval|yrkesveiledning|karriereveiledning|karriererettleiing|yrkesrettleiing|utdanningsvalg|veivalg|karrieresenter*|karriereveileder
      åpen for alt|det|hva|hvasomhelst`,
    asset: `
      jobbmål*|yrkesmål*|arbeidsmål*|framtidsplan*|fremtidsplan*|karriereplan*|yrkesvalg|yrkesval|karrieremål*|jobbønske*|yrkesønske*`,
  },
  {
    need: "workplace-adaptation",
    trouble: `
      trenger|treng|behov .. for? .. pauser|pausar|hvilepauser|kvilepausar|kort|kortere|kortare|korte|redusert|redusere .. arbeidsdag*|dager|dagar|arbeidstid*|vakter|vakt|økter|jobb|på|og
      må|bør|kan .. ha .. pauser|pausar|kort|kortere|kortare|korte|redusert .. arbeidsdag*|dager|dagar|arbeidstid*|vakter|økter|underveis
      arbeidsgiver*|arbeidsgjevar*|jobben|arbeidet|plassen .. tilpasser|tilpassar|tilpasses|tilpassast|tilrettelegger|tilrettelegg
      må|kan|bør|trenger .. starte|begynne|byrje .. med .. =to|=tre|=fire|få .. timer|timar
      kan|klarer|orker .. jobbe|arbeide .. prosent|deltid .. !ikke|søker
      trenger|må|ønsker|bør|jobb|arbeid .... slipper|slepp|sleppe|slippe|unngår .. løft*|bøye*|bøy*|tunge*|bære|stå|stress|støy|huk*
      kan|klarer|orker|maks|bare|berre|kun .. jobbe|arbeide .. halve|korte|kortere|reduserte dager|arbeidsdager|vakter|økter
      trenger|treng|må|behov|bruker & forstørrelsesprogram*|skjermleser*|skjermlesar*|leselist*|teleslynge*|punktskrift*|lupe|spesialstol|hevsenk*|tilpasset|tilpassa .. !norsk*|bolig*
      tåler|toler|takler NEG|dårlig|dårleg|lite .. press|stress|støy|mas|tempo|endringer|endringar|uforutsett*|folk
      kan|klarer|greier|orker .. jobbe|arbeide .. =to|=tre|=fire|=fem|=2|=3|=4|=5 .. timer|timar .. om|per|dag*|dagen
      kan|klarer NEG .. stå|fortsette|være|jobbe|arbeide .. i|som .. yrket|jobben|yrke .. lenger|som
      bare|berre|kun|maks|maksimalt|inntil .. jobbe|arbeide .. prosent|timer|timar|halv|deltid
      må|bør|trenger|treng|krever|behov|avhengig|ønsker ... forutsigbar*|føreseieleg*|faste|enkle|rutinepreg*|oversiktlig*|avgrens*|tydelig*|tydeleg*|varier*|lett*|rolig*|roleg*|skjerm*|struktur* .. oppgaver|oppgåver|arbeidsoppgaver|arbeidsoppgåver|rammer|arbeidsdag*|arbeid|miljø|omgivelser|omgjevnader|arbeidsplass*|arbeidsforhold
      treng|trenger|må|bør|ønsker .. ha? .. eget|eige|egen|eigen|skjermet|skjerma|avskjermet kontor|arbeidsplass|rom|arbeidsrom
      instruks*|beskjed*|oppgaver|oppgåver|opplæring* ... muntlig|muntleg|munnleg|skriftlig|skriftleg|visuelt|tydelig|enkelt|bilder|steg
      opne|åpne|åpent kontorlandskap*|kontorlandskap .. !jobber
      stresset|stressa|sliten|NEG|tåler|takler|plaget .. av|i? .. kontorlandskap*
      maks|høyst|bare|berre|kun|korte|tilrettelag*|tilpass*|redusert|avgrens*|begrens* & arbeidsøkt*|arbeidsdag*|arbeidsdager|arbeidsdagar|arbeidstempo*|arbeidsmengde*|arbeidsoppgave*|arbeidsoppgåve*|arbeidsstilling*|arbeidsmiljø* .. !variert
      kan|klarer|bør|orker|tåler|må NEG .. jobbe|arbeide|jobb .. kveld*|helg*|natt*|skift*|turnus*|mer|meir|heltid|full|tidlig|alene|aleine
      NEG jobbe|arbeide .. kveld*|helg*|natt*|skift*|turnus*|heltid|full|fullt
      må|bør|trenger|treng|krever|skal .. ha|få|være? .. rolig|roleg|rolige|rolege|stille|skjerm*|konkret*|tydeleg*|tydelig*|skriftlig*|faste|enkle .. omgivelser|omgjevnader|beskjed*|instruks*|rammer|oppgaver|oppgåver|plass
      må|kan|trenger|treng|bør|får|krever|behov .. ha|få|kun|ta? .. en|én|ei|ein|eit|ett .. oppgave|oppgåve|ting|beskjed|instruks .. gangen|gongen|samtidig
      skjerma|skjermet|skjerming|tilrettelagt|tilpasset|tilpassa|avgrenset|avgrensa|rolig|roleg|egen .. plass|arbeidsplass|sone|kontor|arbeid|stilling|arbeidsdag|pult|oppgaver|oppgåver|lokale|omgivelser|omgjevnader|miljø !til|hos
      øreklokker|øyreklokker|ørepropper|øyreproppar|støydempende|hørselvern|headset .. må|bruker|trenger|arbeid*|jobb*
      lydsensitiv*|lyssensitiv*|lydømfintlig|støyømfintlig*|lydfølsom|støysensitiv*|lysømfintlig*
      tåler|toler|toler|klarer|greier|orker|takler NEG|lite|dårlig|dårleg .. høy|høgt|høyt|mye|mykje|mange|hektisk*|raskt|press .. tempo|lyd|støy|lys|inntrykk|press|folk|tidspress|skift*|belastning*|påkjenning*|kulde|løft|gåing|ståing
      kan|bør|skal|må|får NEG .. jobbe|arbeide|utsettes|utsetjast|ta|stå|ha|drive .. natt*|turnus*|skift*|høyden|høyde|alene|aleine|støy*|kulde|støv|løft|kjemikalier|maskiner|tungt|fysisk|fullt|heltid|mer|lenge|belastende
      bør|må|skal .. unngå|skåne|skånast|skånes|spare|slippe|sleppe .. løft|tunge|tungt|støy|støv|kulde|ensidig*|stress|nattarbeid|skift*|turnus|trapper|belast*|ryggen|skulder*
      veksle|variere|skifte|bytte|alternere .. mellom|på|av|stilling .. sitte|sitje|stå|gå|sittende|ståande|stående|sitting
      gradvis|rolig|roleg|forsiktig|langsom|trappe|trappes|trinnvis .. opptrapping|oppstart|opp|tilvenning .. må|trenger|bør|behov|jobb*|arbeid*|timer|prosent
      opptrapping|opptrappingsplan|halve dager|dagar|halvdager|kortdag*|redusert arbeidstid|deltidsarbeid .. trenger|må|behov|starte|start|nødvendig
      tilpasses|tilpassast|tilrettelegges|tilretteleggast|tilpassing|tilrettelegging*|tilpasning*|hensyn|omsyn .. arbeid*|jobb*|praksis*|plassen|oppgav*|oppgåv*|tas|takast|må|bør|nødvendig|naudsynt
      arbeid*|jobb*|praksis*|plass*|oppgav*|oppgåv* .. må .. være|vere|vera? .. tilrettelagt|tilpasset|tilpassa|lett|rolig|skjerm*|avgrens*|variert|fleksib*|tilretteleggast|tilrettelegges
      !=har fleksibel|fleksible|fleksibilitet .. arbeidstid*|arbeidsdag*|oppstart|timer|arbeid*|dager .. !er|vil
      høydejusterbar|hevbar|heve|spesialstol|kontorstol|arbeidsstol|skjermleser|punktdisplay|forstørrelse*|teleslynge*|fmanlegg|skriftlige|visuelle instruks*|beskjed*|pult|bord
      skriftlige|skriftlege|visuelle|konkrete|tydelige|tydelege|enkle .. beskjeder|beskjedar|instrukser|instruksjoner|instruksjonar|oppgaver .. trenger|må|behov
      trenger|treng|må|behov|krever .. skriftlige|skriftlege|visuelle|konkrete|tydelige|tydelege|enkle|korte .. beskjeder|beskjedar|instrukser|instruksjoner|instruksjonar|rutiner|rammer
      kapasitet*|arbeidskapasitet|arbeidstempo|tempo|arbeidsevne|yteevne .. lav|låg|redusert|nedsatt|nedsett|liten|halv|begrenset|avgrensa|varierer
      hvilepauser|kvilepausar|hvilerom|kvilerom|pauserom
      sitte|sitje|sittende|sittande|stå|stående|ståande|gå|gående .. arbeid|jobb|stilling|oppgaver|lenge .. NEG|tåler|smerte*|vondt|vanskelig|unngå|klarer|begrens*
      trenger|treng|må|bør|behov|avhengig|krever|ønsker|ønskjer .. ha|få? .. korte|kortere|færre|faste|hyppige|ekstra|mange|flere|jevnlige|redusert|rolig|roleg|stille|lenger|lengre|fleksibel|fleksible|enkle|avgrensede|varierte .. økter|pauser|pausar|dager|dagar|arbeidsdag*|arbeidstid|tid|miljø|omgivelser|arbeidsoppgaver|oppgaver|oppgåver|tempo|instruks*|beskjeder
      NEG .. langvarig|lenge|lang|=stående|=ståande|=sittende .. =arbeid|=jobb|=stående|=ståande|=sittende
      tåler|toler|klarer NEG .. langvarig|=stående|=ståande|=sittende|tungt|fysisk
      kan|orker|klarer|tåler|toler NEG .. stå|sitte|sitje|gå|jobbe|arbeide .. heile|hele|lenge|dagen
      NEG =jobbe|=arbeide .. mer|meir|over|full|fullt|100|heil|heilt|hele
      NEG|tåler|toler .. støy|bråk|skiftarbeid*|nattarbeid*|turnus*|skift|kulde|stress|lukter|støv|varme
      tåler|toler NEG|lite|dårlig|dårleg .. støy|bråk|skift*|natt*|turnus*|kulde|stress|støv
      jobbe|arbeide .. hvis|dersom|om|når .. får|kan .. sitte|sitje|stå|pauser|pausar|tilrettelegg*|hvile
      senkepult|senkebord|senkbar|hevsenkepult|hevesenkepult
      unngå|NEG .. ensidig|tungt|tunge|belastende .. arbeid|løft|belastning*
      kortere|kortare|færre|korte .. arbeidsdag*|arbeidstid|arbeidsøkt*|dager|timer
      veksle|variere|bytte|skifte .. sitte|sitje|stå|gå|stilling|arbeidsstilling*
      må|bør|trenger|treng|krever|krev|behov|avhengig|nødvendig|naudsynt|fordrer|forutsetter|ønsker|ønskjer|skal ... tilrettelegg*|tilrettelagt*|tilpass*|skjermet|skjerma|hjelpemiddel*|hjelpemidl*|ergonomisk*|hevsenk*|fleksibel|fleksible !norsk*|bolig*|opplæring|kommunikasjon|undervisning|program*|språk*
      tilrettelegging*|tilpasning*|tilpassing* .. må|nødvendig|naudsynt|trengs|mangler|manglar|behov|på|av .. arbeid*|jobb*|plass|oppgaver|praksis*|nødvendig|trengs|mangler|manglar|behov
      !varig|varige tilrettelagt|tilrettelagte|tilpasset|tilpassa|skjermet|skjerma .. arbeid|arbeidsplass*|jobb|arbeidsoppg*|oppgaver|oppgåver|arbeidstid|stilling|plass|praksisplass|sektor|virksomhet|miljø
      arbeid*|jobb*|oppgaver|oppgåver|plassen|stillingen .. må|bør|skal|trenger .. legges|leggast|leggjast|tilrettelegges|tilretteleggast|tilpasses|tilpassast
      legges|leggast|leggjast|lagt|legge|leggje til rette .. arbeid*|jobb*|plass|for|hjå|hos|oppgaver
      rolig|roleg|rolige|stille|lite|støyfritt .. arbeidsmiljø|arbeidsplass*|støy|miljø|omgivelser !hjemme
      NEG|tåler|toler .. tunge|tungt|tyngre|tyngre .. løft|arbeid|jobb|tak
      kan|tåler|toler|klarer|greier|orker|skal|bør NEG .. løfte|stå|sitte|sitje|gå|bøye|bære|jobbe|arbeide !i .. tungt|lenge|tunge|mye|mykje|skift|natt|turnus|fullt|full|heldags|hele|fulle|over|lange|stillesittende|armene|hendene
      NEG stå|gå|sitte|sitje|løfte|bære .. lenge|hele|tungt|mye|mykje|over|mer|lange
      uten|utan tunge|tungt|støy|bråk
      bare|kun|berre|maks|maksimalt|maks .. jobbe|arbeide|jobb|arbeid|stå .. deltid|timer|timar|redusert|timer|prosent|formiddag|dagen|lett|lettere
      lett|lettere|lettare .. fysisk? arbeid|jobb|arbeidsoppgaver|arbeidsoppgåver|oppgaver
      redusert|nedsatt|nedsett|begrenset|avgrensa|lav|låg .. arbeidskapasitet|kapasitet|arbeidstempo|tempo|arbeidstid|utholdenhet|uthald|stilling|stillingsprosent
      hyppige|ekstra|flere|mange|fleire .. pauser|pausar
      varierte|variert|allsidige|vekslende .. arbeidsoppgaver|oppgaver|arbeidsstilling*|arbeidsstillinger
      hensyn til .. helse*|rygg*|hørsel*|syn*|plager|kne*|nakke*|begrensninger|funksjons*
      ta|tas|takast|tar|må hensyn|omsyn .. helse*|rygg*|arbeid*|plass*
      hjelpemiddel|hjelpemidler|hjelpemidlar|arbeidshjelpemid*|hjelpemidla
      teleslynge|leselist|synshjelpemid*|høreselshjelpemid*|hørselstekniske|hevsenkpult|hevesenkebord`,
    topic: `
      tilrettelegging*|tilpasning*|tilpassing*|arbeidsstilling*|arbeidsplasstilpasning`,
  },
  {
    need: "employer-support",
    family: `
      bakeri*|kafé*|kafe*|restaurant*|verksted*|hotell*|butikk*|gård*|gard*|firma*|bedrift*|barnehage*|sykehjem*|sjukeheim*|lager*|renholdsfirma* .... vil|ønsker|ønskjer|må|trenger|ber .. ha .. noen|nokon|en|ein .. å .. ringe|spørre|kontakte|snakke
      bakeri*|kafé*|kafe*|restaurant*|verksted*|hotell*|butikk*|gård*|gard*|firma*|bedrift*|barnehage*|sykehjem*|sjukeheim*|lager*|renholdsfirma* .. er|virker|verkar positiv*|åpne|opne|interessert*|villig* .... men|dersom|hvis|om .... noen|nokon|støtte|hjelp|nav|oppfølging|tilskudd|tilskot|avtale
      ansette|ansetje|ansatt|tilsette|ta|beholde|behalde .. ham|han|henne|ho|hun|deltakeren|deltakaren|bruker .... redd|bekymret|bekymra|usikker|usikre|tør|torer|vegrer|nøler|koster|kostar|risiko*|sykefravær*|sjukefråvær*
      styrer|styreren|styrar|*leder|*lederen|*leiar|*leiaren|*sjef|*sjefen|rektor|mester|mesteren|praksisvert*|*bedriften|*bedrifta|arbeidsgiver*|arbeidsgjevar* .... ønsker|ber|trenger|vil|håper .... jevnlig|tett|tettere|fast|mer|meir|løpende|støtte|hjelp? kontakt|støtte|oppfølging|veiledning|bistand|råd|tilskudd|tilskot .. !cv|lønn
      arbeidsgiver*|arbeidsgjevar*|*sjef|*sjefen|bedriften|bedrifta|lederen|leiaren .... ber|ønsker|krever|vil|spør .. om|ha? .. fast|noen|person|kontakt* .. person|kontakt*|i|fra|frå? .. nav
      arbeidsgiver*|arbeidsgjevar*|*sjef|*sjefen|bedriften|bedrifta .... ber|ønsker|krever|vil|forutsetter|spør .... lønnstilskudd|lønstilskot|lønnstilskot|mentor*|oppfølging
      hvis|dersom|om nav .. hadde|er|var|blir .. mer|meir|tettere|tettare|på|med|inne .. banen|lag|på
      arbeidsgiver*|arbeidsgjevar*|*sjef|*sjefen|bedriften|bedrifta ... dersom|hvis|viss|om|forutsatt .. nav .. kan|gir|gjev|bidrar|følger|stiller
      arbeidsgiver*|arbeidsgjevar*|*sjef|*sjefen|*leder|*lederen|*leiar|bedriften|bedrifta|*bedriften ... villig|positiv|interessert|vil|kan .... men|dersom|hvis|om|forutsatt|så|med .. nav|støtte|oppfølging|hjelp|tilskudd .. kan|gir|gi|bidrar|følger|stiller|får|støtte|hjelp
      arbeidsgiver*|arbeidsgjevar*|*sjef|*sjefen|bedriften|bedrifta .... ønsker|ønskjer|vil|ber|forventer .. at|om .. nav|veileder*|rettleiar* .. følger|følgjer|kan|skal|stiller|bidrar|er
      sjef|leder|leiar|arbeidsgiver|arbeidsgjevar|bedrift|praksisbedrift|praksisplass|arbeidsplass|kontaktperson|remasjef|butikksjef|kjøkkensjef|*sjef|*sjefen|*bedriften|*bedrifta|*plassen ... spør|ber|ønsker|ønskjer|trenger|treng|etterlyser|vil|krevende|krevjande|usikker|håper|forutsetter|avhengig ... oppfølging|mentor*|støtte|hjelp|bistand|kontakt|rettleiing|veiledning|lønnstilskudd|lønstilskot|tilskudd|fadder|opplæring|kontaktperson|jobbspesialist .. !egen|helse*
      spør|ber|ønsker|ønskjer .. om .. nav|veileder|noen .. kan|vil .. stille|bidra|følge|hjelpe|støtte|komme
      synes|syns|synest|opplever .. krevende|krevjande|vanskelig|vanskeleg|tungt .. å .. instruere|gi|lære|følge|ha .. henne|ham|han|ho|opp|instruks*|opplæring
      spør|spurt|ber|bedt|ønsker|ønskjer|vil|trenger|treng .. om|at|noen|nokon .. noen|nokon|nav|veileder|kan .. kan|være|følge|vere|følgje|komme|stille .. med|opp|ut .. starten|byrjinga|begynnelsen|plassen|jobben|innkjøring*|opplæring*
      daglig|dagleg|butikksjef|avdelingsleder|avdelingsleiar|formann|formannen|bas|basen|sjef|sjefen|leder|lederen|leiar|leiaren|arbeidsgiver|arbeidsgjevar|arbeidsgivar|bedriften|bedrifta|verkstedet|butikken|barnehagen|hotellet|sykehjemmet|kontaktpersonen|eier|eigar|oppdragsgiver ... spør|spurt|ber|bedt|ønsker|ønskjer|vil|trenger|treng|etterlyser|savner|lurer|usikker|tvil|forutsetter|krever|lite|håper .. NEG? .. noen|nokon|kontaktperson|oppfølging|støtte|hjelp|bistand|mentor|tilskudd|lønnstilskudd|kompensasjon|tid|veiledning|rettleiing|ringe|kontakt|råd|bakgrunn|jobbspesialist|møter|samtaler|avlastning|ressurs*|kapasitet .. !hans|hennar
      sjef*|leder*|leiar*|arbeidsgiver*|arbeidsgjevar*|bedriften|bedrifta|verkstedet|butikken ... villig|positiv|interessert|ønsker|åpen|vil .. hvis|dersom|men|forutsatt|så|med .. støtte|oppfølging|hjelp|nav|tilskudd|noen|lønnstilskudd
      arbeidsgiver*|arbeidsgivar*|arbeidsgjevar*|bedriften|bedrifta vil .. ha|få .. kontakt*|oppfølging|støtte|hjelp|lønnstilskudd|lønstilskot
      arbeidsgiver*|arbeidsgivar*|arbeidsgjevar*|bedriften|bedrifta|sjefen|*sjef|*sjefen|=leder|=leiar|lederen|leiaren|arbeidsplassen|verksemda|virksomheten|praksisplassen|butikken ... ønsker|ønskjer|ynskjer|trenger|treng|behov|usikker|usikre|skeptisk|støtte|oppfølging|veiledning|rettleiing|bistand|bekymret|bekymra|mentor|lønnstilskudd|tilskudd|kompensasjon|følges|følgast|motvillig|avhengig|avklaring|krever|spør|ber|etterlyser|lønstilskot|lønnstilskot !tilpasset|arbeidsoppgaver
      støtte|oppfølging|veiledning|rettleiing|bistand|hjelp|samtale*|råd|tett ... til|av|for|med .. arbeidsgiver*|arbeidsgjevar*|bedrift*|arbeidsplassen|sjefen|lederen`,
    trouble: `
      sjefen|arbeidsgiver*|arbeidsgjevar*|lederen|leiaren|butikksjef*|bedriften|firmaet .. trenger|treng|ber|ønsker|spør .. råd|hjelp|veiledning|rettleiing .. om|til
      trenger|treng|ønsker|ønskjer .. at .. noen|nokon .. med|følger|hjelper|støtter .. på|i|under .. jobb*|arbeid*|plassen|praksis*
      trenger|treng|behov|ønsker|må .. ha? .. noen|nokon|en|ein .. som .. følger|følgjer|støtter|hjelper|veileder|rettleier|kan .. opp|ham|henne|han|ho|på|i .. jobb*|arbeid*|plassen|praksis*
      NEG|vanskelig|vanskeleg|sliter|slit|strever|klarer|trenger|treng|hjelp .. for|med|til|å? .. =beholde|=behalde|=holde|=halde .. på? .. jobb|jobber|jobben|jobbar|arbeid .. uten|utan|støtte|oppfølging|over|hjelp
      NEG|vanskelig|vanskeleg|sliter|slit|strever|klarer .. beholde|behalde .. jobb|jobber|jobben|jobbar|arbeid
      HELP|WISH|må|bør|få|fått|mangler|noen|en|ein|som .. bindeledd|kontaktperson|mellommann|los|koordinator|støttespiller|støtteperson|mentor|fadder|jobbspesialist|jobbcoach|trekantsamtale* .. mot|med|på|i|overfor|til|mellom|hos .. arbeidsplass*|arbeidsgiver*|arbeidsgjevar*|jobb*|praksis*|bedrift*|sjef*|leder*
      trenger|treng|behov|ønsker|må|bør|vil .. ha? .. bindeledd|jobbspesialist|mentor|fadder|jobbcoach|støtte|oppfølging|noen|nokon .. i|på|ved|ute .. arbeidsplass*|jobben|jobb|arbeidet|praksis*|bedrift*
      mistet|mista|mister|fått|får|sparket|sparka|oppsagt|røk|sparken .. sparken|jobben|jobb|fyken|sagt .. tre|to|fire|fem|flere|fleire|hver|kvar|gjentatte|mange|stadig .. gang*|gong*|jobb*|arbeidsgiver*
      sparken|oppsagt|sparket|sparka|fyken .. tre|to|fire|fem|flere|fleire|hver|kvar|gjentatte|mange|stadig|begge .. gang*|gong*|jobb*|arbeidsgiver*|steder|plasser
      holder|held|beholder|holde|beholde|halde|behalde NEG|sjelden .. på? .. jobb*|jobber|jobben|arbeid|stilling* .. lenge|over|lengre|jobb*
      faller|fell|falt|detter .. ut .. av .. jobb*|arbeidsforhold|praksis|tiltak .. etter|raskt|fort|stadig|hver|kort|når
      oppfølging|støtte|hjelp|bistand|rettleiing|veiledning .... beholde|behalde|halde|holde .. jobb|jobben|arbeid*|stilling
      sagt|oppsagt|sagd|mistet .. opp .. gang|ganger|gonger|stadig|igjen|hver|alltid
      stadig|gang|alltid|flere .. sagt|sagd opp
      =følges|=følgast .. tett|opp ... =jobb|=arbeid|arbeidsplass*|jobben|stilling
      mistet|mista|hatt|gått .. mange|flere|fleire|alle|gjennom .. jobber|jobbar|arbeidsforhold .. fordi|uten|og|raskt|kort
      mistet|mista .. mange|flere|fleire|alle jobb*
      trenger|treng|behov|ønsker|ønskjer|ynskjer|må|hjelp|tett|tettere|ekstra|avhengig|få|får|krever ... oppfølging|støtte|mentor*|fadder*|veiledning|rettleiing|opplæring|jobbspesialist*|støtteperson|kontaktperson .. på|i|av|ute|hos .. =jobb|=jobben|=arbeid|=arbeidet|arbeidsplass*|praksis*|bedrift*|kollega
      tett|tettere|ekstra oppfølging .. jobb*|arbeid*|arbeidsplass*|praksis*|bedrift*
      trenger|treng|behov|ønsker|ønskjer|ynskjer|bør|må ... mentor*|fadder*|jobbspesialist*|lønnstilskudd|lønstilskot|lønnstilskot
      HELP|WISH|må|bør|ber|bedt .. trekantsamtale*|trepartssamtale*|trepartsmøte*
      =følges|=følgast opp .. på|i .. jobb*|arbeidsplass*|arbeid|praksis*|bedrift*
      følge|følgje|følger|følgjer .. han|ham|henne|henne|ho|hun|deltakeren|brukeren|vedkommende .. opp .. på|i jobb*|arbeidsplass*|arbeid|praksis*|bedrift*
      mister|mistet|mista|ender|miste .. jobber|jobbar|jobbene|jobbane|jobben|jobb stadig|raskt|gang|etter|hver|kvar|alltid|igjen|fort|gjentatte
      stadig|gjentatte|alltid|hver|flere .. mister|mistet|mista|sagt|oppsagt|sparken|sluttet .. jobb*|opp|arbeid*
      NEG|vanskelig|vanskeleg|sliter|slit|strever|problem*|vansker|falle|fall ... beholde|behalde|holde|halde|bli|fortsette .. jobb|jobben|jobber|arbeid|stilling|arbeidsforhold|arbeidet
      hjelp|støtte|bistand .. beholde|behalde|stå|fungere .. jobb|jobben|arbeid|arbeidet
      faller|fell|falt|ramler|detter ut|av .. jobb|jobber|arbeid|praksis|arbeidstrening
      jobber|jobbar|arbeidsforhold .. varer|varar|holder .. kort|NEG|bare
      trenger|treng|ønsker|behov|vil|må|bør|få|mangler|med .. støtte|veileder|kontaktperson|noen|nokon .. på jobben|arbeidsplassen|arbeidsplass`,
  },
  {
    need: "not-registered",
    settled: `
      registrerte|registrert|meldte|meldt|registrerer seg .. arbeidssøk*|nav|nav.no
      =er|står|står registrert .. arbeidssøk*`,
    trouble: `
      NEG .. meldt|meld|melda|registrert .. arbeidsledig*|arbeidslaus*|=ledig
      glemt|glemte|glømt|utsatt .. melde|registrere .. seg|arbeidssøk*
      registreringen|registreringa|registrering .. NEG|mangler|manglar .. plass|gjort|fullført|ferdig|orden|ordnet|ordna
      NEG .. kom|kommet|fått|gjort|fullført .. registreringen|registreringa|arbeidssøkerregistrering*
      NEG|aldri|enda|ennå|enno|glemt|gløymt .. vært|vore|innom|gjort|fått|ordnet|ordna|utført|satt .. i|innom|med|til? .. arbeidssøkerregister*|arbeidssøkarregister*|arbeidssøkerregistrering*|arbeidssøkarregistrering*|registrering*|registrert .. !bil|fødsel
      NEG|aldri|ikke|ikkje .. registrert|meldt|innmeldt|skrevet|oppført .. seg|som|inn|på|arbeid* .. som|inn|ledig|arbeidssøk*|jobbsøk*|arbeidsledig|arbeidsøk*|arbeidslaus|ved|nav
      registrert|registrering|registrere|registrerte .. som? .. arbeidssøk*|jobbsøk*|arbeidssøkar* .. NEG|mangler|manglar|må|gjenstår|nei|ikke|glemt|utløpt
      arbeidssøkerstatus|arbeidssøkarstatus .. NEG|mangler|ikke|inaktiv|utløpt|avsluttet|borte
      falt|datt|meldt|gått|gikk|strøket|tatt|røk|røket .. ut .. av|or|som .. arbeidssøk*|registeret|arbeidssøkarregister*|nav
      står|er|stend NEG .. som? arbeidssøk*|arbeidssøkj*
      glemt|gløymt|utsatt|utsett|forsømt .. registrere|registrert
      avregistrert|avmeldt|utmeldt .. arbeidssøk*|nav|registeret
      meldekort* .. NEG .. sendt|levert|send|innsendt
      NEG ... registrert|registrerte|registrere|registrerer|registreres|registrering|meldt|innmeldt|reg ... arbeidssøk*|arbeidssøkj*|jobbsøk*|jobbsøkj*|arbeidssøkerregister*|arbeidssøkarregister*|nav
      NEG|mangler|manglar|uten|utan .. registrering|registrert .. arbeidssøk*|arbeidssøkj*|jobbsøk*|arbeidssøkerregister*
      mangler|manglar|NEG .. registrering|arbeidssøkerregistrering*|arbeidssøkarregistrering*|arbeidssøkjarregistrering*
      må|bør|skal|trenger|treng|hjelp|hjelpes|husk|bistand ... registrere|registreres|registrerast|melde|registrering ... arbeidssøk*|arbeidssøkj*|jobbsøk*|arbeidssøkerregister*|arbeidssøkarregister*|nav.no
      NEG .. arbeidssøkerregisteret|arbeidssøkarregisteret|arbeidssøkjarregisteret|arbeidssøkerregister
      NEG .. arbeidssøker|arbeidssøkar|arbeidssøkjar .. nav
      arbeidssøker*|arbeidssøkar*|arbeidssøkjar* .. NEG registrert|registrerte
      falt|fall|tatt|strøket|meldt|gått|skrevet|røket .. ut|av .. arbeidssøkerregister*|arbeidssøkarregister*|registeret|arbeidssøker
      registreringen|registreringa|arbeidssøkerregistreringen|arbeidssøkerperioden|arbeidssøkarperioden .. utløpt|avsluttet|avslutta|gått|opphørt|NEG|stoppet|stoppa
      glemt|glemmer|gløymt|gløymer|sluttet|NEG .. !til sendt|=sender|=sende|send|levert .. meldekort*
      glemt|glemmer|gløymt|gløymer .. meldekort*
      uregistrert
      NEG registrert|registrere|registrerer .. seg .. nav*|nett`,
    asset: `arbeidssøkerregistrering*|arbeidssøkarregistrering*|arbeidssøkerregisteret|arbeidssøker|arbeidssøkar|arbeidssøkjar`,
  },
];
