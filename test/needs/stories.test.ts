import { describe, expect, test } from "vitest";
import { findNeeds } from "../../lib/needs/find.ts";
import { NEEDS } from "../../lib/needs/types.ts";
import { stories1 } from "./stories/stories-1.ts";
import { stories2 } from "./stories/stories-2.ts";
import { stories3 } from "./stories/stories-3.ts";
import { stories4 } from "./stories/stories-4.ts";
import { stories5 } from "./stories/stories-5.ts";
import { stories6 } from "./stories/stories-6.ts";
import { stories7 } from "./stories/stories-7.ts";
import { stories8 } from "./stories/stories-8.ts";
import { stories9 } from "./stories/stories-9.ts";
import { stories10 } from "./stories/stories-10.ts";
import { stories11 } from "./stories/stories-11.ts";
import { stories12 } from "./stories/stories-12.ts";
import { stories13 } from "./stories/stories-13.ts";
import { stories14 } from "./stories/stories-14.ts";
import { stories15 } from "./stories/stories-15.ts";
import { stories16 } from "./stories/stories-16.ts";
import { stories17 } from "./stories/stories-17.ts";
import { stories18 } from "./stories/stories-18.ts";
import { stories19 } from "./stories/stories-19.ts";
import { stories20 } from "./stories/stories-20.ts";
import { stories, tally } from "./stories.ts";

const sets = {
  stories1,
  stories2,
  stories3,
  stories4,
  stories5,
  stories6,
  stories7,
  stories8,
  stories9,
  stories10,
  stories11,
  stories12,
  stories13,
  stories14,
  stories15,
  stories16,
  stories17,
  stories18,
  stories19,
  stories20,
};
const all = Object.values(sets).flatMap(stories);

describe("needs of whole stories", () => {
  test("every label names a need, and every need is told by several stories", () => {
    const known: ReadonlySet<string> = new Set(NEEDS);
    for (const { must, may, asked, not } of all)
      for (const need of [...must, ...may, ...asked, ...not.map((n) => n.need)])
        expect(known.has(need), need).toBe(true);
    for (const need of NEEDS)
      expect(all.filter((s) => s.must.includes(need)).length, need).toBeGreaterThan(4);
  });

  for (const [name, source] of Object.entries(sets))
    test(name, () => {
      const list = stories(source);
      const { precision, recall, notClaimed, asked, misses } = tally(list);
      console.log(
        `${name}: ${list.length} stories, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, denied, resolved, others' and planned ${notClaimed.toFixed(3)}, supposed ${asked.toFixed(3)}`,
      );
      expect(precision, misses.join("\n")).toBeGreaterThanOrEqual(0.95);
      expect(recall, misses.join("\n")).toBeGreaterThanOrEqual(0.85);
      expect(notClaimed, misses.join("\n")).toBeGreaterThanOrEqual(0.95);
      expect(asked, misses.join("\n")).toBeGreaterThanOrEqual(0.95);
    });

  test("denied, resolved and other people's needs over all stories", () => {
    for (const why of ["denied", "resolved", "other"]) {
      const only = all.map((s) => ({ ...s, not: s.not.filter((n) => n.why === why) }));
      const { notClaimed } = tally(only);
      const count = only.reduce((n, s) => n + s.not.length, 0);
      console.log(`${why}: ${count} needs, ${notClaimed.toFixed(3)} not claimed`);
      expect(notClaimed, why).toBeGreaterThanOrEqual(0.95);
    }
  });

  test("every quote stands in its story", () => {
    for (const { text } of all)
      for (const { quotes } of findNeeds([text]).needs)
        for (const quote of quotes) expect(text).toContain(quote);
  });
});
