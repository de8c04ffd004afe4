"use client";

import { dequal } from "dequal/lite";
import type { Block } from "@/lib/newsroom/story/body/body";
import { bodyText } from "@/lib/newsroom/story/body/body";
import { blockName } from "@/lib/newsroom/story/version/diff/block-facts";
import type { VersionContent } from "@/lib/newsroom/story/version/version-content";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { useText } from "../shell/text-provider";
import { ZonedTime } from "../shell/zoned-time";
import { factText } from "./fact-text";

/** A text to be read and compared: what differs from the other one is marked. */
export function PlainStory({
  content,
  other,
  savedAt,
  zone = "UTC",
}: {
  content: VersionContent;
  other?: VersionContent;
  savedAt?: string;
  zone?: string;
}) {
  const { t } = useText();
  const known = new Map(other?.body.blocks.map((block) => [block.id, block]));
  const differs = (block: Block) => other !== undefined && !dequal(known.get(block.id), block);
  return (
    <article className="max-h-[55dvh] overflow-y-auto border border-line p-4 font-serif" dir="auto">
      {savedAt && (
        <p className="mb-2 font-sans text-xs text-ink-3">
          {t.rich("history.savedTime", { time: () => <ZonedTime at={savedAt} zone={zone} seconds /> })}
        </p>
      )}
      <Line text={content.headline} isChanged={other !== undefined && other.headline !== content.headline} large />
      <Line text={content.standfirst} isChanged={other !== undefined && other.standfirst !== content.standfirst} />
      {content.body.blocks.map((block) => (
        <Line key={block.id} text={plainText(block, t)} isChanged={differs(block)} />
      ))}
    </article>
  );
}

function Line({ text, isChanged, large = false }: { text: string; isChanged: boolean; large?: boolean }) {
  const { t } = useText();
  if (!text) return null;
  return (
    <p
      className={`mb-2 whitespace-pre-line ${large ? "text-xl font-semibold" : ""} ${isChanged ? "border-s-2 border-warn bg-warn-soft ps-2" : ""}`}
    >
      {isChanged && <span className="sr-only">{t("history.changedPart")} </span>}
      {text}
    </p>
  );
}

/** The text of a block; what has no text of its own begins with its name. */
function plainText(block: Block, t: Translate): string {
  if (block.type === "divider") return "———";
  const isNamed = block.type === "picture" || block.type === "embed";
  const text = bodyText({ schema: 1, blocks: [block] });
  return [isNamed && factText(blockName(block), t), text].filter(Boolean).join(": ");
}
