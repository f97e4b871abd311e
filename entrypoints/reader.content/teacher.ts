import type { Looked, ToPage } from "../../lib/messages/contract.ts";
import type { Look, Session } from "../../lib/page/dom/session.ts";
import type { Picker } from "./pick.ts";

/** The page's part of "pek og lær": gives a look, lets the caseworker point, marks what the panel points at. */
export interface Teacher {
  look(): Promise<Looked | null>;
  pick(message: Extract<ToPage, { type: "skreddersom/pick" }>): { picking: boolean };
  point(message: Extract<ToPage, { type: "skreddersom/point" }>): { shown: boolean };
  /** The page has become another: what was looked at holds no more. */
  stop(): void;
}

export function createTeacher(
  session: Session,
  picker: Picker,
  picked: (look: number, node: number | null) => void,
): Teacher {
  let last: { readonly number: number; readonly look: Look } | null = null;
  let count = 0;
  const elementOf = (number: number, node: number) =>
    last?.number === number ? last.look.elementAt(node) : null;
  return {
    async look() {
      const look = await session.look();
      if (!look) return null;
      last = { number: ++count, look };
      return { look: count, snapshot: look.snapshot, url: document.location.href };
    },
    pick({ look, nodes, names, lang }) {
      const choices = nodes.flatMap((node, i) => {
        const element = elementOf(look, node);
        return element ? [{ node, element, name: names[i] ?? "" }] : [];
      });
      if (choices.length > 0)
        picker.start(choices, lang, (at) =>
          picked(look, at === null ? null : (choices[at]?.node ?? null)),
        );
      return { picking: choices.length > 0 };
    },
    point({ look, node }) {
      const element = node === null ? null : elementOf(look, node);
      picker.point(element);
      return { shown: element !== null };
    },
    stop() {
      last = null;
      picker.point(null);
    },
  };
}
