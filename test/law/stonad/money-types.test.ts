import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fraction, times } from "../../../lib/law/fraction.ts";
import { formatKroner, parseKroner } from "../../../lib/report/stonad/kroner.ts";

/* Money is an exact fraction of whole numbers: the type refuses floats, and the room holds none. */

test("the type refuses a float as an amount", () => {
  const amount = fraction(1000);
  // @ts-expect-error an amount is no number
  expect(() => times(amount, 0.5)).toThrow();
  // @ts-expect-error an amount cannot be multiplied with a number
  expect(() => amount * 2).not.toThrow();
  expect(() => fraction(0.5)).toThrow(RangeError);
});

const ROOM = new URL("../../../lib/law/stonad/", import.meta.url);
const FLOATS = /(?<![\w."'§])\d+\.\d+(?![\w.])|Math\.round|toFixed|parseFloat|Number\((?!day|ore)/;

test.each(readdirSync(ROOM))("no float stands in %s", (file) => {
  const code = readFileSync(new URL(file, ROOM), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  expect(code).not.toMatch(FLOATS);
});

test.each([
  ["1 071,91", 107191n],
  ["1.071,91", 107191n],
  ["1071.9", 107190n],
  ["kr 500", 50000n],
  ["500 kr", 50000n],
  ["500,-", 50000n],
  ["0,1", 10n],
  ["1.071", 107100n],
  ["999999999,99", 99999999999n],
])("«%s» is exact", (text, ore) => expect(parseKroner(text)).toEqual(fraction(ore, 100)));

test.each(["", "abc", "1,234", "-5", "1e3", "1,2,3", "12.34.56", "NaN", "1000000000000"])(
  "«%s» is no amount",
  (text) => expect(parseKroner(text)).toBeNull(),
);

test.each([
  [107190966n, 100000n, "1\u00a0071,91"],
  [1n, 200n, "0,01"],
  [-1n, 3n, "−0,33"],
  [123456789n, 1n, "123\u00a0456\u00a0789,00"],
])("%s/%s is rounded once: %s", (top, bottom, text) =>
  expect(formatKroner(fraction(top, bottom))).toBe(text),
);
