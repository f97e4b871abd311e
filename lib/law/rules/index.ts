/* Written by `npm run index:rules`; one line for each rule. */
import type { AnyRule } from "../types.ts";

export const rules: readonly AnyRule[] = [];
