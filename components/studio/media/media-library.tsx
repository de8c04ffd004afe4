"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import { useText } from "../shell/text-provider";
import { MediaDialog } from "./media-dialog";
import { PictureGrid } from "./picture-grid";
import { UploadTiles } from "./upload-tiles";
import { useLibraryUploads } from "./use-library-uploads";

export function MediaLibrary({ pictures, lang, zone }: { pictures: StudioPicture[]; lang: string; zone: string }) {
  const { t } = useText();
  const router = useRouter();
  const [open, setOpen] = useState<StudioPicture | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { uploads, start, again, putAway } = useLibraryUploads();
  return (
    <>
      <p className="mb-4">
        <input
          ref={input}
          type="file"
          accept="image/*"
          multiple
          aria-label={t("media.fromDevice")}
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            void start([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        <Button tone="primary" onClick={() => input.current?.click()}>
          {t("media.upload")}
        </Button>
      </p>
      <UploadTiles uploads={uploads} onAgain={again} onPutAway={putAway} onOpen={setOpen} zone={zone} />
      {pictures.length === 0 && <p className="py-10 text-center text-ink-3">{t("media.noneUpload")}</p>}
      <PictureGrid pictures={pictures} onPick={setOpen} />
      {open && (
        <MediaDialog
          picture={open}
          lang={lang}
          zone={zone}
          onSaved={() => router.refresh()}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
