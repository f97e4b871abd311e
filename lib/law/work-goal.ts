/**
 * Whether a goal's words plainly name work ("Jobb som sjåfør", "Fast arbeid i butikk"). Null when they do not, or
 * when something in them speaks against it: free text is never proof that the goal is not work.
 */
export function namesWork(goal: string): true | null {
  const text = goal.toLocaleLowerCase("nb");
  if (AGAINST.test(text)) return null;
  return WORK.test(text) ? true : null;
}

const WORK =
  /(?<!\p{L})(?:(?:deltids|heltids|fulltids|drømme)?jobb(?:e|en|er|ar)?|(?:lønns|deltids|heltids|fulltids)?arbeid|(?:deltids|heltids|fulltids)?stilling|ansettelse|tilsetting|arbeidsplass)(?!\p{L})/u;

const AGAINST =
  /(?<!\p{L})(?:ikke|ikkje|ingen|inga|uten|utan|uføre\p{L}*|pensjon\p{L}*|frivillig|avklare|avklaring)(?!\p{L})/u;
