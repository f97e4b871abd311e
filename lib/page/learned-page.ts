/** A step of a path that surely names a part of the system: "plan", "min-sak". */
const NAMED = /^[a-z][a-z_.-]{0,29}$/;
const MOST_STEPS = 12;

/**
 * What kind of page an address is: its path, with every step that may name a case or a person as `*`. The query is left
 * out; the path behind `#/` counts. `own`: words of the open person's name.
 */
export function pageKind(url: string, own: readonly string[]): string {
  const { path, hash } = parts(url);
  const steps = (text: string) =>
    text
      .split("/")
      .filter((step) => step !== "")
      .slice(0, MOST_STEPS)
      .map((step) => (isNamed(step, own) ? step : "*"));
  const inner = /^#!?\//.test(hash) ? `#/${steps(hash.replace(/^#!?|\?.*$/g, "")).join("/")}` : "";
  return `/${steps(path).join("/")}${inner}`.slice(0, 200);
}

/** Where an address belongs: `https://fagsystem.no`, port included; null for what is no web page. */
export function originOf(url: string): string | null {
  return /^(https?:\/\/[^/?#@\s]+)(?:[/?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? null;
}

function isNamed(step: string, own: readonly string[]): boolean {
  const words = step.split(/[_.-]/);
  return NAMED.test(step) && !own.some((word) => words.includes(word) || step === word);
}

function parts(url: string): { path: string; hash: string } {
  const [, path = "", hash = ""] =
    /^[a-z]+:\/\/[^/?#]*([^?#]*)(?:\?[^#]*)?(#.*)?$/i.exec(url) ?? [];
  return { path, hash };
}
