import type { NeedWords } from "./types.ts";

/** Debt, household economy, housing and transport. */
export const economy: readonly NeedWords[] = [
  {
    need: "debt",
    settled: `
      gjeldfri|gjeldfritt|gjeldsfri|gjeldsfritt
      gjeldsordning* .. gjennomført|ferdig|fullført|over|avsluttet|avslutta|unnagjort`,
    trouble: `
      låner|låne|lånt|lånar av|hos .. venn*|familie*|slekt*|kamerat*|kjente|folk|alle|naboen|kolleger .. !bil|bort
      krever|krev|kreve|vil .. pengene|pengane|beløpet .. tilbake|attende|att
      lindorff|kredinor|intrum|sergel|axactor|conecto|zolva|riverty|lowell|kravia|svea
      selskap*|foretak*|byrå* .. krever|krev inn .... =000|kroner|kr|tusen|gjeld*|restanse*|krav*
      skatterestanse*|restskatt*|forbrukssl*
      kemner*|namsmann*|skatteetat*|innkreving*|kreditor* .. trekk|utlegg|lønnstrekk|lønstrekk|pant
      trekk|utlegg .. i .. lønn*|lønna|løna|stønad*|trygd*|sosialhjelp* .. fra|frå|av|til|på|kvar|hver|tatt|teke .. namsmann*|kemner*|kreditor*|måned*|månad*
      lån|lånet|lånene|låna|kreditt*|gjeldspost* .. henger|heng|tynger|tyngjer|trykker|trykkjer
      skylder|skuldar .. bøter|bot|gebyr*|regning*|rekning*
      ubetalt|ubetalte|utestående|forfalt .. *regning|*rekning|*regninger|*rekningar|*regningar
      skylder|skuldar .. bidrag|barnebidrag|underholdsbidrag|husleie*|skatt*|strøm*|mva
      bidrag|barnebidrag & skylder|skuldar|etterskudd|restanse|ubetalt
      studielån*|billån*|boliglån*|banklån*|lån|lånet|lånene|låna & NEG|klarer|greier|misligh* .. å? .. betjene|betale|nedbetale|håndtere
      *lån|*lånet|*lånene .. NEG .. betjene|betale|nedbetale|betalt|betjent|klarer|greier
      =husleier|husleie*|husleia|husleien|husleige*|avdrag|terminer|regninger|rekningar & etterskudd|etterskot|ubetalt*|ubetalte|restanse*|forfalt*|skyldig
      utleggstrekk*|lønnstrekk*|påleggstrekk*|skyldbeløp|erstatning* & skylder|skuldar|fått|melding|varsel|trekk|namsmann*|000|krav|betale
      skyldig|skylder|skuldar & beløp*|million*|tusen|000|kroner|kr|erstatning*|saksomkostning*|penger|pengar
      gått|gjekk|gikk|går|ligger til|hos|i inkasso|namsmannen|innkreving*
      skylder|skuldar|skylde|skyldte .. til|på|hos|fra|frå|for? .. =to|=tre|flere|avbetaling*|strøm*|kreditor*|telefon*|mobil*|husleie*|husleia|husleien|inkasso*|familie*|bank*|regning*|butikk*
      avbetalingskjøp|avbetalingskontrakt*|delbetalinger|kredittkjøp|kjøpekontrakt* .. NEG|problem*|skylder|mange|to|flere|forfalt|bundet
      bøter|bot|forelegg|gebyrer .. til|på .. sammen|totalt|over|000|tusen|ubetalt|ubetalte|utestående|betale
      ubetalt|ubetalte|utestående|uteståande|forfalt|forfalne|skyldig|oppsamlede .. husleie*|husleia|husleien|husleige*|bøter|regning*|rekning*|krav|beløp|faktura*|gjeld|avdrag|strøm*|lån|måneder|månader|fordringer
      måneder|månader|mnd .. ubetalt|skyldig|restanse|etterskudd|husleie*|husleia|husleien ubetalt|skyldig|restanse
      måneder|månader|mnd ubetalt
      trekk|utlegg .. i|fra|på|av .. lønn*|stønad*|trygd*|ytelse*|ytinga|utbetaling* .. namsm*|kreditor*|inkasso|bidrag|skatt|til
      kreditorer|kreditorar|fordringshavere|inkassobyrå* .. mange|flere|ringer|purrer|maser|krav|krever|jager
      betalingsevne*|betjeningsevne|betjene .. NEG|mangler|lav|låg|liten|overstiger
            trenger|treng|behov|ønsker|venter|time|snakke|hjelp ... gjeldsrådgiver|gjeldsrådgjevar|gjeldsrådgivning|gjeldsrådgjeving|gjeldsordning*|gjeldsforhandling*
      =lån|lånene|lånet|kredittkort* .. NEG .. betale*|avdrag*|betjene*|nedbetal*|klarer
      erstatningskrav*|erstatningsansvar*|erstatningsgjeld
      krav .. fra|frå inkasso*|kreditor*|namsmann*|statens|nis|innkreving*|lånekassen|lånekassa|kemner*|skatt*
      lånekassen|lånekassa|innkrevingssentral* .. krever|krav|skylder|inkasso|forfalt|mislighold*|restanse*
      restskatt*|skatterest*|bidragsgjeld|barnebidrag .. skylder|restanse|ubetalt|etterskudd|etterskot
      tar|tek|tatt|teke|tok .. opp? .. nye|nytt|flere|fleire|smålån|lån|kreditt .. lån|smålån|kreditt* .. å|for
      lån|lånet|lånene|kreditt*|kredittkort* .. mislighold*|vokst|vokser|baller|løper|misligholdt|forfalt|ukontroller*
      økonomisk|økonomiske forpliktels*|gjeldsbyrd*
      skyldig|skuldig .. husleie*|husleia|husleien|strøm*|penger|pengar|kr|kroner|beløp|restskatt
      på|med avbetaling*|kreditt|krita|delbetaling*
      avbetalinger|avbetalingar
      =gjeld|=gjelden|=gjelda|gjeldsproblem*|gjeldsbyrde*|gjeldssituasjon*|gjeldsgrad|gjeldskrise*|gjeldsoffer|gjeldspost*|gjeldsoversikt*|gjeldsforhold*|gjeldsbelast*|gjeldsordning*|gjeldsrådgiv*|gjeldsrådgjev*|gjeldshjelp*|gjeldsforhandling*|gjeldsavtale*|gjeldsplag*
      *gjeld|*gjelden|*gjelda
      inkasso*|forbruksl*|smålån*|smslån*|kredittl*|kredittkortl*
      betalingsanmerkning*|betalingsmerknad*|betalingsmislighold*|betalingsproblem*|betalingsvansk*|betalingsrestans*
      mislighold*|namsmann*|namsfogd*|namsfut*|utlegg|utleggs*|utpanting*|utleggstrekk|lønnstrekk|lønstrekk|tvangstrekk|kreditor*|restanse*|restansar|husleierestanse*|kredittopplysning*
      ubetalt*|ubetalte .. regning*|rekning*|krav|kredittkort*|husleie*|husleia|husleien|strøm*|lån|bøter|faktura*
      purring|purringer|purringar|purrer|purr*brev
      skylder|skuldar|skyldte|skylde .. penger|pengar|kroner|kr|mye|mykje|husleie|tusen|peng*|bank*|nav|familie|venner|000|mange|en|store|namsmannen|skatt* !på
      bak|bakpå|etter .. husleie*|husleia|husleien|husleige*|betaling*|regning*|rekning*
      henger|heng etter .. husleie*|husleia|husleien|husleige*|betaling*|regning*|rekning*
      regninger|rekningar|regningene|regningsbunke*|regningsbunken hoper|hopar|hopet|stabler|samler
      NEG .. betjene|betjent|betaler|betale|betalt|nedbetale|håndtere|handtere .. lån|lånet|lånene|låna|avdrag*|studielån*|kredittkort*|billån*
      kredittkort*|avbetaling*|delbetaling*|kjøplån|klarna .. NEG|problem*|utrekt|makset|fulle|brukt|mange|flere|sprengt|dyr*
      mange|flere|fleire|en|dyre|brukt|maksa|makset .. kredittkort|avbetalinger|avbetalingar|forbrukslån|smålån|delbetalinger
      økonomisk|økonomiske uføre|forpliktelser
      tilbakebetalingskrav|tilbakekreving*|feilutbetaling*
      bøter|bot .. betale*|ubetalte|NEG
      trekk i .. lønn*|løn*|ytelse* namsmann*`,
    topic: `kredittkort*|avbetaling*|delbetaling*|lån|lånene|låna`,
  },
  {
    need: "household-economy",
    trouble: `
      NEG|LACK plan|oversikt|styring|kontroll .. for|over|på|med .. økonomi*|penger|pengar|utgift*
      konto|kontoen|lommeboka|lommeboken .. tom|tomt|null|minus|skrapa
      =blakk|=blakke|pengelens|pengelaus
      NEG|null|lite|ingenting .. igjen|att|penger|pengar .. til .. mat|medisin*|klær|klede|strøm|straum|bleier|husleie*
      !skylder|skuldar|skyldte|skylde|lånt sjelden|sjeldan|aldri|NEG|knapt|lite|tom|uten|mangler .. !skylder|skuldar|skyldte|lånt =penger|=pengar .. til|igjen|på|for|$
      NEG .. råd .. $
      men .. NEG råd
      har|hatt NEG råd
      regninger|rekningar|regningene|rekningane|faktura* & NEG|oversikt|kontroll|uoversiktlig|rot|mister .. !gjeld*
      =pengene|=pengane|stønaden|=lønna|midlene & renner|renn|ryker|forsvinner|fyker|flyr|slipper|strekker|rekker|varer|NEG|svir
      penger|pengar & renner|renn|ryker|forsvinner|fyker|flyr|slipper|strekker|rekker|varer|svir
      åpner|opnar|opner|åpne|opne NEG|aldri|sjelden|lenger .. =post|posten|brev*|regninger|rekningar|konvolutter
      NEG .. råd til .. å? .. mat|klær|fritid*|ting|medisin*|husleie|strøm|være|la|bursdag*|ferie*|med|ungene|barna
      strømmen|straumen|strøm|straum|mobilen|telefonen|internett .. ble|vart|er|blir|vert? .. koblet|kobla|stengt|stengd|sperret|kuttet|kutta|slått .. ut|av|ned|pga|grunn|ubetalt
      uro|bekymret|bekymra|bekymring|klump|stresset|stressa|redd|angst|sover|grue* .. for|over|om|av|på .. økonomi*|penger|pengar|regninger|rekningar|betale
      åpner|opnar|åpne|opne|tør|sortere NEG? .. NEG|åpne|opne .. =post|posten|regninger|brev*|konvolutter|regningene
      angst|redd|grue*|kvier|kvir|tør .. for|å|NEG .. åpne|opne|opna .. post*|brev*|regning*|konvolutt*
      mister|mistet|mista|NEG|ute|uten|dårlig|lite|liten .. kontroll|oversikt|styring|styr|grep|rede .. på|over|med|i .. økonomi*|penge*|pengar|utgift*|forbruk*|inntekt*|regning*|rekning*|hva .. !gjeld*
      økonomi|økonomien|privatøkonomi*|pengebruk*|pengebruken|pengane|pengene .. rot|rotete|kaos|kaotisk|uoversiktlig|vanskelig|dårlig|stram|stramt|skral|skrapt|skranter|anstrengt|presset|bekymr*|problem*|utfordr*|ustyrlig|ukontroller*|ryker|forsvinner|bunn|tynn|knapp|trang|går|trenger|hjelp|tungt|svak*|ustabil*|usikker*|ikke|ikkje|sliter|belast*|bereg*
      NEG|ingen|uten|utan .. penger|pengar .. til|igjen|att|før|på .. mat|annet|anna|klær|medisin*|husleie|buss*|slutten|konto*|utbetaling*|lønning*|den
      tom|tomt|tomme|blakk|blakke|skint|pengelens|raka .. for|på|før|hver|kvar|mot|konto .. penger|pengar|konto|utbetaling*|måned*|den|slutten|midten
      bruker|brukar|brukte|svir|sløser|handler|kjøper .. av|opp|penger|pengar|alt|mye|mykje|over|for|impulsiv* .. med|en|én|gang|evne|impulsiv*|nett*|shopping|spill|abonnement*|uforsiktig|unødvendig*|første
      impulskjøp*|shopping|nettshopping|netthandel .. mye|mykje|for|kontroll|problem*|stopp*
      planlegge|styre|porsjonere|disponere|holde|halde|fordele|forvalte|spare .. NEG|vanskelig|sliter|klarer|på|penger|pengar|økonomi*|budsjett .. penger|pengar|pengene|pengane|økonomi*|budsjett|måned*|stønad* .. !ut
      låner|lånar|låne|lånt|bommer|bomme .. av|hos|penger|pengar .. venner|vener|familie*|mor|far|foreldre*|søsken|naboen|kjæreste*|søster*|bror*|alle
      forsørges|forsørgast|underhold*|forsørget .. av .. samboer*|kona|mannen|foreldre*|familie*|kjæreste*|mor|far
      lever|levd|leve|bor|klarer .. på|av|under .. minimum|sosialhjelp*|minstesats|fattigdomsgrense*|lånte|lite|nåde|smuler
      husholdnings* .. NEG|vanskelig|sliter
      pantelåne*|pantsett*|pantsatt*|selger unna
      sitter|sit|står .. igjen|att .. med .. lite|ingenting|nesten|noen|minimalt
      pengene|pengane|midlene|=lønna|stønaden .. strekker|rekker|varer|holder|forsvinner|ryker|brukes|slutt|opp|rekk|held
      NEG|vanskelig|sliter|slit|strever|problem* .. =spare|=spart|sparer .. penger|pengar|noe|til|opp
      lever|levd .. fra|frå hånd|handa|handen|hånda
      råd|økonomi* .. NEG|dårlig|lite|minimal .. til|tillater|tillèt|strekker|mat|klær|medisin*|husleie
      inntekt|inntekta|inntekten|utbetaling*|stønaden .. NEG|lav|låg|ustabil|strekker|liten|rekker|dekker
      stramt|trangt|skralt|smått|tynt|dårlig|dårleg|elendig .. økonomisk|økonomi*|pengar|penger
      søker|søkt|søkjer|ber|bedt|mottar|får .. nødhjelp|supplerende|akutt|krisehjelp|nødpenger|matkort|matpose*
      hjelp|bistand|noen|nokon|behov|treng|trenger ... =disponere|disponering|økonomistyring|prioritere|porsjonere|fordele|planlegge .. penger|pengar|pengene|pengane|stønaden|stønad|utgifter|økonomi*
      uåpnet|uåpna|uåpnede|uopna post|brev|regninger|rekningar|konvolutter
      låner|lånt|låne|låner .. penge*|pengar .. av|hos|fra|frå
      NEG .. penge*|pengar|lønn*|stønad* .. strekke|rekke|vare
      regning*|rekning*|faktura* .. NEG betalt|betaler|betalte
      bruker|brukar mer|meir penger|pengar? enn
      bruker|brukar .. mer|meir enn
      går|gå NEG .. hop|opp|rundt|ihop
      dårlig|dårleg|lite råd
      sliter|slit|slitt|strever|strevar|vanskelig|vanskeleg|tungt|stramt|hardt|dårlig|presset|trangt .. økonomisk
      regninger|rekningar .. liggende|liggande|uåpnet|uåpna|uåpnede|stables
      strøm|strømmen|straum|straumen .. stengt|stengd|kuttet|kutta
      økonomisk|økonomiske|økonomisk .. problem*|vansk*|utfordring*|krise*|rot|uorden|kaos|bekymr*|vanskar|trøbbel|uoversikt*|uføre|vanskeligstilt|vanskelegstilt|nød|presset|press|stress|situasjon .. !god|stabil vanskelig|vanskeleg|dårlig|anstrengt|presset|uoversiktlig|kaotisk|ustabil|krevende|problem*|vansk*|utfordring*|krise*
      økonomisk|økonomiske problem*|vansk*|utfordring*|krise*|rot|uorden|kaos|bekymr*|vanskar|trøbbel|uføre|nød|press
      økonomisk vanskeligstilt|vanskelegstilt|presset|pressa
      pengeproblem*|pengevansk*|pengemangel|pengesorger|økonomiproblem*|økonomivansk*
      pengene|pengane|=lønna|stønaden|sosialhjelpen|sosialhjelpa|utbetalingen|penger|pengar .. slutt|NEG|opp|forsvinner|brukt|tidlig|første
      går|gå|gjekk|får|få|går .. NEG .. rundt|endene|møtes
      går NEG rundt
      NEG .. gå|går rundt
      endene|endane .. møtes|møtast
      NEG .. råd til|råd !lappen|førerkort*|førarkort*|sertifikat*
      tom|tomt for penger|pengar
      blakk|blakke|pengelens|pengelaus
      !skylder|skyldte|skuldar|skylde|lånt lite|NEG|mangler|manglar|saknar .. !skylder|skyldte|skuldar|lånt|låner =penger|=pengar !tilbake
      NEG|lite|dårlig|mangler|manglar|manglende|manglande|mistet|mista|miste|trenger|treng|hjelp|få|uten|utan|må .. oversikt|kontroll|styr|styring|orden|struktur|oversyn .. økonomi*|penge*|pengar|utgift*|regning*|rekning*|forbruk*|inntekt*|privatøkonomi*|faktura* !gjeld*
      økonomi|økonomien|privatøkonomi .. ute av|uten .. kontroll|styring
      NEG|sliter|slit|strever|vanskelig|vanskeleg|problem*|vansker|klarer|hjelp|trenger|treng|lære|får|glemmer|utsetter|gløymer|bistand ... betale|betaler|betalt|betalt .. regning*|rekning*|husleie*|husleia|husleien|strøm*|faktura* !gjeld*
      NEG|sliter|slit|strever|vanskelig|vanskeleg|problem*|vansker|klarer|hjelp|trenger|treng|lære|råd|veiledning|rettleiing|bistand|ønsker ... budsjett*|styre|disponere|prioritere|forvalte|planlegge|spare|handtere|håndtere|husholdere .. penge*|pengar|økonomi*|inntekt*|stønad*|budsjett*
      NEG|hjelp|trenger|treng|lære|lage|sette|mangler|manglar|bistand|oppsett|veiledning|råd|behov|holder|holde|holdt ... budsjett|budsjettet|budsjettering|budsjettrådgivning
      bruker|brukar|brukte .. opp .. penge*|pengar|alt|stønad*|sosialhjelp*
      impulskjøp*|impulshandl*|overforbruk*|sløser|sløsar
      lever|levd|leve over evne
      økonomisk|økonomi|budsjett rådgivning|rådgiving|rådgjeving|veiledning|rettleiing|råd .. behov|ønsker|trenger|trengs
      behov|ønsker|ønskjer|trenger|treng|hjelp ... økonomirådgiv*|økonomiveiledning*|økonomisk rådgivning|rådgiving|rådgjeving|veiledning|rettleiing|styring
      nødhjelp*|nødpenger|matposer|matutdeling*|fattighuset
      søker|søkt|ber|bedt .. ofte|stadig|gjentatte|flere .. nødhjelp|akutt|ekstra
      frivillig forvaltning|trekk`,
    asset: `
      økonomistyring*|økonomiforståelse|økonomiforståing|budsjett
      økonomisk|økonomiske oversikt|forståelse|styring|trygghet|handlefrihet`,
    topic: `
      økonomi|økonomien|økonimi*|øknomi*|privatøkonomi*|familieøkonomi*|økonomisituasjon*|husholdningsøkonomi
      økonomisk situasjon|veiledning|rådgivning|rådgiving|stilling|rådgjeving|rettleiing
      økonomiske situasjonen|situasjon|forhold|stilling
      regninger|rekningar|regningene|rekningane|økonomistyring`,
  },
  {
    need: "housing",
    about: `bolig*|bustad*|leilighet*|leilegheit*|husvære|hybel*|husrom|boforhold|hjem`,
    family: `
      kastet|kasta|hev|heiv|jaget|jaga .. =ham|=henne|=han|=ho|hun ut`,
    trouble: `
      sover|søv .. i|på .. =stua|stova|sofa*|gangen|kjøkkenet|kjellerstua .. !middag*|serier|dagen|dagtid|tv
      bor|bur|bodd|stuet|trengt|klemt .. fire|fem|seks|sju|sammen|oss|alle .. på .. ett|eitt|et|eit|to|tre|20|25|30|35|40 .. rom|kvadrat*|kvm|kvadratmeter
      huset|boligen|bustaden|leilighet*|leilegheit*|hybelen .. er|blir|vart|ble .. =for lite|liten|trang|trangt|dyr|kald|dårlig .. !jobb*
      sagt|oppsagt|kastet|kasta|hevet .. opp|ut .. av|fra|frå .. utleier*|utleigar*|huseier*|huseigar*|husvert*
      låner|lånar|lånt|lånte|får .. låne? .. sofa|sofaen|madrass|seng|gjesterom* .. hos|av|til|i
      si|sier|seie opp .. leiekontrakt*|leieavtale*|husleiekontrakt*|leieforhold*|leigekontrakt*
      leilighet*|leilegheit*|bolig*|bustad*|hybel*|hus|huset .. full*|preget|prega .. søppel|boss|avfall|skadedyr|mugg|kakerlakker|rot
      leier|leiger|bor|bur .. rom|hybel|hytte|leilighet* .. uten|utan .. kjøkken|bad|toalett|vann|vatn|strøm|straum|vindu*
      leter|ser|søker|trenger .. etter .. noe|noko|ny|nytt|ei|en .. større|billigere|billegare|rimeligere|rimelegare
      altfor|for|svært|veldig =liten|=lita|trang|små|=kald|=fuktig .. leilighet*|leilegheit*|bolig|bustad|hybel|hus
      bor|sover|overnatter .. i|på .. campingbil*|bobil*|varebil*|kassebil*|skur|brakke*|garasje*|kjellerbod*
      bor|sover|overnatter .. på|hos|i .. frelsesarme*|varmestue*|natthjem*|mottak*|pensjonat
      bor|sover|overnatter .. rommet|gjesterommet|gutterommet|jenterommet|loftet|kjelleren|soverommet|madrass*|sofaen|stua .. til|hos|hjå
      risikerer|risikerar|fare|redd .. å .. miste .. bolig*|bustad*|leilighet*|leilegheit*|huset|hjemmet|heimen
      ingen|NEG .. leie|leige .. ut .. til .. ham|henne|han|ho|hun|seg
      ønsker|ønskjer|vil|må|bør|lyst .. å? .. flytte|flytta .. $
      flytte|flytta .. fra|frå|vekk|bort .. miljø*|rus*|området|naboer|nabolag*|stedet
      leieforholdet|leigeforholdet|leiekontrakten|leigekontrakten|leieavtalen .. opphører|utløper|avsluttes|sagt|sies|går|oppsagt|slutt
      vil|ønsker|ønskjer|må|vantrives|trives .. seg? .. bort|vekk|ut|noe|noko .. derfra|derifrå|eget|eige|frå|fra .. !jobb*|utdann*
      ønsker|ønskjer|vil|trenger|treng .. seg|ha .. noe|noko .. eget|eige|eiga
      bofellesskap|bufellesskap|hybelhus*|overgangsbolig*|omsorgsbolig*|omsorgsbustad*|rusbolig*|krisebolig*|familiehjem|hospits*|brakkerigg & NEG|trives|vantrives|ønsker|ønskjer|vil|må|bort|midlertidig
      bor|bur|sover|søv|ligger .. på .. sofa*|sofaen|madrass*|gulvet|golvet .. til|hos|hjå|$
      BAD|NEG|LACK|HELP|WISH|miste*|fare|truer|kastet|utkastet ... !god|gode|fin|trygg|stabil|grei bosituasjon*|boforhold*|busituasjon*|buforhold*|leieforhold*|botilbud*|butilbod|husvære|kommunal* .. !trives
      fare|risiko .. for .. å .. bli .. kastet|hivd|satt .. ut
      utleier*|utleigar*|huseier*|huseigar* .. varslet|varsla|truer|trugar|vil|sagt|krever|krev .. oppsigelse*|oppseiing*|opp|utkast*|ut
      oppsigelse|oppseiing & leilighet*|leilegheit*|bolig*|bustad*|utleier*|utleigar*|husvære|hybel*
      oppsagt|oppsagd|oppsigelse|utløper|utgår|opphører|mistet|mista|hevet|heva|sagt & leiekontrakt*|leieforhold*|leieavtale*|husleiekontrakt*|leigekontrakt*|leigeforhold*|leiligheten|leiligheta|leilegheita|boligen|bustaden|hybelen
      trussel|truslar|trusler|fare|redd|risiko|varsel|varslet|krav|begjæring .. om|for|å .. utkast*|utkastelse|utkasting|bostedsløs*|miste .. !jobb*
      sovet|sove|sov|sover|overnattet|overnatta|bodd|budd .. hos .. ulike|forskjellige|kamerat*|kompis*|venn*|bekjente|kjente|rundt .. !helg*
      kastet|kasta|hivd|slengt|vist|jaget|sendt ham|henne|han|ho|hun|meg|ut .. ut|hjemmefra|heimanfrå|døra
      kvm|kvadratmeter|kvadrat .. på|til|for? .. fem|fire|seks|familie*|tre|barn*|alle
      familien|familie|fem|seks|fire .. bor|bur|på|i .. kvm|kvadrat|toroms|hybel*|ettroms|kvadratmeter
      bor|bur .. på .. kvm|kvadratmeter|kvadrat
      bor|bur|budd|bodd|overnatter|oppholder|sov|sover|søv .. pt|midlertidig|for|nå|no|fortsatt|framleis? .. i|på|hos|hjå .. campingvogn*|bil|bilen|telt*|sofa*|rusbolig*|hybelrom|onkel|tante|søster*|bror*|venn*|kompis*|kamerat*|bekjent*|hospits*|hotell*|pensjonat*|krisesenter*|mottak*|asylmottak*|brakke*|garasje|kjeller|kjellar|lager|hytte*|båt|båten|institusjon* .. !lykkelig|fast
      har bare|berre|kun .. hybel*|hybelrom|rom|sofa|ett|madrass
      kan|får|vil NEG .. bli|bo|bu|være .. der|lenger|lenge|boende|evig
      utkastelse*|utkasting*|utkastingsvarsel*|utkastelsesvarsel*|utflyttingsfrist|utflytting*|oppsigelse* .. frist|varsel|truer|truslar|venter|begjær*|av|på|fått|leie*|husleie*|husleia|husleien|leilighet*
      varsel|varslet|begjært|truer|trues|truet|trua|fått|krav|frist|beskjed|pålegg .. om|med|til|av|på? .. utkast*|utflytt*|fravikelse*|fraflytt*|oppsigels*|flytte|ut !jobb*|stilling*
      må|måtte|skal|tvunget|nødt|pålagt|bedt .. ut|flytte|flytta|rømme|forlate|fraflytte .. av|fra|frå|innen|før|til|ut .. leilighet*|leilegheit*|bolig*|bustad*|hybel*|huset|mottak*|institusjon*|sommer*|høst*|jul*|januar|februar|mars|april|juni|juli|august|september|oktober|november|desember|nytt*|mnd|måned*
      må flytte|flytta .. ut|innen|fra|frå
      holde|halde|vedlikehold*|ivareta .. leilighet*|bolig*|bustad* .. NEG|vanskelig|miste
      NEG|uten|utan|mangler|manglar|ingen .. eget|eiga|egen|fast|varig|permanent|trygg|trygt|stabil|stabilt|skikkelig .. sted|stad|plass|bolig|bustad|hjem|heim|husvære|tak|krypinn|hybel|leilighet|rom|adresse|bopel|base
      trenger|treng|ønsker|ønskjer|vil|søker|leter|leitar|leiter|søkt|behov|håper|hjelp|skaffe|finne|bytte|må .. ha|få|seg|etter|om|på|til? .. !holde|halde|vaske|rydde|stelle ny|nytt|ei|en|større|annen|anna|eget|egen|eiga|billigere|rimelig*|kommunal|varig? .. leilighet*|leilegheit*|bolig|bustad|hybel|bosted|bustad|husvære|leigebustad|leiebolig|omsorgsbolig !varig|tilrettelagt|oppgave|jobb
      leilighet*|leilegheit*|bolig|boligen|bustaden|hybel|hybelen|huset .. liten|lita|trang*|kald*|dyr*|fuktig*|mugg*|falleferdig*|ulevelig*|uegnet|ueigna|dårlig|dårleg|helseskadelig|utrivelig|uten .. for|stand|innlagt|bad|dusj|strøm|vann|varme|barn*|alle|familien|oss|dem
      adresser|adressar|bosteder|bustader|flyttinger|flyttingar .. siste|mange|flere|på|løpet
      bostøtte|startlån|depositum|depositumsgaranti|garanti .. trenger|søke|søkt|hjelp|mangler|NEG|trenger
      bråk|støy|trakassert|utrygg|utrygt|redd|narkomane|rusmiljø .. i .. oppgang*|nabolag*|blokk*|bygård*|bomiljø*|bolig*
      NEG .. leie|leige|leier|leiger .. privat|noe|noko|leilighet*|hybel|bolig
      NEG .. leietaker*|leieboer*|leietakar*|leigetakar*|leigebuar*
      får|fått|fikk NEG .. =leie|=leige|leiekontrakt*|leilighet*|bolig*|bustad*|hybel
      husleia|husleien|husleiga|leia .. dyr|høy|høg|for|NEG|stor|uoverkommelig
      bor|bur|budd|bodd .. for|altfor|svært|veldig? .. trangt|trongt|lite|smått|dårlig|kaldt|fuktig
      fukt|mugg|råte|sopp|kakerlakker|skadedyr|trekk .. i|på .. leilighet*|bolig*|leilegheit*|huset|veggen*|bad*|hybel*|soverom*
      leilighet*|leilegheit*|bolig*|bustad*|hybel*|huset .. fukt|mugg|råte|trekk|NEG|brannfelle|helsefarlig|uisolert
      ute på gata|gaten|gate
      flyttet|flytta|flytter|flyttar|flakket|flakka|vandrer .. rundt|mellom|frå|fra .. til|på|mellom|sofa*|kompis*|venner|steder|hos
      kastet|kasta|hevet|hev|pålagt|krav|begjært|varsel|varslet .. ut|utkast*|fraflytt*|fravik*
      mister|miste|mista|mistet .. leiekontrakt*|leieforhold*|husrom|bustaden|boligen|leiligheta|leiligheten
      skal|må|vil .. =selges|seljast|rives|rivast|overta|overtas .. leilighet*|huset|bolig*|bustad*
      huseier*|utleier*|utleigar*|huseigar* .. sagt|sier|vil|skal|sagde|krever .. opp|selge|selja|selje|ut|ha|overta
      NEG|uten|utan|mangler .. nytt|annet|anna|noe .. sted|stad .. å? .. bo|bu|flytte
      bor|bur|bodd .. campingplass*|campingvogn*|båt|garasje|kontor
      sted|plass|stad .. å bo|bu .. NEG|leter
      leter|leitar|leiter|søker|finne|trenger|ser .. sted|plass|stad å bo|bu|sove
      bor|bur|bodd|budd .. midlertidig|mellombels .. hos|hjå|på|i
      kontrakt* .. leilighet*|bolig*|bustad*|hybel* .. opphører|utløper|ut|sies|oppsagt
      fra|frå sofa til
      uegnet|ueigna|dårlig|dårleg|fuktig|kald|trang .. *leilighet|*bolig|*bustad
      utkikk|jakt etter .. bolig|leilighet*|hybel|hus|sted|bustad
      kan|får NEG .. bli|bo|bu .. der|boende|buande|lenger|lenge
      bolig*|leilighet*|bustad*|leilegheit* .. for liten|lita|trang|kald|dyr|fuktig|små
      bolig*|leilighet*|bustad*|leilegheit* .. fuktig|uegnet|ueigna|falleferdig|kald|iskald
      bostedsløs*|bustadlaus*|bostadslaus*|husløs*|uteligger*|heimlaus*|hjemløs*|boligløs*|sofasurf*
      NEG|uten|utan|mangler|manglar|saknar|savner ... =bolig|=bustad|=bosted|=bostad|=bopel|=leilighet|=leilegheit|=husvære|=hybel|=husrom
      uten|utan tak
      NEG|uten|utan|mangler|manglar .. sted|plass|stad .. å bo|bu|sove
      ingen|uten|NEG .. sted|plass|stad å bo|bu
      fast|egen|eigen|permanent|varig bolig|bustad|bosted|adresse .. mangler|manglar|NEG
      må|skal|måtte|kastes|kastet|kasta|tvunget|beskjed|bedt .. flytte|flytta|ut .. ut|innen|innan|snart|fra|frå|ny|leilighet*|bolig*
      må flytte|flytta !fokus
      kastet|kasta|hevet|kastes ut .. leilighet*|bolig*|hjemme*|heime*|av
      leiekontrakt*|leieforhold*|leigekontrakt*|leigeforhold*|leieavtale*|husleiekontrakt* .. går|utløper|sagt|sagd|oppsagt|oppsagd|opphører|ut|slutt|sies|avsluttes|avsluttet|opphørt|hevet|NEG
      sagt|sagd|oppsagt|oppsagd|sier|oppsigelse .. opp|av|leie*|husleie*|husleia|husleien .. leilighet*|bolig*|leie*|bustad*|kontrakt*|husvære
      utkastelse*|utkasting*|tvangsfravikelse|fravikelse*|tvangsflytting*
      miste|mister|mistet|mista|mistar|fare .. !oversikt bolig*|bustad*|leilighet*|leilegheit*|husvære*|hybel*|bosted*|hjemmet|heimen
      midlertidig|mellombels|midlertidige|akutt|kortvarig .. bo*|bolig*|bustad*|botilbud|butilbod|husvære|overnatting*|husly|innkvartering|leilighet*
      bor|opphold*|kom|flyktet|flytta|innlosjert|innkvartert|ut|plass .. på|til|i|av|fra .. krisesenter*
      døgnovernatting*|hospits*|herberge*|natthjem|campingvogn*|campinghytt*|nødbolig
      bor|bur|bodd|budd|sover|søv|sov|overnatter|overnattar .. på|hos|hjå|i|rundt|midlertidig .. sofa*|bil|bilen|telt*|campingvogn*|gata|ute|venner|vener|kamerat*|kompis*|bekjente|kjente|brakke*|ulike|forskjellige|hytte*|hotell|pensjonat
      trangbodd*|trangbudd*|overbefolket
      bor|bur .. trangt|trongt|dårlig|dårleg
      mugg|muggsopp|skadedyr|kakerlakker|fukt|trekkfull*|helsefarlig|ubeboelig|uegnet|ueigna|utrygg|utrygt|uholdbar .. leilighet*|bolig*|bustad*|boforhold|bo*|i
      mugg|muggsopp|fuktskade*
      uegnet|ueigna|utrygg|utrygt|uholdbar|uholdbart|ustabil|ustabile|ustabilt|uavklart|uavklarte|usikker|usikkert|usikre|uavklara|dårlig|dårlege|dårlige|vanskelig|vanskeleg|kummerlige|kaotisk .. =bolig|bosituasjon*|busituasjon*|boligsituasjon*|bustadsituasjon*|boforhold*|buforhold*|leieforhold*|bomiljø|=bustad
      bosituasjon*|busituasjon*|boligsituasjon*|bustadsituasjon*|boforhold*|leieforhold* .. uegnet|utrygg*|uholdbar*|ustabil*|uavklart*|usikker*|usikkert|usikre|dårlig*|dårleg*|vanskelig*|vanskeleg*|problem*|utfordr*|midlertidig|krevende|NEG|kritisk|prekær|uavklara
      leter|leitar|leiter|ser|søker|søkjer|søkt|trenger|treng|ønsker|ønskjer|ynskjer|vil|behov|finne|skaffe|skaffa|hjelp|bistand|må|venter|ventar|kø|bytte ... !holde|halde|vaske|rydde|stelle bolig|bustad|bosted|husvære|hybel|leilighet|leilegheit|utleiebolig|kommunalbolig !vegg
      trenger|treng|ønsker|ønskjer|ynskjer|vil|må|hjelp|lyst|bør .. sted|plass|stad|egen|eget|eiga|eigen|flytte .. bo|bu|leilighet|leilegheit|hybel|bolig|seg|selv|ut|hjemmefra|heimanfrå
      flytte|flytta .. for|hjemmefra|heimefrå|heimanfrå .. seg|sjølv
      flytter|flyttar|flyttet|flytta|flytting|bodd|flyttinger .. mye|mykje|rundt|mange|ofte|stadig|gang* !til|sammen
      mange|hyppige|stadige flyttinger|flyttingar
      boveiledning|buveiledning|burettleiing|booppfølging|boevne|buevne|botrening|bomestring .. behov|trenger|svak|dårlig|nedsatt
      behov|trenger|treng|dårlig|svak|nedsatt|hjelp|ønsker|manglende ... boveiledning|burettleiing|booppfølging|boevne|buevne|botrening|bomestring|bokompetanse
      husbråk|naboklage*|nabokonflikt*|bostøtte .. søke|hjelp
      skylder|restanse*|ubetalt* .. husleie*|husleia|husleien|husleige*
      husleierestanse*|husleigerestanse*|depositum`,
    asset: `varig bolig|bosted|bustad`,
    topic: `bosituasjon*|busituasjon*|boligsituasjon*|bustadsituasjon*|boforhold*|buforhold*|husleie*|husleia|husleien|husleige*|bomiljø*|boligforhold*`,
  },
  {
    need: "transport",
    about: `bil|bilen|buss|bussen|kjøre|køyre`,
    lasting: true,
    trouble: `
      mistet|fratatt|mista .. retten .. kjøre|køyre
      teoriprøv* .. bil|førerkort*|førarkort*|lappen|trafikk*|klasse
      førerkort*|førarkort*|lappen|sertifikat* .. teoriprøv*
      NEG|LACK|HELP|avhengig|langt|sjelden|få & buss|bussen|bussar|busser|busstilbud*|busstilbod*|bussforbindelse*|bussholdeplass*|busstopp*|kollektiv*|togstasjon*|fergeavgang*|skyss|skyssen|reisevei*|reiseveg* .. !når|folk|mange
      NEG .. =lappen|førerkort*|førarkort*|sertifikat*|=bil|=bilen
      mil|km|kilometer & bussholdeplass*|busstopp*|sentrum|tettsted*|jobb*|praksis*|nav*|kommunesent*|nærmeste|næraste|nærmaste|butikk*
      avhengig|må|treng|trenger .. av|at .. nokon|noen|mannen|kona|samboer*|far|mor|naboen|andre .. hentar|henter|køyrer|kjører|bringer|skysser|køyre|kjøre|hente
      kjem|kommer|komme|får .. seg .. ingen|inga|NEG|ikke|ikkje .. stad|steder|sted|plass|vei|veg|stad|fram|avgårde .. utan|uten|at|alene
      stå|står|opp .. klokka|kl|tidlig .. for|fire|fem|fire? .. rekke|nå .. bussen|toget|båten|ferga|ferja
      veglaust|veiløst|vegløst|avsides|avsidesliggende|avsidesliggjande|grisgrendt|utkant*|bortgjemt|innerst|ytterst|ytst|usentralt|langt .. bor|bur|i|ute|til|fra|frå? .. fjord*|dal*|bygda|folk|sentrum|alt|øy*|buss*|arbeid*|vei|veg|kommunen
      bor|bur|budd|bodd|bosatt|busett .. veglaust|veiløst|avsides|grisgrendt|utkant*|øy|øya|langt|usentralt|innerst|ytterst|gård*|gard*|seter|fjellet|dalen .. uten|utan|langt|uti|ute|ferge*|ferje*|båt*|buss*|kollektiv*|bil
      ferge*|ferje*|ferja|fergen|ferga|hurtigbåt*|båt|båten|båtavganger|båtanløp .. går|få|bare|berre|kun|sjelden|ganger|gonger|avhengig|siste|passer|korresp*
      avhengig .. av .. ferge*|ferje*|båt|båten|hurtigbåt*|buss|bussen|skyss|bil|tog
      =ingen|=inga|NEG|få|uten|utan|mangler|manglar|dårlig|dårleg|sjelden|lite .. buss|bussen|bussar|busser|bil|bilen|tog|kollektiv*|skyss|båt|ferge|drosje|transport*|kjøretøy|køyretøy|bilskyss
      bussen|bussar|busser|buss|bussane|toget|skolebussen .. går|gjekk|gikk|korresponderer|kjører|køyrer|slutter|stopper .. NEG|bare|berre|kun|få|to|tre|en|ein|etter|før|sjelden|så|passer|etter
      mangler|manglar|NEG|uten|utan|aldri|miste*|fratatt|inndratt|beslaglagt|sperret|trenger|ønsker|vil|drømmer .. ta|tatt|fått|ha|har|på? .. lappen|førerkort|førarkort|sertifikat|sertifikatet|billappen|førerrett|førarrett|mopedsertifikat|kjørekort
      fire|fem|seks|sju|åtte|ti|tolv|tjue|tre|to|20|30|40|50|60|70|80|10|15 .. mil|km|kilometer .. til|unna|fra|frå|vei|veg|hver|kvar|å .. jobb*|praksis*|sentrum|nav*|bedrift*|buss*|butikk*|by*|kurs*|skole*|kommunesent*|nærmeste|næraste|tettsted*
      ligger|ligg .. mil|km|kilometer|langt|timer .. unna|fra|frå|vekke|borte
      kjører|køyrer|kjøre|køyre|disponerer|eier|eig NEG .. bil|bilen|selv|sjølv|kjøretøy
      bilen|bil .. er|ble|vart|har? .. ødelagt|øydelagd|vraket|vraka|avskiltet|avskilta|solgt|seld|beslaglagt|verksted*|NEG .. !i
      får|avhengig|må|haik* .. skyss|sitte|haike|kjøres|køyrast|kjørt|køyrt .. på|med|av|til .. naboen|nabo|samboer*|far|mor|venn*|andre|kona|mannen|familie*|alt
      hente*|hentes|kjøres|bringes .. av .. samboer*|far|mor|andre|familie*
      kommer|kjem|komme|kom seg NEG .. fra|frå|til|noe|noko|hjemmefra|heimefrå|rundt|steder|inn|dit|ned .. uten|utan|jobb*|praksis*|kurs*|møte*|byen|sentrum|sted|stad|nav|buss*|bil
      reise*|reisa|reisevei*|reiseveg*|pendling|turen|vegen|veien .. lang|lange|langt|tung|tar|tek|tidkrevende|dyr .. timer|timar|time|dag*|hver|kvar|vei|veg|uten
      mister|rekker|når .. bussen|toget|båten|ferga|ferja
      bussen|toget .. for tidlig|sent|seint|sjelden
      avhengig av .. andre|familie*|venner|noen|nokon|samboer* .. komme|kome|kjøre|køyre|kjører|skyss
      førerrett*|førarrett* .. tilbakekalt|inndratt|NEG|mistet|fratatt
      mistet|fratatt|mista|NEG .. førerrett*|førarrett*
      timer|timers|timars|times|mil|km .. reisevei|reiseveg|reisetid
      reisevei*|reiseveg*|reisetid* .. timer|timar|mil|km|lang
      NEG|LACK ... førerkort*|førarkort*|sertifikat|sertifikatet|lappen|billappen|bilsertifikat|kjørekort|køyrekort !bli|mistet|klasse
      førerkort*|førarkort*|sertifikat|sertifikatet|lappen .. NEG|mangler|manglar|inndratt|inndrege|inndradd|beslaglagt|utløpt|fratatt|fråteke|ugyldig|utgått
      mistet|mista|miste|fratatt|fråteken|fratatt|inndratt|inndrege|inndratt|beslaglagt|tapt .. førerkort*|førarkort*|sertifikat|sertifikatet|lappen
      NEG .. tilgang .. bil
      disponerer|eier|eig|har NEG .. bil|bilen
      uten|utan bil
      NEG|få|lite|dårlig|dårleg|dårlige|begrenset|begrensede|mangler|manglar|sjelden|avgrensa|mangelfull|manglende|manglande .... kollektiv*|buss|bussen|bussar|busser|busstilbud|busstilbod|bussforbindelse*|bussavgang*|bussrute*|tog|togforbindelse*|transportmulighet*|transporttilbud
      kollektiv*|buss|bussen|bussar|busser|busstilbud*|busstilbod*|bussrut* .. NEG|sjelden|sjeldan|dårlig|dårleg|få|bare|kun|lite|begrenset|problem*|utfordr*|mangler|passer
      bor|bur|budd|bodd .. langt|usentralt|avsides|grisgrendt|avsidesliggende|avsidesliggjande|landlig|utkant*|utenfor|øde|landet .. kollektiv*|sentrum|buss*|alt|transport|folk|by*|jobb*|unna|til|fra|frå|butikk*|kommunesenter*
      bor|bur .. langt|usentralt|avsides|grisgrendt|avsidesliggende|avsidesliggjande|grisgrendte
      langt|lang|km|mil|mils .. til|unna|frå|fra|fram .. nærmeste|næraste|buss*|sentrum|kollektiv*|jobb*|arbeid*|tettsted|by|byen|nav*
      lang|lange|lenge|tidkrevende .. reisevei|reiseveg|reisetid|reiseavstand*|pendling|arbeidsvei|reise|avstander
      pendle|pendlar|pendler|pendling .. problem*|vanskelig|må|NEG|krevende|lang*
      avhengig|må .. skyss|kjørt|køyrt|kjører|køyrer|haike|taxi|kjørehjelp|bil
      kommer|kjem|komme|får|kan|klarer NEG ... dit|fram|frem|steder|stader .. uten|utan|bil|buss|seg
      kommer|kjem|komme seg NEG .. til|fram|frem|dit|rundt|på .. jobb*|arbeid*|møte*|kurs*|nav*|steder|praksis*
      vanskelig|vanskeleg|problem*|vansker|sliter|NEG|utfordring* ... komme seg .. til|fram|frem|dit|rundt|på .. jobb*|arbeid*|møte*|kurs*|nav*|praksis*|sentrum|steder
      transportproblem*|transportutfordring*|transportvansk*|skyssproblem*|reiseproblem*|transportbehov
      ønsker|ønskjer|ynskjer|vil|skal|trenger|treng|holder|drømmer|må|lyst|håper|håpar|støtte|hjelp|bistand|mål|penger|råd|finansiering|dekning|spare|begynt|driver ... førerkort*|førarkort*|sertifikat|sertifikatet|lappen|kjøretimer|køyretimar|kjøreopplæring|køyreopplæring|øvelseskjør*
      øvelseskjør*|øvingskøyr*|kjøretimer|køyretimar|oppkjøring*|oppkøyring*
      kjører|køyrer|kjøre|køyre|kan|får NEG .. bil|kjøre|køyre
      NEG kjøre|køyre .. bil|selv|sjølv`,
    asset: `
      førerkort|førerkortet|førarkort|førarkortet|sertifikat|sertifikatet|lappen|bilsertifikat
      kollektivtransport*|kollektivtilbud*|kollektivtilbod*|busstilbud*|busstilbod*|bussforbindelse*|bussrut*|skyss|skysstilbud`,
    topic: `transport|transporten|reisevei|reiseveg|skyssordning|kollektivt`,
  },
];
