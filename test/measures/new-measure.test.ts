import { describe, expect, it } from "vitest";
import { skeleton, withEntry } from "../tools/new-measure.ts";

describe("npm run new:measure", () => {
  const before = 'export const a: readonly Measure[] = [\n  { id: "gammel" },\n];\n';

  it("puts the entry last in the list and leaves the rest as it was", () => {
    const after = withEntry(before, skeleton("andre-tiltak", "ny"));
    expect(after.startsWith(before.slice(0, -3))).toBe(true);
    expect(after.endsWith('    origin: "senere",\n  },\n];\n')).toBe(true);
    expect(after).toContain('id: "ny",\n    group: "andre-tiltak"');
  });

  it("refuses a file without a list", () => {
    expect(() => withEntry("export {};", "")).toThrow("no list of measures");
  });
});
