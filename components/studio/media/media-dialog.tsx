"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { editMediaAction, embargoMediaAction } from "@/lib/studio/media/actions";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import { sendAction } from "@/lib/studio/shell/send-action";
import { StudioLanguage } from "../shell/studio-language";
import { useText } from "../shell/text-provider";
import { wallClock } from "../shell/time-text";
import { zoneName } from "../shell/zone-name";
import { FocalPicker } from "./focal-picker";

/** What is said about a picture wherever it is shown, in one language, and the place in it that matters. */
export function MediaDialog({
  picture,
  lang,
  zone,
  first,
  onSaved,
  onClose,
}: {
  picture: StudioPicture;
  lang: string;
  /** The newsroom's, in which times are meant */
  zone: string;
  /** What one begins to write; without it the browser's choice */
  first?: "alt" | "credit";
  onSaved: (picture: StudioPicture) => void;
  onClose: () => void;
}) {
  const { t, locale } = useText();
  const [alt, setAlt] = useState(picture.alts[lang] ?? "");
  const [caption, setCaption] = useState(picture.captions[lang] ?? "");
  const [credit, setCredit] = useState(picture.credit);
  const [isDecorative, setDecorative] = useState(picture.isDecorative);
  const [focal, setFocal] = useState(picture.focal);
  const held = picture.embargoUntil ? wallClock(new Date(picture.embargoUntil), zone) : "";
  const [until, setUntil] = useState(held);
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [isAltLeft, setAltLeft] = useState(false);
  const altInput = useRef<HTMLInputElement>(null);
  const creditInput = useRef<HTMLInputElement>(null);
  // After the dialog has opened: it takes the focus for itself.
  useLayoutEffect(() => {
    if (first) (first === "alt" ? altInput : creditInput).current?.focus();
  }, [first]);
  const isAltMissing = !isDecorative && alt.trim() === "";

  async function save() {
    setAltLeft(true);
    if (isAltMissing) return altInput.current?.focus();
    setBusy(true);
    const words = {
      alts: withText(picture.alts, lang, alt),
      captions: withText(picture.captions, lang, caption),
      ...{ credit, isDecorative, focal },
    };
    const lost = t("media.notSaved");
    const kept = await sendAction(editMediaAction, { mediaId: picture.id, ...words }, t);
    const embargo = { mediaId: picture.id, until: until || null, zone };
    const set = kept?.ok && until !== held ? await sendAction(embargoMediaAction, embargo, t) : null;
    setBusy(false);
    if (!kept?.ok) return setProblem(kept?.message ?? lost);
    const embargoUntil = set?.ok ? set.value.until : picture.embargoUntil;
    onSaved({ ...picture, ...words, embargoUntil });
    if (until !== held && !set?.ok) return setProblem(set?.message ?? lost);
    onClose();
  }

  return (
    <StudioLanguage>
      <Dialog title={t("media.about")} onClose={onClose} isWide>
        <div className="grid gap-5 md:grid-cols-[2fr_1fr]">
          <FocalPicker picture={picture} value={focal} onChange={setFocal} />
          <div className="grid content-start gap-3">
            {problem && <Notice tone="bad">{problem}</Notice>}
            <Field
              label={t("media.alt", { lang })}
              value={isDecorative ? "" : alt}
              onChange={(event) => setAlt(event.target.value)}
              disabled={isDecorative}
              ref={altInput}
              onBlur={() => setAltLeft(true)}
              hint={isDecorative ? undefined : t("media.altNeeded")}
              problem={isAltLeft && isAltMissing ? t("media.altNeeded") : undefined}
              maxLength={500}
              dir="auto"
            />
            <label className="flex items-center gap-2">
              <input type="checkbox" checked={isDecorative} onChange={(event) => setDecorative(event.target.checked)} />
              {t("media.decorative")}
            </label>
            <Field
              label={t("media.caption", { lang })}
              value={caption}
              onChange={(event) => setCaption(event.target.value)}
              maxLength={1000}
              dir="auto"
            />
            <Field
              label={t("media.credit")}
              ref={creditInput}
              value={credit}
              onChange={(event) => setCredit(event.target.value)}
              maxLength={300}
            />
            <Field
              label={t("media.notBefore", { zone: zoneName(zone, locale) })}
              type="datetime-local"
              value={until}
              onChange={(event) => setUntil(event.target.value)}
              hint={t("media.notBeforeHint")}
            />
            <p className="text-xs text-ink-3 tabular-nums">
              {picture.width} × {picture.height} · {picture.originalName || t("media.noFileName")}
            </p>
            <p className="flex flex-wrap gap-2">
              <Button tone="primary" onClick={save} disabled={isBusy}>
                {isBusy ? t("media.saving") : t("shell.save")}
              </Button>
              <Button onClick={onClose}>{t("shell.cancel")}</Button>
            </p>
          </div>
        </div>
      </Dialog>
    </StudioLanguage>
  );
}

function withText(texts: Record<string, string>, lang: string, text: string): Record<string, string> {
  const { [lang]: _, ...others } = texts;
  return text.trim() ? { ...others, [lang]: text.trim() } : others;
}
