import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { styleReader } from "../../lib/cli/page-style.ts";
import { attachShadowRoots } from "../../lib/cli/shadow-roots.ts";
import type { PageAccess } from "../../lib/page/dom/access.ts";
import { snapshotOf } from "../../lib/page/dom/take.ts";
import { treeOf } from "../../lib/page/snapshot.ts";
import { type Shown, textOf } from "../../lib/page/tree.ts";

/** The text shown, which must be the same by the window's styles and by the command line's. */
function shownText(html: string, change?: (document: Document) => void): string {
  const [byWindow, byRules] = [false, true].map((cheap) => textShown(html, cheap, change));
  expect(byRules).toBe(byWindow);
  return byWindow ?? "";
}

function textShown(html: string, cheap: boolean, change?: (document: Document) => void): string {
  const { document } = new JSDOM(html).window;
  const closed = new WeakMap<Element, ShadowRoot>();
  attachShadowRoots(document, closed);
  change?.(document);
  const shadowRoot = (e: Element) => e.shadowRoot ?? closed.get(e) ?? null;
  const style = cheap ? { style: styleReader((e) => shadowRoot(e) !== null) } : {};
  const access: PageAccess = { shadowRoot, frameDocument: () => null, ...style };
  const before = document.documentElement.outerHTML;
  const text = textOf(treeOf(snapshotOf(document, access) ?? "")?.top as Shown, 100_000);
  expect(document.documentElement.outerHTML).toBe(before);
  return text.replace(/\n/g, " ");
}

describe("what is shown", () => {
  const cases: [string, string, string][] = [
    ["hidden attribute", "<p hidden>x</p><p hidden=until-found>y</p>z", "z"],
    ["display none inline", "<p style='display:none'>x</p>z", "z"],
    [
      "display none by a sheet",
      "<style>.a .b{display:none}</style><div class=a><p class=b>x</p>z</div>",
      "z",
    ],
    ["sheet for print only", "<style>@media print{p{display:none}}</style><p>z</p>", "z"],
    [
      "visibility hidden, visible inside",
      "<style>.v{visibility:hidden}.w{visibility:visible}</style><div class=v>x<b>y</b><i class=w>z</i></div>",
      "z",
    ],
    ["visibility collapse", "<p style='visibility:collapse'>x</p>z", "z"],
    ["content-visibility", "<p style='content-visibility:hidden'>x</p>z", "z"],
    ["closed dialog", "<dialog>x</dialog><dialog open>z</dialog>", "z"],
    [
      "closed dialog that a sheet would show",
      "<style>dialog{display:block}</style><dialog>x</dialog>z",
      "z",
    ],
    [
      "closed details",
      "<details><summary>s</summary>x</details><details open><summary>t</summary>z</details>",
      "s t z",
    ],
    [
      "template, noscript, script, style, comment",
      "<body><template>x</template><noscript>y</noscript><script>1</script><!-- x -->z",
      "z",
    ],
    ["aria-hidden", "<div aria-hidden=true>x</div><div aria-hidden=false>z</div>", "z"],
    [
      "page behind an older modal",
      "<div aria-hidden=true>a</div><div role=dialog aria-modal=true>z</div>",
      "a z",
    ],
    ["inert page behind a modal", "<div inert>a</div><dialog open>z</dialog>", "a z"],
    ["popover not open", "<div popover>x</div>z", "z"],
    [
      "tab panel by its tab",
      "<div role=tabpanel aria-labelledby=t>x</div><button role=tab id=t aria-selected=false></button><div role=tabpanel aria-labelledby=u>z</div><button role=tab id=u aria-selected=true></button>",
      "z",
    ],
    [
      "tab panel by aria-controls",
      "<button role=tab aria-controls=p aria-selected=false></button><div id=p role=tabpanel>x</div>z",
      "z",
    ],
    [
      "folded by a button",
      "<button aria-expanded=false aria-controls=p>s</button><div id=p>x</div><p>z",
      "s z",
    ],
    [
      "folded wrapper without ids",
      "<div data-state=closed><button aria-expanded=false>s</button><div>x</div></div>z",
      "s z",
    ],
    [
      "unfolded wrapper",
      "<div data-expanded=true><button aria-expanded=true>s</button><div>z</div></div>",
      "s z",
    ],
    [
      "a fold that holds its own button",
      "<main id=m><button aria-expanded=false aria-controls=m>s</button><p>z</main>",
      "s z",
    ],
    [
      "shadow roots and slots",
      "<x-a><template shadowrootmode=closed><style>.h{display:none}</style>a <slot name=s></slot><p class=h>x</p><x-b><template shadowrootmode=open>b</template></x-b><slot>d</slot></template><i slot=s>c</i></x-a>",
      "a c b d",
    ],
    [
      "light children that no slot takes",
      "<x-a><template shadowrootmode=open>z</template><p>x</p></x-a>",
      "z",
    ],
    [
      "outer sheets do not reach a shadow root",
      "<style>p{display:none}</style><x-a><template shadowrootmode=open><p>z</p></template></x-a>",
      "z",
    ],
    [
      "slotted content hidden from inside",
      "<x-a><template shadowrootmode=open><style>::slotted(p){display:none}</style><slot></slot>z</template><p>x</p></x-a>",
      "z",
    ],
    [
      "rules in conditions, nested rules, host rules",
      "<style>@supports (display:grid){.a{display:none}}.b{& p{display:none}}</style><p class=a>x</p><div class=b><p>y</p></div><x-a><template shadowrootmode=closed><style>:host{display:none}</style>w</template></x-a><p>z",
      "z",
    ],
    [
      "host of a plain element, slotted away",
      "<div><template shadowrootmode=closed><style>::slotted(p){visibility:hidden}</style><slot></slot><p>z</p></template><p>x</p></div>",
      "z",
    ],
    ["line breaks", "<p>a<br>b</p><pre>c\nd</pre>", "a b c d"],
  ];
  it.each(cases)("%s", (_, html, text) => expect(shownText(html)).toBe(text));
});

describe("a hostile page", () => {
  it("fields that hide the form's properties", () => {
    const names =
      "children childNodes firstChild parentNode nodeType attributes getAttribute hidden localName";
    const fields = names
      .split(" ")
      .map((n) => `<input name=${n}>`)
      .join("");
    expect(
      shownText(`<form>${fields}<p>z</p></form><img name=body><img name=documentElement>`),
    ).toBe("z");
  });

  it("an element whose reading throws is left out", () => {
    const { document } = new JSDOM("<p id=a>x</p><p>z</p>").window;
    const access: PageAccess = {
      shadowRoot: () => null,
      frameDocument: () => null,
      style: (element) => {
        if (element.id === "a") throw new Error("no");
        return null;
      },
    };
    const top = treeOf(snapshotOf(document, access) ?? "")?.top as Shown;
    expect(textOf(top, 100)).toBe("z");
  });

  it("own properties that lie are not asked", () => {
    const text = shownText("<p id=a>z</p>", (document) => {
      const liar = document.getElementById("a") as HTMLElement;
      for (const name of ["textContent", "firstChild", "nextSibling", "localName"])
        Object.defineProperty(liar, name, {
          get: () => {
            throw new Error("no");
          },
        });
    });
    expect(text).toBe("z");
  });

  it("nesting without end", () => {
    expect(shownText(`${"<div>x".repeat(800)}z`).endsWith("x xz")).toBe(true);
  });
});
