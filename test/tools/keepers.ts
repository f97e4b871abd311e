/*
 * `npm run keepers [-- ROUNDS [SEED]]`: two keepers of one list change it by chance and publish at once to a real Apache
 * httpd on loopback. Exit 1 for any change that neither stands there afterwards nor was shown in a clash.
 */
import { raceOnServer } from "../servers/keepers-race.ts";
import { startApache } from "../servers/start.ts";

const rounds = Number(process.argv[2] ?? 100);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const apache = await startApache();
try {
  const { changes, lost, clashes, tries } = await raceOnServer(apache, "felles.json", rounds, seed);
  console.log(
    `${rounds} rounds (seed ${seed}): ${changes} changes, ${clashes} clashes shown, ${tries} tries, ${lost.length} lost`,
  );
  for (const one of lost) console.log(`  LOST ${one}`);
  process.exitCode = lost.length > 0 ? 1 : 0;
} finally {
  await apache.close();
}
