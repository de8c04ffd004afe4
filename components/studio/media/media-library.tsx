"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import { useText } from "../shell/text-provider";
import { MediaDialog } from "./media-dialog";
import { PictureGrid } from "./picture-grid";

export function MediaLibrary({ pictures, lang, zone }: { pictures: StudioPicture[]; lang: string; zone: string }) {
  const { t } = useText();
  const router = useRouter();
  const [open, setOpen] = useState<StudioPicture | null>(null);
  if (pictures.length === 0) {
    return <p className="py-10 text-center text-ink-3">{t("media.none")}</p>;
  }
  return (
    <>
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
