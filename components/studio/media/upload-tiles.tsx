"use client";

import { Button } from "@/components/ui/button";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import { useText } from "../shell/text-provider";
import { knownText } from "./known-text";
import type { LibraryUpload } from "./use-library-uploads";

/** Pictures on their way into the library, in the places that they will have. */
export function UploadTiles({
  uploads,
  onAgain,
  onPutAway,
  onOpen,
  zone,
}: {
  uploads: LibraryUpload[];
  onAgain: (upload: LibraryUpload) => void;
  onPutAway: (id: number) => void;
  onOpen: (picture: StudioPicture) => void;
  zone: string;
}) {
  const text = useText();
  const { t } = text;
  if (uploads.length === 0) return null;
  return (
    <ul aria-label={t("media.uploads")} className="mb-4 grid grid-cols-2 gap-3 sm:grid-cols-3 md:grid-cols-4">
      {uploads.map((upload) => {
        const { id, file, progress, problem, known } = upload;
        const name = file.name || t("media.thePicture");
        return (
          <li key={id}>
            <div className="grid aspect-[3/2] content-center justify-items-center gap-2 bg-sunken p-2 text-center text-xs text-ink-2">
              {known && (
                <>
                  <p role="status">{knownText(known, { name, zone, text })}</p>
                  <span className="flex flex-wrap justify-center gap-1">
                    <Button onClick={() => onOpen(known)}>{t("media.show")}</Button>
                    <Button tone="quiet" onClick={() => onPutAway(id)}>
                      {t("media.putAway")}
                    </Button>
                  </span>
                </>
              )}
              {problem && (
                <>
                  <p role="alert" className="text-bad wrap-anywhere">
                    {problem}
                  </p>
                  <span className="flex flex-wrap justify-center gap-1">
                    <Button onClick={() => onAgain(upload)}>{t("shell.failed.again")}</Button>
                    <Button tone="quiet" onClick={() => onPutAway(id)}>
                      {t("media.putAway")}
                    </Button>
                  </span>
                </>
              )}
              {!problem && !known && <progress value={progress ?? undefined} aria-label={name} className="w-4/5" />}
            </div>
            <span className="mt-1 block truncate text-xs text-ink-2">{name}</span>
          </li>
        );
      })}
    </ul>
  );
}
