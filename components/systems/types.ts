import type { Learnable } from "../../lib/facts/learned.ts";
import type { Lang, Text } from "../../lib/text/text.ts";

/** Whether the open page's system is connected, and what can be done. */
export interface Connection {
  readonly host: string;
  readonly status: "built-in" | "connected" | "open";
  /** What happened last; null for nothing. */
  readonly said: Text | null;
  readonly isTrouble: boolean;
  /** Reads the page once, where no reader is there; null where one is. */
  readonly read: (() => void) | null;
  readonly connect: () => void;
}

/** One value in the page that can be pointed at. In memory only, like everything of the page. */
export interface TeachValue {
  readonly id: number;
  readonly label: string | null;
  readonly under: string | null;
  readonly value: string | null;
  readonly isRead: boolean;
}

export type TeachStage =
  | { readonly step: "looking" }
  | { readonly step: "failed" }
  | {
      readonly step: "choose";
      readonly values: readonly TeachValue[];
      readonly isPointing: boolean;
      /** What was saved last, or why it was not. */
      readonly said: Text | null;
      /** No single person is certain on the page. */
      readonly isNobody: boolean;
    }
  | { readonly step: "mean"; readonly value: TeachValue }
  | {
      readonly step: "check";
      readonly value: TeachValue;
      readonly name: Text;
      /** What is kept, line by line; empty when it cannot be taught. */
      readonly keeps: readonly Text[];
      readonly refusal: Text | null;
      readonly hits: readonly { readonly value: string | null; readonly state: Text }[];
    };

/** "Pek og lær": where it stands, and what the caseworker can do. */
export interface Teaching {
  readonly stage: TeachStage;
  readonly onPoint: (lang: Lang) => void;
  /** Marks a value in the page; null takes the mark away. */
  readonly onShow: (id: number | null) => void;
  readonly onChoose: (id: number) => void;
  /** Null: never to be read. */
  readonly onMean: (fact: Learnable | null) => void;
  readonly onBack: () => void;
  readonly onSave: () => void;
  readonly onEnd: () => void;
}
