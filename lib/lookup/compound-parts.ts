/* What Norwegian compounds of this field end with, and what they never or seldom begin with. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Nouns that end compounds. Left out on purpose: words that also end other words ("svar", "ord", "hage", "mat", "ro"). */
export const COMPOUND_ENDINGS = list(`
  aktivitet ansettelse arbeid arbeider arbeidar avklaring avtale bedrift behandling behov budsjett bistand bolig bustad
  deltaker deltakar diagnose dyktighet erfaring evne ferdighet ferdigheit forebygging førebygging formidling forskrift fravær
  fråvær garanti gjeld grupper gruppe helse hjelp hjelpemiddel hygiene innsats intervju jobb kartlegging klubb kompetanse
  konflikt kontakt kontor kunnskap kurs lønn medvirkning medverknad mentor mestring meistring midler motivasjon møte
  møter nettverk norsk omsorg oppfølging oppgave oppgåve opplegg opplæring organisasjon permisjon person plan plass praksis
  problem problemer prøve prøver program psykolog reduksjon regel regler reglar rehabilitering rettleiar rettleiing rådgiver
  rådgivar rådgiving rådgivning samtale samtaler samtalar senter sentral sentralen situasjon skole skule slutt smerter
  spesialist stønad støtte stilling straff søknad søker søkjar søking tilbud tilbod tilskudd tilskot tilrettelegging tilsetjing
  tiltak tjeneste teneste terapeut terapi terapien trekk trening trener utdanning utgifter utprøving utredning utgreiing
  vansker vanskar vedtak veileder veiledar veiledning verksted verkstad verksemd virksomhet undervisning økonomi øving
  marked marknad kostnad regning rekning skriving lesing arbeidsplass plasser sektor program
`);

/** Words of the vocabulary that are no first part of a compound, but particles, pronouns, adverbs or verbs. */
export const NEVER_FIRST = list(`
  alle alltid andre annen anna bare berre begge blant borte bruk burde både eller enkelte etter fleire flere forbi fort fram frem før først
  gjennom heile hele hjem heim hver kvar ikke ikkje imot inne innen innan inntil kanskje klarer komme kommer korte lang lenger lite
  litt mange mellom mens mest mindre mykje mye noen nokon nær også oppe over rett sammen saman selv sjøl sjølv senere seinare siden sidan
  skal slik slutt stadig store strekker under unna uten utan utenfor utanfor utover varig være vere vil ville finne gjøre gjere tilrettelagt
`);

/** First parts that the catalogue has only in other forms or that are short, safe before every ending above. */
export const SAFE_FIRST = list(
  "rus amo tog bil syn ips kib nav kvp program yrke karriere interesse samfunn data",
);
