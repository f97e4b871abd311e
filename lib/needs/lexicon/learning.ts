import type { NeedWords } from "./types.ts";

const LANGUAGES =
  "arabisk|tigrinja|tigrinya|dari|pashto|farsi|persisk|somali|somalisk|kurdisk|kurmanji|sorani|ukrainsk|russisk|polsk|litauisk|engelsk|fransk|spansk|swahili|urdu|amharisk|tyrkisk|thai|vietnamesisk|rumensk|bulgarsk|portugisisk|morsmål|morsmålet";

/** Language, reading, computers and schooling. */
export const learning: readonly NeedWords[] = [
  {
    need: "language",
    about: `norsk|språk*|tolk*`,
    trouble: `
      =norsk|norsken|norskopplæring*|norskkurs* .. går|gikk|gjekk .. langsomt|seint|sakte|sent|tregt|trått|traust|smått
      NEG .. godt|bra|flytende|tilstrekkelig nok? norsk
      klarer|klare|greier|fører|kan .. enkel|enkle|enkelt|kort|korte samtale*|setning* !med
      begynnernivå|begynnarnivå|nybegynnernivå|nybegynnarnivå
      norskopplæring*|norskundervisning*|norskkurs* .. tung|tungt|vanskelig|seint|sakte|strevsom|tregt
      kan|kjenner NEG|knapt|bare|berre|få|noen|nokre .. norske ord|gloser|gloser
      norskopplæring*|norskkurs*|norsklæring*|språklæring* .. går|gått|gjekk|gikk .. sakte|tregt|seint|dårlig|dårleg|trått
      forstår|skjønner|les|leser NEG .. skolebrev*|skulebrev*|ukeplan*|vekeplan*|foreldremøte*
      =norsk|=norsken .. har|fått|trenger|manglar|mangler NEG? .. NEG|nok|mer|meir|opplæring
      =norsken|norskkunnskapene|norskkunnskapane|språket mangler|manglar|sviktar|svikter|halter|haltar
      går ut over|utover .. norskopplæring*|norsklæring*|språklæring*
      forsinker|hemmer|vanskeliggjør|hindrer|hindrar .. norskopplæring*|språkopplæring*|språklæring*|norsklæring*
      =norsken|=norsk|norsknivå*|nivå .. er|ligger|på|ligg|bare|berre .. =a1|=a2|=b1|b1nivå|a2nivå|a1nivå|a1|a2|b1
      nervøs|flau|redd|utrygg|usikker|genert .. skal|må|på|med|over|å|når .. snakke|prate .. =norsk
      for .. svak|dårlig|dårleg|lav|låg .. til|for .. at|å .. jobb*|arbeid*|studer*|fungere
      =norsk|=norsken|norskkunnskap* .. svak|svake|utilstrekkelig|dårlig|dårleg|lav|låg .. til|for|hindrer
      noen|nokre|få|enkelte|fem|ti ord|gloser|uttrykk|setninger|setningar =norsk|på .. =norsk
      skriftlig|muntlig|skriftleg|munnleg|muntleg svak|svakt|dårlig|dårleg|svakere|svakare|mangelfull|ustø
      forstår|snakker|snakkar|kan|skjønner .. enkel|enkelt|litt|noe|noko|grunnleggende|grunnleggjande|lite .. =norsk !arbeidsliv*
      dårlig|dårleg|svakt .. både .. =norsk
      trenger|treng|behov|må .. mer|meir|bedre|betre .. =norsk|norskopplæring*|språkopplæring*|språktrening*
      norskkurs*|norskopplæring*|norskundervisning*|norsktrening* .. uten|utan|NEG|lite|liten|svak|dårlig|langsom .. framgang|fremgang|progresjon|utbytte|resultat
      BAD|LACK|NEG|HELP|tung|tungt|ustø|haltende|enkle|enkelt & =norsken|fagspråk*|faguttrykk|fagord|fagbegrep*|norskkunnskap*|norskferdighet*|språkferdighet*|ordforråd*|hverdagsspråk*|talespråk|skriftspråket|uttalen
      lite|litt|ingen|inga|bare|berre|kun|noe|noko .. =norsk .. $
      kan|snakker|snakkar|forstår|skjønner|behersker .. ingen|inga|NEG|litt|lite|noe|noko|bare|berre|kun|for .. =norsk .. !arbeidsliv*
      forstår|skjønner|skjønar|oppfatter|fatter bare|berre|kun|NEG|lite|halvparten .. enkle|beskjed*|setningar|setninger|ord|instruks*|halvparten|alt
      oppfatter|forstår|skjønner|fatter NEG & norsk|språk*
      andrespråk*
      formulere|uttrykke|uttrykkje|ordlegge|ordleggje|forklare seg .. NEG|vanskelig|vanskeleg|dårlig|dårleg|muntlig|skriftlig|språket
      vondt|tungt|vanskelig|vanskeleg|sliter|slit|strever|vansker|vanskar|problem* .. for|med|å .. =formulere|uttrykke|uttrykkje|ordlegge .. seg|muntlig|muntleg
      =norsk|=norsken|språket .. begynnar*|begynner*|nybegynnar*|nybegynner*|startfasen|startgropa|skral*|rusten|haltende|haltande|knudrete|stotrende|ustø|mangelfull*|variabel|gebrokk*|elementær*|a0
      begynnarstadiet|begynnerstadiet|nybegynnernivå*|nybegynnarnivå* .. =norsk|språk*
      forstår|skjønner|skjønar|oppfatter NEG|lite .. dialekt*|bokmål|faguttrykk|fagord|ord|beskjed*|instruks*|kolleger|kollegaer|kundene|forklaring*
      leter|leitar|leiter|mangler|manglar|finner|finn .. NEG? .. etter? =ordene|orda|=ord|ordforråd|gloser|fagspråk !i|i
      dårlig|dårleg|snaut|null|elementær|mangelfull =norsk|=norsken
      lett|enkel|enkelt .. =norsk .. forstår|snakker|kun|bare
      samtale*|møte*|kommuniser*|dialog* .. engelsk|arabisk|tigrinja|ukrainsk|polsk|somali|dari|russisk|kurdisk|spansk|google|translate|oversettelsesapp|oversetter|oversetjar
      snakker|snakkar|snakka bare|berre|kun|helst|mest|morsmål* .. engelsk|arabisk|tigrinja|ukrainsk|polsk|somali|dari|russisk|kurdisk|spansk|google|translate|oversettelsesapp|oversetter|oversetjar
      oversetter|oversetjar|oversetter|omset|tolker|tolkar .. for .. ham|henne|han|ho|hun|far|mor|familien|bruker|seg
      får|fikk|fekk NEG .. med .. seg .. hva|kva|alt .. sies|blir|vert|sagt .. =norsk
      språkpraksis*|språkpraksisplass .. trenger|behov|ønsker|nytte
      språkbad|norsktrening|snakketrening|muntlig|munnleg .. trening|øvelse .. trenger|behov|mer|meir|ønsker|mangler
      språkmessig|språklig|språkleg .. svak|henger|heng|utfordr*|hjelp|vanskelig|etter|utrygg|kommer|begrenset|avgrensa
      språket|språk .. utfordring|hinder|barriere|svakt|problem|tungt|vanskelig|vanskeleg|sperrer|bremser|hemmer|hindrer|begrenser|avgrensar
      består|bestod|bestått|klart|tatt|nådd NEG .. norskprøv*|b1|b2|a2|nivå
      stryker|strøket|stryk|strauk .. på|i .. norskprøv*|norsktest*|muntlig|språkprøve*
      =a1|=a2|=a0|a1a2|a2b1 .. =norsk|nivå|norskprøve*|muntlig|skriftlig|skriftleg|lytting|lesing|skriving
      norskprøv*|norsk|nivå .. =a1|=a2|=a0
      trygg NEG .. på|i .. =norsk|=norsken|språket
      utrygg|usikker|flau|sjenert|genert|redd .. på|for|over|i|når .. =norsk|=norsken|snakke|uttale*|språket .. =norsk|=norsken|aksent|grammatikk|språket|uttale*
      kom|kommet til norge|noreg uten|utan .. =norsk|språk*
      =norsk ... enkelt|enkel|grunnleggende|grunnleggjande|begynner*|nybegynnar*|lavt|lågt|svakt|ujevnt|ustø nivå|nivået|norsk|setninger|setningar
      =norsk|=norsken ... enkle|korte setninger|setningar|ord|fraser
      sliter|slit|strever|strevar|faller|fell|detter|dett|henger|heng|problem*|vanskelig|vanskeleg|skjønner|forstår|kobler|forstå|oppfatter ... snakker|snakkar|prater|pratar|snakkes|går|dialekt* .. fort|raskt|dialekt|utydelig|mange|normalt|mye|mykje
      får|fekk|fikk NEG .. fram|frem .... =norsk|=språket|ord|orda
      tolk .. brukt|benyttet|nytta|bestilt|bruktes|deltok|tilstede|medverka|bistod|til|var|stede
      noen|nokre|enkelte|få ord|gloser|fraser .. =norsk
      NEG|aldri|knapt .. lært|lære|lærte .. =norsk|=norsken
      =norsk|=norsken|=språket .. stopper|hindrer|hindrar|setter|set|bremser|strekker|står|kommer|holder|held|sitter
      snakker|snakkar|prater .. =lite|=knapt .. =norsk
      =norsk ... men snakker|snakkar lite|dårlig|dårleg
      vanskelig|vanskeleg|sliter|slit|strever|problem*|vansker|får NEG? .. gjøre|gjere|gjort seg forstått|forstådd|skjønt
      snakker|snakkar|kan|forstår|skjønner .. bare|kun|berre|lite .. litt? =norsk
      bare|kun|berre litt =norsk
      misforst* ... språk*|norsk*
      pga|grunn .. språk*|norskkunnskap*|=norsken
      snakker|snakkar|forstår|skriver|kan =litt|=lite|=knapt =norsk
      språkvansk*|språkproblem*|språkutfordring*|språkbarriere*|språkhind*|språkhinder*|norskvansk*|norskproblem*|språkforvirring*|språkvegg*
      språklige|språkleg|språklig|språklege vansker|vanskar|utfordringer|utfordringar|problemer|problem|barrierer|barrierar|hindringer|begrensninger
      behov|trenger|treng|bruker|brukar|brukte|via|ved|gjennom|med|krever|krev|måtte|må|uten|utan|hjelp|avhengig|bestilt|bestille|bestilles|brukt|benyttet|nytta|ha|benytter .. tolk|tolken|telefontolk|skjermtolk|tolketjeneste|tolking
      telefontolk|skjermtolk|tolkebehov
      samtalen|samtale|møtet|møte|kommunikasjon* .. tolk|tolket
      snakker|snakkar|prater|kan|bare|kun|berre|mest .. bare|kun|berre|mest|nesten ${LANGUAGES}
      bare|kun|berre|mest snakker|snakkar|${LANGUAGES}
      gebrokken|gebrokkent|gebrokke
      forstår|skjønner|skjønar|oppfatter|oppfattar .. NEG|lite|dårlig|dårleg|halvparten|litt .. blir|vert|sagt|=norsk|instruks*|beskjeder|sies|seier|snakk*|samtalen|alt|instruksjoner
      vanskelig|vanskeleg|sliter|slit|strever|problem*|vansker|ustø ... gjøre|gjere|uttrykke|utrykke|uttrykkje|forstå|forklare .. seg .. =norsk
      gjøre|gjere|uttrykke|utrykke|uttrykkje seg .. dårlig|vanskelig
      nivå|nivået|på|er|a1|ligger|ligg|=norsk|bestått|muntlig|under .. a1|a2|a1a2|a1nivå|a2nivå|prea1
      under b1|b2|a2|a1
      a1|a2 .. =norsk|muntlig|muntleg|skriftlig|skriftleg|nivå
      NEG ... bestått|bestod|besto|stått|tatt|teke|avlagt ... norskprøv*|språkprøv*|norskeksamen|bergenstesten
      strøk|stryk|strauk|strøket|dumpet .. norskprøv*|språkprøv*
      NEG|aldri .. gått .. norskkurs*|norskopplæring*
      NEG norskspråklig*|norskspråkleg*|norsktalende|norsktalande
      lære|lærer|forbedre|forbetre|bedre|betre|styrke|styrkje|øve|utvikle|trene|øving .. =norsk|=norsken|norskkunnskap*|norskferdighet*|=språket|=språk !tegnspråk
      bli|blir|vert bedre|betre|flinkere|flinkare|tryggere .. =norsk|språket|språk|snakke
      =norsk|norskkurs*|norskopplæring|språkopplæring|språktrening|språkpraksis|språkkurs .. trengs|nødvendig|naudsynt|mangler|manglar|behov|ønskelig
      manglende|manglande|LACK|svake|svak .. språkforståelse|språkforståing|ordforråd|begrepsforståelse|norskforståelse
      språk* .. hinder|hindring|barriere|problem|utfordring|hindrer|hindrar|stopper`,
    asset: `
      =norsk !statsborger*|system*|førerkort|førarkort|sertifikat|arbeidsliv*|arbeidserfaring|utdanning|utdannelse|skole|skule|vitnemål|fagbrev|bank*|pass|samfunn*|kultur*|autorisasjon|adresse|mann|kvinne|kone|samboer|nettverk|venner|vener|arbeidsgiver*|referans*|personnummer|mat|id*|videregående|grunnskole|lov*|familie|prøve|arbeidsmarked*|hjelpemid*|opphold*|kjæreste|selskap|standard|kompetanse|godkjen*|kjørekort
      =norsken|norskkunnskap*|norskkunnskapar|norskferdighet*|norskferdigheiter|norsknivå*|norskspråklige|norskforståelse|norskkompetanse
      språkferdighet*|språkferdigheiter|språkkunnskap*|språkforståelse|språkforståing|språknivå*|språkkompetanse|=språket|ordforråd*
      norskkurs*|norskopplæring*|norskundervisning*|norsktrening|språkkurs*|språkopplæring*|språktrening*|språkpraksis*|språkkafe*|norskprøv*`,
    topic: `
      !eget|eige|egne|eigne|sitt språk|språklig|språkleg
      muntlig|skriftlig|muntleg|skriftleg .. =norsk`,
  },
  {
    need: "literacy",
    trouble: `
      gjemmer|skjuler|later|unnskylder|skylder|bortforklarer ... briller*|brillene|hodepine .. når|hvis|om|for .. =lese|leses|lesast|skrives|noe
      tekst*|tekster|tekstar|avsnitt* .. faller|fell|glipper|flyter|hopper .. helt? .. ut|over|sammen|saman .. !bra
      skriver|leser .. bare|berre|kun .. korte|enkle|enkelte|få|små .. ord|setning*
      bokstav*|bokstavene|bokstavane .. hopper|hoppar|danser|dansar|bytter|byter|flyter|flyt
      lurt|lurer|snik*|sneket seg .. unna|vekk .. høytlesning*|høgtlesing*|lesing|skriving|å
      skriver|skriv|skrive|kan .. bare|kun|berre|knapt .. navnet|namnet
      staver|stavar|stave|les|leser .. seg gjennom|igjennom|fram|frem
      kan|lært verken|hverken|korkje =lese|=lesa|=skrive|=skriva
      skriver|skriv .. mange|mye|masse =feil|skrivefeil|stavefeil !på
      gikk|har aldri .. skole|skule .. lese|skrive
      HELP|må|noen|nokon & =lese|=lesa|=lesing|lesinga|skrivinga|rettskriving*|staving|skriftspråk*|leseferdighet* .. !cv|søknad*|jobbsøknad*|norsk|epost
      noen|nokon|andre|samboer*|kona|mannen|datter*|sønn*|venn* .. forklare|forklarer|lese|leser|tolke .. brev*|post*|skriv|det|dem|papir* .. for|høyt
      brev*|papirer|skriv|post .. offentlige|nav|kommunen & forklare|forklarer|lese|leser|forstår|NEG|må|noen
      bokstaver|bokstavene|bokstavar|bokstavane .. hopper|danser|blander|vanskelig|plass|flyter|sliter|strev*|lærer|rot
      strev*|sliter|slit|vansker|problem*|vanskelig|vanskeleg .. bokstaver|bokstavene|bokstavar|bokstavane|rettskriving|tekst|tekster|lese*|skrive*|stave* !cv|jobbsøknad*|søknad*|norsk
      må|får|ber|trenger .. ha|få .. lest|lese|forklart|opplest .. opp|høyt|muntlig|muntleg|brev*|post*
      alfabetiser* .. NEG|aldri|bare|kun|arabisk|morsmål*|latin*|under|trenger|behov
      latinske|latinsk alfabet|bokstaver|bokstavar
      NEG|aldri|lite|knapt .. alfabetisert|skriftkyndig|lesekyndig|lesedyktig|skrivefør|skriveføre
      lese|leser|les .. langsomt|sakte|seint|stotrende|stavende|dårlig|strevsomt|besvær*|usikkert
      skriver|skriv .. dårlig|dårleg|feil|besvær*|uleselig|nødig|aldri|NEG|få|enkle .. !norsk
      analfabet*|semianalfabet*
      spesialundervisning|spesialopplæring|ppt .. lese*|skrive*|norsk|dysleksi
      lydbok|lydbøker|opplesning|talesyntese|lingdys|lingpilot|retteprogram .. bruker|trenger|avhengig|må
      NEG|vanskelig|klarer|sliter|strever|hjelp .. fylle|fyller|fylt .. ut .. !elektronisk*|digital*|nett* skjema*|skjemaer|søknad*|papirer|blankett*
      skjema*|papirer|papirarbeid|brev* .. for|tungt|vanskelig|vanskeleg|NEG|skremmende|hjelp .. å .. lese|forstå|fylle|skrive
      skjønner|forstår|skjønar NEG .. hva|kva|brevene|det .. står|brev*|skjema*|vedtak*|innkalling*
      lenger|lengre|lang|ekstra tid .. skriftlig*|skriftleg*|lese*|tekst*
      vanskelig|vanskeleg|hjelp|trenger|treng|sliter|strever|problem* ... forstå|lese|skjønne .. skriftlig*|skriftleg*|skriftlege|brev*|tekst*
      leser|les .. =ikke|=ikkje|=knapt|=aldri !at|det|dette
      brev|brevene|skjema*|papir* ... vanskelig|vanskeleg|tungt|uforståelig
      lang|lenger|lengre tid .. lese|skrive|lesing|skriving
      misforstår|misforstå|skjønner|forstår .. det|hva|kva .. står|skrevet|skrives
      dysleksi*|dyslexi*|dyslekti*|ordblind*|dyskalkuli*|analfabet*|lesevansk*|skrivevansk*|leseskrivevansk*|lærevansk*|matematikkvansk*|leseproblem*|skriveproblem*|lesehemm*
      lese|les og|eller|/ skrivevansk*|skrivehemm*|skriveproblem*|skriveutfordring*
      lese|lesa og|eller|/ skrive|skriva .. vansker|vanskar|problemer|problem|dårlig|svakt|NEG
      NEG|knapt|aldri|dårlig|lite ... lese|lesa|lese|les|leser og|eller|/ skrive|skriva|skriv|skriver
      sliter|slit|strever|strevar|vanskelig|vanskeleg|vansker|vanskar|problem*|tungt|utfordr*|hjelp|trenger|treng|svak|svake|dårlig|dårleg|øve|trening|trene|behov|opplæring|bedre|betre .. lese|lesa|skrive|skriva|lesing|skriving|stave|staving|rettskriving|rettskriving|leseferdighet*|skriveferdighet*|lesehastighet|skriftspråk* !cv|søknad*|jobbsøknad*|norsk|under|på|søknader|referat|epost*|en|mail
      kan|klarer|greier|klarar|får|forstår NEG .. lese|lesa|skrive|skriva !cv|søknad*|jobbsøknad*|norsk|under|av|strøm*|på
      NEG lært|lærte .. lese|lesa|skrive|skriva
      leser|les|skriver|skriv .. dårlig|dårleg|sakte|seint|tregt|sent|svakt|lite|med|NEG .. godt|godt|vansker|feil|bra|besvær|dårlig|dårleg|sakte|seint|tregt|svakt !norsk
      leser|skriver|les|skriv|skriver .. dårlig|dårleg|sakte|seint|tregt|sent|svakt !norsk
      NEG|aldri lært|lærte .. lese|lesa|skrive|skriva
      lesing|lese og|eller|/ skriving|skrive .. svak*|vanskelig|problem*|utfordr*|dårlig
      trenger|treng|behov|opplæring|kurs|øve|hjelp|styrke|svak* ... lesing|skriving|leseferdighet*|skriveferdighet*
      skrivefeil|stavefeil|bokstavene|bokstavane
      forstår|skjønner|skjønar NEG .. brev*|skriftlig*|skriv|tekst*|skjema*
      NEG|vanskelig|vanskeleg|strever|sliter .. forstå|skjønne|lese .. brev*|skjema*|tekst*|skriftlig*|skriftleg*
      lese|lesa opp|høyt .. brev*|post*
      grunnleggende|grunnleggjande ferdigheter|ferdigheiter|ferdighetene .. svak*|mangl*|dårlig|styrk*|NEG
      svake|mangler|manglende|manglar|NEG|styrke|dårlige|lave .. grunnleggende|grunnleggjande ferdigheter|ferdigheiter|leseferdighet*|skriveferdighet*|ferdigheter lesing|lesing`,
    asset: `
      leseferdighet*|leseferdigheiter|skriveferdighet*|skriveferdigheiter|skriftspråk*|rettskriving|leseforståelse|leseforståing
      lese og|/ skriveferdighet*|skriveopplæring|skrivetrening|skrivekurs|skriveferdigheiter
      skrivekurs|lesekurs|skrivetrening|lesetrening|leseopplæring`,
    topic: `
      lesing|skriving|lesinga|skrivinga`,
  },
  {
    need: "digital-skills",
    trouble: `
      vanskelig|problem*|NEG|sliter|strever|hjelp .. bruke|logge|finne|navigere .. min|minside|nettsid*|aktivitetsplan*|app*|vedlegg* .. side|minside|nettsid*|aktivitetsplan*|app*|vedlegg*
      NEG fått|fikk|fekk|får til .. å .. sende|logge|bruke|levere|åpne|laste .. mobil*|nett*|telefon*|app*|pc|data*
      skjønner|forstår|skjønar|kan|greier .. seg? .. NEG .. seg? .. på|med? .. nettbank*|nettet|data*|pc*|mobil*|appen*|digital*|bankid|nettsid*|nav.no|internett
      usikker|lurer|vet|NEG|vanskelig|hjelp|lære ... bruker|bruke|brukar|finne|navigere .. finn.no|nav.no|arbeidsplassen.no|nettsid*|jobbportal*|nettet|internett|pc*|data*|word|excel|epost*|minside
      BAD|HELP|NEG|vrien|vrient|fremmed|framand|skummelt ... !registrert|meldt|søkt =pc|=pcen|datamaskin*|datautstyr|nettbank*|bankid|minid|nav.no|nettsid*|innlogging*|innloggingen|innlogginga|epost*|eposten|smarttelefon*|apper|appen|digitale|digitalt|nettskjema*|teknologi*|tastatur|skjermbruk .. !møte|uten|registrert|spill*|søknad*
      kom|kommer|kjem NEG .. gjennom|inn|videre .. innlogging*|side*|nav.no|skjema*
      bankid .. sperret|sperra|utløpt|NEG|mangler|får|låst|mistet|skaffe|skaffa|ny|opprette
      tas|taster|tastar .. en|én|ein finger
      analog|utenfor|utanfor .. digital*
      NEG|aldri|lite|knapt|dårlig|usikker|uvant|utrygg|ukjent|ny|klønete|hjelpelaus|hjelpeløs|vanskelig|sliter|strev*|redd|grue* .. !registrert|meldt|søkt =pc|=pcen|data|datamaskin*|nettbrett|smarttelefon*|mobil|mobilen|tastatur|internett|nettet|digital*|elektronisk*|teknologi|apper|appar|skjerm|skjermen|bankid|vipps|nettbank*|altinn|helsenorge|digipost|nav.no|epost|word|teams !møte|registrert|spill*
      får|fått|greier|klarer|kan NEG .. opprette|oppretta|opprettet|laste|lasta|lastet|logge|logga|logget|logger|åpne|opne|sende|fylle|finne|søke|registrere .. konto|bankkonto|app*|vedlegg*|dokument*|digital*|nett*|elektronisk*|bankid|bruker
      datter*|dattera|sønn*|sonen|venn*|nabo*|barna|ungene|samboer*|kona|mannen|søster*|bror* .. må|hjelper|hjelpe|ordner|ordne|gjør|gjer|sender|fyller|betaler .. nettbank*|digital*|bankid|nett|nettet|regninger|skjema*|pc|meldekort*|logge|mobil*|epost*
      må|trenger|treng|får|ber|behov|ønsker|avhengig .. hjelp .. til|med|av .. alt .. nett|nettet|digital*|elektronisk*|data*|pc
      eier|eig|har NEG .. =pc|datamaskin*|smarttelefon*|nettbrett|internett|wifi|bredbånd|epost*|bankid
      NEG|mangler|manglar|uten|utan .. =pc|datamaskin*|smarttelefon*|nettbrett|internett*|wifi|bredbånd|epost*|bankid|minid|datakunnskap*|dataerfaring*|datatrening
      meldekort* .. NEG|hjelp|vanskelig|får|klarer .. selv|sjølv|nett|digitalt|elektronisk|alene
      digitale|digital .. analfabet*|tjenester|løsninger|løysingar|verktøy|plattformer|verden|skjema*|søknad* .. NEG|vanskelig|fremmed|framand|ukjent|uvant|skremmende|hjelp|utenfor|tungt
      orienterer|orientere|navigere|finne|finner seg? .. NEG|vanskelig .. nav.no|nettet|nett|internett
      ikke|ikkje digital|digitale
      får|klarer|greier|kan NEG .. til? .. sende|levere|fylle|bestille|føre|lese .. meldekort|søknad*|skjema*|epost*|aktivitetsplan* .. selv|sjølv|alene|nett|digitalt|uten|hjelp|inn|ut
      skrive|sende|lese|åpne .. epost|eposten|mail .. NEG|hjelp|vanskelig
      hjelp|NEG|vanskelig|klarer|lært|lære ... skrive|sende|lese|åpne|bruke .. epost|epostar|mail|datamaskin*|pc|nettbrett|smarttelefon*
      naboen|nabo|venner|kjente|familien|datter*|sønn*|andre .. hjelper|hjelp|ordner|gjør|gjer|med .. nett|nettet|digital*|bankid|nettbank*|nav.no
      NEG|aldri|lite .. vant|van|fortrolig|trygg .. data*|pc*|digital*|nett*|teknologi*
      får|klarer|greier|klarar|får|kan NEG .... nett|nettet|digitalt|elektronisk
      glemt|gløymt|mistet|glemmer|gløymer|husker|mangler .. passord*|kode*|pinkode*|kodebrikke
      kommer|kjem|får NEG .. inn .. på .. nav|nav.no|minside|nettbanken|kontoen
      NEG .. digital|digitale|digitalt !møte|møter|dialog|oppfølging|aktivitet*
      NEG|LACK ... bankid|minid|epost|epostadresse|mail|datamaskin*|pc|pcen|internett|nettilgang|smarttelefon*|nettbrett|datakunnskap*|dataferdighet*|dataferdigheiter|datakompetanse*|ikt*|tastatur !møte
      NEG|vanskelig|vanskeleg|sliter|slit|strever|strevar|problem*|vansker|vanskar|hjelp|trenger|treng|usikker|lære|=får|hjelpes|bistand|støtte|opplæring|stresset|stressa|frustrert|redd|uvant|vant|utrygg|krevende|forstår ... !registrert|arbeidssøk*|meldt|venn*|vener nett|nettet|digital|digitale|digitalt|digitalisert|data|pc|pcen|datamaskin*|internett|nettbank*|nav.no|elektronisk*|innlogging*|bankid|minid|epost|mail|=skjermen|nettside*|nettskjema*|app|appen|apper|smarttelefon*|nettbrett|altinn|helsenorge|tekniske|teknologi*|datasystem*|word|excel !møte|møter|dialog|trygg*
      logge|logger|loggar .. inn|på .. NEG|vanskelig|hjelp|sliter
      NEG|vanskelig|sliter|hjelp|får ... logge|logga|logger .. inn|på|seg
      datavegring|datasvak*|datavansk*|digitalt utenforskap|utanforskap
      digital|digitale|digitalt .. utfordring*|vansk*|problem*|ferdighet*|hjelp|kompetanse*|svak*|barriere* .. svak*|mangl*|lav*|dårlig|NEG|hjelp
      NEG|får .. søkt|søke|sendt|sende|levert|fylt|fylle .. nett|nettet|digitalt|elektronisk|nav.no
      NEG|aldri .. brukt|bruke|bruker|brukar .. data|pc|datamaskin*|nett|nettet|internett|epost|digitale
      datahjelp|dataopplæring|datakurs|nybegynner .. trenger|ønsker|behov|på .. data|pc|datahjelp
      samboer*|kona|mannen|datter*|sønn*|andre|barna|søster* .. må|hjelper|ordner|gjør|gjer|fyller|logger .. digital*|nett*|bankid|skjema*|pc|søknader .. nett|digitalt|seg|ham|henne|inn`,
    asset: `
      dataferdighet*|dataferdigheiter|datakunnskap*|datakunnskapar|datakompetanse*|itkunnskap*|itkompetanse*|iktkompetanse|ikt|digitalkompetanse|bankid|epostadresse|datamaskin|pc|internett
      digital|digitale ferdighet*|ferdigheiter|kunnskap*|kompetanse*|løsninger|løysingar|verktøy
      digital kompetanse|forståelse|dømmekraft
      datahjelp|dataopplæring*|datakurs*|pckurs|nettbank`,
    family: `
      grønn|grøn|blank|novise|nybegynner|nybegynnar|analfabet .. på|i|innen data|datamaskin*|pc|nett|digital*
      LACK|NEG|lite|liten .. erfaring|røynsle|trening|øvelse|kunnskap|kunnskaper .. med|i|om|på? .. data|datamaskin*|pc|nett|digital*|smarttelefon*
      data|datamaskin*|pc|digital*|teknologi* .. fremmed|fremmed*|framand*|ukjent|ukjend|gresk
      sender|sende|fører|føre|leverer|levere|fyller|fylle .. meldekort*|søknad*|skjema* .. for .. =ham|=han|=henne|=ho .. nett|nettet|digitalt|får|klarer
      hjelpe|hjelper|ordner|ordnar|gjøre|gjør|gjere|gjer|fylle|fyller|logge|logger .. ham|han|henne|ho|hun|seg|deltakeren|brukeren|alt|det .. nett|nettet|digital*|bankid|skjema*|pc|data|nettbank*`,
    topic: `
      data|pc|pcen|datamaskin*|nettbank*|nettet|internett
      digital|digitale|digitalt !møte|møter|dialog|oppfølging|aktivitet*|meldekort|søknad
      elektronisk|elektroniske skjema*|løsninger|meldekort|kommunikasjon
      epost|mail|word|excel|altinn|nav.no|minside|nettsidene`,
  },
  {
    need: "education",
    about: `skole*|skule*|studie*|studere|eksamen`,
    lasting: true,
    trouble: `
      fullførte|fullført|bestod|avsluttet NEG .. tiende|niende|åttende|klasse|ungdomsskole*|grunnskole*
      uten|utan|ingen papirer|papir|papira .. på
      år|års grunnskole|grunnskule $
      =stryk|strykkarakter* & vg1|vg2|vg3|videregående|vidaregåande|vgs|fag|fagene|eksamen|to|tre|fire|fem|flere
      gav|ga|gir|gitt .. opp .. skole*|skule*|studie*|utdann*|vgs|videregående|vidaregåande|vg1|vg2
      ingenting|inkje|NEG|ingen|lite etter|utover|ut .. ungdomsskole*|ungdomsskule*|grunnskole*|grunnskule*|tiende
      mangler|manglar|gjenstår & videregående|vidaregåande|vg1|vg2|vg3|=vgs|studiekompetanse|ungdomsskole*|grunnskole*|grunnskule*|fellesfag*|vitnemål*|skolegang*|skulegang*|formalkompetanse .. !norsk
      skolegang*|skulegang*|skolen|skulen|skolegangen .. slutt|stoppet|stopte|stanset|stansa|avbrutt|opphørte|enda|tok|brutt|brote|kort|mangelfull*|sporadisk|oppstykket|rotete|ujevn .. !godt
      bare|kun|berre|ikke|NEG .. mer|meir|enn|fullført|gått .. tiende|niende|åttende|syvende|sjuende|sjette|femte|ungdomsskole*|ungdomsskule*|barneskole*|grunnskole*|grunnskule*|10 .. klasse|trinn|skole|skule|grunnskole
      bare|kun|berre .. tiende|niende|åttende|sjuende|sjette|femte|10|9|8|7 .. klasse|trinn
      tiende|niende|åttende|sjuende klasse er|var høyeste|høgste|det
      gjennom|så .. vidt|knapt .. ungdomsskole*|ungdomsskule*|grunnskole*|grunnskule*|videregående|vidaregåande|vgs|skolen|skulen
      skolen|skulen|vgs|videregående|vidaregåande .. knapt|vidt|bare|kun|berre|halvveis|halvvegs|NEG|aldri|uten .. ferdig|fullfør*|gjennomfør*|gjennom|bestått|papirer
      skulka|skulket|skulking|skoleskulk|skolefravær*|skulefråvær*|skolenekt* .. mye|mykje|ungdomsskole*|skole*|skule*|vgs
      papirer|papira|dokumentasjon|formelt|formell|formalkompetanse|utdanning*|vitnemål*|fagbrev* .. NEG|mangler|manglar|ingen|uten .. på|for|formell|gyldig|dokumentert|bestått
      NEG|uten|utan|mangler|manglar .. papirer|papir|papira|dokumentasjon .. på|for .. utdanning*|kompetanse*|skole*|skule*|det|fag*|erfaring*
      NEG|uten|utan|mangler|manglar .. fullført|fullførte|bestått|ferdig|gjennomført .. =skole|=skule|videregående|vidaregåande|vgs|utdanning*|utdannelse*|grunnskole*|studie*|studier|fag|fagskole*|yrkesutdanning*
      stryk|strøk|strauk|strøket|dumpa|dumpet .. i|på .. eksamen*|=norsk|matte*|matematikk|engelsk|naturfag|fag|fellesfag*|historie|samfunnsfag|gym|vg1|vg2
      fikk|fekk|fått|ble|har .. ikke|ikkje .. vitnemål*|karakter*|vurdering*|standpunktkarakter*|studiekompetanse
      ikke|ikkje|manglende|manglande .. vurdering|karaktergrunnlag|vurderingsgrunnlag|iv .. i|flere|fag*
      vil|ønsker|ønskjer|ynskjer|skulle|lyst|drømmer|gjerne|kunne ... utdanning|utdannelse|skolegang|skoleplass|studieplass|fagutdanning|skulegang|voksenopplæring*|vaksenopplæring*
      utdanning*|utdannelse*|eksamen .. utlandet|hjemlandet|heimlandet|syria|eritrea|ukraina|afghanistan|irak|iran|somalia .. NEG|godkjent|godkjend|verdi|gyldig|brukes|anerkjent
      studiet|studiene|bachelor*|lærerutdanning*|sykepleierutdanning*|høgskolen|universitetet .. ga|gav|hoppet|avbrøt|droppet|NEG|aldri|avbrutt|fullfør*|uferdig
      hoppet|hoppa|hopp|hoppet|gikk|gjekk|falt|fall av|ut|fra|frå .. =skolen|=skulen|videregående|vidaregåande|vgs|studiet|utdanning*|linja|vg1|vg2|klassen
      ferdig NEG .. med .. skole*|skule*|videregående|vidaregåande|vgs|utdanning*
      =to|=tre|=fire|=fem|=seks|=sju|=syv|=åtte|=2|=3|=4|=5|=6|=7|=8 .. års|år|årig skolegang*|skulegang*|skole|skule|grunnskole|barneskole|grunnutdanning
      NEG|aldri|ikke .. fullførte|fullført|gjorde|fikk|fekk|ferdig|gjennomført .. vg1|vg2|vg3|videregående|vidaregåande|vgs|grunnskole*|skolen|skulen|ungdomsskole*
      mangler|manglar|manglet .. =vgs|videregående|vidaregåande|grunnskole*|grunnskule*|ungdomsskole*|eksamen|vitnemål
      skolen|skulen|skole|skule .. fullførte|fullført|avsluttet|slutta|sluttet|NEG|gav|ga .. aldri|NEG|etter|uten|utan|opp|før
      kom|kommet aldri|NEG .. gjennom .. skole*|skule*|vgs|videregående|vidaregåande
      fag|fagene|faga|eksamen|eksamener .. gjenstår|står|mangler|manglar|att|igjen
      mange|mye|store hull|hol|huller .. skole*|skule*|utdann*
      fall|falt|fell|datt|ramla ut|av .. skole*|skule*|videregående|vidaregåande|vgs|utdann*|grunnskole*
      strøket|strøk|stryk|strauk|dumpet i
      NEG|aldri .. ferdig .. skole*|skule*|utdann*|videregående|vidaregåande|vgs
      mangler|manglar|uten|utan .. bestått|bestod
      tatt|teke|ta|tar|tek opp .. =fag|faga|fagene|karakter*
      NEG bestått|bestod .. videregående|vgs|grunnskole*
      bare|kun|berre .. vg1|vg2|grunnkurs
      fullført .. vg1|grunnkurs
      avsluttet|avslutta|ferdig .. skolegang*|skulegang*|skolen|skulen .. etter .. klasse|år|trinn
      fullfør*|gjennomfør* NEG|aldri .. utdann*|skole*|skule*|videregående|vidaregåande|vgs|studie*|grunnskole*|løp*|lærlingtid*|læretid*|linje*
      begynt|starta|startet|begynte|byrja|gått .. videregående|vidaregåande|vgs|utdann*|studie*|skole* .... uten|utan å fullføre|bestå|fullføra
      skolegang*|skulegang*|utdann*|skolen|skulen .. avbrutt|avbrote|avbrøt|stoppet|stanset
      droppet|droppa|dropper|droppar|dropp ut|out !rus*
      dropout|skoledropout|skoleavbrudd|skuleavbrot|skoleskulk*|skulevegring|skolevegring
      sluttet|slutta|hoppet|hoppa|avbrøt|avbraut|avbrutt|avbrote|falt|fall|gikk|gjekk|slutter|falle|kuttet ... skole*|skolen|skule*|skulen|videregående|vidaregåande|vgs|vg1|vg2|vg3|studie*|studier|studiet|studiene|utdanning*|yrkesfag*|yrkesskole*|linje*|linja|allmennfag|påbygg*|folkehøgskole|universitet*|høgskole*|høyskole*|helsefag*|byggfag*|restaurantfag*|elektrofag*|studiespesialisering*|lærlingløp* !rus*
      NEG|aldri ... bestått|bestod|besto|stått|består|bestå .. !norskprøv* fag|faget|fagene|faga|fellesfag*|eksamen*|matte*|matematikk*|engelsk|skole*|skule*|vg1|vg2|vg3|vgs|videregående|vidaregåande|skoleåret|karakter*|naturfag|året
      bestått|bestod|besto NEG .. fag*|fellesfag*|eksamen*
      NEG bestått i .. fag*|fellesfag*
      strøk|stryk|strauk|strøket|stroke|dumpet .. !norskprøv* fag|faget|fagene|faga|fellesfag*|eksamen*|matte*|matematikk*|engelsk|skole*
      mangler|manglar|mangla|manglet|mangle|gjenstår|står|uten|utan|lukke|tette|ta|tar .. fag|faget|fagene|faga|fellesfag*|karakter|karakterer|karakterar|karaktergrunnlag|eksamen|eksamener|matte|matematikk|naturfag|samfunnsfag|kroppsøving|historie|standpunkt*|realfag !med
      mangler|manglar|trenger|treng .. norsk og|, matte|matematikk|engelsk
      ufullført|uferdig|ufullstendig|avbrutt|avbrote|ubestått|delvis .. utdanning*|utdannelse*|skole*|skule*|videregående|vidaregåande|vgs|grunnskole*|grunnskule*|studie*|fagutdanning|yrkesutdanning|skolegang|skulegang|løp
      bare|kun|berre|høyeste|høgste|ikke|NEG|kun ... grunnskole*|grunnskule*|ungdomsskole*|ungdomsskule*|barneskole*|barneskule*|folkeskole*|grunnskolenivå
      bare|kun|berre .. klasse|klassetrinn|skole|skule|år|skolegang|skulegang .. skole*|skule*|hjemlandet|grunnskole|skolegang
      få|noen|to|tre|fire|fem|seks|sju|åtte|lite|liten|lita|mangelfull|manglende|manglande|NEG|svak|begrenset|minimal|kort|avgrensa|knapt|lav|låg .. skolegang*|skulegang*|utdanning|utdannelse|skolebakgrunn|utdanningsbakgrunn|formalkompetanse|formell|år .. på? skole|skule|utdanning|kompetanse|skolegang|skulegang
      lite|liten|lita|mangelfull|manglende|manglande|NEG|svak|begrenset|minimal|kort|avgrensa|lav|låg .. skolegang*|skulegang*|utdanning|utdannelse|skolebakgrunn|utdanningsbakgrunn|formalkompetanse|fagkompetanse|utdanningsnivå
      aldri|knapt|lite|NEG gått .. skole*|skule*
      utdanning*|utdannelse*|vitnemål*|fagbrev*|utdanninga|studier|papirer .. NEG|mangler|manglar .. godkjent|godkjend|anerkjent|gyldig|godkjenning|fullført|oversatt
      NEG .. godkjent|godkjend|anerkjent .. utdanning*|utdannelse*|vitnemål*|fagbrev*
      godkjent|godkjend|godkjenning|godkjenne .. utdanning*|utdannelse*|vitnemål* .. hjemlandet|heimlandet|utlandet|fra|frå|sin|si
      ufaglært*|ufaglærd*|uskolert|uutdannet|uutdanna|skoletrett|skoletrøtt|skulelei|skolelei
      ta|fullføre|fullføra|begynne|byrje|starte|gjenoppta|ferdig|tilbake|attende|gå|lese ... opp? videregående|vidaregåande|vgs|utdanning*|skole|skolen|skule|skulen|fag|grunnskole|grunnskule|grunnskolen|studiekompetanse|skolegang|vg1|vg2|vg3|fagskole|påbygg*|studere|studier|eksamen|privatist*|voksenopplæring*|vaksenopplæring*|fellesfag*|yrkesfag* .. ønsker|vil|må
      ønsker|ønskjer|ynskjer|ønske|ønskje|vil|må|bør|lyst|håper|håpar|trenger|treng|motivert|drømmer|kunne|behov|vurderer|mulighet ... !informasjon|info|opplysning* ta|fullføre|fullføra|begynne|byrje|starte|gjenoppta|ferdig|tilbake|attende|gå|utdanne|få|studere|lese|videreutdanne|for|skaffe|søke|om ... videregående|vidaregåande|vgs|utdanning*|utdannelse*|skole|skolen|skule|skulen|fag|fagene|grunnskole*|grunnskule*|studiekompetanse|skolegang|vg1|vg2|vg3|fagskole*|påbygg*|studier|eksamen*|voksenopplæring*|vaksenopplæring*|fellesfag*|yrkesfag*|utdanne|utdanna|bachelor*|sykepleier*|vitnemål !norsk
      ønsker|ønskjer|ynskjer|vil|lyst|håper|drømmer .. å .. studere|utdanne|utdanna
      ta|tok|tar opp .. fag*|karakter*|eksamen*
      privatist*|voksenopplæring|vaksenopplæring`,
    asset: `
      videregående|vidaregåande|vgs
      !eller utdanning|utdanninga|utdanningen|utdannelse|utdannelsen|utdanningsbakgrunn|skoleutdanning|skuleutdanning|yrkesutdanning|fagutdanning|grunnutdanning
      skolegang*|skulegang*|grunnskole|grunnskolen|grunnskule|grunnskulen|grunnskoleopplæring|grunnskuleopplæring|ungdomsskole|ungdomsskolen|ungdomsskule
      studiekompetanse|yrkeskompetanse|fagkompetanse|formalkompetanse|vitnemål*
      formell|formelle kompetanse|kvalifikasjoner|kvalifikasjonar|utdanning`,
  },
];
