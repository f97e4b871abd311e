import { expect, test } from "vitest";
import { random } from "../random.ts";
import { trial } from "./simulated.ts";

const TRIALS = Number(process.env.TRIALS ?? 120);
const SEED = Number(process.env.SEED ?? 1);

test(`${TRIALS} times eight switches in made-up time: nothing of one person is told of another`, async () => {
  let shown = 0;
  for (let n = 0; n < TRIALS; n++) {
    const seed = SEED * 1_000_000 + n;
    const { foreign, isShown } = await trial(random(seed), 8);
    expect(foreign[0], `seed ${seed}`).toBeUndefined();
    if (isShown) shown++;
  }
  console.log(`shown at the end: ${shown} of ${TRIALS}`);
}, 600_000);
