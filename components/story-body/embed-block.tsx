import { embedFrame } from "./embed-frame";

export interface EmbedWords {
  embedShow(host: string): string;
  embedNote(host: string): string;
  embedOpen(host: string): string;
}

/** Content of another site: nothing is asked from there before the reader chooses; a plain link works always. */
export function EmbedBlock({ block, words }: { block: { url: string; title: string }; words: EmbedWords }) {
  const host = new URL(block.url, "https://invalid.example").hostname.replace(/^www\./, "");
  const frame = embedFrame(block.url);
  return (
    <masthead-embed data-src={frame ?? undefined} data-title={block.title}>
      <div className="embed">
        <p className="embed-title">{block.title}</p>
        {frame && (
          <button type="button" className="button" hidden>
            {words.embedShow(host)}
          </button>
        )}
        <p className="meta">
          {words.embedNote(host)} <a href={block.url}>{words.embedOpen(host)}</a>
        </p>
      </div>
    </masthead-embed>
  );
}
