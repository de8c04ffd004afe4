import { pixelsOf, type ShareCard } from "@/lib/platform/cards/card";
import type { Box, CardLayout } from "@/lib/platform/cards/card-layout";
import type { Typesetter } from "@/lib/platform/cards/text/typesetter";
import type { CardPalette } from "./card-palette";
import { setCardTexts, widthOf } from "./card-texts";
import { headlineType } from "./card-type";
import { isRightToLeft, lineStart } from "./direction";
import { KickerRow, kickerRowHeight } from "./kicker-row";
import { SetLines } from "./set-lines";
import { SignOff, signOffHeight } from "./sign-off";
import { sponsorStrip, sponsorStripHeight } from "./sponsor-strip";

const side = 48;
const accentHeight = 10;
const gaps = { top: 30, kicker: 22, headline: 24, bottom: 34 };
const column = { display: "flex", flexDirection: "column", margin: "22px 0 auto", gap: 22 } as const;

/** A photo over the whole card with the words on a solid slab, which stands in the lower corner away from the subject. */
export async function slabCard(
  card: ShareCard,
  typesetter: Typesetter,
  palette: CardPalette,
  extra?: { mark?: React.ReactNode; belowHeadline?: { element: React.ReactNode; height: number } },
): Promise<CardLayout> {
  const { width, height } = pixelsOf(card.size);
  const isTall = height > 800;
  const widest = (isTall ? width : 800) - 2 * side;
  const texts = await setCardTexts(card, typesetter, widest);
  const headline = await typesetter.set({
    text: card.headline,
    lang: card.lang,
    style: headlineType(card),
    width: widest,
    height: isTall ? 370 : 250,
    lines: 5,
    sizes: isTall ? [98, 48] : [62, 34],
  });
  const belowHeight =
    (extra?.belowHeadline ? extra.belowHeadline.height + gaps.kicker : 0) +
    (texts.byline ? texts.byline.height + gaps.kicker : 0);
  const slabHeight = Math.ceil(
    accentHeight +
      gaps.top +
      kickerRowHeight +
      gaps.kicker +
      (headline?.height ?? 0) +
      belowHeight +
      gaps.headline +
      signOffHeight +
      gaps.bottom,
  );
  const slabWidth = isTall
    ? width
    : Math.ceil(Math.max(620, 2 * side + Math.max(headline?.width ?? 0, widthOf(texts))));
  const slab: Box = {
    left: standsRight(card) ? width - slabWidth : 0,
    top: height - slabHeight,
    width: slabWidth,
    height: slabHeight,
  };
  const photoTop = texts.sponsor ? sponsorStripHeight : 0;
  const photoBox = { left: 0, top: photoTop, width, height: (isTall ? slab.top : height) - photoTop };
  const strip = texts.sponsor && sponsorStrip(texts.sponsor, palette, card);
  return {
    ground: palette.ground,
    pictures: card.photo ? [{ picture: card.photo, box: photoBox, covered: isTall ? undefined : slab }] : [],
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
            <div style={{ ...column, alignItems: lineStart(card.lang) }}>
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

/** A subject in the middle leaves the choice to the direction of reading. */
function standsRight({ photo, lang }: ShareCard): boolean {
  const x = photo?.focal.x ?? 0.5;
  return Math.abs(x - 0.5) < 0.06 ? isRightToLeft(lang) : x < 0.5;
}
