import { pixelsOf, type ShareCard } from "@/lib/platform/cards/card";
import type { CardLayout } from "@/lib/platform/cards/card-layout";
import type { Typesetter } from "@/lib/platform/cards/text/typesetter";
import { tintPalette } from "./card-palette";
import { setCardTexts } from "./card-texts";
import { headlineType, quoteType } from "./card-type";
import { isRightToLeft, lineStart } from "./direction";
import { KickerRow, kickerRowHeight } from "./kicker-row";
import { openingQuote } from "./opening-quote";
import { SetLines } from "./set-lines";
import { SignOff } from "./sign-off";
import { SponsorStrip } from "./sponsor-strip";

const side = 64;

/** A columnist's words: an opening quotation mark, the headline slanted, the writer's name, the portrait in grey. */
export async function opinionCard(card: ShareCard, typesetter: Typesetter): Promise<CardLayout> {
  const { width, height } = pixelsOf(card.size);
  const palette = tintPalette(card);
  const isTall = height > 800;
  const portraitBox = isTall
    ? { left: 0, top: 0, width, height: 540 }
    : { left: isRightToLeft(card.lang) ? 0 : width - 400, top: 0, width: 400, height };
  const portrait = card.portrait ?? card.photo;
  const textWidth = (portrait && !isTall ? width - 400 : width) - 2 * side;
  const textTop = portrait && isTall ? portraitBox.height : 0;
  const texts = await setCardTexts(card, typesetter, textWidth);
  const quote = await typesetter.set({
    text: openingQuote(card.lang),
    lang: card.lang,
    style: headlineType(card),
    width: 300,
    lines: 1,
    sizes: [190, 190],
  });
  const headlineTop = (texts.sponsor ? 54 : 0) + 48 + kickerRowHeight + 96;
  const headline = await typesetter.set({
    text: card.headline,
    lang: card.lang,
    style: quoteType(card),
    width: textWidth,
    height: height - textTop - headlineTop - 200,
    lines: 5,
    sizes: isTall ? [80, 44] : [64, 36],
  });
  return {
    ground: palette.ground,
    pictures: portrait ? [{ picture: portrait, box: portraitBox, isGrey: true }] : [],
    element: (
      <div style={{ display: "flex", width: "100%", height: "100%" }}>
        {texts.sponsor && <SponsorStrip text={texts.sponsor} palette={palette} lang={card.lang} />}
        <div
          style={{
            position: "absolute",
            left: isRightToLeft(card.lang) && portrait && !isTall ? 400 : 0,
            top: textTop,
            width: textWidth + 2 * side,
            height: height - textTop,
            display: "flex",
            flexDirection: "column",
            alignItems: lineStart(card.lang),
            padding: `${texts.sponsor ? 102 : 48}px ${side}px 44px`,
          }}
        >
          <KickerRow texts={texts} palette={palette} lang={card.lang} />
          <div style={{ display: "flex", height: 96, paddingTop: 34, overflow: "hidden" }}>
            {quote && <SetLines text={quote} colour={palette.accent} />}
          </div>
          {headline && <SetLines text={headline} colour={palette.text} />}
          <div style={{ display: "flex", marginTop: 30, marginBottom: "auto" }}>
            {texts.byline && <SetLines text={texts.byline} colour={palette.accent} />}
          </div>
          <SignOff texts={texts} palette={palette} lang={card.lang} />
        </div>
      </div>
    ),
  };
}
