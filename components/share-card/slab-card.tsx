import { pixelsOf, type ShareCard } from "@/lib/platform/cards/card";
import type { Box, CardLayout } from "@/lib/platform/cards/card-layout";
import type { Typesetter } from "@/lib/platform/cards/text/typesetter";
import type { CardPalette } from "./card-palette";
import { setCardTexts } from "./card-texts";
import { headlineType } from "./card-type";
import { isRightToLeft, lineStart } from "./direction";
import { KickerRow, kickerRowHeight } from "./kicker-row";
import { SetLines } from "./set-lines";
import { SignOff, signOffHeight } from "./sign-off";
import { SponsorStrip } from "./sponsor-strip";

const side = 48;
const accentHeight = 10;

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
    height: isTall ? 330 : 250,
    lines: 4,
    sizes: isTall ? [84, 48] : [62, 38],
  });
  const gaps = { top: 30, kicker: 22, headline: 24, bottom: 34 };
  const belowHeight = extra?.belowHeadline ? extra.belowHeadline.height + gaps.kicker : 0;
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
  const slabWidth = isTall ? width : Math.ceil(Math.max(620, (headline?.width ?? 0) + 2 * side));
  const slab: Box = {
    left: standsRight(card) ? width - slabWidth : 0,
    top: height - slabHeight,
    width: slabWidth,
    height: slabHeight,
  };
  const photoBox = { left: 0, top: 0, width, height: isTall ? slab.top : height };
  return {
    ground: palette.ground,
    pictures: card.photo ? [{ picture: card.photo, box: photoBox, covered: isTall ? undefined : slab }] : [],
    element: (
      <div style={{ display: "flex", width: "100%", height: "100%" }}>
        {texts.sponsor && <SponsorStrip text={texts.sponsor} palette={palette} lang={card.lang} />}
        <div
          style={{
            position: "absolute",
            ...slab,
            display: "flex",
            flexDirection: "column",
            alignItems: lineStart(card.lang),
            padding: `${gaps.top}px ${side}px ${gaps.bottom}px`,
            backgroundColor: palette.ground,
            borderTop: `${accentHeight}px solid ${palette.block}`,
          }}
        >
          <KickerRow texts={texts} palette={palette} lang={card.lang} mark={extra?.mark} />
          <div
            style={{
              display: "flex",
              marginTop: gaps.kicker,
              marginBottom: "auto",
              flexDirection: "column",
              alignItems: lineStart(card.lang),
              gap: gaps.kicker,
            }}
          >
            {headline && <SetLines text={headline} colour={palette.text} />}
            {extra?.belowHeadline?.element}
          </div>
          <SignOff texts={texts} palette={palette} lang={card.lang} />
        </div>
      </div>
    ),
  };
}

/** A subject in the middle leaves the choice to the direction of reading. */
function standsRight({ photo, lang }: ShareCard): boolean {
  const x = photo?.focal.x ?? 0.5;
  return Math.abs(x - 0.5) < 0.06 ? isRightToLeft(lang) : x < 0.5;
}
