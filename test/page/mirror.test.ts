import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, it, vi } from "vitest";
import type { PageAccess } from "../../lib/page/dom/access.ts";
import { type Mirror, mirrorOf } from "../../lib/page/dom/mirror.ts";
import { snapshotOf } from "../../lib/page/dom/take.ts";
import { watch } from "../../lib/page/dom/watch.ts";

/** A page with a component whose root is closed, and the mirror that follows it. */
function kept() {
  const { window } = new JSDOM("<main><p>a</p><x-y></x-y></main>");
  const { document } = window;
  vi.stubGlobal("MutationObserver", window.MutationObserver);
  const roots = new Map<Element, ShadowRoot>();
  const component = document.querySelector("x-y") as Element;
  roots.set(component, component.attachShadow({ mode: "closed" }));
  const access: PageAccess = {
    shadowRoot: (e) => roots.get(e) ?? null,
    frameDocument: () => null,
  };
  let mirror: Mirror | null = null;
  const { enter, pending } = watch(document, access, new window.AbortController().signal, {
    records: (records) => {
      for (const record of records) mirror?.touch(record);
    },
    restyled: () => mirror?.flush(),
    came: () => {},
    left: () => {},
    seen: () => {},
  });
  mirror = mirrorOf({ document, access, isOurs: () => false, entered: enter });
  /** What the kept mirror says, and what one says that has never seen the page before. */
  const both = () => {
    pending();
    mirror?.refresh(() => false);
    return [mirror?.snapshot(), snapshotOf(document, access)];
  };
  const places = () => [
    ...document.querySelectorAll("main, main *"),
    ...roots.values(),
    ...[...roots.values()].flatMap((root) => [...root.querySelectorAll("*")]),
  ];
  return { document, places, both };
}

const INSIDES = ["", "b", "<p>c</p>", "<p><b>d</b> e</p><i></i>", "<ul><li>f<li>g</ul>"];
const change = fc.record({
  place: fc.nat(20),
  inside: fc.constantFrom(...INSIDES),
  kind: fc.constantFrom("fill", "append", "words", "remove", "move", "attribute", "unseen"),
  isRead: fc.boolean(),
});

it("is the page, however it has changed since it was first read", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
      const { document, places, both } = kept();
      const [first, fresh] = both();
      expect(first).toBe(fresh);
      for (const { place, inside, kind, isRead } of changes) {
        const all = places();
        const at = all[place % all.length] as Element | ShadowRoot;
        const isRoot = at.nodeType !== 1;
        const isKeeper = isRoot || (at as Element).localName === "x-y";
        if (kind === "fill" && !(at as Element).querySelector?.("x-y")) at.innerHTML = inside;
        else if (kind === "append") at.append(inside);
        else if (kind === "words" && at.firstChild?.nodeType === 3)
          (at.firstChild as Text).data = `${inside}!`;
        else if (kind === "remove" && !isKeeper && (at as Element).localName !== "main")
          (at as Element).remove();
        else if (kind === "move" && !isKeeper)
          document.querySelector("main")?.prepend(at.lastChild ?? "");
        else if (kind === "unseen" && !isKeeper && !(at as Element).querySelector("x-y")) {
          // Taken out, changed where nobody looks, and put back: pages keep their views so.
          const { parentNode: parent, nextSibling: next } = at;
          (at as Element).remove();
          await Promise.resolve();
          const inner = at.querySelector("*") ?? at;
          inner.textContent = inside || "anew";
          parent?.insertBefore(at, next);
        } else if (kind === "attribute" && !isRoot)
          (at as Element).toggleAttribute("hidden", inside === "");
        if (!isRead) continue;
        const [now, anew] = both();
        expect(now).toBe(anew);
      }
    }),
    { numRuns: 400 },
  );
});
