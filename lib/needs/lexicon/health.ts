import type { NeedWords } from "./types.ts";

const BODY =
  "rygg|ryggen|korsrygg*|nakke|nakken|skulder|skuldre|skuldrene|skuldra|skulderen|skuldrer|aksel|kne|kneet|knær|knærne|knea|kneet|hofte|hofta|hoften|hofter|hånd|hånda|hånden|hender|hendene|hendene|handa|hand|håndledd*|arm|armen|armer|armar|armene|fot|foten|føtter|føttene|bein|beina|beinet|ben|bena|ledd|ledda|leddene|muskler|musklene|mage|magen|hode|hodet|hovud*|hjerte|hjertet|hjarte*|lunge|lunger|lungene|albue*|ankel|ankler|ankelen|tommel*|fingre*|bekken|bekkenet|kropp|kroppen|akilles*|føtene|legg";

/** Body, mind, senses and teeth. */
export const health: readonly NeedWords[] = [
  {
    need: "social-anxiety",
    settled: `
      kommet|kome over .. sosial|sosiale .. angst*|uro|frykt`,
    trouble: `
      får|fekk|fikk NEG .. fram|frem|ut .. ord|lyd|orda|ordene .... mange|folk|gruppe*|forsamling*|plenum|rommet|klassen
      skummelt|ubehagelig|vanskelig|redd|nervøs|vondt .. sitte|være|gå|snakke|spise .. klasserom*|klassen|grupper|forsamling*|kantina|kantine*
      vondt|klump|knute|knut i magen .... folk|mennesker|gruppe*|forsamling*|sosialt
      tør|torer|våger NEG .. si|seie|ta .. noe|noko|ord|ordet .. når|foran|framfor|høyt|høgt|gruppe*|møter|forsamling*
      gruer|gruar|grue|kvier|kvir|vegrer|engstelig|redd .... grupper|gruppe|gruppa|forsamling*|selskap|folkemengd* .. !arbeid*
      hjertebank|hjartebank|kaldsvett*|kaldsveitt*|svett|kvalm|panikk|panikken .... folk|kafe|kafé|butikk|kjøpesenter*|forsamling*|folkemengd* !intervju*
      redd|nervøs|grue*|tør|torer|våger|vegrer .. si|seie|ta .. noe|noko|ord|ordet .. når|foran|framfor|høyt|høgt|gruppe*|møter|forsamling*
      uvel|uggen|kvalm|svimmel|skjelven|hjertebank|kaldsvett*|kaldsveitt* .. i|av|blant|når .. rom|folk|mange|grupper|forsamling* .. folk|mange|menneske|mennesker
      nervøs|redd|engstelig|sjenert|blyg|flau|utilpass|ukomfortabel|beklemt|anspent|stresset|stressa|urolig .. sammen|saman|foran|framfor|blant|med|rundt .. andre|folk|mange|klassen|forsamling*|noen|fremmede|framande
      tør|torer|våger NEG .. gå|møte|bruke|delta .. på|i|med|til? .. treningssenter*|treningsstudio*|møter|kurs*|gruppe*|butikk|fest*|bursdag*|kafe*|skole*|praksis*|byen|jobb
      trekker|trekkjer|holder|held .. seg .. unna|vekk|tilbake|for .. når|andre|folk|selv|sosial*|fellesskap*|pausen|lunsj*
      NEG .. treningssenter|buss|butikk .. andre|folk .. ser
      blikk|blikka|ser|stirrer|vurderer .. på .. ham|henne|han|ho|seg .. !nav
      vil|ønsker|foretrekker helst .. jobbe|være|sitte|gå .. alene|aleine|åleine|selv
      NEG orker|orkar|klarer|liker|likar|tør .. være|vere|gå|oppholde|sitte .. der|hvor|kor|steder|stader|blant|plasser .. folk|mange|andre|mennesker|menneske
      orker|orkar|klarer|klarar|liker|likar|tør|takler|vil NEG .. være|vere|gå|oppholde|sitte .. der|hvor|kor|steder|stader|blant|plasser .. folk|mange|andre|mennesker|menneske
      unngår|unngå|skyr|vegrer .. situasjoner|situasjonar|steder|stader|sammenhenger|samanhengar .. med|der .. andre|folk|mange|mennesker|menneske
      angst|angsten|panikk|uro|ubehag|redd|redsel|stress* .. når|av|ved|med|for .. å|må|skal|er? .. være|vere|møte|snakke|gå|treffe .. blant|ut|med|i|på .. folk|andre|mange|grupper|gruppe|butikk|fremmede|framande
      rød|raud|rødmer|raudnar|taus|stum|svarer|svarar .. NEG|ingenting|bort|ned .. snakker|snakkar|spør|spurt|henvender|noen|nokon|gruppe*|kurs* .. !norsk
      svarer|svarar|sier|seier NEG|ingenting|lite når|om .. noen|nokon|andre|folk .. snakker|snakkar|spør|henvender
      går|gått|kjem|kommer|er|vore|vært .. NEG|nesten|knapt|sjelden|aldri .. ut|utenfor|utanfor .. av|frå|for .. rommet|huset|leilighet*|døra|dørene|heimen|hjemmet
      angst|panikk|uro|ubehag|svett & kø|køer|trange|folkemengd*|mange|buss*|butikk|senter*|menneskemengd*|forsamling*|sosiale|grupper|kantine*|klasserom* .. !dps|økonomi
      holder|held|halde|holde .. seg .. for|mest|bare|mye|helst|helst .. seg|selv|sjølv|inne|hjemme|heime .. selv|sjølv|inne|hjemme|heime
      vil|ønsker|liker|likar|klarer|greier|orker|tør NEG|helst|nødig|ugjerne .. NEG? .. hilse|prate|snakke|møte|ringe|delta|sitte|spise|være|omgås|presentere .. på|med|i|foran|andre|folk|fram|frem|gruppe*|fremmede|kantine*|lunsj*|telefon*|klasse*|forsamling* !norsk
      ser .. i|ned .. gulvet|golvet|bordet|bakken
      kvalm|svett|svimmel|skjelven|klam|hjertebank|hjartebank|klump|panikk*|blokkert|låst|tørr|rød .. !jakke|genser|bil|sykkel når|i|av|ved|på|foran|framfor ... butikk|folk|mange|møte*|grupper|gruppe|snakke|buss*|forsamling*|ut|samtale*|prate|senter* !intervju*|økonomi*
      skyr|sky|unngår|unngå|unndrar|unndrar|vegrer|vegrar|trekker|trekkjer|rømmer|flykter .. seg? .. kantine*|kantina|folk*|lunsj*|fellesarealer|sosial*|grupper|gruppe*|møte*|selskap*|forsamling*|pauserom*|butikk|andre|blikk*|senteret|buss*|situasjon*|telefon*
      folkesky|sosialt .. hemmet|hemma|engstelig|tilbaketrukk*|sky|unnvikende|unnvikande|forsiktig|utrygg|redd|usikker
      redd|engstelig|engsteleg|nervøs|utrygg|ukomfortabel|ubekvem|anspent|beklemt|urolig|stresset|stressa|utilpass .. blant|rundt|med|i|foran|for|av|når|overfor .. folk|andre|mange|mennesker|menneske|fremmede|framande|ukjente|grupper|gruppe|forsamlinger|sosiale|folkemengde*|folkemengder|blikk|menn|butikken
      sosiale|sosial|sosialt .. situasjon*|sammenheng*|samanheng*|settinger|lag|arenaer|setting .. vanskelig|vanskeleg|utrygg*|NEG|krevende|unngår|angst|stress*|ubehag*|tappe*|slitsom*|redd|skummelt|vegrer|trives|takler
      vanskelig|vanskeleg|utrygg*|NEG|krevende|unngår|angst*|stress*|ubehag*|slitsom*|redd|skummelt|vegrer|takler|trives|klarer .. i|med|for|å .. sosiale|sosial .. situasjon*|sammenheng*|samanheng*|settinger|lag|setting
      snakke|prate|ringe|møte|være|vere|sitte .. foran|framfor|blant|sammen|saman|med|i .. folk|andre|klassen|gruppe|grupper|mange|fremmede|ukjente .. vanskelig|vanskeleg|NEG|angst|gruer|ubehag*|stress*|skummelt|redd|unngår
      våger|tør|torer|orker|klarer|greier NEG .. å .. gå|=ta|være|møte|reise|=sette|bli|komme|dra .. på|til|ut|med|i|alene|blant .. butikk|buss*|trikk*|folk|kino|kafé*|kafe*|senter*|grupper|møter|kurs|døra|alene|arrangement*
      går|kommer|kjem|er|forlater NEG|sjelden|sjeldan|nesten|knapt|aldri .. ut|huset|leiligheten|hjemmet|utendørs|hjemmefra .. uten|utan|alene|med|blant|lenger|dag*|av|på|lenge|uke* .. !kveld|byen
      isolert|isolerer|isolerte|isolasjon|isolering|isolere|isolerar
      hjerteklapp|hjartebank|skjelver|skjelv|svetter|sveittar|kvalm|panikk*|stivner|stivnar|låser|fryser|rødmer|raudnar|knyter|stammer ... gruppe|grupper|folk|mange|andre|forsamling*|klasse*|møte|framfor|foran|butikk|prate|snakke|telefonen !norsk|intervju*
      gruer|gruar|grugleder|kvir|kvier|redd|skremt|nervøs|stresset .. seg? .. folk|mange|møte|være .. folk|andre|mange|fremmede|framande|ukjente
      tør|torer|våger|vågar|orker|klarer|greier|makter NEG .. ut|gå|være|vere|møte|ta .. blant|døra|ute|buss*|folk*|butikk|mange|alene|møte
      unngår|unngå|skyr|unngår|vegrer|vik|viker .. folk*|mange|grupper|sosial*|forsamling*|kantine*|møte*|buss*|butikk|selskap*|familiesammenkomst*
      klarer|klarar|tåler|orker|takler NEG .. rom|klasserom|lokale .. med|mange|andre
      forlater|forlet sjelden|sjeldan|NEG|nesten|knapt .. leilighet*|hjemmet|heimen|huset|rommet
      tilbakeholden*|innesluttet|innesluttede|fåmælt|fobi|fobier
      tilbakeholden*|tilbakehalden*|innesluttet|fåmælt
      trives|trivst|liker|likar|takler|klarer NEG .. forsamling*|folk|grupper|mange|mennesker|sosiale|folkemengd*|selskap*
      sosial|sosialt angst*|fobi*|uro|engst*|engstelse|frykt|vegring|unngåelse
      sosialangst*|sosialfobi*|agorafobi*|folkesky|menneskesky|sjenert*|sjenanse|tilbaketrukk*|tilbaketrekk*|blyg|blyge|kontaktskye|kontaktsky|isolasjonstendens*
      angst*|engstelig|engsteleg|ubehag|uro|panikk*|redsel|nervøs|nervøsitet|stress*|frykt*|skremt ... sosiale|sosialt|folk|folkemengd*|mennesker|menneske|forsamling*|grupper|mange|offentlig*|buss|butikk|klasserom*|treffe|møte|fremmede|framande
      isolerer|isolerar|isolere|isolering*|isolasjon*|isolert|isolerte !norsk
      trekker|trekkjer|trukket|trekke|trekkje|drar|trekt seg .. unna|tilbake|attende|vekk|unna|inn .. !fra|tilbudet
      trekker|trekkjer|trukket|trekke|trekt seg unna|vekk|tilbake|attende
      unngår|unngå|skyr|skyr|vegrer|vegrar ... folk|sosiale|sosialt|andre|mennesker|folkemengd*|grupper|kontakt|samling*|butikk|kantina|kantinen|møteplass*|lunsj*|situasjoner|sammenhenger|samanhengar
      går|gå|gjekk|gått|kommer|kjem|beveger|tør|torer|våger NEG|sjelden|sjeldan|nesten|lite|knapt|lite|aldri|omtrent .. ut|utenfor|utanfor|døra !fra|over|på
      NEG|sjelden|sjeldan|nesten|lite|knapt|lite|aldri .. !jobb|arbeid|hatt ut|utenfor|utanfor .. døra|døren|huset|leiligheten|leiligheta|hjemmet|rommet|seg|heimen
      kommer|kjem|komme|får seg .. NEG|sjelden|nesten|lite|knapt ut .. av|blant|fra|huset|i .. !seng*|senga
      kvier|kvir|gruer|gruar|vegrer|vegrar|redd|redde|redsel|vanskelig|vanskeleg|ubehagelig|ubehageleg|sliter|slit|strever|problem*|stressende|slitsomt|ukomfortabel|utrygg|overveldende|skummelt|utfordrende|utilpass|svett|anspent ... !når|da|at|fort|hvis|vite|hvordan|korleis|økonomi*|endene|hop folk|mennesker|menneske|folkemengde*|folkemengd*|grupper|gruppe|grupper|gruppesituasjon*|forsamling*|sosiale|sosialt|treffe|møte|snakke|prate|ringe|telefon*|blant|rundt|fremmede|framande|ukjente|blikk|butikk|spise !presis|presist|tidsnok|kunder|ferdighet*|koder|norsk|norsken|om|med|nav|avtal*|lån|opp|til|nettverk|tjenester
      tør|tørr|torer|våger|vågar|takler|taklar|klarer|klarar|tåler|toler|liker|likar NEG ... folk|mennesker|menneske|folkemengd*|grupper|gruppe|gruppesituasjon*|forsamling*|sosiale|sosialt|snakke|prate|ringe|telefonen|blant|fremmede|framande|ukjente|butikk|folkemengder !ferdighet*|koder|norsk|norsken|om
      mange mennesker|folk .. vanskelig|vanskeleg|ubehag*|stress*|slitsomt|angst|redd|klarer|skummelt|tungt
      redd .. bli vurdert|dømt|sett|dumme|for å dumme
      redd|redde for .. andre|folk|mennesker|hva andre|å gå ut|å bli sett|å snakke|å dumme
      holder|held|blir seg? .. stort|mest|hovedsakelig|bare|mye|for|helst|alltid|kun|mykje .. inne|hjemme|heime|rommet
      holder|held seg inne|innendørs|hjemme|heime|rommet|unna
      sosialt|sosiale ubehag|tilbaketrukken|tilbaketrekning|tilbaketrekking|unnvikende|engstelig|engsteleg|utrygg|utrygt|hemmet|hemma`,
  },
  {
    need: "mental-health",
    trouble: `
      kjenner|kjenn|føler|føles|opplever .. seg? .. =tom|tomhet|numme*|nummen|verdiløs|verdilaus|håpløs*
      går|gå|gått|holder .. i kjelleren|kjellaren
      sover|søv|sov .. nesten|knapt NEG .. !barn*|lenge
      dyp|djup|stor|tung|ubearbeidet =sorg
      i .. =sorg
      felgen|nede|utslitt|=sliten|knekt|nedbrutt|ferdig|bunnen|botnen .. psykisk|mentalt|følelsesmessig|kjenslemessig
      nervene|nervane|nerver|psyken .. ulage|tynnslitt*|frynsete|helspenn|høyspenn|stykker|ute
      uro|uroa|uroen|angsten|tungsinnet|tomheten|tomleiken|sorgen .. slipper|slepper|slipp|slepp .. aldri|NEG|taket
      tankekøyr*|tankekjør*|tankekaos
      konstant|stadig|vedvarende|sterk|mye|mykje .. redsel|frykt|uro|angst|bekymring .. !buss*|folk
      gjort|gjør|gjer|blitt|vorte|er|føler|svært|veldig|mye|mykje .. engstelig|engsteleg|redd|nedfor|deprimert|fortvila|fortvilet|oppgitt|urolig|uroleg|knust .. !jobb*|buss*|folk|snakke|andre|norsk|for|mange|mennesker
      fortvilet|fortvila|fortvilelse|desperat .. !over|etter|for
      nedbrutt|nedbroten|ulykkelig|ulukkeleg
      ingenting|inkje|lite .. interesserer|gleder|gir .. meg|ham|henne|han|ho|lenger|glede|mening
      opplevd|vitne|utsatt|utsett|flyktet|flykta|overlevd .. krig|vold|tortur|overgrep|drap|bomb*|mishandl*|voldtekt* .. preget|sliter|plages|minner|sår|traum*|søvn*|mareritt
      komplekse|ubearbeid*|gamle .. traumer|traume
      NEG verdt|verd .. å leve
      livet .. NEG .. verdt|verd|mening|poeng
      tanker|tankar .. om .. livet|døden|å dø|å ta|selvmord*|sjølvmord*|skade .. !framtida
      alt|livet|verden|verda .. raser|rasar|faller|fell|ramler|ramlar|rakner|raknar|kollapser|går .. sammen|saman|kaos
      kverner|kvern|spinner|surrer|maler|raser & tanker|tankar|tankene|tankane|hodet|hovudet
      redd|engstelig|uro|urolig|bekymret|bekymra .. for .. framtid*|fremtid*|alt|døden|å dø|natta|det .. !betale|jobb
      voldtekt*|overgrep*|mishandling|vold & etter|utsatt|utsett|opplevd|senskade*|sliter|preget .. !dømt|utøvd|for
      kognitive|kognitiv & svikt|vansker|vanskar|seinfølge*|senfølge*|seinskad*|utfordring*|problem*|plager
      på gråten|randen|kanten
      håpløst|håplaust|meningsløst|meiningslaust|svart .. alt|livet|er|føles|tilværelsen|det .. !kollektiv*|buss*
      alt er|var|føles håpløst|håplaust|meningsløst|meiningslaust|svart|mørkt
      smell|knekk|kollaps|kollapset|klikk|klappet|sammenbrudd|samanbrot & psykisk|mental*|gikk|gjekk|fikk|fekk .. !alkohol*|rus*|piller
      tungt|tung|mørkt|svart|vanskelig|vanskeleg|vondt .. å leve|puste
      på randen|stupet|bristepunktet|sammenbrudd*
      tok livet|tatt livet .. sitt|sin
      sorg|sorgen|sørger|dødsfall*|dødsfallet|tap|tapet|mistet|mista .. etter|over|av|NEG .. bror*|søster*|mor|far|barn*|sønn*|datter*|ektefelle*|mannen|kona|foreldre*|samboer*|venn*|kjæreste* .. sliter|tungt|vanskelig|preget|sorg|enda
      sorg|sorgen etter|over
      fact|factteam*|factteamet|^fact|ambulant*|akutteam*|psykoseteam*|psykisk helseteam|psykologen|psykiatrisk|psykiater*|psykologhjelp|psykologtime*|samtaleterapi|dps|^dps|poliklinisk .. følges|følgast|fulgt|oppfølging|går|venter|ventar|henvist|tilvist|søkt|behandling|kontakt|trenger|treng|time|i|har|får
      følges|følgast|fulgt|oppfølging|henvist|tilvist|kontakt .. av|til|fra|frå|hos|hjå|med .. fact*|dps|^dps|psyk*|ambulant*|^fact
      vasketvang*|renslighetstvang|kontrolltvang*|samlemani|samletrang|hoarding|tvangshandl*|tvangspreg*|tvangstanker|tvangslidelse*|tvang|ritualer
      overtenk*|bekymringstanker|bekymrer|uro|uroen|rastløs*|rastlaus*|anspent*|stress*|nervøs*|redsel*|redd|engstelig .. mye|mykje|konstant|hele|heile|alltid|daglig|dagleg|sterk|døgnet|stadig|natt|indre|vedvarende|lett
      uro|angst|panikk|redsel .. i .. kroppen|magen|brystet
      gråt|gråter|græt|tårer|tårene|tårevåt .. i|under|mye|mykje|ofte|lett|møte*|samtale*|når|hele|gjennom|triller|rant|spontant|ned
      verdilaus*|verdiløs*|mislykka|mislykket|udugelig|håplaus*|håpløs*|håpløshet*|skyldfølelse*|skamfølelse*|skam .. føler|følelse*|kjenner|kjensle|at|er|seg|tankar|tanker|preget|sterk
      =sliten|trett|trøtt|utmattet|utmatta|tappet|tappa|nedkjørt|utkjørt|oppbrukt .. mentalt|psykisk|i|hodet|hovudet|sjela|inni|emosjonelt
      utslitt|utslitte|utbrent*|utbrend*|overbelast*|nedkjørt|møtt|møtte .. veggen|psykisk|stress*|følelsesmessig|omsorg*
      møtt|møtte veggen
      gikk|gjekk .. på .. veggen
      veggen møtt|møtte|traff
      psykisk|mentalt .. ikke|ikkje|NEG|lite|langt .. bra|god|godt|stabil|stabilt|klar|robust|rustet|frisk
      ikke|ikkje|NEG .. psykisk|mentalt .. bra|god|godt|stabil|stabilt|klar|robust|rustet|frisk
      konsentrere|konsentrasjon*|konsentrasjonen|hukommelse*|minnet|minne|fokusere|samle .. NEG|vanskelig|vanskeleg|dårlig|dårleg|sliter|svak*|klarer|vansker|problem*|nedsatt|kort|redusert|tankene|kognitiv*
      NEG|vanskelig|vanskeleg|dårlig|dårleg|sliter|svak*|klarer|vansker|problem*|nedsatt|redusert .. konsentrere|konsentrasjon*|konsentrasjonen|hukommelse*|oppmerksomhet*|fokusere|samle|ro .. seg|tankene|til|over|lenge|i|om !språk*
      kognitiv*|kognitive .. svikt|vansker|utfordr*|problem*|svekkelse
      trist|nede|nedfor|deppa|deppet|deprimert|nedstemt .. seg|mye|mykje|ofte|lenge|perioder|perioden|for|tiden|tida|av|høst*|vinter* .. !avslag
      mørke|tunge|svarte|vanskelige|vanskelege|dårlige|dårlege perioder|periodar|tanker|tankar|dager|dagar|stunder
      diagnose*|diagnosen|diagnosert|diagnostisert .. med|på|for|innen .. psyk*|adhd|add|bipolar*|angst*|depresj*|ptsd|ocd|personlighet*|autis*|asperger*|schizo*
      innlagt|tvangsinnlagt|innleggelse*|innlegging|innlegg .. psyk*|dps|akutt*|sykehus*|avd*|lukket|distrikts*|bup|sjukehus* .. !rygg*|operasjon|hjerte*
      medisin*|antidepressiv*|litium|lithium|sertralin|ssri|ritalin|concerta|medikinet|elvanse|seroquel|quetiapin|truxal|zyprexa|antipsykot*|lamictal .. for|mot|går|bruker|står|på|trapper|angst|depresj*|adhd|humør*|startet
      krigsopplev*|krigstraum*|flukten|fluktopplev*|krigen|overgrep*|seksuelle|volden|vold|oppvekst*|mobbing*|mobba|mobbet .. preger|plager|plaga|sliter|mareritt|spor|sår|traum*|bærer|utsatt|opplevd|vonde|vanskelig|tøff|belastet
      utsatt|utsett .. for .. vold|mobbing|overgrep|omsorgssvikt|mishandling|tvangsekteskap|menneskehandel|æresvold
      omsorgssvikt|mishandlet|mishandla|tvangsgift*|æresrelatert
      livslyst*|livsglede*|livsgnist*|motet|livsmot* .. mistet|mista|borte|NEG|tapt|mangler|forsvunnet
      *depresjon|*depresjonen|*depresjonar|vinterdepre*|mørketid* .. tung|tungt|sliter|vanskelig|depresj*
      *depresjon|*depresjonen
      roplid*|^rop|dobbeltdiagnos*
      angstplaga|angstprega|angstfylt*|uro .. kroppen|kropp|indre
      indre|konstant|mye|mykje uro|uroen
      tankekjør|katastrofetank*|tvangstank*|grublesyk*
      sover|søv NEG .. pga|grunn|på .. tank*|uro|angst|bekymring*
      psykisk|mentalt|psykiske|mentale .. nede|dårlig|dårleg|sliten|utslitt|tøft|tungt|strev*|knekk*|bergodal*
      langt nede
      har|hatt|fått .. sterk|sterke|mye|mykje|lett|mild|moderat|alvorlig|alvorleg|tilbakevendende|kraftig|kronisk .. angst|angsten|depresjon*
      NEG .. orker|orkar .. livet|leve
      sykelig|sjukleg|sterk|stor .. uro|bekymring|redsel|sorg
      har|hatt .. tvang|panikk|psykoser
      i kjelleren psykisk|mentalt
      bærer|ber .. med .. vonde|traumatiske|tunge|vanskelige opplevelser|opplevingar|minner|minne
      traumatisk*|traumatisert*|traumatiserande|seinskader .. etter|av|opplevelse*|krig*|overgrep|vold
      barndomstraum*|oppvekst|oppveksten|barndom* .. traum*|preget|prega|omsorgssvikt|vold|overgrep
      ettervirkning*|ettervirkningar|seinverknad* .. av|etter|voldtekt*|overgrep*|vold|krig*
      voldtekt*|overgrep|overgrepet|overgrepene|mishandl* .. utsatt|etter|opplevd|sliter|ettervirk*
      utsatt .. overgrep|vold|mishandling|voldtekt|mobbing
      slitt|sliter|slit|plaget|plaga|dårlige|dårlege .. nervene|nervane|nerver|nervar
      tøft|tøff|tungt|tung|hardt|vanskelig|vanskeleg|dårlig|dårleg .. psykisk|mentalt
      vond|vonde .. minner|minne|tanker|tankar|opplevelser|opplevingar
      sliter|slit|strever|plages .. tunge|vonde|mørke|svarte|negative .. tanker|tankar
      depresjon*|deprimer*|depressiv*|depressjon*|psykose*|psykotisk*|bipolar*|schizo*|ptsd|posttraum*|traum*|retraum*|tvangstank*|tvangslid*|tvangshandling*|ocd|adhd|^add|^adhd|asperger*|autis*|tourette*|borderline|personlighetsforstyr*|personlegdomsforstyr*|spiseforstyr*|eteforstyr*|anoreksi*|bulimi*|selvmord*|sjølvmord*|suicid*|selvskad*|sjølvskad*|utbrent*|utbrend*|panikkanfall*|panikkangst|panikklid*|angstanfall*|dødsangst|helseangst|sykdomsangst|livskrise*|livsvegring|nedstemt*|nedstemd*|nedfor|nedtrykt*|tungsinn*|tungsindig|antidepress*|cipralex|lykkepill*|grubling|grubler|grublar|mareritt|flashback*|humørsving*|stemningsleie*|konsentrasjonsvansk*|konsentrasjonsproblem*|hyperaktiv*|selvhat|livslede|livsleie|paranoi*|vrangforestilling*|hallusinasjon*|sorgreaksjon*|belastningsreaksjon*|tilpasningsforstyrrelse*|prestasjonsangst
      hører|høyrer stemmer|røyster
      !sosial|sosialt angst|angsten|angstplag*|angstlid*|angstprega|angstpreget|angstproblem*|angstsymptom*|angstfull*|engstelse*|generalisert !blant|sosiale|sosialt|folk|mennesker|folkemengder
      psykisk|psykiske|psykiatrisk|psykiatriske|mental|mentale|mentalt|psykososiale|emosjonelle|nevropsykiatrisk* plage*|plagar|lidelse*|liding*|vansk*|helseplag*|helseutfordring*|helseproblem*|helsevansk*|utfordring*|problem*|syk*|sjuk*|sjukdom*|uhelse|belastning*|diagnose*|ustabil*|tilstand*|tung*|reaksjon*|sammenbrudd*|symptom*|ettervirkning*|slitenhet|sliten|utmattet|traume*|nedgang|uro|påkjenning*|bekymring*|behandling*|sykehus*|helsetjeneste*|lidingar|smerte*
      sliter|slit|slitt|strever|strevar|strir|plages|plagast|tung|tungt|vanskelig|dårlig|dårleg|syk|sjuk|knekt|sliten|utmatta|utmattet .. psykisk|mentalt|psykiske|nervene|psyken|følelsesmessig|kjenslemessig
      psykisk dårlig|dårleg|sliten|utslitt|skjør|ustabil|nedbrutt|knekt|belastet|sårbar
      nervene|nervar|nerver|psyken|psyke .. dårlig*|dårleg|tynn*|høykant|slitne|slit|påvirket|vond|svak
      dårlig*|dårleg*|vonde|slitne nerver|nervar|nervane|psyke
      går|gått|gjekk|henvist|henvises|tilvist|tilvises|venter|ventar|venteliste*|time|timer|timar|samtale*|samtalar|behandling*|behandles|oppfølging*|følges|følgast|kontakt|får|søkt|utredning*|utredes|utgreiing|tett|fast|avtale|trenger|treng|ønsker|ønskjer|behov|fulgt|innlagt|innlegg*|innleggelse* ... !bli|utdanne|som|jobbe psykolog*|psykiater*|dps|psykiatr*|psykisk|distriktspsyk*|samtaleterapi*|traumeterapi*|terapi|terapeut*|poliklinikk*|bup|ambulant|rask
      innlagt|innleggelse*|innleggingar|innlegging .. psyk*|dps|akuttpost*|distriktspsyk*
      psykiatrisk*|psykosomatisk*
      rask psykisk helsehjelp
      svingende|dårlig|dårleg|lav|nedsatt|redusert|svekket|skjør|vaklende|variabel|ustabil .. psykisk|mental|psyke|humør|stemningsleie|psyken helse|helsetilstand|form|psyke|humør
      psykisk|psykiske|mental|mentale helse|helsen|helsa|helsetilstand .. dårlig|dårleg|svak*|redusert|ustabil|svingende|utfordr*|problem*|vansk*|skral*|skjør|nedsatt|sårbar|belastet|tung|vanskelig
      sliter|slit|strever|utfordring*|problem*|vansker|plaget|hjelp|bekymret|behov .. med|for|til|av .. psykisk|psyken|psykiske|mental|mentale helse|helsen|helsa|psyken
      lei seg|sorg|trist|tungt|motløs*|håpløshet|håpløs|mørke|svarte|mørkt|svart .. ofte|mye|mykje|perioder|periodar|tanker|tankar|det|lange
      tung|tunge|mørke|svarte|vonde|triste|negative .. tanker|tankar|perioder|periodar|dager|dagar|tid
      gråter|græt|gråt|gret .. mye|mykje|ofte|lett|samtale*|daglig|møtet|under|gjennom|hele
      gråter|græt|tungsinn|tårene
      har det tungt|vanskelig|vanskeleg|tøft|vondt|dårlig !økonomisk|med|på
      sørger|sørgjer|sorg|sorgen .. etter|over|tap|død*|tapet
      stress|stressa|stresset|stressplag*|stressnivå .. mye|høyt|mykje|lett|fort|takler|tåler|plaget|sliter|stort
      mye|mykje|mestre|takle|høyt|takler|tåler|sliter|slit|plaget|lett|redusere|høgt|stort|kronisk|lite .. stress|stressa|stresset|stressnivå|stressmestring|uro
      stressmestring|belastningsmestring|mestringskurs|depresjonsmestring|angstmestring .. behov|trenger|ønsker
      krigstraume*|opplevelser .. krig*|flukt*|hjemlandet|heimlandet|tortur
      tortur*|torturert
      mistet livsgnist*|livslyst*|livsgleden|livsmotet
      livslyst*|livsgnist*|livsmot* .. NEG|mistet|borte|lite
      NEG|mistet|lite|mangler .. livslyst*|livsgnist*|livsmot*|livsglede
      medisiner|medisinar|medisinert .. for|mot .. angst|depresjon*|psyk*|nervene`,
    topic: `
      psykisk|mental helse|helsen|helsa
      psykiatri|psykiatrien`,
  },
  {
    need: "substance-use",
    settled: `
      rusfri|rusfritt|rusfrie|edru|nykter|avholdende|avhaldande
      vært|vore|er|holdt|halde .. tørr i|siden|sidan
      tørrlagt|tørrlagd`,
    trouble: `
      drikker|drikk|drakk|drukket .. for .. å .. sove|sovne|glemme|gløyme|roe|slappe|takle|døyve|orke|holde
      =full .. på|i .. dagtid|møte*|jobb|arbeid|kurs|samtale*
      rustest* .. positiv*|utslag
      drikker|drikk sammen|saman|alene|åleine|aleine|fortsatt|framleis|igjen|hver|kvar|tidvis
      begynt|begynte|byrja|byrjar|tatt|fortsetter .. å .. drikke|ruse|rusa|røyke|bruke .. !vann|brus|kaffe|snus
      helger|helgar|helg|helga|helgene|fest* .. med drikking|alkohol|fyll|rus|piller|hasj
      drikking|drikkinga|drikkingen|fyll|=fylla|rusing|hasjrøyking|alkoholbruk*
      selvmedisiner*|sjølvmedisiner*
      smell|smellen|sprekk|sprekken|rangel|kule|fylla|bøy & alkohol*|piller|pillar|rus*|dop|helg*|hasj|amfetamin|drakk|drukket|gått|gikk|gjekk
      med alkohol|hasj|piller|amfetamin .. og|eller .. piller|alkohol|hasj|stoff|tabletter|rus
      rus|rusen|alkohol|narkotika|piller|hasj|amfetamin|stoff & problem*|avheng*|misbruk*|sliter|slit|sprekk*|tilbakefall|daglig|dagleg|helg*|mye|mykje|ofte|kontroll|selvmedisiner*|døyve|døyver|flukt|orke .. !miljø*|dømt|besittelse
      ruset|rusa|ruser|rusar|ruse|rusing|rusen|ruspåvirket|ruspåverka|ruspåvirka|beruset|berusa
      =blåkors|blå kors|avrusing|avrusning|avruset|avrusa|avgiftning|døgnbehandling|rusklinikk*|rusinstitusjon*|russkogen|phoenix|tyrili|^tsb|rusakutt*|rusbolig*|rustiltak*|ruskonsulent*|rusteam*|ruspoliklinikk*
      drikker|drikk|drukket|drukke|drakk|drikking .. seg? .. halv|hel|heil|flaske|flasker|liter|enheter|øl|vin|sprit|brennevin|pils|kasse|boks*|seks|fem|ti|kvar|hver|annenhver|fra|frå|om|til|alene|åleine|kveld*|helg*|daglig|dagleg|mest|mye|mykje|tett|jevnt|full|dritings|sanseløs .. !vann|vatn|brus|kaffe|energi*|cola|melk
      tar|tek|tok|spiser|kjøper|bruker|brukar|brukt|røyker|røykjer|sniffer|injiserer|setter|skyter|poper|knasker .. noe|noen|nokre|litt|mye|mykje|daglig|av|til|inn? .. hasj|cannabis|sobril|valium|rivotril|xanor|xanax|stesolid|benzo*|piller|pillar|tabletter|amfetamin|kokain|heroin|speed|joint*|weed|stoff|dop|lyrica|tramadol|nobligan|paralgin|oxynorm|oxycontin|morfin|ghb|mdma|ecstasy|lsd|sopp|subutex|metadon|ritalin .. !foreskrevet|resept
      røyker|røykjer|røyka|røyket|røyke hasj|cannabis|gress|bønner|weed|=seg|heroin
      spiller|spelar|spelt|spilt|spille|taper|tapte|spill|spel .. bort|opp|penger|pengar|lønna|lønnen|stønaden|automat*|odds|oddsen|tipping|nettcasino|casino|poker|kasino|trav|rikstoto
      spilleautomat*|speleautomat*|spillekonto*|nettspill|spillforbruk|spillelyst|spillemani
      kontroll|styring|makt .. over|på .. drikking*|alkohol*|rus*|spill*|bruk*|pill*
      fyll|fyllehelg*|fylletur*|fyllesyk*|rangel|rangling|rangler|bakfull*|bakrus* .. på|i|jobb*|ofte|hver|kvar|helg*|stadig
      alkohol|alkoholen|øl|vin|sprit .. trøst|søvnmedisin|sovemedisin|demper|dempe|døyve|døyver|roer|tyr|hver|kvar|daglig|dagleg|problem*|mye|mykje|utfordr*|styrer|tatt|tar|for
      tyr til alkohol*|rus*|pill*|tablett*|flaska
      lar*behandling|lar*pasient*|larmedisin*|metadon*|suboxone|buprenorfin|substitusjonsbehandling
      abstinens*|avhengighet*|avhengigheit*|rusavheng*|nedtrapping*|nedtrapping|trappe .. av|fra|frå|ned|med .. benzo*|pill*|medisin*|opi*|alkohol*|rus*|sobril|valium|tablett*
      narkotisk*|illegale|illegal|ulovlige .. rusmid*|stoffer|stoff|midler
      urinprøve*|urinprøva|urinprøvar .. positiv*|utslag|NEG|levere|leverer|krav|avgir|kontroll
      roplid*|^rop|dobbeltdiagnos*
      sprukket|sprakk|sprekk|sprekker|sprekken .. flere|fleire|igjen|gang*|gong*|helg*|høst*|vår*|sommer*|jul*|stadig|sist|i
      ^ruf|ruspoliklinikk*|^tsb|ruskontakt*|rusenhet*|rusavdeling*|avrusing|blåkors|^ara
      drakk|drikker|drikk|drukket seg =full|=fulle|dritings
      NEG .. holde|halde|bli|være|vere|forbli .. rusfri|edru|nykter|rusfritt
      beruset|påvirket|påverka|fyllesyk|bakrus* .. dagtid|møte*|jobb|ofte|samtale*|arbeid|kurs
      rus|rusen|rusproblem*|rusmisbruk*|rusmissbruk*|rusavheng*|rusavhengig|rusutfordr*|rusbruk*|rusmid*|rusvansk*|rusbehandl*|rusinntak|rusepisode*|rusdiagnos*|ruslid*|rusliding*|rustrang|russug|rushistor*|rusbakgrunn|ruspåvirk*|ruspåverk*|ruspreg*|rusrelatert*|ruskonsulent*|rusteam*|rusmiljø*|rusnettverk|ruset|rusa|ruser|rusar|ruse|rusing|rusoverskrid*|rusforstyr*|rusgjeld|rusomsorg*|rusoppfølging|russprekk*
      misbruk*|misbruker|misbrukar .. alkohol*|rus*|piller|tablett*|medikament*|narkotika|hasj|stoff*|legemid*|smertestillende|av
      *misbruk|*misbruket|*misbruker !seksuelt
      alkoholproblem*|alkoholisme|alkoholik*|alkoholmisbruk*|alkoholavheng*|alkoholbruk|alkoholforbruk*|alkoholinntak|alkoholvan*|drikkeproblem*|drikkepress|fyllekul*|=fylla|drukkenskap
      drikker|drikk|drakk|drukket|drukke|drikke|drikking .. !vann|vatn|brus|kaffe|energi*|cola|melk|liter|te mye|mykje|tett|daglig|dagleg|ofte|helg*|mer|meir|alkohol|tungt|hardt|øl|vin|brennevin|sprit|jevnlig|mens|alene|kveld*|hver|kvar .. !vann|brus|kaffe|energi*|cola|melk|liter
      mye|mykje|høyt|daglig|dagleg|økende|problematisk|hyppig|for|bruker|brukar|bruk|inntak|forbruk|overforbruk|trøste*|sterkt|sliter|slit|problem*|tyr|redusere|slutte|kutte .. alkohol|alkoholen|alkoholbruk|alkoholforbruk|alkoholinntak|øl|brennevin
      alkohol|alkoholen .. problem*|utfordr*|mye|daglig|hjelp|demper|dempe
      avhengig|avhengighet|avheng* .. alkohol|rus*|piller|pillar|tablett*|cannabis|heroin|smertestillende|medikament*|hasj|spill|pengespill|gaming|amfetamin|kokain|opi*|stoff
      avhengighetsproblem*|avhengighetsutfordr*|avhengighetslid*|avhengigheitsproblem*
      hasj|hasjen|hasjrøyk*|cannabis*|marihuana|weed|joint*|heroin*|amfetamin*|speed|kokain*|kokainbruk|ecstasy|mdma|ghb|opiat*|opioid*|subutex|metadon*|^lar|larpasient|larbehandling|substitusjon*|narkotika|narkotikaen|narkotikabruk*|narkotikaavheng*|narkotikaproblem*|narkotikamisbruk*|narkoman*|narkomani*|dopet|dopa|doping*|steroid*|anabole|sprøyt*narkoman|injiserer|benzo*|bpreparat*|apreparat*|pillemisbruk*|tablettmisbruk*|pilleavheng*|valium|rivotril|xanax|sobril|lyrica|tramadol
      piller|pillar|tabletter|medikamenter|smertestillende|legemidler .. misbruk*|avheng*|mye|for|overforbruk*|ulovlig*|kjøper|utenom
      overforbruk*|misbruk* .. piller|tabletter|medikamenter|smertestillende|alkohol|medisin*
      sprekk|sprukket|sprakk|tilbakefall|tilbakefallet|sprekker .. rus*|alkohol|hasj|piller|stoff|etter|på|flere|hadde|sist|i
      avrusning*|avrusing*|avgiftning*|avgifting*|abstinens*|overdose*
      spilleavheng*|speleavheng*|spillavheng*|spilleproblem*|speleproblem*|pengespill*|pengespel*|gambling*|gambler|gamblar|spillegal*|spelegal*|nettcasino*|nettkasino*|casino*|oddsen|oddsspill|gamingavhengig*|dataspillavheng*|spillgjeld|spillegjeld|spelegjeld
      spiller|spelar|spilt .. penger|pengar|bort|odds|casino|automat*|nettpoker|poker
      bli|blir|holde|halde|forbli|være|vere seg? .. rusfri|edru|nykter|rusfritt .. ønsker|vanskelig|sliter|klarer
      ønsker|ønskjer|vil|prøver|prøvar|hjelp|trenger|forsøker|kjemper|sliter|mål|jobber|klarer|vanskelig|strever ... bli|holde|være|vere|halde .. rusfri|edru|nykter|rusfritt
      NEG rusfri|edru|nykter
      =slutte|=kutte|=trappe|=redusere|=begrense .. alkohol*|hasj*|cannabis|rus*|drikk*|pill*|ruse`,
  },
  {
    need: "dental",
    about: `tann*|tenner`,
    trouble: `
      trekking|uttrekking|trekke .. tenn*|tann|jeksel|jeksl*
      delprotese*|tannbro|tannimplantat*
      flau|skammer|sjenert|lei .. over|for|av .. =tennene|tenner|tanngard*|tannstatus
      BAD|LACK|NEG|HELP|verk|vond|vondt|råtne|falt|hull|hol|betent|smerte* & tenner|tennene|tanna|tennar|tannhelse*|tannkjøtt*|jeksel|jekslar|jeksler|jekslene|fortann*|fortenner|fortennene|tannbehandling*|tannprotese*|munnhule*|munnhelse* .. !galt|feil
      NEG|sjelden|BAD|LACK|HELP|redd|redsel|år .. vært|vore|gått|time|tur|besøkt|oppsøkt|råd|til|hos|for|sett? .. tannlege|tannlegen|tannlegar|tannleger|tannlegehjelp|tannlegebesøk*|tannlegeskrekk
      tygger|tygge|tygget|tyggje .. NEG|side*|sida|vondt|vond|bare|kun|ene
      tann*|tenn* .. katastrofal*|elendig*|skral*|forferdelig|skjemmende|ødelagt|øydelagt|stygge|falt|fall|mangl*|råt*|vond*|verk*|smert*|betent*|betennelse*|hull|hol|knekt|brukket|løs*|løse|lause|svart*|brune|behov|trenger|må|NEG|dårl*|gebiss|protese|stump*|rot* !ordna|ordnet
      skjuler|skjuler|skammer|flau|vegrer|sjenert|smiler|smile|ler .. NEG? .. over|for|av|med|på|pga|når|hånda? .. tann*|tenn*|tenner|tennene|smilet|munnen
      betennelse|infeksjon|byll|verk|smerter|hevelse|hovent .. i|rundt .. tann*|munn*|kjeve*|tannkjøtt*|gommen
      gebiss|tannprotese*|tannimplantat*|rotfylling*|rotfylle*|jeksel*|visdomstann*|visdomstenner|tannlegeskrekk|tannlegeangst|tannrøkt
      tannlege*|tannlegen .. NEG|aldri|sist|siden|sidan|lenge|år|barndom*|dyr*|kost*|råd|redd|skrekk|grue*|tør|angst|akutt|må|behov|trenger|henvist|vegrer
      reparere|fikse|trekke|behandle|ordne .. tenn*|tann*
      tannpine|tannverk|tannskrekk*|tannlegeskrekk*|tannlegeangst|odontofobi*|tannproblem*|tannplag*|tannhelseproblem*|tannsmert*|tannsjuk*|tannløs*|tannlaus*|tannstatus|tannkjøtt*|tannråte|karies|rotfyll*|tannverken
      dårlig*|dårleg*|råtne|rotne|ødelagte|øydelagde|manglende|manglande|løse|svake|brukket|knekte|vonde|skjemmende|stygge|skjeve|betente|NEG|mangler|manglar|mistet|mista|vondt|verk|smerter|hull|hol|problem*|sliter|slit|plaget|plages|skade*|ille|betennelse|skammer|skjemmes|skjuler|flau|behov|trenger|treng|hjelp|tungt|slag .. tenner|tennene|tanna|tann|tannen|tannhelse*|tannstatus|tannstell|munnen|munnhelse*|tannbehandling*|tannlege*|tannregulering*|tannproteser|gebiss|tannhygiene|fortenner|jeksel*|kjeven
      tenner|tennene|tannhelse*|tannstatus|munnhelse*|tann|tannen|jeksel|jekslene|tannprotese .. dårlig*|dårleg*|råtne|rotne|ødelagt*|øydelagd*|mangler|manglar|NEG|vondt|vond*|verk*|problem*|hull|hol|behandl*|forsømt|prekær|løse|falt|trukket|trekkes|behov|må|smerte*|plager|svak*|brukket
      NEG ... =tannlege|=tannlegen|tannbehandling*|tannhelsetjeneste*
      tannlege*|tannbehandling*|tannlegen|tannlegetime .. NEG|råd|behov|må|trenger|trengs|kostnad*|dyrt|penger|støtte|dekk*|regning*|søker|søkt|utsatt|redd|skrekk
      må|trenger|treng|behov|ønsker|bør|redd|redsel|gruer|angst|støtte|søker|søkt|dekk*|dekning|råd|hjelp|utsatt|utsetter|skrekk|kostbar|omfattende|lenge ... tannlege*|tannbehandling*|tannregulering*|tannrehabilitering*|tannprotese*
      tygge* .. vondt|NEG|problem*`,
    topic: `tannhelse*|tenner|tennene|tannstell|munnhelse`,
  },
  {
    need: "sensory",
    about: `hørsel*|høyrsel*|syn|synet|briller`,
    trouble: `
      =syn|synet|hørsel|hørselen|hørsla|høyrsel|høyrsla|øyeskade*|augeskade*|hørselsskade*|høreskade*|synsrest & BAD|LACK|prosent|dårlegare|skade*|gammel|ene|halvt|tap|forverr*
      øyeskade*|augeskade*|synsskade*|øyelidelse|øyesykdom*|katarakt|amd|retinitt
      få|får|fikk|fekk|oppfatter|høre|hører|høyrer|høyre NEG .. med|seg .. hva|kva|det|når|alt|beskjed*|lyd*|samtale*
      langt|lengst|helt .. framme|fremme|fram|foran .. høre|høyre|se|sjå|få|oppfatte|tavla|læreren
      oppfatte|oppfatter|høre|hører|høyre|høyrer|få .. NEG|vanskelig|vanskeleg|strever|sliter|dårlig|bare|lite .. støy|bakgrunnsstøy|telefon*|grupper|flere|samtale*|beskjed*|lyder|beskjeder|lyd*
      øresus|øyresus|tinnitus|høreapparat*|høyreapparat*|høreapparata|hørselsskad*|hørselssvekk*|tunghørt|tunghøyrt|menieres|cochlea*|hørselshemming*|lydoverfølsom*|lydsensitiv*|lydømfintlig*|hyperacusis|høreskadd|lydvar
      ser|sjå|se|skimter|skimtar|oppfatter .. bare|berre|kun|NEG|lite|svært|knapt|utydelig|uklart|dårlig|dårleg|tåkete|dobbelt|konturer|skygger|skuggar|lys .. lys|skygger|skuggar|konturer|øye*|øyet|auge*|på|dårlig|dårleg|avstand|mørket|tekst|liten
      syn|synet|synsfelt*|synsstyrke*|øyne|øynene|auge|auga|augene|øyet|høyreøyet .. blind|svak*|svekk*|dårlig*|dårleg*|redusert|nedsatt|nedsett|utfall|tap|sviktende|NEG|halvt|borte|skadet|skada|tåke|uklart|plager|problem*|begrenset|forverr*|verre
      blind|synshemmet|synshemma|svaksynt|svaksynte|nærsynt|nattblind|fargeblind|synssvekket|synssvekka
      briller|briller .. NEG|sterk|sterke|trenger|ødelagt|knust|råd|mangler|manglar|hjelper|gamle
      trenger|treng|mangler|ødelagt|knust|behov|NEG|nye .. briller|høreapparat*|høyreapparat*|synstest*|hørselstest*|hørselssentral*
      =ser|=sjå svært|veldig|ganske|litt|særs|så|for|altfor dårlig|dårleg
      nedsatt|nedsett|svekket|svekka|dårlig|dårleg|tap|tapt|mistet|mista|redusert|sviktende|svak|svakt|mangler|utfordring*|problem*|vansker|vanskar|skade*|sliter|slit|plages|begrenset|lite|halvt|noe .. hørsel|hørselen|hørsla|høyrsel|høyrsla|høyrselen|syn|synet|synssans*|øye|øyet|auget|øre|øret|øra|øyra|syns
      hørsel|hørselen|høyrsel|høyrsla|syn|synet|øyne|øynene|hørsla .. nedsatt|nedsett|svekket|svekka|dårlig|dårleg|redusert|svak*|svikt*|borte|problem*|utfordr*|vanskelig|dårlegare|dårligere|NEG|tap*|skadet
      hørselshem*|hørselstap*|hørselsned*|hørselsprobl*|hørselsvansk*|hørselsskad*|hørselsutfordr*|hørselssvekk*|hørselsvik*|hørselsapparat*|høreapparat*|høyreapparat*|høyrselshem*|høyrselstap*|høyrselsned*|høyrselsprobl*|høyrselsvansk*|høreproblem*|tunghør*|tunghøyr*|tegnspråk*|teiknspråk*|tinnitus|øresus|øyresus|cochlea*|cihørsel|døvblind*|døvhet
      døv|døve|halvdøv|døvfødt|døvblitt
      hører|høyrer|høre .. dårlig|dårleg|lite|nesten|NEG|vanskelig|knapt|bare|halvparten .. !hjemme|etter|tilbake|innunder ører|høyre|venstre|øre|øret|godt|bra|alt|hva|kva|når|sagt|noe|noko|dårlig|dårleg|lite
      hører|høyrer dårlig|dårleg|lite
      hører|høyrer NEG .. godt|bra|hva|kva|alt|ene|høyre|venstre|sagt
      synshem*|synstap*|synsned*|synsprobl*|synsvansk*|synsutfordr*|synssvekk*|synsvik*|synsskad*|svaksyn*|svaksynt*|svaktsy*|fargeblind*|nattblind*|glaukom|tunnelsyn|netthinn*|øyesykdom*|øyelid*|augesjukdom*|dobbeltsyn
      grå|grønn|grøn stær
      blind|blinde|halvblind !vei|flekk|date|for|tarm
      ser|sjå|se dårlig|dårleg|lite|uklart !ut|på|seg|etter|sammenheng|at
      ser|se .. NEG .. tavla|tavlen|skjermen|skilt|bokstaver
      trenger|treng|behov|må .. briller|briller|høreapparat*|synshjelpemid*|hørselshjelpemid*|synstest|hørselstest|høyrselstest
      munnavles*|lippelese*|leser på leppene`,
  },
  {
    need: "fitness",
    about: `trene*|trening|friskliv*|mosjon*|svømm*`,
    trouble: `
      svett|andpusten|andpustne|tungpust*|peser|puster .. av|når|etter .. knyte|bøye|skoene|skoa|trapp*|trappa|kle|bære|handleposer|handleturen
      lett|fort|raskt|ofte andpust|andpusten|tungpust|tungpusten
      orker|klarer|kommer NEG .. trapp*|trappene|bakker|bakkene !for|avtal*
      anbefaler|anbefalt|tilrår|tilrådd|råder|rådd|bør|må|trenger .. =mer|=meir bevegelse|mosjon|rørsle|trening|fysisk !i|som
      NEG|aldri|sjelden .. trent|trena|mosjonert .. på|siden|sidan|år*|lenge
      sitter|sit .. stille|ro .. hele|heile|mesteparten|mest
      rører|rørar|rør lite|NEG|sjelden|sjeldan|knapt|minimalt|nesten på seg
      =sliten|utslitt|andpusten|utmatta|utmattet|gåen .. av|etter .. gå|trapp*|tur|butikk
      blir|bli|vert|ønsker|vil|gjerne .. sprek|sprekere|sprekare|slankere|sterkere|smidigere|mosjonere
      tør|orker|våger NEG .. gå|begynne|bruke .. på|i|til? .. treningssenter*|treningsstudio*|trening*
      noe|noko fysisk|sporty|aktivt
      gå|redusere|slanke|tape .. ned|opp|seg|på|i? .. kg|kilo|vekt|vekta|vekten !arbeid*
      opp|lagt .. seg|på|i? .. kg|kilo|vekt|vekta|vekten
      må|bør|vil|ønsker|burde|ville .. ned|=slanke .. kg|kilo|vekt|vekta|vekten|seg
      trapp*|trappene|trappa|bakker|bakkene & orker|andpust*|pust*|=sliten|stiv|støl|klarer
      BAD|LACK|HELP|WISH & kondisjon*|kondis|kondisen|mosjon|styrketrening|utholdenhet|treningssenter*|treningsgruppe*|treningstilbud*|frisklivssentral* .. !på|tirsdag*|torsdag*
      tung|tyngre|stor|overvektig|feit|kraftig .. blitt|vorte|for|svært|veldig|svart|altfor .. !snø|arbeid*|økonomi*
      blitt|vorte|er svært|veldig|for|altfor tung|stor|overvektig|feit
      andpust*|andpusten|andpustne|tungpusten|tungpusta|sliten|utslitt|svett .. av|etter|i|trapp*|gå|bakke* .. trapp*|bakke*|gåing|meter*|tur*|lite
      blir fort|lett|raskt andpust*|andpusten|tungpusten
      andpusten
      veier|veg|vegde|veide .. 1*|over|kilo|kg .. kilo|kg
      sofa*|sofaen|sofakroken|senga .. kjøleskap*|kjøleskapet|hele|dagen|lite
      overvekt*|fedme*|vektøkning*|vektauke*|vektoppgang*|bmi|vektproblem*|vekta|vekten .. !gått
      rører|rørar|rør|beveger|bevegar|mosjonerer|trener|trenar|aktiviserer .. seg? .. lite|NEG|sjelden|sjeldan|aldri|minimalt|knapt|nesten .. !tur*|på|på|til|inn|glipp|alkohol*|rus*|narko*|drikk*|sprit|stoff*|pill*|snus|røyk*
      form|formen|forma|kondis|kondisjonen|kondisjon|fysikk|fysikken|muskulatur*|styrke|utholdenhet .. elendig|dårlig*|dårleg*|NEG|lik|bunn|null|laber|skral*|svak*|trenger|bygge|bedre|forfalt|forfallen|gjenoppta|opptren*|tapt|svekket|svekka
      !på tur|gåtur|turer|turar|=trene|mosjon|svømming|bassengtrening|treningssenter*|frisklivssentral* .. ønsker|vil|gjerne|lyst|trenger|håper|motivert|i|gang|begynne|starte|turkamerat|noen .. !jobb
      ønsker|vil|gjerne|lyst|trenger|håper|motivert|skulle|savner ... turkamerat|turvenn|turkompis|treningspartner|treningsvenn|treningskompis|treningskamerat|treningsopplegg|treningsprogram|turgruppe*|bassengtrening|frisklivssentral*|treningskort
      gått|lagt|la|legg|legger opp|på .. seg|kilo|kg|vekt .. kilo|kg|mye|mykje|seg|siste|medisin*|etter
      inaktiv*|stillesittende|stillesitjande|uaktiv|sengeliggende|immobil
      fysisk|fysiske aktivitet .. lite|NEG|mangler|manglar|lav|låg|minimal|mer|meir|trenger|behov|økt
      frisklivsresept*
      dårlig|dårleg|elendig|skral|svak|lite|NEG|ute|bedre|betre|lav|låg|redusert|svekket|null .. form|formen|forma|kondisjon*|kondis|kondisen|fysikk|utholdenhet|uthald|treningsform|muskelstyrke|styrke !for|av|på
      form|formen|forma|kondisjon|kondisjonen|utholdenhet|kondis .. dårlig|dårleg|svak|elendig|lav|skral|NEG|redusert|null
      utrent|utrente|utrena|inaktiv*|stillesitt*|stillesitj*|uttrent
      lite|svært|for|NEG fysisk? aktiv|aktive|aktivt
      lite|svært|NEG|mangler|for|minimalt|knapt|manglende|null|sjelden .. fysisk|mosjon* aktiv|aktivitet|aktivt|aktivitetsnivå|mosjon
      mosjonerer NEG|lite|aldri
      beveger|rører|rørar|rører|rør|bevegar seg .. lite|NEG|sjelden|for|minimalt
      trener|trenar|trene NEG|lite|sjelden|sjeldan|aldri
      NEG|lite|aldri|lenge .. trent|trena|mosjon*|trening !opp|på|i|med|til
      overvekt*|fedme*|sykelig|fetma
      kg|kilo .. for|overvekt*|ned|tatt|gått
      gått|gikk|gjekk|går .. opp|av .. vekt|kilo|kg
      lagt|legger|legg|la .. på .. seg|kilo|kg
      ned|redusere|reduksjon|tape|miste|gå .. i? vekt|vekta|vekten|kilo|kg !for|mot
      vektreduksjon*|vektnedgang|slanke|slanking|vektproblem*|vektutfordring*|bmi
      ønsker|ønskjer|ynskjer|vil|lyst|trenger|treng|bør|må|behov|hjelp|håper|motivert|motivasjon|motiveres|kunne|gjerne|begynne|komme|starte|oppstart ... trene|trening|treningssenter*|treningsstudio*|trening|mosjon*|sprekere|form|kondisjon*|fysisk|frisklivssentral*|frisklivsresept|frisklivs*|gåtur*|turgruppe*|treningsgruppe*|treningstilbud*|sprek|svømming|treningskompis|treningskort !språk|inkludert|praksis|i|for|jobbintervju*|intervju*
      komme|kome|kommet|få|bli .. i? bedre|betre|god|fysisk|form|sprekere|gang .. form|formen|trening|trene|sprekere|kondisjon
      lite|NEG|mangler|dårlig|manglende|lav .. energi|krefter|overskudd|overskot`,
    asset: `kondisjon|kondis|fysisk form|mosjon|trening|treningsvaner`,
    topic: `kondisjonen|formen|treningsvaner`,
  },
  {
    need: "physical-health",
    about: `helse|helsa|lege|legen|sykdom*|sjukdom*`,
    trouble: `
      kan|får|bør|skal NEG .. løfte|lyfte|bære|bere .. over|mer|meir|tungt|tunge
      hjerteinfarkt*|hjarteinfarkt*|hjertesvikt|hjartesvikt|hjerneslag*
      energien|kreftene|overskuddet|overskotet|utholdenheten .. borte|vekke|lav|låg|NEG|redusert|slutt|svak
      må|måtte|trenger|treng .. =hvile|=kvile .. flere|fleire|timer|timar|midt|dag*|hele|ofte|etter
      etter|senfølger|seinskade* .. =covid|korona*|=covid19|borreliose|kyssesyk* .. energi*|sliten|utmattet|utmatta|hodepine|trøtt*|kreft*|hvile|kvile
      skulderplag*|skuldersmert*|skulderskad*|skulderlid*|nakkeplag*|nakkesmert*|nakkeskad*|nakkelid*|ryggplag*|ryggsmert*|ryggskad*|rygglid*|kneplag*|knesmert*|kneskad*|knelid*|hofteplag*|hoftesmert*|hofteskad*|hoftelid*|mageplag*|magesmert*|mageskad*|magelid*|hodeplag*|hodesmert*|hodeskad*|hodelid*|armplag*|armsmert*|armskad*|armlid*|fotplag*|fotsmert*|fotskad*|fotlid*|bekkenplag*|bekkensmert*|bekkenskad*|bekkenlid*|leddplag*|leddsmert*|leddskad*|leddlid*|muskelplag*|muskelsmert*|muskelskad*|muskellid*|håndleddsplag*|håndleddssmert*|håndleddsskad*|håndleddslid*|halsplag*|halssmert*|halsskad*|halslid*|handplag*|handsmert*|handskad*|handlid*|håndplag*|håndsmert*|håndskad*|håndlid*|kroppsplag*|kroppssmert*|kroppsskad*|kroppslid*
      hjertesvikt|hjartesvikt|hjarteinfarkt|hjerteflimmer|hjarteflimmer|hjertefeil|hjartefeil|hjertesykdom*|hjartesjukdom*|nyresvikt|leversvikt
      utslett|eksem|psoriasis|leggsår|liggesår|sår .. på|i .. beina|bein|hender|hendene|kropp*|føttene|hud*
      eksem|psoriasis
      bekkenledd*|bekkenløs*|*leddsyndrom|*leddsyndromet|*smertesyndrom|*artrose|*artritt|*utglidning|*utgliding|*brokk
      kronisk|uttalt|alvorlig|alvorleg .. *syndrom|*betennelse|*betennelser|*lidelse !psykisk
      slitne|slitte|utslitte|utslitne|nedslitte|slitt|utslitt .. =kne|kne|knær|knærne|skuldre|skuldrer|hofter|rygg|ryggen|ledd|hender
      pga|grunnet|grunna|grunn .. =rygg|=ryggen|=kne|=kneet|knær|skulder*|nakke*|=hofte|=hofta|helsa|helsen|helsemessige
      kroppen .. tåler|toler|orker|klarer NEG
      leverskade*|nyreskade*|lungeskade*|hjerneskade*|nerveskade*|fettlever|skrumplever|levercirrhose|leverbetennelse|levertrøbbel
      *allergi|*allergien|*sykdom|*sykdommen|*sjukdom|*sjukdomen|leddsykdom*|muskelsykdom* !psyk*
      arbeidsulykke*|trafikkulykke*|bilulykke*|mopedulykke*|fallulykke*|yrkesskade* & etter|kan|NEG|skadet|skada|plager|smerte*|lenger|siden|sidan|følge*
      må|trenger|treng .. hvile|kvile|legge seg .. timer|timar|mye|mykje|ofte|flere|fleire|dagen|midt
      cfs*|^cfs
      brudd|brot|beinbrudd .. i|på .. hånd*|hand*|arm*|fot*|ankel*|bein*|ben*|rygg*|hofte*|skulder*|kne*|nakke*|ribbein
      jernmangel*|anemi|blodprosent|b12mangel|vitaminmangel*|kyssesyke|borreliose|lyme
      !kognitive|kognitiv|psykiske senfølge*|seinfølg*
      støl|støle|stiv|stive .. og|av|i|ofte|kropp* .. støl|stiv|vond|kropp*|ledd*|rygg*|nakke* .. !avtal*
      vond|vondt|smerte*|verk|verker|stiv|hovne|utslitte|utslitt|slitne|slitte|svake|skadd|skada & skuldre|skuldrene|skulder|rygg*|nakke*|knær|knærne|knea|hofter|hofta|ledd|leddene|håndledd*|hender|hendene|føtter|føttene|bekken*|albue*|kropp|kroppen|muskler|musklene .. !tann*|tenn*
      diskos*|skiveprolaps*|skiveutgliding|kneskade*|ryggskade*|korsbånd*|menisk*|beinbrudd|beinbrot|hjerteoperasjon|magesår .. !sosial*|folk|butikk|ut
      nedsatt|redusert|svekka|svekket|lammelse*|nummen* & !syn|hørsel hånd|hand|hender|arm|bein|ben|fot|side|kraft|funksjon|førlighet|styrke|balanse .. !syn|hørsel*|øye*
      ryggen|rygg|kneet|kne|skulder|skuldra|nakken|hofta|kroppen .. ryker|ryk|røk|låser|låste|krangler|kranglar|svikter|sviktar|streiker|streikar|verker|knirker|gir|protesterer|ødelagt|tåler|toler|holder|plager|sier|orker|kollapset|skranter|utslitt|nedslitt|slitt|skadd|skada|lammet
      smerte*|smerter|smertar|verk|=vondt|ilinger|stråling|nummenhet|prikking .. i|fra|frå|over|nedover|daglig|dagleg|konstant|kronisk|alltid|hele .. !tenn*|tann*|jeksel*|jeksl*|munnen|kjeven
      ligg|ligger|sitter|går|står .. med .. prolaps|betennelse|brudd|krykker|gips|isjias
      venter|ventar|venteliste*|henvist|tilvist|kø|søkt|satt|må .. på|til|for|i|få .. operasjon*|protese|inngrep|ct|mr|røntgen|ortoped*|nevrolog*|revmatolog*|kirurg*|rehabilitering|rehab|sykehus*|fysioterap*|smerteklinikk*|hofteprotese|kneprotese .. !psyk*|dps|adhd
      protese|hofteprotese|kneprotese|stomi|pacemaker|hjerteoperert|bypass|kateter|rullator|krykker|rullestol*|korsett|nakkekrage
      =sliten|trett|trøtt|utmattet|utmatta|kraftløs*|kraftlaus*|slapp|energiløs*|orkesløs* .. hele|heile|kronisk|konstant|lett|fort|lite|etter|veldig|mye|mykje|alltid|daglig|raskt
      blir fort|lett|raskt sliten|trøtt|trett|utmattet|utmatta
      tungpust*|tungpusta|kortpust*|andpust*|pustevansk*|pusteproblem*|pusten|hjerteproblem*|hjertebank|brystsmert*|blodpropp*|blodmangel|jernmangel|lavt stoffskifte|stoffskifte*|anfall|anfallene|epilepsianfall*|krampe*|besvim*|svimmel*|skjelving*
      nyrestein|gallestein|tarmsykdom*|colitt|magekatarr|refluks|ibd|ibs|hudlidelse*|hudsykdom*|utslett|psoriasis|sår|diabetisk*|blodsukker*|insulin*|høyt blodtrykk
      !psykisk|psykiske|mental|mentale|tann =helse|helsa|helsen|helsetilstand* .. dårlig*|dårleg*|skral*|svak*|skrant*|svikt*|stopper|hindrer|hindrar|setter|begrens*|avgrens*|ustabil*|problem*|plag*|utfordr*|NEG|nedsatt|svekk*|komplisert|sammensatt|samansett|vond !psykisk*|mental*
      syk|sjuk|sykdom|sjukdom|helseplager|plager|plagar|lidelser .. mye|mykje|ofte|kronisk|langvarig|alvorlig|sammensatt|samansett|uavklart*|fysiske|kroppslige|somatiske|varig|fleire|flere .. !barn*|sønn*|datter*
      nedsatt|redusert|svekket|svekka|mistet|mista|liten|lite|dårlig .. kraft|styrke|bevegelighet|bevegelse|rørlighet|følelse|funksjon|førlighet|finmotorikk|gripeevne|gangfunksjon|balanse|lungekapasitet|lungefunksjon|hjertekapasitet|gangavstand .. !i
      smertestillende|smertestillande|betennelsesdempende|kortison*|biologiske|cellegift|strålebehandling|insulin|inhalator|astmamedisin*|epilepsimedisin*|blodfortynnende .. bruker|får|går|daglig|må|avhengig|tar|på
      bruker|brukar|får|går|tar|tek .. på|av? .. smertestillende|smertestillande|betennelsesdempende|kortison*|cellegift|strålebehandling|insulin|inhalator|epilepsimedisin*|blodfortynnende .. !misbruk*
      uhell|ulykke|ulykka|ulykken|arbeidsulykke*|trafikkulykke*|fallulykke*|bilulykke*|fall|påkjørsel|påkjørt|slag|hjerneslag|drypp .. !ut|av etter|følge*|mén|mein|senskade*|seinskade*|plager|skadet|skada|siden|sidan|smerte*
      senskade*|seinskade*|følgeskade*|ettervirkning*|senvirkning*|mén|seinverknad* .. ulykke*|kreft*|operasjon*|korona|covid
      svangerskapsplag*|bekkenløsning*|svangerskapskvalme
      inkontinens*|urinlekkasje*|stomi*|blæreproblem*
      nedsatt|nedsett|redusert|svekket|dårlig .. *funksjon|*funksjonen
      vond|vondt|verk|verker|verkjer|smerte*|smerter|smertar|ont|plages|plaga|plagast|plaget|plager|plagar|problem*|sliter|slit|skade*|skadet|skada|brakk|brukket|brekt|opereres|operert|operasjon*|dårlig|dårleg|svak|stiv|øydelagd|ødelagt|slitasje|betennelse|trøbbel|feil|prolaps|nedsatt|vanskar|vansker|vond|utslitt|låsning|hovne|hoven|kjenner|opereras|opererast|skral|gikt|slitt .. ${BODY} !kjeven|inn|om|for
      ${BODY} .. vond|vondt|verk|verker|verkjer|smerte*|skade*|skadet|skada|brakk|brukket|opereres|operert|operasjon*|dårlig|dårleg|svak|stiv|øydelagd|ødelagt|betent|problem*|plager|prolaps|utslitt|slitt|trøbbel|krøll|vrang|svikter|hoven|operert|operasjon|tåler|gjør|belastes|protesterer
      ryggplag*|ryggsmert*|ryggproblem*|ryggskad*|ryggvond*|rygglid*|ryggprolaps|ryggtrøbbel|ryggoper*|vondrygg|korsryggsm*|nakkeplag*|nakkesmert*|nakkeprob*|nakkesleng*|nakkeskad*|skulderplag*|skuldersmert*|skulderprob*|skulderskad*|kneplag*|kneprob*|kneskad*|knesmert*|kneoper*|hofteplag*|hoftesmert*|hofteprob*|hofteoper*|hofteskad*|magesmert*|mageproblem*|mageplag*|magesår|fotplag*|armplag*|handplag*|leddplag*|leddsmert*|leddgikt*|muskelplag*|muskelsmert*|muskelsjuk*|muskelsyk*|muskelskjelett*
      muskel|muskel* og|/ skjelett*|leddplag*
      smerter|smerte|smertene|smertar|smertetilstand*|smerteproblem*|smerteplag*|*smerter .. !tenn*|tann*|jeksel*|jeksl*|munnen|kjeven
      vondt i !tenn*|tann*|munnen|kjeven
      prolaps*|isjias*|iskias*|revmati*|reumati*|artrose*|slitasjegikt|bekhterev*|bechterew*|gikt|fibromyalgi*|utmattelse*|utmatting*|utmattelsessyndrom|fatigue|migrene*|hodepine*|hovudverk*|hodeverk|epilepsi*|epileptik*|diabetes*|diabetik*|sukkersy*|sukkersju*|astma*|kols|kreft*|hjertesy*|hjertefeil*|hjerteinfarkt*|hjerteprob*|hjerteflim*|hjertesvik*|hjartesju*|hjarteinf*|hjarteprob*|hjarte*feil|hjerneslag*|slagrammet|slagramma|infarkt*|blodtrykk*|stoffskift*|hypotyre*|cøliaki*|crohn*|ulcerøs*|tarmsy*|tarmsju*|^ibs|^me|^ms|^als|irritabel|endometriose*|parkinson*|lungesy*|lungesju*|psoriasis*|eksem|eksemet|allergi*|nyresvik*|nyresy*|dialyse*|leversy*|hepatitt*|hiv|hjernerystelse*|hjerneskade*|hodeskade*|hovudskade*|longcovid|postcovid|lymf*|lupus|cerebral|^cp|skoliose*|brokk|søvnapne*|karpaltunnel*|lammelse*|lammet|amputer*|rullestol*|krykker|yrkesskad*|arbeidsskad*|trafikkskad*|ulykkesskad*|belastningsskad*|belastningslid*|musearm|tennisalbue|senebetennelse*|muskeldystrofi*|svimmelhet|svimmel|besvimer|prediabetes|blodsykdom*|mensensmerter
      long|post covid|korona
      kronisk|kroniske syk*|sjuk*|sjukdom*|smerte*|utmatt*|lid*|plag*|tretthet*|trøtt*|tilstand*|hodepine|migrene|betennelse*
      somatisk|somatiske|fysisk|fysiske|kroppslig|kroppslige|kroppsleg plag*|sykdom*|sjukdom*|lid*|helseplag*|helseprob*|helseutfordr*|utfordring*|begrensning*|begrensing*|prob*|vansk*|skade*|funksjonsned*|diagnos*|smerte*|svekk*|redusert|plager|avgrensing*
      fysisk helse .. dårlig|dårleg|svak*|redusert|nedsatt|utfordr*|problem*
      dårlig|dårleg|svak|redusert|nedsatt|sviktende .. fysisk|somatisk helse*
      nedsatt|nedsett|redusert|varig|svekket .. funksjonsevne*|funksjonsemne*|funksjon|arbeidsevne på grunn|bevegelighet|førlighet|bevegelsesevne|gangfunksjon
      funksjonsned*|funksjonshem*|funksjonssvik*|bevegelseshem*|rørslehem*
      helseproblem*|helseplag*|helseutfordr*|helsevansk*|helsesvikt|helserelatert*|helsebegrensning*|helsemessig|helsemessige utfordr*|problem*|plager|begrens*|årsaker|vansk*|grunner|hindr*|barriere*|plagar|utfordringar
      helseproblem*|helseplag*|helseutfordr*|helsevansk*|helsesvikt
      dårlig|dårleg|svak|redusert|nedsatt|nedsett|sviktende|skral|ustabil|svekket|utfordring*|problem*|sliter|slit|begrensninger|skrantende .. !psykisk|mental|psykiske helse|helsa|helsen|helsetilstand*
      helse|helsa|helsen|helsetilstanden .. dårlig|dårleg|svak*|redusert|ustabil|utfordr*|hindr*|skral|problem*|svikt*|nedsatt|begrens*|setter
      mye|mykje|ofte|langvarig|kronisk|alvorlig|alvorleg|varig|mange .. syk|sjuk|sykdom|sjukdom|sykdommer|sykefravær|sjukefråvær|sykdomsfravær !barn
      sykmeldt|sjukmeld|sykemeldt|sjukemeld|sykmeldinger|sykemelding*|sykmelding*|sjukmelding* !fra|vikar|for
      skal|må|venter|ventar|venteliste*|kø|nylig|nyleg|nettopp|henvist|blitt .. opereres|operasjon*|operert|opererast
      utredes|utredning*|utgreiing|undersøkelse*|undersøkingar|utredet|mr .. sykehus*|somatisk|smerter|sjukehus*|spesialist*|nevrolog*|ortoped*|revmatolog*|kardiolog*
      fysioterap*|kiropraktor*|manuellterap* .. for|behandling|følges|behov|rygg*|nakke*|går|time
      går|behandles|behandling|oppfølging|venter|henvist|trenger|treng|behov|får|time ... fysioterap*|kiropraktor*|manuellterap*|ortoped*|revmatolog*|smerteklinikk*
      utslitt|utsliten|kropp|kroppen .. kropp|utslitt|verker
      =slutte|stumpe .. røyk*|snus*|røyking|nikotin !hasj|cannabis
      røykeslutt*|røykestopp|storrøyk*
      sov|søvn|søvnen|natte|nattesøvn* .. smerte*|vondt`,
    topic: `!egen|eigen|eiga|første|andre|annen|anna|ene|under|bak|ta|tar|tek|for|på ${BODY} !tilbud`,
  },
];
