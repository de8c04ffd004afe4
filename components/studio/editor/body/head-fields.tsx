"use client";

import type { KeyboardEvent, TextareaHTMLAttributes } from "react";
import { useText } from "../../shell/text-provider";
import type { Draft } from "../draft/use-draft";

function Line({ label, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement> & { label: string }) {
  const noBreak = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const fields = [...document.querySelectorAll<HTMLElement>("[data-line], .story-text [contenteditable]")];
    fields[fields.indexOf(event.currentTarget) + 1]?.focus();
  };
  return <textarea aria-label={label} placeholder={label} rows={1} data-line="" onKeyDown={noBreak} {...rest} />;
}

const lineClass =
  "block w-full resize-none border-0 bg-transparent p-0 font-serif outline-none placeholder:text-ink-3 [field-sizing:content]";

export function HeadFields({ draft, isLocked }: { draft: Draft; isLocked: boolean }) {
  const { t } = useText();
  const { headline, standfirst } = draft.fields;
  return (
    <div className="mb-6 grid gap-3">
      <Line
        label={t("history.field.headline")}
        value={headline}
        onChange={(event) => draft.set("headline", event.target.value)}
        readOnly={isLocked}
        maxLength={200}
        className={`${lineClass} text-[2rem] leading-[1.12] font-semibold tracking-tight sm:text-[2.5rem]`}
      />
      <Line
        label={t("history.field.standfirst")}
        value={standfirst}
        onChange={(event) => draft.set("standfirst", event.target.value)}
        readOnly={isLocked}
        maxLength={400}
        className={`${lineClass} text-xl leading-snug text-ink-2`}
      />
      <p aria-hidden="true" className="font-sans text-xs text-ink-3 tabular-nums">
        {headline.length > 90 && `${t("editor.body.headlineLength", { count: headline.length, max: 200 })} `}
        {standfirst.length > 200 && t("editor.body.standfirstLength", { count: standfirst.length, max: 400 })}
      </p>
    </div>
  );
}
