"use client";

import { Field } from "@/components/ui/field";
import type { Draft } from "../draft/use-draft";

const lines = [
  ["shortHeadline", "Short headline, for fronts", 90],
  ["socialHeadline", "Headline for social networks", 200],
  ["seoTitle", "Title for search engines", 120],
] as const;

export function OtherHeadlines({ draft }: { draft: Draft }) {
  return (
    <details className="border-t border-line pt-3">
      <summary className="cursor-default text-xs font-medium text-ink-2">Other headlines</summary>
      <div className="mt-3 grid gap-3">
        {lines.map(([field, label, max]) => (
          <Field
            key={field}
            label={label}
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
