"use client";

import { TriangleAlert } from "lucide-react";
import type { RelatedRow } from "@/lib/studio/editor/related/related-view";
import { useText } from "../../../shell/text-provider";

/** Says that the draft repeats stories that are public: the same agency text published twice, or an update of one. */
export function CopyWarning({ copies }: { copies: RelatedRow[] }) {
  const { t, locale } = useText();
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  if (copies.length === 0) return null;
  return (
    <section
      role="status"
      aria-label={t("editor.panels.copies.title")}
      className="flex gap-2 border-b border-line px-4 py-3 text-warn"
    >
      <TriangleAlert size={16} className="mt-0.5 shrink-0" aria-hidden="true" />
      <div className="min-w-0">
        <p>{t("editor.panels.copies.text")}</p>
        <ul className="mt-1 grid gap-1">
          {copies.slice(0, 3).map((copy) => (
            <li key={copy.id} className="flex gap-2">
              <a href={`/studio/stories/${copy.id}`} className="truncate underline" dir="auto">
                {copy.headline}
              </a>
              <span className="shrink-0 text-xs tabular-nums">{percent.format(copy.likeness ?? 0)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
