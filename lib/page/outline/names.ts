import { around, attrOf, idsOf, isWords, type Shown, textOf, within } from "../tree.ts";
import { isControl } from "./kinds.ts";
import { labelOf } from "./words.ts";

const MOST = 200;

/** What names and explains the page's controls, found in one pass over the tree. */
export interface Names {
  /** `label` elements whose words name a control: they are no text of their own. */
  readonly used: ReadonlySet<Shown>;
  /** Help and error texts that a control points to. */
  readonly help: ReadonlySet<Shown>;
  /** Elements that are no controls but have a name elsewhere: an `output`, a span with aria-labelledby. */
  readonly named: ReadonlyMap<Shown, string>;
}

/** One pass: which labels, help texts and named values there are. */
export function namesIn(top: Shown): Names {
  const names = { used: new Set<Shown>(), help: new Set<Shown>(), named: new Map<Shown, string>() };
  for (const shown of within(top)) {
    if (shown.tag === "label") takeLabel(shown, names);
    if (!isControl(shown)) continue;
    for (const attribute of ["aria-describedby", "aria-errormessage"])
      for (const help of refersTo(shown, attribute)) names.help.add(help);
  }
  for (const shown of within(top)) nameByReference(shown, names);
  return names;
}

type Found = { used: Set<Shown>; help: Set<Shown>; named: Map<Shown, string> };

function takeLabel(label: Shown, names: Found): void {
  const target = label.scope.ids.get(attrOf(label, "for") ?? "") ?? firstControlIn(label);
  if (!target || target === label) return;
  if (isControl(target)) names.used.add(label);
  else if (isPlain(target)) {
    names.used.add(label);
    names.named.set(target, nameText(label));
  }
}

function firstControlIn(label: Shown): Shown | null {
  for (const shown of within(label)) if (shown !== label && isControl(shown)) return shown;
  return null;
}

/** `<span aria-labelledby="a">01.02.2026</span>`, where "a" is words elsewhere. */
function nameByReference(shown: Shown, names: Found): void {
  if (!attrOf(shown, "aria-labelledby") || isControl(shown) || !isPlain(shown)) return;
  const labels = refersTo(shown, "aria-labelledby").filter((l) => l !== shown && isPlain(l));
  if (labels.length === 0 || [...around(shown)].some((a) => labels.includes(a))) return;
  names.named.set(shown, labels.map(nameText).join(" "));
  for (const label of labels) names.used.add(label);
}

/** Words only, with no structure inside. */
function isPlain({ tag, role, children }: Shown): boolean {
  if (!PLAIN.test(tag) || !/^(|term|definition|note|status|none|presentation|generic)$/.test(role))
    return false;
  return children.every((c) => isWords(c) || isPlain(c));
}

const PLAIN = /^(span|div|p|strong|b|em|time|output|label|dt|dd|td|small|a|i|code|data)$/;

function refersTo(shown: Shown, attribute: string): Shown[] {
  return idsOf(shown.attributes.get(attribute)).flatMap((id) => shown.scope.ids.get(id) ?? []);
}

/** A control's name: aria-labelledby, aria-label, its label, title; null for none. Never the placeholder. */
export function nameOf(control: Shown): string | null {
  const words =
    refersTo(control, "aria-labelledby").map(nameText).join(" ") ||
    attrOf(control, "aria-label") ||
    labelsOf(control).map(nameText).join(" ") ||
    attrOf(control, "title") ||
    "";
  return labelOf(words) || null;
}

function labelsOf(control: Shown): Shown[] {
  const byFor = control.scope.labels.get(attrOf(control, "id") ?? "") ?? [];
  if (byFor.length > 0) return byFor;
  for (const outer of around(control)) if (outer.tag === "label") return [outer];
  return [];
}

/** The name of a region, group, list, table or dialog; null for none. */
export function regionName(shown: Shown): string | null {
  const words =
    refersTo(shown, "aria-labelledby").map(nameText).join(" ") || attrOf(shown, "aria-label");
  return words ? labelOf(words) || null : null;
}

function nameText(shown: Shown): string {
  return labelOf(textOf(shown, MOST) || attrOf(shown, "aria-label") || "");
}
