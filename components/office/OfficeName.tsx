import { TextField } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import { officeText } from "../../lib/text/office.ts";
import { useSay } from "../parts/language.tsx";

interface Props {
  readonly office: string;
  readonly onOffice: (name: string) => void;
}

/** What the office is called: stands in the files that are saved. Kept when the field is left. */
export function OfficeName({ office, onOffice }: Props) {
  const say = useSay();
  const [name, setName] = useState(office);
  useEffect(() => setName(office), [office]);
  return (
    <TextField
      size="small"
      label={say(officeText.officeName)}
      description={say(officeText.officeNameHelp)}
      value={name}
      autoComplete="off"
      onChange={(event) => setName(event.target.value)}
      onBlur={() => onOffice(name)}
    />
  );
}
