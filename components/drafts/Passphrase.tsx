import { TextField } from "@navikt/ds-react";
import type { Ref } from "react";

interface Props {
  readonly label: string;
  readonly about?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly field?: Ref<HTMLInputElement>;
}

/** A passphrase that is typed. The browser is asked not to remember it. */
export function Passphrase({ label, about, error, value, onValue, field }: Props) {
  return (
    <TextField
      ref={field}
      size="small"
      type="password"
      autoComplete="off"
      spellCheck={false}
      label={label}
      description={about}
      error={error}
      value={value}
      onChange={(event) => onValue(event.target.value)}
    />
  );
}
