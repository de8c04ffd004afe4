import type { ReceivedPicture } from "@/lib/studio/media/receive-picture";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";

const MAX_BYTES = 25 * 1024 * 1024;

type UploadAnswer = { ok: true; picture: ReceivedPicture } | { ok: false; message: string };

interface Sending {
  /** How much was sent, from 0 to 1; null once all was */
  onProgress?: (fraction: number | null) => void;
  signal?: AbortSignal;
}

/** Sends one picture to the newsroom's library. */
export async function uploadPicture(file: File, t: Translate, sending: Sending = {}): Promise<UploadAnswer> {
  const name = file.name || t("media.thePicture");
  if (file.size > MAX_BYTES) return { ok: false, message: t("media.tooLarge", { name }) };
  try {
    const { status, body } = await post(file, sending);
    const answer = JSON.parse(body);
    if (status < 300) return { ok: true, picture: answer };
    return { ok: false, message: `${name}: ${answer.message}` };
  } catch {
    return { ok: false, message: t("media.notSent", { name }) };
  }
}

/** Unlike `fetch`, this reports how much was sent. */
function post(file: File, { onProgress, signal }: Sending): Promise<{ status: number; body: string }> {
  const request = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    request.onload = () => resolve({ status: request.status, body: request.responseText });
    request.onerror = request.onabort = () => reject(new Error("The picture was not sent."));
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded < total ? loaded / total : null);
    signal?.addEventListener("abort", () => request.abort());
    request.open("POST", "/api/media");
    request.setRequestHeader("Content-Type", file.type);
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
    request.send(file);
  });
}
