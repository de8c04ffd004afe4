import type { Box, CardLayout, Typesetter } from "@/lib/engines/share-cards/card-model";
import { pixelsOf, type ShareCard } from "@/lib/engines/share-cards/card-model";
import type { CardPalette } from "./card-palette";
import { setCardTexts, widthOf } from "./card-texts";
import { headlineType } from "./card-type";
import { lineStart } from "./direction";
import { KickerRow, kickerRowHeight } from "./kicker-row";
import { SetLines } from "./set-lines";
import { SignOff, signOffHeight } from "./sign-off";
import { side, slabPlace } from "./slab-place";
import { sponsorStrip, sponsorStripHeight } from "./sponsor-strip";

const accentHeight = 10;
const gaps = { top: 30, kicker: 22, headline: 24, bottom: 34 };
const column = { display: "flex", flexDirection: "column", gap: 22 } as const;

/** A photo with the words on a solid slab, which stands where the subject is not. */
export async function slabCard(
  card: ShareCard,
  typesetter: Typesetter,
  palette: CardPalette,
  extra?: { mark?: React.ReactNode; belowHeadline?: { element: React.ReactNode; height: number } },
): Promise<CardLayout> {
  const { width, height } = pixelsOf(card.size);
  const place = slabPlace(card);
  const texts = await setCardTexts(card, typesetter, place.textWidth);
  const below =
    (extra?.belowHeadline ? extra.belowHeadline.height + gaps.kicker : 0) +
    (texts.byline ? texts.byline.height + gaps.kicker : 0);
  const around =
    accentHeight + gaps.top + kickerRowHeight + gaps.kicker + below + gaps.headline + signOffHeight + gaps.bottom;
  const top = texts.sponsor ? sponsorStripHeight : 0;
  const headline = await typesetter.set({
    text: card.headline,
    lang: card.lang,
    style: headlineType(card),
    width: place.textWidth,
    height: place.kind === "column" ? height - top - around : place.textHeight,
    lines: place.kind === "column" ? 7 : 5,
    sizes: place.sizes,
  });
  const slabHeight = place.kind === "column" ? height - top : Math.ceil(around + (headline?.height ?? 0));
  const slabWidth =
    place.kind === "corner"
      ? Math.ceil(Math.max(620, 2 * side + Math.max(headline?.width ?? 0, widthOf(texts))))
      : place.textWidth + 2 * side;
  const left = place.isAtRight ? width - slabWidth : 0;
  const slab: Box = { left, top: height - slabHeight, width: slabWidth, height: slabHeight };
  const photo = {
    foot: { left: 0, top, width, height: slab.top - top },
    corner: { left: 0, top, width, height: height - top },
    column: { left: place.isAtRight ? 0 : slabWidth, top, width: width - slabWidth, height: height - top },
  };
  const covered = place.kind === "corner" ? slab : undefined;
  const strip = texts.sponsor && sponsorStrip(texts.sponsor, palette, card);
  return {
    ground: palette.ground,
    pictures: card.photo ? [{ picture: card.photo, box: photo[place.kind], covered }] : [],
    layers: [
      ...(strip ? [strip] : []),
      {
        box: slab,
        element: (
          <div
            style={{
              width: "100%",
              height: "100%",
              display: "flex",
              flexDirection: "column",
              alignItems: lineStart(card.lang),
              padding: `${accentHeight + gaps.top}px ${side}px ${gaps.bottom}px`,
              backgroundColor: palette.ground,
            }}
          >
            <div
              style={{
                position: "absolute",
                left: 0,
                top: 0,
                width: "100%",
                height: accentHeight,
                backgroundColor: palette.block,
              }}
            />
            <KickerRow texts={texts} palette={palette} lang={card.lang} mark={extra?.mark} />
            <div
              style={{
                ...column,
                margin: place.kind === "column" ? "auto 0" : "22px 0 auto",
                alignItems: lineStart(card.lang),
              }}
            >
              {headline && <SetLines text={headline} colour={palette.text} />}
              {extra?.belowHeadline?.element}
              {texts.byline && <SetLines text={texts.byline} colour={palette.quiet} />}
            </div>
            <SignOff texts={texts} palette={palette} lang={card.lang} />
          </div>
        ),
      },
    ],
  };
}
