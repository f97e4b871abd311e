import { MagnifyingGlassIcon, XMarkIcon } from "@navikt/aksel-icons";
import { type KeyboardEvent, type RefObject, useId } from "react";
import { searchText } from "../../lib/text/measures.ts";
import { useSay } from "../parts/language.tsx";

interface Props {
  readonly query: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onQuery: (query: string) => void;
  /** Escape: back to where one was. */
  readonly onLeave: () => void;
  /** Down or Enter: to the first hit. */
  readonly onEnterResults: () => void;
}

/** The search box, always there. */
export function SearchBox({ query, input, onQuery, onLeave, onEnterResults }: Props) {
  const say = useSay();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onLeave();
    else if (event.key === "ArrowDown" || event.key === "Enter") onEnterResults();
    else return;
    event.preventDefault();
  };
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
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
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
