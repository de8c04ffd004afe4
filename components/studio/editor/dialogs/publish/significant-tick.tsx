"use client";

import { useText } from "../../../shell/text-provider";

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
  const { t } = useText();
  return (
    <label className="flex items-start gap-2">
      <input
        type="checkbox"
        checked={isTicked}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5"
      />
      <span>
        {t("editor.dialogs.significant.label")}
        <span className="block text-xs text-ink-3">
          {t("editor.dialogs.significant.hint")} {weighed === false && t("editor.dialogs.significant.small")}
        </span>
      </span>
    </label>
  );
}
