interface FilterSelectProps {
  name: string;
  label: string;
  /** What the choice is that narrows nothing */
  all: string;
  options: readonly (readonly [value: string, text: string])[];
  value: string;
  onChange: () => void;
}

/** One filter of a list, in a form whose address remembers it; marked while it narrows. */
export function FilterSelect({ name, label, all, options, value, onChange }: FilterSelectProps) {
  return (
    <select
      // Begins again with what the address says
      key={value}
      name={name}
      aria-label={label}
      defaultValue={value}
      data-on={value ? "" : undefined}
      onChange={onChange}
      className="h-8 min-w-0 rounded-[3px] border border-line-strong bg-panel px-1.5 pe-6 data-on:border-accent data-on:text-accent pointer-coarse:h-10"
    >
      <option value="">{all}</option>
      {options.map(([each, text]) => (
        <option key={each} value={each}>
          {text}
        </option>
      ))}
    </select>
  );
}
