import { blockName } from "@/lib/newsroom/story/version/diff/block-facts";
import type { BlockDiff } from "@/lib/newsroom/story/version/diff/diff-blocks";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import { studioText } from "@/lib/studio/shell/text/studio-text";
import { ChangedList } from "./changed-list";
import { ChangedText } from "./changed-text";
import { factText } from "./fact-text";
import { TwoPictures } from "./two-pictures";

const tones = {
  same: "border-transparent",
  edited: "border-warn",
  added: "border-good",
  removed: "border-bad",
};

/** One block of two versions: what changed in it, whether it moved, and both pictures where it shows another one. */
export async function BlockChange({
  diff,
  isSideBySide,
  pictures,
  lang,
}: {
  diff: BlockDiff;
  isSideBySide: boolean;
  pictures: Record<string, StudioPicture>;
  lang: string;
}) {
  const { t, lang: own, dir } = await studioText();
  const { change, isMoved, places, text, facts, before, after } = diff;
  const block = after ?? before;
  if (!block) return null;
  const labels = [
    (change !== "same" || isMoved) && factText(blockName(block), t),
    change !== "same" && t(`history.change.${change}`),
    isMoved && t("history.moved", { from: places.before ?? 0, to: places.after ?? 0 }),
  ].filter(Boolean);
  const mediaOf = (each: typeof block | undefined) => (each?.type === "picture" ? each.mediaId : null);
  const hasPicture = mediaOf(before) !== mediaOf(after);
  return (
    <li className={`border-s-2 ps-3 ${isMoved && change === "same" ? "border-accent" : tones[change]}`}>
      {labels.length > 0 && (
        <p lang={own} dir={dir} className="font-sans text-xs text-ink-3">
          {labels.join(" · ")}
        </p>
      )}
      {hasPicture && <TwoPictures before={mediaOf(before)} after={mediaOf(after)} pictures={pictures} lang={lang} />}
      {facts.length > 0 && (
        <div lang={own} dir={dir} className="my-1 font-sans text-xs">
          <ChangedList items={facts.map(({ kind, item }) => ({ kind, item: factText(item, t) }))} />
        </div>
      )}
      <Words text={text} isSideBySide={isSideBySide && (change !== "same" || isMoved)} />
    </li>
  );
}

/** Words that changed, in one text or in two columns. */
export function Words({ text, isSideBySide }: { text: BlockDiff["text"]; isSideBySide: boolean }) {
  if (text.length === 0) return null;
  if (!isSideBySide) {
    return (
      <p className="whitespace-pre-line break-words">
        <ChangedText text={text} />
      </p>
    );
  }
  return (
    <div className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
      {(["before", "after"] as const).map((side) => (
        <p key={side} className="border-line whitespace-pre-line break-words max-sm:odd:border-b max-sm:odd:pb-1">
          <ChangedText text={text} side={side} />
        </p>
      ))}
    </div>
  );
}
