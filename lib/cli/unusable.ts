/** Input that cannot be used: one line that names the file, the place in it and what was expected. */
export class Unusable extends Error {}
