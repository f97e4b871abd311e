/** How a change of person goes by, by name: milliseconds, step, and how much of it. */
export const timelines: Record<string, () => [number, string, number?][]>;
