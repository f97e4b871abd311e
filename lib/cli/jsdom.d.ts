declare module "jsdom" {
  /** The small part of jsdom that the project uses. */
  export class JSDOM {
    constructor(html: string, options?: { url?: string });
    readonly window: Window & typeof globalThis;
  }
}
