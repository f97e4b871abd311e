import fc from "fast-check";

/* `npm test` says the same of the same code each time. `SEED=… npm run unit` tries other cases; any number will do. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_123) });
