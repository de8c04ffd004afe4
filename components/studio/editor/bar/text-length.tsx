"use client";

import { useEffect, useState } from "react";
import { bodyText, type StoryBody } from "@/lib/newsroom/story/body/body";
import { countWords } from "@/lib/newsroom/story/body/count-words";
import { readingMinutes } from "@/lib/newsroom/story/body/reading-minutes";
import { useText } from "../../shell/text-provider";

/** The longest that a count is behind what somebody types without a pause */
const MAX_LATE_MS = 1_000;

function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(work, MAX_LATE_MS);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: MAX_LATE_MS });
  return () => cancelIdleCallback(handle);
}

const measured = (body: StoryBody, lang: string) => {
  const text = bodyText(body);
  return { words: countWords(text, lang), minutes: readingMinutes(text, lang) };
};

/** How long the text is. It is counted while nothing else is to do, so that no keystroke waits. */
export function TextLength({ body, lang }: { body: StoryBody; lang: string }) {
  const { t } = useText();
  const [length, setLength] = useState<{ words: number; minutes: number } | null>(null);
  useEffect(() => whenIdle(() => setLength(measured(body, lang))), [body, lang]);
  return (
    <span
      title={t("editor.bar.lengthAbout")}
      className="text-xs whitespace-nowrap text-ink-3 tabular-nums sm:max-lg:hidden"
    >
      {length && t("editor.bar.length", length)}
    </span>
  );
}
