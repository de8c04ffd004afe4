"use client";

import { type DragEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useText } from "../../shell/text-provider";
import type { Draft } from "../draft/use-draft";
import { usePictures } from "./pictures";

/** The lead picture with its caption: dropped, uploaded or taken from the library. */
export function LeadPicture({
  draft,
  isLocked,
  onPick,
  onFiles,
}: {
  draft: Draft;
  isLocked: boolean;
  onPick: () => void;
  onFiles: (files: File[]) => void;
}) {
  const { t, lang, dir } = useText();
  const { leadMediaId, leadCaption } = draft.fields;
  const { picture, open } = usePictures(leadMediaId ?? "");
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files].filter((file) => file.type.startsWith("image/")));
  };
  const zone = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: drop,
  };
  const file = (
    <input
      ref={input}
      type="file"
      accept="image/*"
      aria-label={t("editor.body.lead.file")}
      className="sr-only"
      tabIndex={-1}
      onChange={(event) => {
        onFiles([...(event.target.files ?? [])]);
        event.target.value = "";
      }}
    />
  );
  if (!leadMediaId) {
    if (isLocked) return null;
    return (
      <section
        aria-label={t("history.field.leadMediaId")}
        lang={lang}
        dir={dir}
        {...zone}
        className={`mb-6 flex flex-wrap items-center gap-2 border border-dashed px-3 py-3 font-sans text-ink-3 ${isOver ? "border-accent bg-accent-soft" : "border-line-strong"}`}
      >
        {file}
        <span className="me-auto">{t("editor.body.lead.drop")}</span>
        <Button onClick={() => input.current?.click()}>{t("editor.body.lead.upload")}</Button>
        <Button onClick={onPick}>{t("editor.body.lead.library")}</Button>
      </section>
    );
  }
  return (
    <figure {...zone} className={`mb-6 font-sans ${isOver ? "outline-2 outline-accent" : ""}`}>
      {file}
      {/* biome-ignore lint/performance/noImgElement: the studio's pictures are private and already sized */}
      <img
        src={`/studio/media/${leadMediaId}?w=1200`}
        width={picture?.width}
        height={picture?.height}
        alt={Object.values(picture?.alts ?? {})[0] ?? ""}
        className="aspect-[3/2] h-auto w-full bg-sunken object-cover"
        style={{ objectPosition: `${(picture?.focal.x ?? 0.5) * 100}% ${(picture?.focal.y ?? 0.5) * 100}%` }}
      />
      <figcaption className="mt-1.5 grid gap-1.5 text-[0.8125rem]">
        <input
          value={leadCaption ?? ""}
          onChange={(event) => draft.set("leadCaption", event.target.value || null)}
          readOnly={isLocked}
          placeholder={picture?.captions[draft.head.lang] ?? t("history.field.leadCaption")}
          aria-label={t("history.field.leadCaption")}
          maxLength={1000}
          className="w-full border-0 border-b border-line bg-transparent pb-1 outline-none focus:border-accent"
        />
        <div lang={lang} dir={dir} className="flex flex-wrap items-center gap-1.5 text-xs text-ink-3">
          <span className="me-auto">{picture?.credit || t("history.noCredit")}</span>
          {!isLocked && (
            <>
              <Button onClick={open}>{t("editor.body.lead.about")}</Button>
              <Button onClick={onPick}>{t("editor.body.lead.change")}</Button>
              <Button onClick={() => draft.set("leadMediaId", null)}>{t("editor.body.remove")}</Button>
            </>
          )}
        </div>
      </figcaption>
    </figure>
  );
}
