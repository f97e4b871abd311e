import { afterEach, describe, expect, test } from "vitest";
import {
  onTheirWay,
  pause,
  readSmall,
  roots,
  type SmallPage,
  smallPage,
  until,
} from "./small-page.ts";

/* Whose content stands under a head, on pages that give the content no number. */
const SECTIONS = `<header><h2 id="head">Anna</h2></header><main><section><p class="f">a1</p></section><section><p class="f">a2</p></section></main>`;
/** The same without one structural element. */
const SOUP = `<div><div><span id="head">Anna</span></div><div id="content"><div><span class="f">a1</span></div><div><span class="f">a2</span></div></div></div>`;
const A = "Anna: a1, a2";

let page: SmallPage;
afterEach(() => page.stop());

async function open(html: string): Promise<void> {
  page = smallPage(html);
  await until(page, A);
}

/** Somebody known by number is shown. */
async function openNumbered(): Promise<void> {
  page = smallPage(SECTIONS.replace("Anna", "01459421161"));
  await until(page, "01459421161: a1, a2");
}

const content = (...facts: string[]) =>
  facts.map((f) => `<section><p class="f">${f}</p></section>`).join("");

function fill(...facts: string[]): void {
  const main = page.document.querySelector("main, #content") as Element;
  main.innerHTML = content(...facts);
}

/** The content is told whose it is, and written anew. */
function give(number: string, ...facts: string[]): void {
  page.document.querySelector("main")?.setAttribute("data-fnr", number);
  fill(...facts);
}

describe("somebody without a number passes by before the extension has answered", () => {
  const NUMBERED = SECTIONS.replace("Anna", "Anna Berg 01459421161");

  async function passing(first: string, next = "Ingeborg Vik 07487811887"): Promise<void> {
    page = smallPage(NUMBERED);
    await until(page, "Anna Berg 01459421161: a1, a2");
    const read = page.extension;
    page.extension = async (snapshot) => {
      await pause(400);
      return read(snapshot);
    };
    page.set("#head", first);
    await pause(60);
    fill("n1");
    await pause(60);
    page.set("#head", next);
    await pause(2500);
  }

  test("the content is not the next person's", async () => {
    await passing("Nils Utnehaug (33 år) F.nr.: ikke registrert");
    expect(page.log).toEqual(["Anna Berg 01459421161: a1, a2", "empty"]);
    fill("i1");
    await until(page, "Ingeborg Vik 07487811887: i1");
  });

  test("a head that is drawn word by word, or says that it is loading, is one person's", async () => {
    await passing("Ingeborg Vik");
    expect(page.log.at(-1)).toBe("Ingeborg Vik 07487811887: n1");
    page.stop();
    await passing("Ingeborg Vik Egen Ansatt", "Ingeborg Vik (48 år) 07487811887 Egen Ansatt");
    expect(page.log.at(-1)).toContain(": n1");
    page.stop();
    await passing("henter …");
    expect(page.log.at(-1)).toBe("Ingeborg Vik 07487811887: n1");
  });
});

describe("the same person stays", () => {
  test("a head that is drawn anew with the same words is back, though the content was not touched", async () => {
    await open(SECTIONS);
    const header = page.document.querySelector("header") as Element;
    header.innerHTML = '<h2 id="head">Anna</h2>';
    await pause(1000);
    expect(page.log).toEqual([A, "empty", A]);
  });

  test("a number that is written otherwise is the same number", async () => {
    await openNumbered();
    page.set("#head", "014594 21161");
    await pause(1000);
    expect(page.log).toEqual(["01459421161: a1, a2", "empty", "01459421161: a1, a2"]);
  });

  test("what the caseworker edits is news, and empties nothing", async () => {
    await open(SECTIONS);
    page.set(".f", "a3");
    await pause(500);
    expect(page.log).toEqual([A, "Anna: a3, a2"]);
  });

  test("another tab of the case empties at once, and is read when it has stood still", async () => {
    await open(SECTIONS);
    fill("a5");
    await pause(20);
    expect(page.log.at(-1)).toBe("empty");
    await pause(1200);
    expect(page.log).toEqual([A, "empty"]);
    await pause(2600);
    expect(page.log).toEqual([A, "empty", "Anna: a5"]);
  });

  test("content that comes more than a second before the next head is not the last person's", async () => {
    await open(SECTIONS);
    fill("b5");
    await pause(1300);
    page.set("#head", "07487811887");
    await pause(3500);
    expect(page.log).toEqual([A, "empty"]);
    await until(page, "07487811887: b5");
    expect(page.log).toEqual([A, "empty", "07487811887: b5"]);
  });

  test("a page that is left and comes back from the browser's memory", async () => {
    await open(SECTIONS);
    page.window.dispatchEvent(new page.window.Event("pagehide"));
    expect(page.log.at(-1)).toBe("empty");
    page.window.dispatchEvent(new page.window.Event("pageshow"));
    await pause(900);
    expect(page.log).toEqual([A, "empty", A]);
  });
});

