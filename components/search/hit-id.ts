/** Id of the element that holds the hits, and of each hit in it: there is one search box in a panel. */
export const HITS_ID = "sk-hits";

export function hitId(place: number): string {
  return `${HITS_ID}-${place}`;
}
