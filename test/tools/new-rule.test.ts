import { describe, expect, test } from "vitest";
import { casesSkeleton, ruleSkeleton } from "./new-rule.ts";

describe("npm run new:rule", () => {
  test("names the rule after its file, in its stage, checked today", () => {
    const source = ruleSkeleton("ny-regel", "vedtak", "2026-11-24");
    expect(source).toContain('id: "ny-regel"');
    expect(source).toContain('stage: "vedtak"');
    expect(source).toContain('checkedOn: "2026-11-24"');
  });

  test("claims nothing until it is filled, and has a case of that", () => {
    expect(ruleSkeleton("ny-regel", "vedtak", "2026-11-24")).not.toMatch(/violation|satisfied/);
    expect(casesSkeleton()).toContain('expect: "cannot-tell"');
  });
});
