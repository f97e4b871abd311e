/** Facts whose answer also tells what the person needs help with, so that the words stay part of the story. */
export const ASKS_NEED: ReadonlySet<string> = new Set([
  "person.registeredJobseeker",
  "person.languageBarrier",
  "person.mentalOrSubstance",
]);
