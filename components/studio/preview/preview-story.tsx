import { StoryBody } from "@/components/story-body/story-body";
import type { Block } from "@/lib/newsroom/story/body/body";
import { writingDirection } from "@/lib/platform/i18n/writing-direction";
import type { EditorStory } from "@/lib/studio/editor/editor-story";
import type { StoryEmbargo } from "@/lib/studio/editor/publishing/story-embargo";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import { embargoText } from "../editor/dialogs/embargo/embargo-text";
import { ZonedTime } from "../shell/zoned-time";
import { StateMark } from "../stories/state-mark";
import { PreviewPicture } from "./preview-picture";
import { Watermark } from "./watermark";

const words = {
  embedShow: (host: string) => `Show content of ${host}`,
  embedNote: (host: string) => `${host} learns that you read this.`,
  embedOpen: (host: string) => `Open at ${host}`,
};

/** The draft as readers will see its text; only the studio's own door serves its pictures. */
export function PreviewStory({
  story,
  section,
  zone,
  embargo,
}: {
  story: EditorStory;
  section: string;
  zone: string;
  embargo: StoryEmbargo | null;
}) {
  const { content, head, topics, authors } = story;
  const pictures = new Map(story.pictures.map((picture) => [picture.id, picture]));
  const lead = pictures.get(content.leadMediaId ?? "");
  const names = content.bylines.map(
    ({ authorId, name }) => name ?? authors.find(({ id }) => id === authorId)?.name ?? "",
  );
  return (
    <>
      <aside
        aria-label="About this preview"
        className="sticky top-0 z-10 flex flex-wrap items-center gap-x-4 border-b border-line bg-warn-soft px-4 py-2 text-warn"
      >
        <b>Preview</b> <StateMark state={head.state} />
        <span>
          Changed <ZonedTime at={head.modifiedAt} zone={zone} seconds />
        </span>
        {embargo && <b>{embargoText(embargo.until, zone)}</b>}
        <span>Only signed-in staff see this page.</span>
      </aside>
      {embargo && <Watermark words={embargoText(embargo.until, zone)} />}
      <main className="preview @container px-4 pt-8 pb-24" lang={head.lang} dir={writingDirection(head.lang)}>
        <header className="mx-auto max-w-[46rem]">
          <p className="font-sans text-xs font-semibold tracking-wide uppercase">{section}</p>
          {content.sponsor && <p className="font-sans text-xs font-semibold">Paid for by {content.sponsor}</p>}
          {story.head.kind === "review" && content.rating !== null && (
            <p className="font-sans text-xs font-semibold">{content.rating} of 5 stars</p>
          )}
          <h1 className="mt-2 text-balance text-[clamp(2rem,1.4rem+2.6vw,3.25rem)] leading-[1.08] font-semibold tracking-tight">
            {content.headline || "Without a headline"}
          </h1>
          {content.standfirst && <p className="mt-3 text-xl leading-snug text-ink-2">{content.standfirst}</p>}
          {names.length > 0 && <p className="mt-4 font-sans text-sm">By {names.join(", ")}</p>}
          {lead && <PreviewPicture picture={lead} lang={head.lang} caption={content.leadCaption} />}
        </header>
        {segments(content.body.blocks).map((blocks) => (
          <Segment key={blocks[0]?.id} blocks={blocks} pictures={pictures} lang={head.lang} />
        ))}
        {topics.length > 0 && (
          <p className="mx-auto mt-8 max-w-[38rem] border-t border-line pt-3 font-sans text-sm text-ink-2">
            {topics.map(({ name }) => name).join(" · ")}
          </p>
        )}
      </main>
    </>
  );
}

function Segment({
  blocks,
  pictures,
  lang,
}: {
  blocks: Block[];
  pictures: ReadonlyMap<string, StudioPicture>;
  lang: string;
}) {
  const [first] = blocks;
  if (first?.type !== "picture") return <StoryBody body={{ schema: 1, blocks }} pictures={{}} words={words} />;
  const picture = pictures.get(first.mediaId);
  if (!picture) return null;
  return (
    <div className="story-body">
      <PreviewPicture picture={picture} lang={lang} caption={first.caption} size={first.size} />
    </div>
  );
}

/** The blocks with every picture on its own, since the portal's picture block shows public files alone. */
function segments(blocks: Block[]): Block[][] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.type !== "picture" && last && last[0]?.type !== "picture") last.push(block);
    else parts.push([block]);
  }
  return parts;
}
