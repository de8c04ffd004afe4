import type { StudioPicture } from "@/lib/studio/media/studio-picture";

/** A picture that came, went or took another's place, side by side with what is said of each. */
export function TwoPictures({
  before,
  after,
  pictures,
  lang,
}: {
  before: string | null;
  after: string | null;
  pictures: Record<string, StudioPicture>;
  lang: string;
}) {
  return (
    <div className="grid grid-cols-2 gap-3 font-sans">
      <OnePicture words="Before" picture={pictures[before ?? ""]} lang={lang} />
      <OnePicture words="After" picture={pictures[after ?? ""]} lang={lang} />
    </div>
  );
}

function OnePicture({ words, picture, lang }: { words: string; picture: StudioPicture | undefined; lang: string }) {
  if (!picture) {
    return <p className="border border-dashed border-line-strong p-3 text-xs text-ink-3">{words}: no picture</p>;
  }
  const said = (texts: Record<string, string>) => texts[lang] ?? Object.values(texts)[0] ?? "";
  return (
    <figure className="text-xs">
      {/* biome-ignore lint/performance/noImgElement: the studio's pictures are private and already sized */}
      <img
        src={`/studio/media/${picture.id}?w=640`}
        width={picture.width}
        height={picture.height}
        alt={said(picture.alts)}
        className="h-auto max-h-64 w-full bg-sunken object-contain"
      />
      <figcaption className="mt-1 grid gap-0.5 text-ink-2">
        <b className="font-medium text-ink">{words}</b>
        <span>Alt: {picture.isDecorative ? "decorative" : said(picture.alts) || "none"}</span>
        {said(picture.captions) && <span>Caption: {said(picture.captions)}</span>}
        <span>{picture.credit || "No credit"}</span>
      </figcaption>
    </figure>
  );
}
