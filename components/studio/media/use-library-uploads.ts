"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ReceivedPicture } from "@/lib/studio/media/receive-picture";
import { useText } from "../shell/text-provider";
import { uploadPicture } from "./upload-picture";

export interface LibraryUpload {
  id: number;
  file: File;
  /** From 0 to 1; null once all was sent */
  progress: number | null;
  /** Empty unless it failed */
  problem: string;
  /** The picture of the library that it is already */
  known: ReceivedPicture | null;
}

let count = 0;

/** Uploads files into the library, one after the other; those that failed stay until they are tried again or put away. */
export function useLibraryUploads() {
  const { t } = useText();
  const router = useRouter();
  const [uploads, setUploads] = useState<LibraryUpload[]>([]);
  const change = (id: number, to: Partial<LibraryUpload>) =>
    setUploads((before) => before.map((each) => (each.id === id ? { ...each, ...to } : each)));
  const putAway = (id: number) => setUploads((before) => before.filter((each) => each.id !== id));

  async function send({ id, file }: LibraryUpload) {
    change(id, { problem: "", progress: 0 });
    const answer = await uploadPicture(file, t, { onProgress: (progress) => change(id, { progress }) });
    if (!answer.ok) return change(id, { problem: answer.message });
    if (answer.picture.since) return change(id, { known: answer.picture });
    putAway(id);
    router.refresh();
  }

  async function start(files: File[]) {
    const added = files.map((file) => ({ id: count++, file, progress: 0, problem: "", known: null }));
    setUploads((before) => [...added, ...before]);
    for (const upload of added) await send(upload);
  }

  return { uploads, start, again: send, putAway };
}
