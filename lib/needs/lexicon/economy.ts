import type { NeedWords } from "./types.ts";

/** Debt, household economy, housing and transport. */
export const economy: readonly NeedWords[] = [
  {
    need: "debt",
    trouble: `
      på|med avbetaling*|kreditt|krita|delbetaling*
      avbetalinger|avbetalingar
      =gjeld|=gjelden|=gjelda|gjeldsproblem*|gjeldsbyrde*|gjeldssituasjon*|gjeldsgrad|gjeldskrise*|gjeldsoffer|gjeldspost*|gjeldsoversikt*|gjeldsforhold*|gjeldsbelast*|gjeldsordning*|gjeldsrådgiv*|gjeldsrådgjev*|gjeldshjelp*|gjeldsforhandling*|gjeldsavtale*|gjeldsplag*
      *gjeld|*gjelden|*gjelda
      inkasso*|forbruksl*|smålån*|smslån*|kredittl*|kredittkortl*
      betalingsanmerkning*|betalingsmerknad*|betalingsmislighold*|betalingsproblem*|betalingsvansk*|betalingsrestans*
      mislighold*|namsmann*|namsfogd*|namsfut*|utlegg|utleggs*|utpanting*|utleggstrekk|lønnstrekk|lønstrekk|tvangstrekk|kreditor*|restanse*|restansar|husleierestanse*|kredittopplysning*
      ubetalt*|ubetalte .. regning*|rekning*|krav|kredittkort*|husleie*|strøm*|lån|bøter|faktura*
      purring|purringer|purringar|purrer|purr*brev
      skylder|skuldar|skyldte|skylde .. penger|pengar|kroner|kr|mye|mykje|husleie|tusen|peng*|bank*|nav|familie|venner|000|mange|en|store|namsmannen|skatt* !på
      bak|bakpå|etter .. husleie*|husleige*|betaling*|regning*|rekning*
      henger|heng etter .. husleie*|husleige*|betaling*|regning*|rekning*
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
      pengene|pengane|lønna|stønaden|sosialhjelpen|sosialhjelpa|utbetalingen|penger|pengar .. slutt|NEG|opp|forsvinner|brukt|tidlig|første
      går|gå|gjekk|får|få|går .. NEG .. rundt|endene|møtes
      går NEG rundt
      NEG .. gå|går rundt
      endene|endane .. møtes|møtast
      NEG .. råd til|råd
      tom|tomt for penger|pengar
      blakk|blakke|pengelens|pengelaus
      lite|NEG|mangler|manglar|saknar .. =penger|=pengar !tilbake
      NEG|lite|dårlig|mangler|manglar|manglende|manglande|mistet|mista|miste|trenger|treng|hjelp|få|uten|utan|må .. oversikt|kontroll|styr|styring|orden|struktur|oversyn .. økonomi*|penge*|pengar|utgift*|regning*|rekning*|forbruk*|inntekt*|privatøkonomi*|faktura* !gjeld*
      økonomi|økonomien|privatøkonomi .. ute av|uten .. kontroll|styring
      NEG|sliter|slit|strever|vanskelig|vanskeleg|problem*|vansker|klarer|hjelp|trenger|treng|lære|får|glemmer|utsetter|gløymer|bistand ... betale|betaler|betalt|betalt .. regning*|rekning*|husleie*|strøm*|faktura* !gjeld*
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
    trouble: `
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
      leiekontrakt*|leieforhold*|leigekontrakt*|leigeforhold*|leieavtale*|husleiekontrakt* .. går|utløper|sagt|oppsagt|opphører|ut|slutt|sies|avsluttes|avsluttet|opphørt|hevet|NEG
      sagt|sagd|oppsagt|oppsagd|sier|oppsigelse .. opp|av|leie*|husleie* .. leilighet*|bolig*|leie*|bustad*|kontrakt*|husvære
      utkastelse*|utkasting*|tvangsfravikelse|fravikelse*|tvangsflytting*
      miste|mister|mistet|mista|mistar|fare .. !oversikt bolig*|bustad*|leilighet*|leilegheit*|husvære*|hybel*|bosted*|hjemmet|heimen
      midlertidig|mellombels|midlertidige|akutt|kortvarig .. bo*|bolig*|bustad*|botilbud|butilbod|husvære|overnatting*|husly|innkvartering|leilighet*
      døgnovernatting*|hospits*|herberge*|natthjem|krisesenter*|campingvogn*|campinghytt*|nødbolig
      bor|bur|bodd|budd|sover|søv|sov|overnatter|overnattar .. på|hos|hjå|i|rundt|midlertidig .. sofa*|bil|bilen|telt*|campingvogn*|gata|ute|venner|vener|kamerat*|kompis*|bekjente|kjente|brakke*|ulike|forskjellige|hytte*|hotell|pensjonat
      trangbodd*|trangbudd*|overbefolket
      bor|bur .. trangt|trongt|dårlig|dårleg
      mugg|muggsopp|skadedyr|kakerlakker|fukt|trekkfull*|helsefarlig|ubeboelig|uegnet|ueigna|utrygg|utrygt|uholdbar .. leilighet*|bolig*|bustad*|boforhold|bo*|i
      mugg|muggsopp|fuktskade*
      uegnet|ueigna|utrygg|utrygt|uholdbar|uholdbart|ustabil|ustabile|ustabilt|uavklart|uavklarte|usikker|usikkert|usikre|uavklara|dårlig|dårlege|dårlige|vanskelig|vanskeleg|kummerlige|kaotisk .. =bolig|bosituasjon*|busituasjon*|boligsituasjon*|bustadsituasjon*|boforhold*|buforhold*|leieforhold*|bomiljø|=bustad
      bosituasjon*|busituasjon*|boligsituasjon*|bustadsituasjon*|boforhold*|leieforhold* .. uegnet|utrygg*|uholdbar*|ustabil*|uavklart*|usikker*|usikkert|usikre|dårlig*|dårleg*|vanskelig*|vanskeleg*|problem*|utfordr*|midlertidig|krevende|NEG|kritisk|prekær|uavklara
      leter|leitar|leiter|ser|søker|søkjer|søkt|trenger|treng|ønsker|ønskjer|ynskjer|vil|behov|finne|skaffe|skaffa|hjelp|bistand|må|venter|ventar|kø|bytte ... bolig|bustad|bosted|husvære|hybel|leilighet|leilegheit|utleiebolig|kommunalbolig !vegg
      trenger|treng|ønsker|ønskjer|ynskjer|vil|må|hjelp|lyst|bør .. sted|plass|stad|egen|eget|eiga|eigen|for|flytte .. bo|bu|leilighet|leilegheit|hybel|bolig|seg|selv|ut|hjemmefra|heimanfrå
      flytte|flytta .. for|hjemmefra|heimefrå|heimanfrå .. seg|sjølv
      flytter|flyttar|flyttet|flytta|flytting|bodd|flyttinger .. mye|mykje|rundt|mange|ofte|stadig|gang* !til|sammen
      mange|hyppige|stadige flyttinger|flyttingar
      boveiledning|buveiledning|burettleiing|booppfølging|boevne|buevne|botrening|bomestring .. behov|trenger|svak|dårlig|nedsatt
      behov|trenger|treng|dårlig|svak|nedsatt|hjelp|ønsker|manglende ... boveiledning|burettleiing|booppfølging|boevne|buevne|botrening|bomestring|bokompetanse
      husbråk|naboklage*|nabokonflikt*|bostøtte .. søke|hjelp
      skylder|restanse*|ubetalt* .. husleie*|husleige*
      husleierestanse*|husleigerestanse*|depositum`,
    asset: `varig bolig|bosted|bustad`,
    topic: `bosituasjon*|busituasjon*|boligsituasjon*|bustadsituasjon*|boforhold*|buforhold*|husleie*|husleige*|bomiljø*|boligforhold*`,
  },
  {
    need: "transport",
    about: `bil|bilen|buss|bussen|kjøre|køyre`,
    lasting: true,
    trouble: `
      mister|rekker|når NEG|bussen
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
      øvelseskjør*|øvingskøyr*|kjøretimer|køyretimar|teoriprøv*|oppkjøring*|oppkøyring*
      kjører|køyrer|kjøre|køyre|kan|får NEG .. bil|kjøre|køyre
      NEG kjøre|køyre .. bil|selv|sjølv`,
    asset: `
      førerkort|førerkortet|førarkort|førarkortet|sertifikat|sertifikatet|lappen|bilsertifikat
      kollektivtransport*|kollektivtilbud*|kollektivtilbod*|busstilbud*|busstilbod*|bussforbindelse*|bussrut*|skyss|skysstilbud`,
    topic: `transport|transporten|reisevei|reiseveg|skyssordning|kollektivt`,
  },
];
