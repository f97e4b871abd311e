import { useEffect, useState } from "react";

/** The part of the page that is shown, as its address has it after the #; "" for the page itself. */
export function useView(): readonly [string, (view: string) => void] {
  const [view, setView] = useState(current);
  useEffect(() => {
    const onChange = () => setView(current());
    addEventListener("hashchange", onChange);
    return () => removeEventListener("hashchange", onChange);
  }, []);
  return [
    view,
    (next) => {
      location.hash = next;
    },
  ];
}

function current(): string {
  return location.hash.slice(1);
}
