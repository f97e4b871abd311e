import { describe, expect, it } from "vitest";
import { casesSkeleton, ruleSkeleton } from "../tools/new-rule.ts";

describe("npm run new:rule", () => {
  it("names the rule after its file, in its stage, checked today", () => {
    const source = ruleSkeleton("ny-regel", "vedtak", "2026-11-24");
    expect(source).toContain('id: "ny-regel"');
    expect(source).toContain('stage: "vedtak"');
    expect(source).toContain('checkedOn: "2026-11-24"');
  });

  it("claims nothing until it is filled, and has a case of that", () => {
    expect(ruleSkeleton("ny-regel", "vedtak", "2026-11-24")).not.toMatch(/violation|satisfied/);
    expect(casesSkeleton()).toContain('expect: "cannot-tell"');
  });
});
