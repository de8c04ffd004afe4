import type { Block } from "@/lib/newsroom/story/body/body";
import { findEmbed } from "@/lib/newsroom/story/body/embed/find-embed";
import { hostOf } from "@/lib/newsroom/story/body/embed/host-of";
import type { FrameShape } from "@/lib/newsroom/story/body/embed/provider";
import type { Picture as PictureOf } from "@/lib/public/media/picture";
import { Picture } from "./picture";

export interface EmbedWords {
  embedShow(site: string): string;
  embedNote(site: string): string;
  embedOpen(site: string): string;
  /** A day, YYYY-MM-DD, as the page writes dates */
  day(date: string): string;
}

const POSTER_SIZES = "(min-width: 40rem) 38rem, 100vw";

/**
 * Content of another site: nothing is asked from there before the reader chooses; what was stored of it and a plain link are always there.
 * The button is for browsers that run the custom element.
 */
export function EmbedBlock({
  block,
  pictures,
  words,
}: {
  block: Extract<Block, { type: "embed" }>;
  pictures: Record<string, PictureOf>;
  words: EmbedWords;
}) {
  const known = findEmbed(block.url);
  const site = known?.provider.name ?? hostOf(block.url);
  const poster = block.mediaId ? pictures[block.mediaId] : undefined;
  const { title, author, quote, postedOn } = block;
  return (
    <masthead-embed
      data-src={known?.frame?.src}
      data-title={title}
      data-ratio={block.ratio}
      {...shapeData(known?.frame?.shape, block.ratio)}
    >
      <div className="embed">
        {poster && (
          <div className="embed-poster">
            <Picture picture={poster} sizes={POSTER_SIZES} largest={1200} alt="" />
          </div>
        )}
        <p className="embed-title" dir="auto">
          {title}
        </p>
        {quote && (
          <blockquote className="embed-text" dir="auto">
            {quote}
          </blockquote>
        )}
        <p className="meta">
          {author && (
            <>
              <bdi>{author}</bdi>
              {" · "}
            </>
          )}
          {site}
          {postedOn && (
            <>
              {" · "}
              <time dateTime={postedOn}>{words.day(postedOn)}</time>
            </>
          )}
        </p>
        {known?.frame && (
          <button type="button" className="button" hidden>
            {words.embedShow(site)}
          </button>
        )}
        <p className="meta">
          {known?.frame && `${words.embedNote(site)} `}
          <a href={known?.address ?? block.url}>{words.embedOpen(site)}</a>
        </p>
      </div>
    </masthead-embed>
  );
}

/** The space of a player whose own shape is not known from its site. */
function shapeData(shape: FrameShape | undefined, ratio: number | undefined): Record<`data-${string}`, number> {
  if (!shape || ratio) return {};
  return "height" in shape ? { "data-height": shape.height } : { "data-usual-ratio": shape.ratio };
}
