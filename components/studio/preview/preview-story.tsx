import { StoryBody } from "@/components/story-body/story-body";
import type { Block } from "@/lib/newsroom/story/body/body";
import { type SiteText, siteText } from "@/lib/platform/i18n/site-text";
import { writingDirection } from "@/lib/platform/i18n/writing-direction";
import type { EditorStory } from "@/lib/studio/editor/editor-story";
import type { StoryEmbargo } from "@/lib/studio/editor/publishing/story-embargo";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import { studioText } from "@/lib/studio/shell/text/studio-text";
import { embargoText } from "../editor/dialogs/embargo/embargo-text";
import { ZonedTime } from "../shell/zoned-time";
import { StateMark } from "../stories/state-mark";
import { PreviewPicture } from "./preview-picture";
import { Watermark } from "./watermark";

/** The draft as readers will see its text, in the words of its own edition; only the studio's own door serves its pictures. */
export async function PreviewStory({
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
  const text = await studioText();
  const { t } = text;
  const { content, head, topics, authors } = story;
  const edition = siteText(head.lang, zone);
  const pictures = new Map(story.pictures.map((picture) => [picture.id, picture]));
  const lead = pictures.get(content.leadMediaId ?? "");
  const names = content.bylines.map(
    ({ authorId, name }) => name ?? authors.find(({ id }) => id === authorId)?.name ?? "",
  );
  return (
    <>
      <aside
        aria-label={t("preview.about")}
        className="sticky top-0 z-10 flex flex-wrap items-center gap-x-4 border-b border-line bg-warn-soft px-4 py-2 text-warn"
      >
        <b>{t("preview.title")}</b> <StateMark state={head.state} />
        <span>{t.rich("preview.changed", { time: () => <ZonedTime at={head.modifiedAt} zone={zone} seconds /> })}</span>
        {embargo && <b>{embargoText(embargo.until, zone, text)}</b>}
        <span>{t("preview.staffOnly")}</span>
      </aside>
      {embargo && <Watermark words={embargoText(embargo.until, zone, text)} />}
      <main className="preview @container px-4 pt-8 pb-24" lang={head.lang} dir={writingDirection(head.lang)}>
        <header className="mx-auto max-w-[46rem]">
          <p className="font-sans text-xs font-semibold tracking-wide uppercase">{section}</p>
          {content.sponsor && (
            <p className="font-sans text-xs font-semibold">{edition.t("paid.by", { name: content.sponsor })}</p>
          )}
          {story.head.kind === "review" && content.rating !== null && (
            <p className="font-sans text-xs font-semibold">{edition.t("review.rating", { rating: content.rating })}</p>
          )}
          <h1 className="mt-2 text-balance text-[clamp(2rem,1.4rem+2.6vw,3.25rem)] leading-[1.08] font-semibold tracking-tight">
            {content.headline || (
              <span lang={text.lang} dir={text.dir}>
                {t("shell.noHeadline")}
              </span>
            )}
          </h1>
          {content.standfirst && <p className="mt-3 text-xl leading-snug text-ink-2">{content.standfirst}</p>}
          {names.length > 0 && (
            <p className="mt-4 font-sans text-sm">{edition.t.rich("story.by", { names: () => names.join(", ") })}</p>
          )}
          {lead && <PreviewPicture picture={lead} lang={head.lang} caption={content.leadCaption} />}
        </header>
        {segments(content.body.blocks).map((blocks) => (
          <Segment key={blocks[0]?.id} blocks={blocks} pictures={pictures} lang={head.lang} edition={edition} />
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
  edition: { t },
}: {
  blocks: Block[];
  pictures: ReadonlyMap<string, StudioPicture>;
  lang: string;
  edition: SiteText;
}) {
  const words = {
    embedShow: (host: string) => t("story.embedShow", { host }),
    embedNote: (host: string) => t("story.embedNote", { host }),
    embedOpen: (host: string) => t("story.embedOpen", { host }),
  };
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
