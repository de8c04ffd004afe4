import type { StudioPicture } from "@/lib/studio/media/studio-picture";

const MAX_BYTES = 25 * 1024 * 1024;

export type UploadAnswer = { ok: true; picture: StudioPicture } | { ok: false; message: string };

/** Sends one picture to the newsroom's library. */
export async function uploadPicture(file: File): Promise<UploadAnswer> {
  const name = file.name || "The picture";
  if (file.size > MAX_BYTES) return { ok: false, message: `${name} is larger than 25 MB.` };
  try {
    const headers = { "Content-Type": file.type, "X-File-Name": encodeURIComponent(file.name) };
    const response = await fetch("/api/media", { method: "POST", body: file, headers });
    const answer = await response.json();
    if (response.ok) return { ok: true, picture: answer };
    return { ok: false, message: `${name}: ${answer.message}` };
  } catch {
    return { ok: false, message: `${name} could not be sent. Is there a connection?` };
  }
}
