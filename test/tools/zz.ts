import { loadBy } from "../servers/subscribers.ts";

console.log(await loadBy(50, 3000));
