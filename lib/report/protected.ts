import type { CaseFacts, ProtectionTag } from "../facts/types.ts";

/** Whether the person is protected so that nothing of the case may be kept: hidden address, own employee, safety measures. */
export function isProtected({ person }: CaseFacts): boolean {
  return (person?.protection ?? []).some((tag) => PROTECTING.has(tag));
}

const PROTECTING: ReadonlySet<ProtectionTag> = new Set<ProtectionTag>([
  "fortrolig-adresse",
  "strengt-fortrolig",
  "egen-ansatt",
  "sikkerhetstiltak",
]);
