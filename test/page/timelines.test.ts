import { expect, it } from "vitest";
import { timelines } from "../demo/timelines.js";

it.each(Object.keys(timelines))(
  "a switch by «%s» ends with a whole page, however the times fall",
  (way) => {
    for (let i = 0; i < 2000; i++) {
      const steps = (timelines[way]?.() ?? []).sort((a, b) => a[0] - b[0]);
      const names = steps.map(([, step]) => step);
      const emptied = Math.max(names.lastIndexOf("away"), names.lastIndexOf("gone"));
      const whole = steps.findLastIndex(([, step, share]) => step === "contents" && !share);
      const unsaid = Math.max(names.lastIndexOf("head-away"), names.lastIndexOf("name"));
      expect(names.indexOf("notes")).toBeGreaterThan(emptied);
      expect(whole).toBeGreaterThan(emptied);
      expect(steps.findLastIndex(([, step]) => step === "contents")).toBe(whole);
      expect(names.lastIndexOf("head")).toBeGreaterThan(unsaid);
    }
  },
);
