"use client";

import { useState } from "react";
import { isStored } from "@/lib/studio/editor/not-stored";
import { StudioLanguage } from "../../shell/studio-language";
import { useText } from "../../shell/text-provider";
import { offeredKinds } from "../../stories/story-labels";
import type { DraftFields } from "../draft/draft-fields";
import type { Newsroom } from "../draft/newsroom";
import type { Draft } from "../draft/use-draft";

const chipClass =
  "min-h-7 max-w-full rounded-full border border-line-strong bg-panel px-2.5 font-sans text-xs text-ink-2 [field-sizing:content] hover:text-ink disabled:border-line disabled:bg-transparent disabled:text-ink-3 disabled:opacity-100 pointer-coarse:min-h-10";

/** What a story is and where it belongs, above its headline: kind, section and language. */
export function StoryChips({ draft, newsroom, isLocked }: { draft: Draft; newsroom: Newsroom; isLocked: boolean }) {
  const { t, locale } = useText();
  const { fields, head } = draft;
  const wasPublic = head.path !== null;
  const isPublic = head.state === "published" || head.state === "correcting";
  // A new story begins in the language of the last one, which may not be meant.
  const [isNew] = useState(!isStored(head));
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  const chip = (
    field: "kind" | "sectionId" | "lang",
    options: readonly (readonly [value: string, text: string])[],
    isFixed: boolean,
    hint?: string,
  ) => (
    <select
      aria-label={t(`history.field.${field}`)}
      data-place={field}
      value={String(fields[field])}
      disabled={isLocked || isFixed}
      title={hint}
      onChange={(event) => draft.set(field, event.target.value as DraftFields[typeof field])}
      className={`${chipClass} ${isNew && field === "lang" ? "border-accent font-medium text-ink" : ""}`}
    >
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
  const sections = newsroom.sections.map(({ id, name }) => [id, name] as const);
  const known = newsroom.languages.includes(fields.lang) ? newsroom.languages : [fields.lang, ...newsroom.languages];
  return (
    <StudioLanguage>
      <div className="mb-4 flex flex-wrap gap-1.5">
        {chip("kind", offeredKinds(t, fields.kind), isPublic)}
        {chip("sectionId", sections, wasPublic, wasPublic ? t("editor.panels.details.sectionHint") : undefined)}
        {known.length > 1 &&
          chip(
            "lang",
            known.map((lang) => [lang, languages.of(lang) ?? lang]),
            wasPublic,
          )}
        {isNew && known.length > 1 && (
          <p role="status" className="self-center font-sans text-xs text-ink-2">
            {t("editor.body.newLanguage", { language: languages.of(fields.lang) ?? fields.lang })}
          </p>
        )}
      </div>
    </StudioLanguage>
  );
}
