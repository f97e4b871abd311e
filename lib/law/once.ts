/** So few are compared faster one by one than by a set. */
const FEW = 16;

/** Things in the order they came, each once. */
export class Once<T> {
  readonly list: T[] = [];
  private seen: Set<T> | null = null;

  /** False where it was there before. */
  add(one: T): boolean {
    if (this.list.length === FEW) this.seen ??= new Set(this.list);
    if (this.seen ? this.seen.has(one) : this.list.includes(one)) return false;
    this.list.push(one);
    this.seen?.add(one);
    return true;
  }
}

/** Each once, in the order they came. */
export function unique(list: readonly string[]): readonly string[] {
  if (list.length < 2) return list;
  if (list.length > FEW) return [...new Set(list)];
  for (let i = 1; i < list.length; i++)
    if (list.indexOf(list[i] as string) < i) return [...new Set(list)];
  return list;
}
