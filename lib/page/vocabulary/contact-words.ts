/** Words beside a talk that is to come or did not take place. */
export const NOT_HELD =
  /(?<!\p{L})(?:avlyst|avlyste|ikke møtt|ikkje møtt|møtte ikke|møtte ikkje|planlagt|neste|kommende|kommande|innkalling|utsatt|utsett|kansellert)(?!\p{L})/u;
