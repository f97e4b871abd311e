import { describe, expect, test } from "vitest";
import { findHopes } from "../../lib/needs/hopes.ts";

describe("wishes and resources", () => {
  for (const [kind, text] of [
    ["work", "Ønsker å bli hjelpepleier."],
    ["work", "Drømmejobben er å kjøre lastebil."],
    ["work", "Har lyst til å jobbe på lager."],
    ["work", "Ho vil helst arbeide med eldre."],
    ["work", "Kunne tenke seg noe innen salg."],
    ["work", "Draumen er å opne eigen kafé."],
    ["schooling", "Vil ta fagbrev som kokk."],
    ["schooling", "Ønskjer å fullføre vidaregåande."],
    ["experience", "Har fem års erfaring som snekker."],
    ["experience", "Jobbet tidligere i barnehage."],
    ["experience", "Har arbeidd som reinhaldar i mange år."],
    ["experience", "Utdannet sykepleier i hjemlandet."],
    ["interest", "Er glad i å strikke og sy."],
    ["interest", "Likar å skru på bilar."],
    ["interest", "Er opptatt av fotball."],
    ["interest", "Flink med hendene."],
    ["animals", "Trives best sammen med dyr."],
    ["employer", "Onkelen driver et bilverksted."],
    ["employer", "Tidlegare sjef vil gjerne ta han inn att."],
    ["companion", "Søsteren kjører henne til avtaler."],
    ["companion", "Har god støtte i mannen sin."],
    ["companion", "Mora følgjer ho på møta."],
  ] as const)
    test(text, () => {
      expect(findHopes([text]).map((h) => h.kind)).toContain(kind);
    });

  for (const text of [
    "Vil ikke bli kokk.",
    "Broren ønsker å bli lege.",
    "Liker ikke å lage mat.",
    "Har aldri jobbet som selger.",
  ])
    test(`none in: ${text}`, () => {
      expect(findHopes([text])).toEqual([]);
    });
});
