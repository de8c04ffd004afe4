import { type TextareaHTMLAttributes, useId } from "react";
import { inputClass } from "./field";

/** A field of several lines; it says how much room is left once that gets scarce. */
export function TextArea({
  label,
  hint,
  problem,
  roomText,
  className = "",
  ...rest
}: TextareaHTMLAttributes<HTMLTextAreaElement> & {
  label: string;
  hint?: string;
  problem?: string;
  /** Says how many characters are left */
  roomText: (left: number) => string;
}) {
  const id = useId();
  const left = rest.maxLength === undefined ? undefined : rest.maxLength - String(rest.value ?? "").length;
  const room = left !== undefined && left < 100 ? roomText(left) : undefined;
  const note = problem ?? room ?? hint;
  return (
    <div className={`grid gap-1 ${className}`}>
      <label htmlFor={id} className="text-xs font-medium text-ink-2">
        {label}
      </label>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        aria-invalid={problem ? true : undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        className={`${inputClass} field-sizing-content min-h-18 resize-y`}
        {...rest}
      />
      {note && (
        <p id={`${id}-note`} className={`text-xs first-letter:uppercase ${problem ? "text-bad" : "text-ink-3"}`}>
          {note}
        </p>
      )}
    </div>
  );
}
