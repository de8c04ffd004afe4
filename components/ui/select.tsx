import { type SelectHTMLAttributes, useId } from "react";
import { inputClass } from "./field";

export function Select({
  label,
  hint,
  options,
  className = "",
  ...rest
}: SelectHTMLAttributes<HTMLSelectElement> & {
  label: string;
  hint?: string;
  options: readonly (readonly [value: string, text: string])[];
}) {
  const id = useId();
  return (
    <div className={`grid gap-1 ${className}`}>
      <label htmlFor={id} className="text-xs font-medium text-ink-2">
        {label}
      </label>
      <select id={id} aria-describedby={hint ? `${id}-note` : undefined} className={inputClass} {...rest}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-note`} className="text-xs text-ink-3">
          {hint}
        </p>
      )}
    </div>
  );
}
