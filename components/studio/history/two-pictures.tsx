import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { studioText } from "@/lib/studio/shell/text/studio-text";

/** A picture that came, went or took another's place, side by side with what is said of each. */
export async function TwoPictures({
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
  const { t, lang: own, dir } = await studioText();
  return (
    <div lang={own} dir={dir} className="grid grid-cols-2 gap-3 font-sans">
      <OnePicture label={t("history.before")} picture={pictures[before ?? ""]} {...{ lang, t }} />
      <OnePicture label={t("history.after")} picture={pictures[after ?? ""]} {...{ lang, t }} />
    </div>
  );
}

function OnePicture({
  label,
  picture,
  lang,
  t,
}: {
  label: string;
  picture: StudioPicture | undefined;
  lang: string;
  t: Translate;
}) {
  if (!picture) {
    return (
      <p className="border border-dashed border-line-strong p-3 text-xs text-ink-3">
        {t("history.noPicture", { when: label })}
      </p>
    );
  }
  const said = (texts: Record<string, string>) => texts[lang] ?? Object.values(texts)[0] ?? "";
  const alt = said(picture.alts);
  return (
    <figure className="text-xs">
      {/* biome-ignore lint/performance/noImgElement: the studio's pictures are private and already sized */}
      <img
        src={`/studio/media/${picture.id}?w=640`}
        width={picture.width}
        height={picture.height}
        alt={alt}
        className="h-auto max-h-64 w-full bg-sunken object-contain"
      />
      <figcaption className="mt-1 grid gap-0.5 text-ink-2">
        <b className="font-medium text-ink">{label}</b>
        {picture.isDecorative ? (
          <span>{t("history.altDecorative")}</span>
        ) : (
          <span>{alt ? t("history.alt", { text: alt }) : t("history.altNone")}</span>
        )}
        {said(picture.captions) && <span>{t("history.caption", { text: said(picture.captions) })}</span>}
        <span>{picture.credit || t("history.noCredit")}</span>
      </figcaption>
    </figure>
  );
}
