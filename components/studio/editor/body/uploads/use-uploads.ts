"use client";

import { useMemo, useState } from "react";
import type { ReceivedPicture } from "@/lib/studio/media/receive-picture";
import { useText } from "../../../shell/text-provider";
import { TextUploads } from "./text-uploads";

/** The uploads into an open text, how many are not done, and what was last said about them. */
export function useUploads(onPicture: (picture: ReceivedPicture, name: string) => void) {
  const text = useText();
  const [pending, onPending] = useState(0);
  const [announced, announce] = useState("");
  const uploads = useMemo(() => new TextUploads(text, { onPicture, announce, onPending }), [text, onPicture]);
  return { uploads, pending, announced, announce };
}