describe("the last person's content is never the next one's", () => {
  test.each([
    ["sections", SECTIONS],
    ["nothing but divs", SOUP],
  ])("in %s: kept for long under the next head, then written", async (_, html) => {
    await open(html);
    page.set("#head", "Berit");
    await pause(2500);
    expect(page.log).toEqual([A, "empty"]);
    fill("b1");
    await pause(900);
    expect(page.log).toEqual([A, "empty", "Berit: b1"]);
  });

  test("half of it written: the other half is still the last person's", async () => {
    await open(SECTIONS);
    page.set("#head", "Berit");
    page.set(".f", "b1");
    await pause(1500);
    expect(page.log).toEqual([A, "empty"]);
    page.set("section:last-child .f", "b2");
    await until(page, "Berit: b1, b2");
    expect(page.log).toEqual([A, "empty", "Berit: b1, b2"]);
  });

  test("half of it first, then the head, then the rest", async () => {
    await open(SECTIONS);
    page.set(".f", "b1");
    await pause(40);
    page.set("#head", "Berit");
    await pause(1500);
    expect(page.log.some((line) => line.startsWith("Berit"))).toBe(false);
    fill("b1", "b2");
    await until(page, "Berit: b1, b2");
    expect(page.log.filter((line) => line.startsWith("Berit"))).toEqual(["Berit: b1, b2"]);
  });

  test("the content of one who passed by is not read for the next", async () => {
    await open(SECTIONS);
    page.set("#head", "Berit");
    await pause(30);
    fill("b1");
    await pause(200);
    page.set("#head", "Cecilie");
    await pause(2000);
    expect(page.log).toEqual([A, "empty"]);
    fill("c1");
    await until(page, "Cecilie: c1");
    expect(page.log).toEqual([A, "empty", "Cecilie: c1"]);
  });

  test("nor of one who passed by so fast that nobody read the head", async () => {
    await openNumbered();
    page.set("#head", "07487811887");
    await pause(20);
    fill("b1");
    await pause(60);
    page.set("#head", "12528913588");
    await pause(2000);
    expect(page.log).toEqual(["01459421161: a1, a2", "empty"]);
  });

  test("nor of the last person, back so briefly that nobody read the head", async () => {
    await openNumbered();
    page.set("#head", "07487811887");
    await pause(20);
    page.set("#head", "01459421161");
    fill("a3");
    await pause(60);
    page.set("#head", "12528913588");
    await pause(2000);
    expect(page.log).toEqual(["01459421161: a1, a2", "empty"]);
  });

  test("nor of the last person, whose head was drawn anew and not read", async () => {
    await openNumbered();
    const header = page.document.querySelector("header") as Element;
    header.innerHTML = '<h2 id="head">01459421161</h2>';
    await pause(20);
    fill("a3");
    await pause(60);
    page.set("#head", "12528913588");
    await pause(2000);
    expect(page.log).toEqual(["01459421161: a1, a2", "empty"]);
  });

  test("content that comes with its person's number before the head is that person's", async () => {
    await openNumbered();
    give("12528913588", "b1");
    await pause(60);
    page.set("#head", "12528913588");
    await until(page, "12528913588: b1");
    expect(page.log).toEqual(["01459421161: a1, a2", "empty", "12528913588: b1"]);
  });

  test("and not that of somebody without a number who comes after so fast", async () => {
    await openNumbered();
    give("12528913588", "b1");
    await pause(30);
    page.set("#head", "Nils");
    await pause(2500);
    expect(page.log).toEqual(["01459421161: a1, a2", "empty"]);
  });

  test("nor after the head was empty", async () => {
    await openNumbered();
    give("12528913588", "b1");
    await pause(30);
    page.set("#head", "");
    await pause(30);
    page.set("#head", "07487811887");
    await pause(2500);
    expect(page.log).toEqual(["01459421161: a1, a2", "empty"]);
  });

  test("somebody in doubt after nobody: the page is not said to be nobody's, and the caseworker may ask", async () => {
    await openNumbered();
    give("12528913588", "b1");
    await pause(30);
    page.set("#head", "");
    await until(page, "null: ");
    page.set("#head", "07487811887");
    await pause(1500);
    expect(page.log.at(-1)).toBe("empty");
    expect(await page.again()).toBe("07487811887: b1");
    expect(page.log.at(-1)).toBe("07487811887: b1");
  });

  test.each([30, 900])(
    "content given to the next person and back after %i ms is the last person's as it stood",
    async (ms) => {
      await openNumbered();
      const main = page.document.querySelector("main");
      main?.setAttribute("data-fnr", "12528913588");
      await pause(ms);
      expect(page.log).toEqual(["01459421161: a1, a2", "empty"]);
      main?.setAttribute("data-fnr", "01459421161");
      for (let i = 0; i < 150 && page.log.length < 3; i++) await pause(20);
      expect(page.log).toEqual(["01459421161: a1, a2", "empty", "01459421161: a1, a2"]);
    },
  );

  test.each([30, 900])(
    "but what was written in between is not, until it is written again (after %i ms)",
    async (ms) => {
      await openNumbered();
      const main = page.document.querySelector("main");
      main?.setAttribute("data-fnr", "12528913588");
      fill("b1", "b2");
      await pause(ms);
      main?.setAttribute("data-fnr", "01459421161");
      await pause(2500);
      expect(page.log).toEqual(["01459421161: a1, a2", "empty"]);
      fill("a3");
      await until(page, "01459421161: a3");
      expect(page.log.at(-1)).toBe("01459421161: a3");
    },
  );

  test("and one part of two given back is not the whole page", async () => {
    await openNumbered();
    const [one, other] = page.document.querySelectorAll("section");
    one?.setAttribute("data-fnr", "12528913588");
    other?.setAttribute("data-fnr", "12528913588");
    await pause(60);
    one?.setAttribute("data-fnr", "01459421161");
    await pause(2500);
    expect(page.log).toEqual(["01459421161: a1, a2", "empty"]);
  });

  test("one who was about to be shown and is drawn anew is shown", async () => {
    await open(SECTIONS);
    page.set("#head", "Berit");
    fill("b1");
    await pause(200);
    const header = page.document.querySelector("header") as Element;
    header.innerHTML = '<h2 id="head">Berit</h2>';
    await until(page, "Berit: b1");
    expect(page.log).toEqual([A, "empty", "Berit: b1"]);
  });

  test("components made anew and filled after the head are the next person's", async () => {
    await open(SECTIONS);
    const part = page.document.createElement("case-part");
    const root = part.attachShadow({ mode: "closed" });
    roots.set(part, root);
    page.document.querySelector("main")?.replaceChildren(part);
    await pause(20);
    page.set("#head", "Berit");
    await pause(20);
    root.innerHTML = '<p class="f">b1</p>';
    await until(page, "Berit: b1");
    expect(page.log).toEqual([A, "empty", "Berit: b1"]);
  });

  test("content before its head empties at once, though tags beside the head stand", async () => {
    const tagged = SECTIONS.replace("</h2>", '</h2><span class="f">KVP</span>');
    page = smallPage(tagged);
    await until(page, "Anna: KVP, a1, a2");
    fill("b1");
    await pause(20);
    expect(page.log).toEqual(["Anna: KVP, a1, a2", "empty"]);
    await pause(100);
    const header = page.document.querySelector("header") as Element;
    header.innerHTML = '<h2 id="head">Berit</h2>';
    await until(page, "Berit: b1");
    expect(page.log).toEqual(["Anna: KVP, a1, a2", "empty", "Berit: b1"]);
  });

  test("content that came first, and the last head drawn anew over it, are not the last person's", async () => {
    await open(SECTIONS);
    fill("b1");
    await pause(5);
    expect(page.log).toEqual([A, "empty"]);
    const header = page.document.querySelector("header") as Element;
    header.innerHTML = '<h2 id="head">Anna</h2>';
    await pause(650);
    expect(page.log).toEqual([A, "empty"]);
    page.set("#head", "Berit");
    fill("b2");
    await until(page, "Berit: b2");
    expect(page.log).toEqual([A, "empty", "Berit: b2"]);
  });

  test("two heads are nobody's", async () => {
    await open(SECTIONS);
    page.document.body.insertAdjacentHTML("beforeend", '<h2 id="head">Berit</h2>');
    await pause(600);
    expect(page.log).toEqual([A, "empty"]);
  });
});

