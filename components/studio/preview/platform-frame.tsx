"use client";

import type { ReactNode } from "react";
import { cutText } from "@/lib/studio/preview/cut-text";
import type { Cut, Platform } from "@/lib/studio/preview/platforms";
import type { SharePreview } from "@/lib/studio/preview/share-preview";
import { useText } from "../shell/text-provider";

const clamps: Record<number, string> = {
  1: "truncate",
  2: "line-clamp-2",
  3: "line-clamp-3",
  5: "line-clamp-5",
};

/** A link as one network shows it: the card's own bytes, with title and description cut as it cuts them. */
export function PlatformFrame({
  platform,
  preview,
  card,
}: {
  platform: Platform;
  preview: SharePreview;
  /** Address of the card's bytes */
  card: string;
}) {
  const { t } = useText();
  const { title, description, host, siteName, lang } = preview;
  const text = (words: string, cut: Cut | null, className: string) =>
    cut && words ? (
      <p lang={lang} dir="auto" className={`${clamps[cut.lines]} break-words ${className}`}>
        {cutText(words, cut.letters)}
      </p>
    ) : null;
  const picture = (className = "") => <CardPicture src={card} className={className} />;
  const [small, bold] = ["text-xs text-ink-2", "font-semibold"];
  const frames: Record<Platform["id"], () => ReactNode> = {
    x: () => (
      <>
        <div className="relative overflow-hidden rounded-2xl border border-line">
          {picture()}
          <div className="absolute inset-x-2 bottom-2 w-fit max-w-[calc(100%-1rem)] rounded bg-black/80 px-1.5 text-white">
            {text(title, platform.title, "text-[0.8125rem]")}
          </div>
        </div>
        <p className={`mt-1 ${small}`}>{t("preview.from", { host })}</p>
      </>
    ),
    facebook: () => (
      <div className="border border-line bg-sunken">
        {picture()}
        <div className="px-3 py-2">
          <p className={`uppercase ${small}`}>{host}</p>
          {text(title, platform.title, `${bold} text-[0.9375rem]`)}
          {text(description, platform.description, "text-ink-2")}
        </div>
      </div>
    ),
    linkedin: () => (
      <div className="overflow-hidden rounded border border-line bg-sunken">
        {picture()}
        <div className="px-3 py-2">
          {text(title, platform.title, bold)}
          <p className={small}>{host}</p>
        </div>
      </div>
    ),
    whatsapp: () => (
      <div className="ms-6 rounded-lg bg-good-soft p-1">
        <div className="overflow-hidden rounded-md bg-panel">
          {picture()}
          <div className="px-2.5 py-2">
            {text(title, platform.title, bold)}
            {text(description, platform.description, "text-[0.8125rem] text-ink-2")}
            <p className={small}>{host}</p>
          </div>
        </div>
      </div>
    ),
    slack: () => (
      <div className="border-s-4 border-line-strong ps-3">
        <p className={bold}>{siteName}</p>
        {text(title, platform.title, `${bold} text-accent`)}
        {text(description, platform.description, "")}
        {picture("mt-2 max-w-[22.5rem] rounded-lg")}
      </div>
    ),
    mastodon: () => (
      <div className="overflow-hidden rounded-lg border border-line">
        {picture()}
        <div className="px-3 py-2">
          <p className={small}>{siteName}</p>
          {text(title, platform.title, `${bold} text-[0.9375rem]`)}
          {text(description, platform.description, "text-ink-2")}
        </div>
      </div>
    ),
    bluesky: () => (
      <div className="overflow-hidden rounded-lg border border-line">
        {picture()}
        <div className="px-3 py-2">
          {text(title, platform.title, bold)}
          {text(description, platform.description, "text-[0.8125rem]")}
          <p className={`mt-1.5 border-t border-line pt-1.5 ${small}`}>{host}</p>
        </div>
      </div>
    ),
    discover: () => (
      <div>
        {preview.photo ? <Photo photo={preview.photo} /> : picture("aspect-video rounded-xl object-cover")}
        {text(title, platform.title, "mt-2 text-lg leading-snug")}
        <p className={`mt-1 ${small}`}>{siteName}</p>
      </div>
    ),
  };
  return (
    <figure aria-label={platform.name}>
      {frames[platform.id]()}
      <figcaption className="mt-1.5 text-xs text-ink-3">
        <b className="font-medium text-ink-2">{platform.name}.</b> {t(`preview.lifetime.${platform.id}`)}{" "}
        {platform.refresh && (
          <a href={platform.refresh} target="_blank" rel="noreferrer" className="underline">
            {t("preview.refresh")}
          </a>
        )}
      </figcaption>
    </figure>
  );
}

function CardPicture({ src, className }: { src: string; className: string }) {
  const { t } = useText();
  const shape = `block h-auto w-full ${className}`;
  // biome-ignore lint/performance/noImgElement: bytes of a draft's card, which no image service may see
  return <img src={src} width={1200} height={630} alt={t("preview.card")} className={shape} />;
}

function Photo({ photo }: { photo: NonNullable<SharePreview["photo"]> }) {
  const { t } = useText();
  const { x, y } = photo.focal;
  return (
    // biome-ignore lint/performance/noImgElement: the studio's pictures are private and already sized
    <img
      src={`/studio/media/${photo.id}?w=1200`}
      alt={t("preview.leadPicture")}
      className="block aspect-video w-full rounded-xl bg-sunken object-cover"
      style={{ objectPosition: `${x * 100}% ${y * 100}%` }}
    />
  );
}
