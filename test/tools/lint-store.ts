/*
 * `npm run lint:store`: what Firefox' store says of the built extension. Exit 1 for any error, and for any warning that is
 * not explained here.
 */
import { join } from "node:path";
import linter from "addons-linter";
import { buildForFirefox } from "../build.ts";
import { root } from "../setup.mjs";

/** Warnings that are known, by code and by where they stand, with the reason why they are no fault. */
const KNOWN: readonly { code: string; file: RegExp; message?: RegExp; why: string }[] = [
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    file: /^chunks\//,
    why: "React's own innerHTML, which nothing of ours reaches: dangerouslySetInnerHTML is not used",
  },
  {
    code: "DANGEROUS_EVAL",
    file: /^chunks\//,
    why: "libraries that look whether code may be made (zod, file formats); the policy forbids it, and they go on without",
  },
  {
    code: "UNSUPPORTED_API",
    file: /^background\.js$/,
    message: /sidePanel/,
    why: "Chromium's side panel, called only where it is there; Firefox has sidebarAction",
  },
  {
    code: "UNSUPPORTED_API",
    file: /^content-scripts\//,
    message: /openOrClosedShadowRoot/,
    why: "Chromium's name; Firefox' own stands on the element, and is used there",
  },
  {
    code: "KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION",
    file: /^manifest\.json$/,
    why: "data_collection_permissions: read by Firefox 140 and later, and passed over by 139",
  },
  {
    code: "KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION",
    file: /^manifest\.json$/,
    why: "the same on Android, where there is no sidebar and the extension is not offered",
  },
];

buildForFirefox();
const lint = linter.createInstance({
  config: {
    _: [join(root, ".output", "firefox-mv3")],
    output: "none",
    logLevel: "fatal",
    selfHosted: false,
  },
  runAsBinary: false,
});
const { errors, warnings } = await lint.run();
let unknown = 0;
for (const { code, file = "", message } of warnings) {
  const known = KNOWN.find(
    (k) => k.code === code && k.file.test(file) && (k.message?.test(message) ?? true),
  );
  if (!known) unknown++;
  console.log(`${known ? "kjent" : "UKJENT"}: ${code} i ${file}: ${known ? known.why : message}`);
}
for (const { code, file, message } of errors) console.log(`FEIL: ${code} i ${file}: ${message}`);
console.log(`${errors.length} feil, ${warnings.length} advarsler, ${unknown} av dem ukjente`);
process.exitCode = errors.length + unknown > 0 ? 1 : 0;
