import { MagnifyingGlassIcon, XMarkIcon } from "@navikt/aksel-icons";
import { type KeyboardEvent, type RefObject, useId } from "react";
import { searchText } from "../../lib/text/measures.ts";
import { useSay } from "../parts/language.tsx";
import { HITS_ID, hitId } from "./hit-id.ts";

interface Props {
  readonly query: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onQuery: (query: string) => void;
  /** Place of the hit chosen with the arrows; -1 for none. */
  readonly active: number;
  /** The clear button: back to where one was. */
  readonly onLeave: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The search box, always there. */
export function SearchBox({ query, input, active, onQuery, onLeave, onKey }: Props) {
  const say = useSay();
  const id = useId();
  const isOpen = query.trim() !== "";
  return (
    <search className="sk-search">
      <label htmlFor={id} className="aksel-sr-only">
        {say(searchText.placeholder)}
      </label>
      <MagnifyingGlassIcon aria-hidden className="sk-search__icon" />
      <input
        id={id}
        ref={input}
        type="text"
        inputMode="search"
        className="sk-search__input"
        placeholder={say(searchText.placeholder)}
        value={query}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        aria-keyshortcuts="/"
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="grid"
        aria-expanded={isOpen}
        aria-controls={isOpen ? HITS_ID : undefined}
        aria-activedescendant={isOpen && active >= 0 ? hitId(active) : undefined}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKey}
      />
      {query === "" ? (
        <kbd className="sk-search__key" aria-hidden>
          /
        </kbd>
      ) : (
        <button
          type="button"
          className="sk-search__clear"
          title={say(searchText.clear)}
          aria-label={say(searchText.clear)}
          onClick={onLeave}
        >
          <XMarkIcon aria-hidden />
        </button>
      )}
    </search>
  );
}
