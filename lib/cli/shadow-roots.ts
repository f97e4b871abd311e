/**
 * Attaches the declarative shadow roots of a parsed page, nested ones too, as a browser does while parsing. Closed
 * roots go into `closed`: nobody else can find them again.
 */
export function attachShadowRoots(top: Document, closed: WeakMap<Element, ShadowRoot>): void {
  const rest: ParentNode[] = [top];
  for (let root = rest.pop(); root; root = rest.pop())
    for (const template of root.querySelectorAll<HTMLTemplateElement>("template[shadowrootmode]")) {
      const shadow = attach(template);
      if (!shadow) continue;
      if (shadow.mode === "closed") closed.set(shadow.host, shadow);
      rest.push(shadow);
    }
}

/** Null where a browser would leave the template a template. */
function attach(template: HTMLTemplateElement): ShadowRoot | null {
  const host = template.parentElement;
  const mode = template.getAttribute("shadowrootmode")?.toLowerCase();
  if (!host || (mode !== "open" && mode !== "closed")) return null;
  try {
    const shadow = host.attachShadow({ mode });
    shadow.append(template.content);
    template.remove();
    return shadow;
  } catch {
    return null;
  }
}
