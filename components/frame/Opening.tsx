import { MagnifyingGlassIcon } from "@navikt/aksel-icons";
import { searchText } from "../../lib/text/measures.ts";
import { panelText } from "../../lib/text/panel.ts";
import { useSay } from "../parts/language.tsx";

/** The panel's frame in the moment before there is anything to use: the same places, nothing to press. */
export function Opening() {
  const say = useSay();
  return (
    <div className="sk-panel" aria-busy="true">
      <header className="sk-top">
        <h1 className="aksel-sr-only">{say(panelText.product)}</h1>
        <div className="sk-search" aria-hidden>
          <MagnifyingGlassIcon className="sk-search__icon" />
          <div className="sk-search__input">{say(searchText.placeholder)}</div>
        </div>
      </header>
      <main />
    </div>
  );
}
