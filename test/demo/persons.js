/*
 * Seven fictional people of the demo case system. Numbers are synthetic (month + 40 or + 80).
 * Two have the same name and birth date, one has no number, and one has a decision that was registered on the wrong person.
 * Josef's case is the story of the course presentation, told in our own words; it has two states.
 */
export const persons = {
  josef: {
    name: "Josef Tesfaye",
    fnr: "01459421161",
    age: 27,
    tags: ["Tolkebehov avklares"],
    overview: [
      ["Fødselsdato", "01.05.1994"],
      ["Sivilstand", "Samboer"],
      ["NAV-kontor", "NAV Lykkestuen"],
      ["Registrert som arbeidssøker", "Nei"],
      ["Innsatsgruppe", "–"],
      ["Arbeidsevnevurdering (§ 14 a)", "Ikke registrert"],
      ["Søknad om kvalifiseringsprogram mottatt", "–"],
      ["Status i saken", "Vurderes etter § 29"],
    ],
    notes: [
      {
        title: "Første samtale",
        date: "15.11.2021",
        text: [
          "Josef kom til kontoret sammen med samboeren for en samtale. Han har vært uten jobb i over ett år.",
          "Han flyktet alene fra Eritrea og kom til Norge for fem år siden. Han synes det er vanskelig å uttrykke seg godt på norsk, og ønsket at samboeren skulle føre mye av samtalen og fortelle om situasjonen hans.",
          "Han har jobbet sporadisk som bartender i en større by. Han har ikke fullført videregående skole, verken i Norge eller i Eritrea.",
          "Josef gikk to år på akvakultur ved en yrkesskole, og planen var å jobbe innen oppdrettsnæringen. Han fikk ikke læreplass, og to av fellesfagene er ikke bestått.",
        ],
      },
      {
        title: "Bolig, familie og nettverk",
        date: "15.11.2021",
        text: [
          "Paret leier en liten leilighet i en del av kommunen der det er få muligheter for å reise kollektivt. Samboeren heter Lise.",
          "Josef har en sønn på halvannet år som han har noe kontakt med. Sønnen bor i nabokommunen.",
          "Samboeren har fast jobb i barnehage i 70 prosent stilling, og det er hun som har forsørget Josef en tid. I kortere perioder har han fått sosialstønad, og tiltakspenger mens han var meldt på et jobbsøkerkurs i en annen kommune.",
          "I den andre kommunen fikk han vite om kvalifiseringsprogrammet. Det ble ikke søkt, for Josef flyttet hit kort tid etter at han avbrøt kurset.",
          "Josef kjenner få andre i kommunen enn samboeren og noen av vennene hennes. En av dem er lokal fotballtrener og har forsøkt å få Josef med på trening.",
        ],
      },
      {
        title: "Helse, økonomi og digitale tjenester",
        date: "15.11.2021",
        text: [
          "Samboeren forteller at Josef har nedsatt hørsel, og at han har tendenser til sosial angst og isolerer seg.",
          "Josef har opparbeidet seg en del gjeld på kredittkort og avbetalinger. De har ikke helt oversikt over hvor mye det er.",
          "Han er ikke registrert som arbeidssøker. Han forklarer at det å registrere seg på nett og bruke andre digitale løsninger er vanskelig, og de ønsker hjelp fra NAV til dette.",
        ],
      },
    ],
    decisions: [],
    board: {},
  },
  "josef-innvilget": {
    name: "Josef Tesfaye",
    fnr: "01459421161",
    age: 27,
    tags: ["KVP", "I Arbeidssøkerregisteret", "Tolk"],
    overview: [
      ["Fødselsdato", "01.05.1994"],
      ["Sivilstand", "Samboer"],
      ["NAV-kontor", "NAV Lykkestuen"],
      ["Registrert som arbeidssøker", "Ja"],
      ["Innsatsgruppe", "Spesielt tilpasset innsats"],
      ["Arbeidsevnevurdering (§ 14 a)", "20.12.2021"],
      ["Søknad om kvalifiseringsprogram mottatt", "29.11.2021"],
      ["Programstatus", "Pågår"],
    ],
    programme: {
      goal: "Jobbe med oppdrett av laks",
      subGoals: ["Bestå fellesfagene", "Få oversikt over gjelden"],
      period: "31.01.2022 – 30.01.2023",
      evaluation: "29.04.2022",
    },
    notes: [
      {
        title: "Samtale",
        date: "11.03.2022",
        text: [
          "Josef trives på anlegget og møter hver dag. Han ønsker å ta opp igjen de to fellesfagene han ikke har bestått.",
          "Gjelden er kartlagt sammen med gjeldsrådgiver, men den er ikke nedbetalt. Han er fortsatt avhengig av skyss, for det går nesten ingen busser der han bor.",
        ],
      },
    ],
    decisions: [
      {
        kind: "Innvilget",
        date: "10.01.2022",
        period: "31.01.2022 – 30.01.2023",
        months: "12 måneder",
        reasoned: "Ja",
        complaint: "Ja",
      },
    ],
    board: {
      Planlegger: [
        [
          "Utdanning",
          "Fellesfag på voksenopplæringen",
          "15. aug. 2022 - 30. jan. 2023",
          "9 timer per uke",
        ],
        ["Jobbsøking", "Jobbsøkerkurs", "1. okt. 2022 - 30. jan. 2023", "5 timer per uke"],
      ],
      Gjennomføres: [
        [
          "Arbeidstrening",
          "Arbeidstrening på oppdrettsanlegg",
          "31. jan. 2022 - 31. juli 2022",
          "22,5 timer per uke",
        ],
        [
          "Norskkurs",
          "Norskkurs med yrkesretting",
          "31. jan. 2022 - 30. juni 2022",
          "12 timer per uke",
        ],
        ["Økonomi", "Gjeldsrådgiving", "7. feb. 2022 - 30. juni 2022", "3 timer per uke"],
      ],
      Fullført: [["Møte", "Samtaler om mål og plan", "3. jan. 2022 - 21. jan. 2022", null]],
    },
  },
  ingeborg: {
    name: "Ingeborg Vik",
    fnr: "07487811887",
    age: 48,
    tags: ["KVP"],
    overview: [
      ["Fødselsdato", "07.08.1978"],
      ["Sivilstand", "Ugift"],
      ["NAV-kontor", "NAV Lykkestuen"],
      ["Registrert som arbeidssøker", "Ja"],
      ["Innsatsgruppe", "Spesielt tilpasset innsats"],
      ["Arbeidsevnevurdering (§ 14 a)", "02.09.2025"],
      ["Søknad om kvalifiseringsprogram mottatt", "15.08.2025"],
      ["Programstatus", "Pågår"],
    ],
    programme: {
      goal: "Fast jobb på sykehjemmet",
      subGoals: ["Ta fagbrev som helsefagarbeider"],
      period: "16.03.2026 – 15.03.2027",
      evaluation: "–",
      complete: true,
    },
    notes: [
      {
        title: "Samtale",
        date: "02.11.2026",
        text: [
          "Ingeborg har fått mer å gjøre på sykehjemmet og går nå i 60 prosent stilling. Hun har ikke gjeld og bor godt.",
          "Hun kommer seg opp om morgenen, men ryggen er vond etter lange vakter.",
        ],
      },
    ],
    decisions: [
      {
        kind: "Innvilget",
        date: "20.10.2025",
        period: "16.03.2026 – 15.03.2027",
        months: "12 måneder",
        reasoned: "Ja",
        complaint: "Ja",
      },
    ],
    board: {
      Gjennomføres: [
        [
          "Lønnet arbeid",
          "Assistent på sykehjem",
          "1. sep. 2026 - 15. mars 2027",
          "60 prosent stilling",
        ],
        [
          "Egenaktivitet",
          "Trening på frisklivssentralen",
          "16. mars 2026 - 15. mars 2027",
          "4 timer per uke",
        ],
      ],
    },
  },
  kari: {
    name: "Kari Solberg",
    fnr: "12528913588",
    age: 36,
    tags: [],
    overview: [
      ["Fødselsdato", "12.12.1989"],
      ["Sivilstand", "Skilt"],
      ["NAV-kontor", "NAV Lykkestuen"],
      ["Registrert som arbeidssøker", "Ja"],
      ["Innsatsgruppe", "Trenger veiledning, nedsatt arbeidsevne"],
      ["Søknad om kvalifiseringsprogram mottatt", "19.10.2026"],
      ["Status i saken", "Søknad til behandling"],
    ],
    notes: [
      {
        title: "Samtale",
        date: "12.11.2026",
        text: [
          "Kari er nylig skilt og har to barn på 7 og 9 år boende hos seg. Hun har hørt om butikk som et mulig mål.",
          "Hun mangler førerkort og har lite arbeidserfaring. Økonomien er stram, og hun trenger hjelp til å sette opp et budsjett.",
        ],
      },
    ],
    decisions: [],
    board: {},
  },
  "kari-b": {
    name: "Kari Solberg",
    fnr: "12528929069",
    age: 36,
    tags: ["KVP", "Egen ansatt"],
    overview: [
      ["Fødselsdato", "12.12.1989"],
      ["Sivilstand", "Gift"],
      ["NAV-kontor", "NAV Lykkestuen"],
      ["Registrert som arbeidssøker", "Nei"],
      ["Innsatsgruppe", "Spesielt tilpasset innsats"],
      ["Arbeidsevnevurdering (§ 14 a)", "03.02.2026"],
      ["Søknad om kvalifiseringsprogram mottatt", "12.01.2026"],
      ["Programstatus", "Pågår"],
    ],
    programme: {
      goal: "Jobb i kantine",
      subGoals: [],
      period: "01.04.2026 – 31.03.2027",
      evaluation: "17.12.2026",
    },
    notes: [
      {
        title: "Samtale",
        date: "20.10.2026",
        text: [
          "Sover dårlig og har angst for å snakke i grupper. Hun er flink på kjøkkenet og liker å lage mat til mange.",
        ],
      },
    ],
    decisions: [
      {
        kind: "Innvilget",
        date: "02.03.2026",
        period: "01.04.2026 – 31.03.2027",
        months: "12 måneder",
        reasoned: "Ja",
        complaint: "Ja",
      },
    ],
    board: {
      Gjennomføres: [
        [
          "Arbeidstrening",
          "Arbeidstrening i kantine",
          "1. apr. 2026 - 31. jan. 2027",
          "30 timer per uke",
        ],
        [
          "Behandling",
          "Samtaler på distriktspsykiatrisk senter",
          "1. apr. 2026 - 31. mars 2027",
          "7,5 timer per uke",
        ],
      ],
      Planlegger: [
        ["Jobbsøking", "Jobbklubb", "4. jan. 2027 - 31. mars 2027", "7,5 timer per uke"],
      ],
    },
  },
  aslak: {
    name: "Aslak Bjåen",
    fnr: "23840361241",
    age: 23,
    tags: ["KVP"],
    nynorsk: true,
    overview: [
      ["Fødselsdato", "23.04.2003"],
      ["Sivilstand", "Ugift"],
      ["NAV-kontor", "NAV Lykkestuen"],
      ["Registrert som arbeidssøkjar", "Ja"],
      ["Innsatsgruppe", "Trenger veiledning, nedsatt arbeidsevne"],
      ["Søknad om kvalifiseringsprogram motteken", "02.03.2026"],
      ["Programstatus", "Pågår"],
    ],
    programme: {
      goal: "Lærling som tømrar",
      subGoals: ["Førarkort klasse B"],
      period: "01.06.2026 – 31.05.2027",
      evaluation: "1. desember 2026",
    },
    notes: [
      {
        title: "Samtale",
        date: "10.11.2026",
        text: [
          "Aslak kjem seg ikkje opp om morgonen og har mykje fråvær frå arbeidstreninga. Han har ikkje rusproblem, men spelar mykje om natta.",
          "Han ynskjer læreplass hos ein byggmeistar i bygda.",
        ],
      },
    ],
    decisions: [
      {
        kind: "Innvilga",
        date: "20.04.2026",
        period: "01.06.2026 – 31.05.2027",
        months: "12 månader",
        reasoned: "Ja",
        complaint: "Ja",
      },
    ],
    board: {
      "I gang": [
        [
          "Arbeidstrening",
          "Arbeidstrening hos byggmeistar",
          "1. juni 2026 - 31. mai 2027",
          "30 timar i veka",
        ],
        ["Eigenaktivitet", "Trening", "1. juni 2026 - 31. mai 2027", "7,5 timar i veka"],
      ],
    },
  },
  solveig: {
    name: "Solveig Myklebust",
    fnr: "19507914074",
    age: 47,
    tags: ["KVP"],
    overview: [
      ["Fødselsdato", "19.10.1979"],
      ["Sivilstand", "Enke"],
      ["NAV-kontor", "NAV Lykkestuen"],
      ["Registrert som arbeidssøker", "Ja"],
      ["Innsatsgruppe", "Spesielt tilpasset innsats"],
      ["Arbeidsevnevurdering (§ 14 a)", "16.01.2026"],
      ["Søknad om kvalifiseringsprogram mottatt", "05.01.2026"],
      ["Programstatus", "Pågår"],
    ],
    programme: {
      goal: "Jobb i planteskole",
      subGoals: ["Kurs i gartnerarbeid"],
      period: "13.04.2026 – 12.04.2027",
      evaluation: "11.01.2027",
    },
    notes: [
      {
        title: "Samtale",
        date: "27.10.2026",
        text: [
          "Solveig liker seg godt på gartneriet, men kneet er vondt når hun står lenge. Hun har ikke sertifikat og sykler dit.",
        ],
      },
    ],
    decisions: [
      {
        kind: "Innvilget",
        date: "09.02.2026",
        period: "13.04.2026 – 12.04.2027",
        months: "12 måneder",
        reasoned: "Ja",
        complaint: "Ja",
      },
      {
        kind: "Avslag (feilregistrert: gjelder en annen bruker)",
        date: "17.06.2026",
        period: "–",
        months: "–",
        reasoned: "Ja",
        complaint: "Ja",
      },
    ],
    board: {
      Gjennomføres: [
        [
          "Arbeidstrening",
          "Arbeidstrening i gartneri",
          "13. apr. 2026 - 12. feb. 2027",
          "30 timer per uke",
        ],
        ["Kurs", "Hagebrukskurs", "7. sep. 2026 - 18. des. 2026", "7,5 timer per uke"],
      ],
    },
  },
  nils: {
    name: "Nils Utnehaug",
    fnr: null,
    age: 33,
    tags: [],
    overview: [
      ["Fødselsdato", "30.03.1993"],
      ["Sivilstand", "Samboer"],
      ["NAV-kontor", "NAV Lykkestuen"],
      ["Registrert som arbeidssøker", "Ja"],
      ["Innsatsgruppe", "Trenger veiledning"],
      ["Søknad om kvalifiseringsprogram mottatt", "28.09.2026"],
      ["Status i saken", "Søknad til behandling"],
    ],
    notes: [
      {
        title: "Samtale",
        date: "06.11.2026",
        text: [
          "Nils har nettopp flyttet hit og venter på fødselsnummer. Han har kjørt drosje i hjemlandet og vil gjerne bli bussjåfør.",
        ],
      },
    ],
    decisions: [],
    board: {},
  },
};
