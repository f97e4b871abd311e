import type { Clash, ClashChoices } from "../../lib/measures/merge.ts";
import { clashKey, clashPlace } from "../../lib/measures/merge.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { type Published, publish, type Timing } from "../../lib/sharing/lists/publish.ts";
import type { PublishRow } from "../../lib/store/lists-types.ts";
import { entry } from "./files.ts";

export type Random = () => number;

/** Short: on loopback a request takes milliseconds. */
const TIMING: Timing = { lookMs: 60, proofMs: 2000, againMs: 30 };
const FIELDS = ["place", "note", "cost", "howToRefer"] as const;
type Field = (typeof FIELDS)[number];

/** One change that a keeper has made: null has deleted the entry. */
export interface Edit {
  readonly id: string;
  readonly field: Field | null;
  readonly value: string;
}

/** Somebody who keeps a list and publishes it. */
export class Keeper {
  measures: readonly OfficeMeasure[] = [];
  row: PublishRow;
  /** Clashes that were shown, by key, with both versions. */
  readonly shown = new Map<string, Clash[]>();
  tries = 0;
  readonly name: string;
  readonly random: Random;

  constructor(name: string, address: string, random: Random) {
    this.name = name;
    this.random = random;
    this.row = { address, base: [], sent: null };
  }

  /** Some changes by hand. */
  edit(round: number): Edit[] {
    const made: Edit[] = [];
    for (let n = 0; n <= this.random() * 3; n++) {
      const id = `m${Math.floor(this.random() * 12)}`;
      const there = this.measures.find((m) => m.id === id);
      const field = FIELDS[Math.floor(this.random() * FIELDS.length)] as Field;
      const value = `${this.name}${round}.${n}`;
      if (there && this.random() < 0.1) {
        this.measures = this.measures.filter((m) => m.id !== id);
        made.push({ id, field: null, value });
        continue;
      }
      const next = { ...(there ?? entry(id)), [field]: value };
      this.measures = [...this.measures.filter((m) => m.id !== id), next];
      made.push({ id, field, value });
    }
    return made;
  }

  /** Publishes until it stands there; of every clash one version is chosen by chance. */
  async publish(): Promise<Published> {
    const choices: Record<string, "mine" | "theirs"> = {};
    for (;;) {
      const done = await this.attempt(choices);
      if (done.kind !== "clashes") return done;
      for (const clash of done.clashes) {
        const place = clashPlace(clash);
        this.shown.set(place, [...(this.shown.get(place) ?? []), clash]);
        choices[clashKey(clash)] = this.random() < 0.5 ? "mine" : "theirs";
      }
    }
  }

  private async attempt(choices: ClashChoices): Promise<Published> {
    const own = { format: "skreddersom-kontorliste", version: 2, office: "NAV Prøve" } as const;
    const done = await publish({ ...own, measures: [...this.measures] }, this.row, {
      fetch: (address, init) => fetch(address, init),
      now: () => Date.now(),
      pause: (ms) => new Promise((go) => setTimeout(go, ms)),
      chance: this.random,
      keepOwn: async (measures) => {
        this.measures = measures;
      },
      keepRow: async (row) => {
        this.row = row;
      },
      login: null,
      choices,
      timing: TIMING,
    });
    if (done.kind === "published") this.tries += done.tries;
    return done;
  }
}
