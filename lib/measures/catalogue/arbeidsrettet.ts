import type { Measure } from "../types.ts";
import { grunnlag } from "./arbeidsrettet/grunnlag.ts";
import { jobbstotte } from "./arbeidsrettet/jobbstotte.ts";
import { lokalt } from "./arbeidsrettet/lokalt.ts";
import { lonn } from "./arbeidsrettet/lonn.ts";
import { opplaering } from "./arbeidsrettet/opplaering.ts";
import { stotte } from "./arbeidsrettet/stotte.ts";
import { trening } from "./arbeidsrettet/trening.ts";

export const arbeidsrettet: readonly Measure[] = [
  ...grunnlag,
  ...trening,
  ...lonn,
  ...stotte,
  ...opplaering,
  ...lokalt,
  ...jobbstotte,
];
