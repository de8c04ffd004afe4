import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";

const MAX_BYTES = 25 * 1024 * 1024;

type UploadAnswer = { ok: true; picture: StudioPicture } | { ok: false; message: string };

/** Sends one picture to the newsroom's library. */
export async function uploadPicture(file: File, t: Translate): Promise<UploadAnswer> {
  const name = file.name || t("media.thePicture");
  if (file.size > MAX_BYTES) return { ok: false, message: t("media.tooLarge", { name }) };
  try {
    const headers = { "Content-Type": file.type, "X-File-Name": encodeURIComponent(file.name) };
    const response = await fetch("/api/media", { method: "POST", body: file, headers });
    const answer = await response.json();
    if (response.ok) return { ok: true, picture: answer };
    return { ok: false, message: `${name}: ${answer.message}` };
  } catch {
    return { ok: false, message: t("media.notSent", { name }) };
  }
}
