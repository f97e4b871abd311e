/** What the reader needs of its surroundings; the browsers and the command line differ only here. */
export interface PageAccess {
  /** The shadow root of an element, open or closed; null for none. */
  shadowRoot(element: Element): ShadowRoot | null;
  /** The document of a frame that may be read; null for none. */
  frameDocument(frame: Element): Document | null;
  /** The element's style, where its surroundings have a cheaper way than the window's computed style. */
  style?(element: Element): ShownStyle | null;
}

/** What the walk asks of an element's computed style, each when it is asked for. `inherit`: as its parent. */
export interface ShownStyle {
  readonly display: string;
  readonly visibility: string;
  readonly whiteSpace: string;
  readonly contentVisibility: string;
}