describe("whatever the surroundings do", () => {
  test("an extension that fails and then answers", async () => {
    page = smallPage(SECTIONS);
    let asked = 0;
    page.extension = async (snapshot) => {
      if (++asked < 4) throw new Error("stopped");
      return readSmall(snapshot);
    };
    await until(page, A);
    expect(page.log).toEqual([A]);
  });

  test("a background that takes its time", async () => {
    page = smallPage(SECTIONS);
    page.extension = async (snapshot) => {
      await pause(1500);
      return readSmall(snapshot);
    };
    await pause(2800);
    expect(page.log).toEqual([A]);
  });

  test("5,000 changes a second: emptied at once, and the next person shown", async () => {
    await open(`${SECTIONS}<div id="noise"></div>`);
    const noise = page.document.querySelector("#noise") as Element;
    const timer = setInterval(() => {
      for (let i = 0; i < 50; i++) noise.textContent = `${i}`;
    }, 10);
    page.set("#head", "Berit");
    fill("b1");
    await pause(20);
    expect(page.log.at(-1)).toBe("empty");
    await until(page, "Berit: b1");
    clearInterval(timer);
    expect(page.log.at(-1)).toBe("Berit: b1");
  });

  test("the caseworker's own asking counts also when the page was just changing", async () => {
    await open(SECTIONS);
    page.set("#head", "Berit");
    await pause(400);
    expect(await page.again()).toBe("Berit: a1, a2");
  });
});

