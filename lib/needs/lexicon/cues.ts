/** Cues of more than one word, beside the single words of the classes in ../words.ts. One pattern a line. */
export const CUES = {
  bad: `
    får|får|fekk|fikk|få NEG til
    klarer|klarar|greier|greie|mestrer|meistrar|behersker|beherskar|takler|taklar|orker|makter|maktar NEG
    NEG .. klarer|klarar|greier|mestrer|meistrar|klare|klara|greie|mestre|meistre|behersker|beherske|takle
    vet|veit NEG .. hvordan|korleis|hvorleis|åssen|hva|kva
    strekker|strekkjer|holder|held|rekker|rekk NEG
    kommer|kjem til kort
    kan|forstår|skjønner|skjønar|skjøner|lærer|husker NEG
    fungerer|fungerar NEG
    NEG .. fungert|fungerer|fungerar|tilstrekkelig|tilstrekkeleg|stabil|stabilt|trygg|optimal|optimalt|tilfredsstillende
    NEG|under .. godt|godkjent|god|bra|flink|sterk|sterkt
    kunne vært|vore bedre|betre
    kan bli bedre|betre
    NEG .. oversikt|kontroll|orden|styring|styr|struktur
    på felgen|strekk|bristepunktet
    ute av kontroll
    under middels|pari
    vanskelig* for|med`,
  help: `
    må|bør|burde|skal|vil|trenger .. lære|læra|øve|forbedre|forbetre|utvikle|styrke|styrkje|jobbe|arbeide|bedre|betre|trene|tilegne
    bli|blir|vert bedre|betre|flinkere|flinkare|tryggere|tryggare
    vil|må|bør|kan .. gjerne|få|ha .. hjelp|bistand|støtte|veiledning|rettleiing|råd
    følges|følgast|fulgt opp
    må .. på plass
    få .. på plass
    jobbe|arbeide|jobber med
    må .. få .. orden|kontroll|oversikt|hjelp|bedre|betre`,
  wish: `
    har|hadde lyst
    kunne tenke|tenkt|tenkje seg
    vil gjerne
    skulle gjerne
    vil|skal .. ta|begynne|lære|få|søke|fullføre|starte|prøve
    interessert i|av
    går og venter|ventar|håper`,
  resolved: `
    DONE
    det|dette|dei|de har|er snudd|endret|endra|bedret|betra
    fungerer|fungerar .. fint|bra|godt|greit|normalt
    ute av .. miljøet|rusmiljøet|rusen|gjengen
    i orden
    lagt .. på hylla|hylle
    er|ble|vart|blei|blitt .. avsluttet|avslutta|henlagt
    slapp|sluppet|slepte|sleppt taket
    fungerer|fungerar|funker|verkar|virker .. som .. skal|normalt
    bak lagt|bak
    tørrlagt|tørrlagd
    på plass !i|på|hos|ved|til|hjå
    bra|bedre|fin|fint|greit|bra|frisk|friske|godt igjen|att|nå|no
    bra|frisk|fine
    betalt|betalte|gjort ned|opp|alt|ferdig|ut
    nedbetalt|betalt
    under kontroll
    fått|fikk|fekk .. orden|kontroll|styr|struktur|oversikt|hjelp|skikk
    NEG lenger|lengre|meir|mer
    NEG .. problem|tema|utfordring|aktuelt .. lenger|lengre|mer|meir
    sluttet|slutta|slutt|stumpet .. med|å
    bak seg
    kommet|kome over
    gått|gjekk .. over
    er|var over $
    er nå|no|heldigvis over $
    helt|heilt fin|fint|bra|frisk|greit|greitt|ferdig
    blitt|ble|vart|vorte .. bra|frisk|god
    ferdig med
    ferdigbehandl*|utskrevet|ferdig behandl*
    har god|full kontroll
    løst|løyste|løste|ordnet|ordna seg
    ikkje|ikke plaget|plaga|plagar|plager`,
  past: `
    PAST
    i|som ungdom*|barndom*|oppvekst*|barn|tenåring*|ung|liten|ungdom|tjueårene|tjueåra|tenårene|ungdommen|ungdomsåra|barneåra
    for .. år|åra siden|sidan
    i fortida|fortiden`,
  deny: `
    DENY
    NEG .. grunn|grunnlag til å tro|mistenke|anta
    NEG|lite .. tyder|tyda|tilsier|tilseier på? at?
    NEG .. grunn|årsak til
    NEG bekymret|bekymra|bekymring|bekymringer for|over
    NEG .. indikasjon*|holdepunkt*|haldepunkt* .. for|på at
    tviler|tvilar på at
    kjenner|kjenn NEG til
    NEG .. tror|trur at?`,
  avoid: `
    AVOID
    holder|held|holdt|heldt|halde|haldt|holde seg unna|borte|vekke
    risiko|risikoen|risikerer for?
    redd for å få`,
  maybe: `
    uklart|uvisst|usikkert|uvist|veit|vet .. hvordan|korleis|åssen .. står|går|ligger|ligg .. til|med|an
    kan|kunne ha|være|vere|skyldes|tyde|handle|tenkes|tenkjast|hende
    kan se|sjå ut
    tyder|tyda|tyde|tydde på
    NEG utelukket|utelukka|utelukkes|usannsynlig
    under utredning for om
    lurer|lurar|undres på om`,
} as const;

export type Cue = keyof typeof CUES | "lack" | "good";
