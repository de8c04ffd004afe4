import { pixelsOf, type ShareCard } from "@/lib/platform/cards/card";
import type { CardLayout } from "@/lib/platform/cards/card-layout";
import type { TypeStyle } from "@/lib/platform/cards/text/type-style";
import type { Typesetter } from "@/lib/platform/cards/text/typesetter";
import { tintPalette } from "./card-palette";
import { setCardTexts } from "./card-texts";
import { headlineType } from "./card-type";
import { isRightToLeft, lineStart } from "./direction";
import { KickerRow, kickerRowHeight } from "./kicker-row";
import { openingQuote } from "./marks/opening-quote";
import { SetLines } from "./set-lines";
import { SignOff, signOffHeight } from "./sign-off";
import { sponsorStrip, sponsorStripHeight } from "./sponsor-strip";

const side = 60;
const portraitWidth = 420;

interface Voice {
  type: TypeStyle;
  /** Largest size of the headline on a wide card. */
  size: number;
  isQuoted: boolean;
}

/** A person: the portrait in grey (a photo in colour) at the far side, their words or name on tinted paper. */
export async function portraitCard(card: ShareCard, typesetter: Typesetter, voice: Voice): Promise<CardLayout> {
  const { width, height } = pixelsOf(card.size);
  const palette = tintPalette(card);
  const portrait = card.portrait ?? card.photo;
  const isTall = height > 800;
  const isReversed = isRightToLeft(card.lang);
  const beside = portrait && !isTall ? portraitWidth : 0;
  const above = portrait && isTall ? 560 : 0;
  const box = { left: isReversed ? beside : 0, top: above, width: width - beside, height: height - above };
  const texts = await setCardTexts(card, typesetter, box.width - 2 * side);
  const padding = { top: 48 + (texts.sponsor && above === 0 ? sponsorStripHeight : 0), bottom: 36 };
  const quote = voice.isQuoted ? await setQuote(card, typesetter) : null;
  const bylineHeight = texts.byline ? 26 + texts.byline.height : 0;
  const taken =
    padding.top + kickerRowHeight + (quote?.ink.height ?? 0) + 52 + bylineHeight + 26 + signOffHeight + padding.bottom;
  const headline = await typesetter.set({
    text: card.headline,
    lang: card.lang,
    style: voice.type,
    width: box.width - 2 * side,
    height: box.height - taken,
    lines: 5,
    sizes: [isTall ? voice.size * 1.25 : voice.size, 34],
  });
  const portraitBox = isTall
    ? { left: 0, top: 0, width, height: above }
    : { left: isReversed ? 0 : width - beside, top: 0, width: beside, height };
  return {
    ground: palette.ground,
    pictures: portrait ? [{ picture: portrait, box: portraitBox, isGrey: card.portrait !== undefined }] : [],
    layers: [
      {
        box,
        element: (
          <div
            style={{
              width: "100%",
              height: "100%",
              backgroundColor: palette.ground,
              display: "flex",
              flexDirection: "column",
              alignItems: lineStart(card.lang),
              padding: `${padding.top}px ${side}px ${padding.bottom}px`,
            }}
          >
            <KickerRow texts={texts} palette={palette} lang={card.lang} />
            <div style={{ display: "flex", margin: "26px 0" }}>
              {quote && <SetLines text={quote} colour={palette.accent} isInkOnly />}
            </div>
            {headline && <SetLines text={headline} colour={palette.text} />}
            <div style={{ display: "flex", marginTop: 26, marginBottom: "auto" }}>
              {texts.byline && <SetLines text={texts.byline} colour={palette.accent} />}
            </div>
            <SignOff texts={texts} palette={palette} lang={card.lang} />
          </div>
        ),
      },
      ...(texts.sponsor ? [sponsorStrip(texts.sponsor, palette, card)] : []),
    ],
  };
}

function setQuote(card: ShareCard, typesetter: Typesetter) {
  const style = headlineType(card);
  return typesetter.set({
    text: openingQuote(card.lang),
    lang: card.lang,
    style,
    width: 300,
    lines: 1,
    sizes: [170, 170],
  });
}
