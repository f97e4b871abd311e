import { Textarea, TextField } from "@navikt/ds-react";
import { useEffect, useState } from "react";

interface Props {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: string;
  readonly value: string;
  readonly lines?: number;
  readonly className?: string;
  readonly onValue: (value: string) => void;
}

/** A text that is edited in place: used when one leaves the field, or presses Enter in a single line. */
export function EditText({
  label,
  hideLabel,
  description,
  value,
  lines = 1,
  className,
  onValue,
}: Props) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const use = () => text !== value && onValue(text);
  const shared = {
    size: "small" as const,
    label,
    hideLabel,
    description,
    className,
    value: text,
    autoComplete: "off",
    onBlur: use,
  };
  if (lines > 1)
    return <Textarea {...shared} minRows={lines} onChange={(e) => setText(e.target.value)} />;
  return (
    <TextField
      {...shared}
      onChange={(e) => setText(e.target.value)}
      onKeyDown={(e) => e.key === "Enter" && use()}
    />
  );
}
