"use client";

import { type KeyboardEvent, type TextareaHTMLAttributes, useRef } from "react";
import { useText } from "../../shell/text-provider";
import { draftLimits } from "../draft/draft-limits";
import type { Draft } from "../draft/use-draft";
import type { HeadField } from "./find/head-texts";
import { MarkedText } from "./find/marked-text";
import type { HeadFound } from "./find/use-head-search";
import { useTypographicField } from "./typing/use-typographic-field";

type LineProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "onChange" | "value"> & {
  name: HeadField;
  label: string;
  value: string;
  lang: string;
  found: HeadFound;
  onText: (text: string) => void;
};

/** One line of words that wraps and grows; Enter goes to the next field. */
function Line({ name, label, value, lang, found, onText, className = "", ...rest }: LineProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useTypographicField(field, lang);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const fields = [...document.querySelectorAll<HTMLElement>("[data-line], .story-text [contenteditable]")];
    fields[fields.indexOf(event.currentTarget) + 1]?.focus();
  };
  return (
    // The hidden copy of the words gives the field their height.
    <div className={`grid *:[grid-area:1/1] ${className}`}>
      <div aria-hidden="true" className="invisible wrap-break-word whitespace-pre-wrap">
        <MarkedText field={name} text={value} found={found} />{" "}
      </div>
      <textarea
        ref={field}
        aria-label={label}
        placeholder={label}
        rows={1}
        data-line={name}
        value={value}
        onChange={(event) => onText(event.target.value.replace(/[ \t]*\r?\n\s*/g, " "))}
        onKeyDown={onKeyDown}
        className="h-full w-full resize-none overflow-hidden border-0 bg-transparent p-0 outline-none placeholder:text-ink-3"
        {...rest}
      />
    </div>
  );
}

export function HeadFields({ draft, found, isLocked }: { draft: Draft; found: HeadFound; isLocked: boolean }) {
  const { t } = useText();
  const { headline, standfirst } = draft.fields;
  const { lang } = draft.head;
  return (
    <div className="mb-6 grid gap-3">
      <Line
        name="headline"
        label={t("history.field.headline")}
        found={found}
        value={headline}
        lang={lang}
        onText={(text) => draft.set("headline", text)}
        readOnly={isLocked}
        maxLength={draftLimits.headline}
        className="font-serif text-[2rem] leading-[1.12] font-semibold tracking-tight sm:text-[2.5rem]"
      />
      <Line
        name="standfirst"
        label={t("history.field.standfirst")}
        found={found}
        value={standfirst}
        lang={lang}
        onText={(text) => draft.set("standfirst", text)}
        readOnly={isLocked}
        maxLength={draftLimits.standfirst}
        className="font-serif text-xl leading-snug text-ink-2"
      />
      <p aria-hidden="true" className="font-sans text-xs text-ink-3 tabular-nums">
        {headline.length > 90 &&
          `${t("editor.body.headlineLength", { count: headline.length, max: draftLimits.headline })} `}
        {standfirst.length > 200 &&
          t("editor.body.standfirstLength", { count: standfirst.length, max: draftLimits.standfirst })}
      </p>
    </div>
  );
}
