import { dequal } from "dequal/lite";
import type { Block } from "@/lib/newsroom/story/body/body";
import { bodyText } from "@/lib/newsroom/story/body/body";
import type { VersionContent } from "@/lib/newsroom/story/version/version-content";
import { ZonedTime } from "../shell/zoned-time";

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
  const known = new Map(other?.body.blocks.map((block) => [block.id, block]));
  const differs = (block: Block) => other !== undefined && !dequal(known.get(block.id), block);
  return (
    <article className="max-h-[55dvh] overflow-y-auto border border-line p-4 font-serif" dir="auto">
      {savedAt && (
        <p className="mb-2 font-sans text-xs text-ink-3">
          Saved <ZonedTime at={savedAt} zone={zone} seconds />
        </p>
      )}
      <Line text={content.headline} isChanged={other !== undefined && other.headline !== content.headline} large />
      <Line text={content.standfirst} isChanged={other !== undefined && other.standfirst !== content.standfirst} />
      {content.body.blocks.map((block) => (
        <Line key={block.id} text={words(block)} isChanged={differs(block)} />
      ))}
    </article>
  );
}

function Line({ text, isChanged, large = false }: { text: string; isChanged: boolean; large?: boolean }) {
  if (!text) return null;
  return (
    <p
      className={`mb-2 whitespace-pre-line ${large ? "text-xl font-semibold" : ""} ${isChanged ? "border-s-2 border-warn bg-warn-soft ps-2" : ""}`}
    >
      {isChanged && <span className="sr-only">Changed: </span>}
      {text}
    </p>
  );
}

const marks: Partial<Record<Block["type"], string>> = { picture: "Picture", embed: "Embed", divider: "———" };

function words(block: Block): string {
  const text = bodyText({ schema: 1, blocks: [block] });
  return [marks[block.type], text].filter(Boolean).join(": ");
}
