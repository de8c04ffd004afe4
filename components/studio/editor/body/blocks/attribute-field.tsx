"use client";

import { type InputHTMLAttributes, useState } from "react";

type FieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, "value" | "onChange"> & {
  value: string;
  onText: (text: string) => void;
};

/**
 * A field for an attribute of a block. The editor's value comes back only after React has looked at the field: without what was typed kept
 * here React would put the old value back for a moment, and the caret would go to the end.
 */
export function AttributeField({ value, onText, ...rest }: FieldProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setTyped(value);
  }
  return (
    <input
      {...rest}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        onText(event.target.value);
      }}
    />
  );
}
