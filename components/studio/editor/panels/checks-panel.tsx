"use client";

import { bodyText } from "@/lib/newsroom/story/body/body";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import { useText } from "../../shell/text-provider";
import { CheckList } from "../checks/check-list";
import { letterCheck } from "../checks/letter-check";
import { storyChecks } from "../checks/story-checks";
import { useUndrawnLetters } from "../checks/use-undrawn-letters";
import type { Draft } from "../draft/use-draft";
import { usePlaces } from "../places/places-provider";

const WORDS_A_MINUTE = 230;

function countWords(text: string, lang: string): number {
  const words = new Intl.Segmenter(lang, { granularity: "word" }).segment(text);
  return [...words].filter((part) => part.isWordLike).length;
}

export function ChecksPanel({ draft, pictures }: { draft: Draft; pictures: ReadonlyMap<string, StudioPicture> }) {
  const text = useText();
  const { t } = text;
  const { fields } = draft;
  const { jumpTo } = usePlaces();
  const checks = [...storyChecks(fields, pictures, text), ...letterCheck(useUndrawnLetters(draft.head), fields, text)];
  const words = countWords(bodyText(fields.body), fields.lang);
  return (
    <div className="grid gap-4">
      <CheckList checks={checks} onJump={jumpTo} />
      <p className="border-t border-line pt-3 text-xs text-ink-3 tabular-nums">
        {[
          t("editor.panels.checks.words", { count: words }),
          t("editor.panels.checks.minutes", { count: Math.max(1, Math.round(words / WORDS_A_MINUTE)) }),
          t("editor.panels.checks.blockCount", { count: fields.body.blocks.length }),
        ].join(" · ")}
      </p>
    </div>
  );
}
