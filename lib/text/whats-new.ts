import type { Text } from "./text.ts";

/** What an update brought that the caseworker can see or use, newest first. A version that brought nothing such is left out. */
export const releases: readonly { readonly version: string; readonly news: readonly Text[] }[] = [
  {
    version: "0.2.0",
    news: [
      {
        nb: "Panelet finnes på engelsk. Loven og tiltakene er på norsk. Språket velges på kontorsiden, under «Om Skreddersøm».",
        nn: "Panelet finst på engelsk. Lova og tiltaka er på norsk. Du vel språk på kontorsida, under «Om Skreddersøm».",
        en: "The panel speaks English. The law and the measures are in Norwegian. You choose the language on the office page, under “About Skreddersøm”.",
      },
      {
        nb: "Panelet åpner raskere, og søket er klart etter at funnene er vist.",
        nn: "Panelet opnar raskare, og søket er klart etter at funna er viste.",
        en: "The panel opens faster, and the search is ready once the findings are shown.",
      },
      {
        nb: "En oppdatering venter så lenge du har et utkast eller svar som bare ligger i nettleserens minne.",
        nn: "Ei oppdatering ventar så lenge du har eit utkast eller svar som berre ligg i minnet til nettlesaren.",
        en: "An update waits while you have a draft or answers that lie only in the browser’s memory.",
      },
    ],
  },
];

export const whatsNewText = {
  title: {
    nb: "Skreddersøm er oppdatert",
    nn: "Skreddersøm er oppdatert",
    en: "Skreddersøm has been updated",
  },
  close: { nb: "Lukk nyhetene", nn: "Lukk nyhenda", en: "Close the news" },
};
