import type { NeedWords } from "./types.ts";

/** Work, job search and registration. */
export const work: readonly NeedWords[] = [
  {
    need: "apprenticeship",
    lasting: true,
    trouble: `
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
      NEG ... =jobbet|=jobba|=arbeidet|=arbeidd|=arbeida !fullt|full|mye|mykje|skift|natt
      NEG vært|vore|hatt .. jobb|arbeid|jobben|arbeidslivet|lønnet|lønna|fast
      aldri .. jobb|arbeid|jobben|arbeidslivet
      NEG .. lønnet|lønna|løna|ordinært|ordinær|betalt .. arbeid|jobb|arbeidet
      lenge|lang|langt|mange|flere|fleire|år|årevis .. ute av|utenfor|utanfor|uten|utan .. arbeid*|jobb*
      utenfor|utanfor .. arbeid|arbeidslivet|arbeidsliv|arbeidsmarkedet|arbeidsmarknaden
      ute av .. arbeid|arbeidslivet|arbeidsliv|arbeidsmarkedet|arbeidsmarknaden
      småjobb*|strøjobb*|strøoppdrag*|ekstrajobb*|=sommerjobber|=sommerjobbene|=sommarjobbar|=sumarjobbar|sesongjobb*|sesongarbeid*|tilkallingsvakt*|tilkallingsvikar*
      korte|kortvarige|kortvarig|kort|korttids .. arbeidsforhold*|engasjement*|vikariat*|jobb*|oppdrag*|ansettelse*
      hull|hol|huller i cv*
      langtidsledig*|langtidsarbeidsledig*|langtidsarbeidslaus*
      arbeidsledig|arbeidsledige|arbeidslaus|arbeidslause|arbeidsløs|arbeidsløse|jobblaus|jobbløs
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
      arbeidstrening*|praksisplass*|arbeidstreningsplass*`,
  },
  {
    need: "job-search-skills",
    trouble: `
      NEG napp|respons|svar|tilbakemelding .. på .. søknad*|jobb*
      søknad* .. NEG .. besvart|svar|svart|svares
      søker|søkjer lite|sjelden|sjeldan|usystematisk|tilfeldig|NEG .. jobb*|stilling*|arbeid
      vet|veit NEG .... jobbsøk*|søknad*|søkje|søke
      NEG|LACK ... cv|cven|cvn|jobbsøknad*|søknadsbrev|jobbsøking|jobbsøk
      cv|cven|cvn .. NEG|mangler|manglar|utdatert|gammel|gamal|oppdateres|oppdaterast|dårlig|dårleg|mangelfull|ufullstendig|lages|må|bør|trenger|treng|ligger
      oppdatere|oppdaterast|lage|laga|skrive|forbedre|forbetre|utforme .. cv|cven|cvn|søknad*|jobbsøknad*
      aldri|NEG|lite|usikker|vanskelig|vanskeleg|sliter|slit|strever|vet|veit|hjelp|bistand|trenger|treng|lære|råd|veiledning|rettleiing|problem*|vansker|tungt ... jobbsøknad*|søknadsskriving|jobbintervju*|intervju|intervjuer|intervjuet|intervjusituasjon*|intervjutrening|jobbsøk*|cv|cven|cvn|finn.no
      aldri|NEG|lite|usikker|vanskelig|vanskeleg|sliter|slit|strever|vet|veit|hjelp|bistand|trenger|treng|lære|råd|veiledning|problem*|vansker|tungt ... søke|søkje|søker|søkjer|finne|skaffe|skaffa|søking jobb|jobber|jobbar|arbeid|stilling|stillinger|stillingar|ledige
      NEG .. innkalt|kalla|kalt|kommet|komme|kommer|kjem|kome|fått|får|vært|vore .. intervju*|jobbintervju*
      gruer|gruar|nervøs|stresset|redd|kvier|kvir|låser|dårlig|blokkerer|fryser ... intervju*|jobbintervju*|jobbintervjuer
      sendt|sender|søkt|søker|skrevet ... søknader|søknadar|jobber|jobbar|stillinger ... uten|utan|NEG|avslag
      mange|bare|stadig|fått|får|kun|berre .. avslag .. jobb*|søknad*|stilling*
      avslag på .. jobb*|jobbsøknad*|stilling*
      NEG ... svar på .. søknad*|jobbsøknad*
      vet|veit NEG .. hvor|hvordan|korleis|kor|hvorleis|åssen .. søk*|finn*|leite*|lete*|skriv* !bolig|leilighet|vei|veien|fram|frem
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
      jobbsøknad*|jobbintervju*|intervju|intervjuer|intervjuar|intervjusituasjon*|intervjuet
      skrive .. søknad|søknader|søknadar
      søke|søkje jobb|jobber|jobbar|arbeid|stillinger|stillingar
      finne .. stillinger|stillingar|jobb|jobber|jobbar|arbeidsgivere`,
  },
  {
    need: "work-goal",
    trouble: `
      famler|famlar|vakler .. yrke*|jobb*|framtid*|mål*|når|litt
      trenger|treng|hjelp|vanskelig|sliter .. sette|setje|finne .. =mål|=målet
      vanskelig|vanskeleg|sliter|slit|strever|hjelp|usikker .. velge|velje|bestemme|finne .. yrke*|utdanning*|retning|yrkesvei|seg
      NEG|uten|mangler .. =klar|tydelig|konkret|fast =plan|retning|idé
      tenke|tenkje|tenk nytt .. yrke*|jobb*|arbeid*|om
      aner|anar NEG .. hva|kva|hvor
      veien|vegen|retningen|retninga|framtiden|fremtiden|framtida .. uklar*|usikker*|uavklar*
      NEG|uten|mangler .. plan|planer|planar|tanker|formening .. for|om|over hva|kva|framtid*|fremtid*|videre
      NEG .. tenkt|bestemt|funnet .. over|på|ut|seg .. hva|kva|for
      vet|veit NEG .. hva|kva .. lyst|passer|vil|kunne|interess*
      veiledning|rettleiing|råd|hjelp|informasjon .. hvilke|kva|om .. muligheter|moglegheiter|yrker|jobber .. arbeidsmarked*|arbeidsmarknad*|finnes|passer|finst
      vet|veit|visste|vite NEG .. hva|kva|ka|hvilken|kva|hvilket|hvilke .. vil|skal|ønsker|ønskjer|ynskjer|kan|bli|passer|passar|jobb*|arbeid*|yrke*|retning|interess*|utdann*
      vet|veit NEG .. vei|retning|veg
      usikker|usikre|usikkert|uviss ... hva|kva|yrke*|yrkesvalg|yrkesval|retning|framtid*|fremtid*|veien|vegen|jobb|jobbmål|mål|karriere*|veivalg|vegval|utdanningsvalg|interesser|ønsker !om|søke|skrive
      NEG|LACK ... yrkesmål|jobbmål|arbeidsmål|jobbønske*|yrkesønske*|karrieremål|hovedmål|framtidsplan*|fremtidsplan*|yrkesplan*|karriereplan*|retning|yrkesvalg|yrkesval
      NEG|uten|mangler|manglar .. klart|klare|tydelig|tydelige|tydeleg|konkret|konkrete|konkrete|realistisk|realistiske|noe|noen|noko|et|avklart|bestemt|bestemte|spesielle .. mål|plan|planer|planar|ønske|ønsker|ønskje|jobbmål|yrkesmål|idé|ide|tanker|tankar !på
      LACK|uten|utan|NEG .. mål|plan|planer|planar .. for|med|om framtid*|fremtid*|arbeid*|jobb*|yrke*|livet|veien
      uklart|uklare|uklar|uavklart|uavklarte|utydelig|urealistisk|urealistiske|vage|vagt|diffust|diffuse|sprikende .. mål|målet|mål|jobbmål|yrkesmål|arbeidsmål|plan|planer|planar|ønske|ønsker|jobbønske*|yrkesønske*|yrkes*|framtid*|fremtid*|karriere*|retning
      jobbmål*|yrkesmål*|arbeidsmål*|yrkesvalg|yrkesval|karriere* .. uavklart|uklart|uklare|mangler|manglar|NEG|usikker|usikkert|avklares|avklarast
      NEG bestemt|bestemme|bestemmer|avklart|funnet|funne .. seg|hva|kva|yrke*|retning|mål|ut|jobb*|veien
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
      NEG .. langvarig|lenge|lang|stående|ståande|sittende .. =arbeid|=jobb|stående|ståande|sittende
      tåler|toler|klarer NEG .. langvarig|stående|ståande|sittende|tungt|fysisk
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
      arbeidsgiver*|arbeidsgivar*|arbeidsgjevar*|bedriften|bedrifta vil .. ha|få .. kontakt*|oppfølging|støtte|hjelp|lønnstilskudd|lønstilskot
      arbeidsgiver*|arbeidsgivar*|arbeidsgjevar*|bedriften|bedrifta|sjefen|=leder|=leiar|lederen|leiaren|arbeidsplassen|verksemda|virksomheten|praksisplassen|butikken|kommunen ... ønsker|ønskjer|ynskjer|trenger|treng|behov|usikker|usikre|skeptisk|støtte|oppfølging|veiledning|rettleiing|bistand|bekymret|bekymra|mentor|lønnstilskudd|tilskudd|kompensasjon|følges|følgast|motvillig|avhengig|avklaring|krever|spør|ber|etterlyser|lønstilskot|lønnstilskot !tilpasset|arbeidsoppgaver
      støtte|oppfølging|veiledning|rettleiing|bistand|hjelp|samtale*|råd|tett ... til|av|for|med .. arbeidsgiver*|arbeidsgjevar*|bedrift*|arbeidsplassen|sjefen|lederen`,
    trouble: `
      oppfølging|støtte|hjelp|bistand|rettleiing|veiledning .... beholde|behalde|halde|holde .. jobb|jobben|arbeid*|stilling
      sagt|oppsagt|sagd|mistet .. opp .. gang|ganger|gonger|stadig|igjen|hver|alltid
      stadig|gang|alltid|flere .. sagt|sagd opp
      følges|følgast .. tett|opp ... =jobb|=arbeid|arbeidsplass*|jobben|stilling
      mistet|mista|hatt|gått .. mange|flere|fleire|alle|gjennom .. jobber|jobbar|arbeidsforhold .. fordi|uten|og|raskt|kort
      mistet|mista .. mange|flere|fleire|alle jobb*
      trenger|treng|behov|ønsker|ønskjer|ynskjer|må|hjelp|tett|tettere|ekstra|avhengig|få|får|krever ... oppfølging|støtte|mentor*|fadder*|veiledning|rettleiing|opplæring|jobbspesialist*|støtteperson|kontaktperson .. på|i|av|ute|hos .. =jobb|=jobben|=arbeid|=arbeidet|arbeidsplass*|praksis*|bedrift*|kollega
      tett|tettere|ekstra oppfølging .. jobb*|arbeid*|arbeidsplass*|praksis*|bedrift*
      trenger|treng|behov|ønsker|ønskjer|ynskjer|bør|må ... mentor*|fadder*|jobbspesialist*|lønnstilskudd|lønstilskot|lønnstilskot
      trekantsamtale*|trepartssamtale*|trepartsmøte*
      følges|følgast opp .. på|i .. jobb*|arbeidsplass*|arbeid|praksis*|bedrift*
      følge|følgje|følger|følgjer .. han|ham|henne|henne|ho|hun|deltakeren|brukeren|vedkommende .. opp .. på|i jobb*|arbeidsplass*|arbeid|praksis*|bedrift*
      mister|mistet|mista|ender|miste .. jobber|jobbar|jobbene|jobbane|jobben|jobb stadig|raskt|gang|etter|hver|kvar|alltid|igjen|fort|gjentatte
      stadig|gjentatte|alltid|hver|flere .. mister|mistet|mista|sagt|oppsagt|sparken|sluttet .. jobb*|opp|arbeid*
      NEG|vanskelig|vanskeleg|sliter|slit|strever|problem*|vansker|falle|fall ... beholde|behalde|holde|halde|stå|bli|fortsette .. jobb|jobben|jobber|arbeid|stilling|arbeidsforhold|arbeidet
      hjelp|støtte|bistand .. beholde|behalde|stå|fungere .. jobb|jobben|arbeid|arbeidet
      faller|fell|falt|ramler|detter ut|av .. jobb|jobber|arbeid|praksis|arbeidstrening
      jobber|jobbar|arbeidsforhold .. varer|varar|holder .. kort|NEG|bare
      støtte|veileder|kontaktperson|noen|nokon .. på jobben|arbeidsplassen|arbeidsplass`,
  },
  {
    need: "not-registered",
    trouble: `
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
      NEG|glemt|glemmer|gløymt|gløymer|uten|sluttet .. sendt|sende|sender|send|levert|levere .. meldekort*
      glemt|glemmer|gløymt|gløymer .. meldekort*
      uregistrert
      NEG registrert|registrere|registrerer .. seg .. nav*|nett`,
    asset: `arbeidssøkerregistrering*|arbeidssøkarregistrering*|arbeidssøkerregisteret|arbeidssøker|arbeidssøkar|arbeidssøkjar`,
  },
];
