import type { CaseFacts } from "./types.ts";

type Known<T> = NonNullable<T>;
type Sub<K extends keyof CaseFacts & string> =
  Known<CaseFacts[K]> extends readonly unknown[]
    ? K
    : Known<CaseFacts[K]> extends object
      ? `${K}.${keyof Known<CaseFacts[K]> & string}`
      : K;

/** Path of one fact: `applicationReceived`, `programme.start`; a list is one fact: `decisions`. */
export type FactPath = { [K in keyof CaseFacts & string]: Sub<K> }[keyof CaseFacts & string];

type Top<P extends FactPath> = P extends `${infer A}.${string}` ? A : P;
type Under<P extends FactPath, A extends string> = P extends `${A}.${infer B}` ? B : never;

/** The facts a rule has asked for, and no others: reading another one does not compile. */
export type FactView<P extends FactPath> = {
  readonly [A in Top<P> & keyof CaseFacts]?: A extends P
    ? CaseFacts[A]
    : Pick<Known<CaseFacts[A]>, Under<P, A> & keyof Known<CaseFacts[A]>> | null;
};
