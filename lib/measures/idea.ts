import * as z from "zod/mini";

/** An idea of a dugnad: what the office could do under one row of the booklet, before it is tidied into the list. */
export const idea = z.strictObject({
  id: z.string(),
  /** Catalogue id of the row it was said under. */
  national: z.string(),
  text: z.string().check(z.minLength(1), z.maxLength(300)),
  votes: z.int().check(z.nonnegative()),
  /** Its place among the ideas of the dugnad, the first said lowest. */
  order: z.int(),
});

export type Idea = z.infer<typeof idea>;
