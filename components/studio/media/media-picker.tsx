"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { inputClass } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { findPicturesAction } from "@/lib/studio/editor/read-actions";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import { StudioLanguage } from "../shell/studio-language";
import { useText } from "../shell/text-provider";
import { PictureGrid } from "./picture-grid";

const PAUSE = 200;

/** Chooses a picture out of the library, or files of this device. */
export function MediaPicker({
  onPick,
  onFiles,
  onClose,
}: {
  onPick: (picture: StudioPicture) => void;
  onFiles: (files: File[]) => void;
  onClose: () => void;
}) {
  const { t } = useText();
  const [q, setQ] = useState("");
  const [found, setFound] = useState<StudioPicture[] | null>(null);
  const [problem, setProblem] = useState("");
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(async () => {
      const answer = await findPicturesAction(q).catch(() => null);
      if (isLate) return;
      if (answer?.ok) setFound(answer.value);
      else setProblem(answer?.message ?? t("media.noLibrary"));
    }, PAUSE);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [q, t]);

  return (
    <StudioLanguage>
      <Dialog title={t("media.choose")} onClose={onClose} isWide>
        <div className="mb-3 grid grid-cols-[minmax(6rem,1fr)_auto_auto] gap-2">
          <input
            type="search"
            value={q}
            onChange={(event) => setQ(event.target.value)}
            placeholder={t("media.searchPlaceholder")}
            aria-label={t("media.search")}
            className={inputClass}
          />
          <input
            ref={input}
            type="file"
            accept="image/*"
            multiple
            aria-label={t("media.fromDevice")}
            className="sr-only"
            tabIndex={-1}
            onChange={(event) => onFiles([...(event.target.files ?? [])])}
          />
          <Button tone="primary" onClick={() => input.current?.click()}>
            {t("media.upload")}
          </Button>
          <Button onClick={onClose}>{t("media.close")}</Button>
        </div>
        {problem && <Notice tone="bad">{problem}</Notice>}
        {found === null && <p className="py-10 text-center text-ink-3">{t("media.reading")}</p>}
        {found?.length === 0 && <p className="py-10 text-center text-ink-3">{t("media.noneUpload")}</p>}
        {found && <PictureGrid pictures={found} onPick={onPick} />}
      </Dialog>
    </StudioLanguage>
  );
}
