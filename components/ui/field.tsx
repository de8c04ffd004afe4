import { type ComponentProps, useId } from "react";

export const inputClass =
  "w-full rounded-[3px] border border-line-strong bg-panel px-2.5 py-1.5 text-ink placeholder:text-ink-3 aria-invalid:border-bad disabled:bg-sunken disabled:text-ink-3 pointer-coarse:text-base";

export function Field({
  label,
  hint,
  problem,
  className = "",
  ...rest
}: ComponentProps<"input"> & { label: string; hint?: string; problem?: string }) {
  const id = useId();
  const note = problem ?? hint;
  return (
    <div className={`grid gap-1 ${className}`}>
      <label htmlFor={id} className="text-xs font-medium text-ink-2">
        {label}
      </label>
      <input
        id={id}
        aria-invalid={problem ? true : undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        className={inputClass}
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
