"use client";

/** Whether readers see a publication as an update; `weighed` is what the size of the change suggests, null where that is not known. */
export function SignificantTick({
  isTicked,
  weighed,
  onChange,
}: {
  isTicked: boolean;
  weighed: boolean | null;
  onChange: (isTicked: boolean) => void;
}) {
  return (
    <label className="flex items-start gap-2">
      <input
        type="checkbox"
        checked={isTicked}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5"
      />
      <span>
        Significant update
        <span className="block text-xs text-ink-3">
          Moves the time that readers see as “updated”.
          {weighed === false && " This change is no larger than a typo."}
        </span>
      </span>
    </label>
  );
}
