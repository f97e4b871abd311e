import { FULL_DAY } from "../../law/week.ts";
import type { Item, Slot } from "./types.ts";

const DAYS = 5;

/**
 * A week day by day: small things first, each whole on the day with most room; the large ones then fill what is left,
 * in whole days as far as it goes. Items that together are longer than full days end up on the last day with room.
 */
export function weekOf(items: readonly Pick<Item, "title" | "minutes">[]): Slot[][] {
  const days: Slot[][] = Array.from({ length: DAYS }, () => []);
  const room = Array.from({ length: DAYS }, () => FULL_DAY);
  const put = (title: string, minutes: number, day: number) => {
    days[day]?.push({ title, minutes });
    room[day] = (room[day] ?? 0) - minutes;
  };
  const small = items.filter((i) => i.minutes <= WHOLE).toSorted((a, b) => b.minutes - a.minutes);
  const large = items.filter((i) => i.minutes > WHOLE).toSorted((a, b) => a.minutes - b.minutes);
  for (const { title, minutes } of small) put(title, minutes, roomiest(room, minutes));
  for (const { title, minutes } of large) {
    let left = minutes;
    for (let day = roomiest(room, left); left > 0; day = roomiest(room, left)) {
      const piece = Math.min(left, Math.max(room[day] ?? 0, 0)) || left;
      put(title, piece, day);
      left -= piece;
    }
  }
  return days.map((slots) => slots.toSorted((a, b) => b.minutes - a.minutes));
}

/** What takes no more than this stands on one day. */
const WHOLE = 240;

/** The day with most room; of equal ones the last in the week for small things, the first for large. */
function roomiest(room: readonly number[], minutes: number): number {
  const most = Math.max(...room);
  if (minutes > WHOLE) return room.indexOf(most);
  const busy = room.map((free, day) => ({ free, day })).filter(({ free }) => free >= minutes);
  const [best] = busy.toSorted((a, b) => b.free - a.free || b.day - a.day);
  return best?.day ?? room.indexOf(most);
}
