import fc from "fast-check";
import { expect, test } from "vitest";
import { readGeneric } from "../../lib/page/read.ts";
import { hostilePage } from "./arbitrary-pages.ts";
import { computed, judge } from "./judge-page.ts";
import { LARGE } from "./large-pages.ts";

/* The short form of `npm run fuzz`. */

test("no made-up page throws, is changed, tells of another person or gives facts out of shape", () => {
  fc.assert(
    fc.property(hostilePage, (page) => {
      expect(judge(page).wrong).toEqual([]);
    }),
    { numRuns: 120 },
  );
}, 60_000);

test.each(Object.entries(LARGE))(
  "%s: four times as many take no sixteen times as long",
  (_, make) => {
    const took = (snapshot: string) => {
      const start = process.cpuUsage();
      readGeneric(snapshot, "2026-06-01");
      return computed(start);
    };
    const [small, large] = [make(400), make(1600)];
    took(small);
    const isLinear = () => took(large) < Math.max(300, 12 * took(small));
    expect(isLinear() || isLinear() || isLinear()).toBe(true);
  },
  60_000,
);
