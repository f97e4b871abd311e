import { useRef, useState } from "react";

/** Something that a button unfolds: when it closes, the focus goes back to the button. */
export function useUnfolding() {
  const [open, set] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const setOpen = (wanted: boolean) => {
    set(wanted);
    if (!wanted) button.current?.focus();
  };
  return { open, button, setOpen };
}
