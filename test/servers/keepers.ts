import type { Clash, ClashChoices } from "../../lib/measures/merge.ts";
import { clashKey, clashPlace } from "../../lib/measures/merge.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { Fetch } from "../../lib/sharing/lists/fetch-list.ts";
import { type Published, publish, type Timing } from "../../lib/sharing/lists/publish.ts";
import { newPlace, type PublishRow } from "../../lib/store/lists-types.ts";
import { entry } from "./files.ts";

export type Random = () => number;

/** How a keeper reaches the server, and the time there. */
export interface Way {
  readonly fetch: Fetch;
  now(): number;
  pause(ms: number): Promise<void>;
  readonly timing: Timing;
}

/** A real server on loopback, where a request takes milliseconds. */
const LOOPBACK: Way = {
  fetch: (address, init) => fetch(address, init),
  now: () => Date.now(),
  pause: (ms) => new Promise((go) => setTimeout(go, ms)),
  timing: { lookMs: 60, proofMs: 2000, againMs: 30 },
};

const FIELDS = ["place", "note", "cost", "howToRefer"] as const;
type Field = (typeof FIELDS)[number];

/** One change that a keeper has made: null has deleted the entry. */
export interface Edit {
  readonly id: string;
  readonly field: Field | null;
  readonly value: string | undefined;
}

function changesOf(before: readonly OfficeMeasure[], after: readonly OfficeMeasure[]): Edit[] {
  const here = new Map(after.map((m) => [m.id, m]));
  const was = new Map(before.map((m) => [m.id, m]));
  return [...new Set([...was.keys(), ...here.keys()])].flatMap((id): Edit[] => {
    const [old, now] = [was.get(id), here.get(id)];
    if (!now) return [{ id, field: null, value: undefined }];
    const changed = FIELDS.filter((field) => old?.[field] !== now[field]);
    return changed.map((field) => ({ id, field, value: now[field] }));
  });
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
  readonly way: Way;

  constructor(name: string, address: string, random: Random, way: Way = LOOPBACK) {
    this.name = name;
    this.random = random;
    this.way = way;
    this.row = newPlace(address);
  }

  /** Some changes by hand; returned is what came of them in the end. */
  edit(round: number): Edit[] {
    const before = this.measures;
    for (let n = 0; n <= this.random() * 3; n++) {
      const id = `m${Math.floor(this.random() * 12)}`;
      const there = this.measures.find((m) => m.id === id);
      const others = this.measures.filter((m) => m.id !== id);
      const field = FIELDS[Math.floor(this.random() * FIELDS.length)] as Field;
      const next = { ...(there ?? entry(id)), [field]: `${this.name}${round}.${n}` };
      this.measures = there && this.random() < 0.1 ? others : [...others, next];
    }
    return changesOf(before, this.measures);
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
      ...this.way,
      chance: this.random,
      keepOwn: async (measures) => {
        this.measures = measures;
      },
      keepRow: async (row) => {
        this.row = row;
      },
      login: null,
      choices,
    });
    if (done.kind === "published") this.tries += done.tries;
    return done;
  }
}
