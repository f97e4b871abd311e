import { DownloadIcon, UploadIcon } from "@navikt/aksel-icons";
import { Button, TextField } from "@navikt/ds-react";
import { useEffect, useRef, useState } from "react";
import { officeText } from "../../lib/text/office.ts";
import { useSay } from "../parts/language.tsx";

interface Props {
  readonly office: string;
  readonly onOffice: (name: string) => void;
  readonly onFile: (file: File) => void;
  readonly onExample: () => void;
  readonly onExport: () => void;
}

/** The whole list: the office's name, from a file, to a file, and a sample to look at. */
export function ListActions({ office, onOffice, onFile, onExample, onExport }: Props) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="sk-card">
      <OfficeName office={office} onOffice={onOffice} />
      <div className="sk-page__actions">
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say(officeText.importFile)}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file may be chosen again once it has been mended.
            event.target.value = "";
            if (file) onFile(file);
          }}
        />
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<UploadIcon aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {say(officeText.importFile)}
        </Button>
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<DownloadIcon aria-hidden />}
          onClick={onExport}
        >
          {say(officeText.export)}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onExample}>
          {say(officeText.example)}
        </Button>
      </div>
      <p className="sk-small sk-subtle">{say(officeText.importHelp)}</p>
    </div>
  );
}

function OfficeName({ office, onOffice }: Pick<Props, "office" | "onOffice">) {
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
