import { type ReactNode, useId } from "react";

/** One of several, each with a line that says what it means. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
  problem,
}: {
  label: string;
  value: Value | null;
  options: readonly { value: Value; label: ReactNode; hint?: ReactNode }[];
  onChange: (value: Value) => void;
  problem?: string;
}) {
  const id = useId();
  return (
    <fieldset className="grid gap-1.5" aria-describedby={problem ? `${id}-note` : undefined}>
      <legend className="mb-1 text-xs font-medium text-ink-2">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="flex items-start gap-2">
          <input
            type="radio"
            name={id}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            className="mt-0.5"
          />
          <span>
            {option.label}
            {option.hint && <span className="block text-xs text-ink-3">{option.hint}</span>}
          </span>
        </label>
      ))}
      {problem && (
        <p id={`${id}-note`} className="text-xs text-bad">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
