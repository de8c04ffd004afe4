"use client";

import { Field } from "@/components/ui/field";
import { useText } from "../../shell/text-provider";
import type { Draft } from "../draft/use-draft";

const lines = [
  ["shortHeadline", "details.shortHeadline", 90],
  ["socialHeadline", "details.socialHeadline", 200],
  ["seoTitle", null, 120],
] as const;

export function OtherHeadlines({ draft }: { draft: Draft }) {
  const { t } = useText();
  return (
    <details className="border-t border-line pt-3">
      <summary className="cursor-default text-xs font-medium text-ink-2">
        {t("editor.panels.details.otherHeadlines")}
      </summary>
      <div className="mt-3 grid gap-3">
        {lines.map(([field, own, max]) => (
          <Field
            key={field}
            label={t(own ? `editor.panels.${own}` : `history.field.${field}`)}
            value={draft.fields[field] ?? ""}
            onChange={(event) => draft.set(field, event.target.value || null)}
            placeholder={draft.fields.headline}
            maxLength={max}
            dir="auto"
          />
        ))}
      </div>
    </details>
  );
}