describe("a frame whose document comes under the next head", () => {
  /** A frame in place of the content; what stands in it comes later. */
  function frame(): HTMLIFrameElement {
    const made = page.document.createElement("iframe");
    onTheirWay.add(made);
    fill();
    page.document.querySelector("main")?.append(made);
    return made;
  }

  function arrive(made: HTMLIFrameElement, words: string): void {
    const inner = made.contentDocument as Document;
    inner.body.innerHTML = `<p class="f">${words}</p>`;
    onTheirWay.delete(made);
    made.dispatchEvent(new page.window.Event("load"));
  }

  test("was asked for under the last one: it is no proof", async () => {
    await open(SECTIONS);
    const made = frame();
    await pause(60);
    page.set("#head", "Berit");
    await pause(60);
    arrive(made, "a3");
    await pause(1100);
    expect(page.log).toEqual([A, "empty"]);
    made.remove();
    fill("b1");
    await until(page, "Berit: b1");
    expect(page.log).toEqual([A, "empty", "Berit: b1"]);
  });

  test("was asked for under the next: it is hers at once", async () => {
    await open(SECTIONS);
    page.set("#head", "Berit");
    await pause(60);
    const made = frame();
    await pause(60);
    arrive(made, "b3");
    await pause(1100);
    expect(page.log).toEqual([A, "empty", "Berit: b3"]);
  });
});
