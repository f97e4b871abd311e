import type { Fetch } from "../../lib/sharing/lists/fetch-list.ts";
import type { Random, Way } from "./keepers.ts";

/** A WebDAV server in memory with the fault of the real ones: between looking at the condition and writing, others write. */
export class SimulatedServer {
  text: string | null = null;
  #edition = 0;
  /** Writings that went over what somebody else had written meanwhile. */
  swallowed = 0;
  #clock = Date.UTC(2026, 10, 23);
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  way(): Way {
    return {
      fetch: this.#fetch,
      now: () => {
        this.#clock += Math.floor(this.#random() * 20_000);
        return this.#clock;
      },
      pause: () => this.#turns(6),
      timing: { lookMs: 1, proofMs: 60_000, againMs: 1 },
    };
  }

  #fetch: Fetch = async (_address, init) => {
    await this.#turns(4);
    const headers = new Headers(init.headers);
    if (init.method !== "PUT")
      return this.text === null
        ? new Response(null, { status: 404 })
        : new Response(this.text, { headers: { etag: this.#tag() } });
    const wanted = headers.get("if-match");
    const isAsRead = wanted === null ? this.text === null : wanted === this.#tag();
    if (!isAsRead) return new Response(null, { status: 412 });
    const seen = this.#edition;
    await this.#turns(4);
    if (seen !== this.#edition) this.swallowed++;
    this.text = String(init.body);
    this.#edition++;
    return new Response(null, { status: 204 });
  };

  #tag(): string {
    return `"${this.#edition}"`;
  }

  async #turns(most: number): Promise<void> {
    for (let n = this.#random() * most; n > 0; n--) await new Promise((go) => setImmediate(go));
  }
}
