/** The fictional persons of the demo, by id. Two ids may be two states of one person. */
export const persons: Record<string, { readonly name: string; readonly fnr: string | null }>;
