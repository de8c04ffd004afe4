import type { CardLayout, SetText, TypeStyle, Typesetter } from "@/lib/engines/share-cards/card-model";
import { pixelsOf, type ShareCard } from "@/lib/engines/share-cards/card-model";
import { tintPalette } from "./card-palette";
import { setCardTexts } from "./card-texts";
import { headlineType } from "./card-type";
import { isRightToLeft, lineStart } from "./direction";
import { KickerRow, kickerRowHeight } from "./kicker-row";
import { isLowQuote, openingQuote } from "./marks/opening-quote";
import { SetLines } from "./set-lines";
import { SignOff, signOffHeight } from "./sign-off";
import { sponsorStrip, sponsorStripHeight } from "./sponsor-strip";

const side = 60;
const portraitWidth = 420;
/** Pixels below a mark that stands above the quotation, and beside one that stands before it. */
const quoteGap = 36;
const hangGap = 18;
const words = { display: "flex", flexDirection: "column", margin: "auto 0" } as const;

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
  const above = portrait && isTall ? (voice.isQuoted ? 560 : 760) : 0;
  const box = { left: isReversed ? beside : 0, top: above, width: width - beside, height: height - above };
  const texts = await setCardTexts(card, typesetter, box.width - 2 * side);
  const padding = { top: 44 + (texts.sponsor && above === 0 ? sponsorStripHeight : 0), bottom: 36 };
  const quote = voice.isQuoted ? await setQuote(card, typesetter) : null;
  const isLow = isLowQuote(card.lang);
  const hung = quote && isLow ? quote.ink.width + hangGap : 0;
  const bylineHeight = texts.byline ? 26 + texts.byline.height : 0;
  const taken =
    padding.top +
    kickerRowHeight +
    (isLow ? 0 : (quote?.ink.height ?? 0) + quoteGap) +
    48 +
    bylineHeight +
    signOffHeight +
    padding.bottom;
  const headline = await typesetter.set({
    text: card.headline,
    lang: card.lang,
    style: voice.type,
    width: box.width - 2 * side - hung,
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
            <div style={{ ...words, alignItems: lineStart(card.lang) }}>
              {quote && !isLow && (
                <div style={{ display: "flex", marginBottom: quoteGap }}>
                  <SetLines text={quote} colour={palette.accent} isInkOnly />
                </div>
              )}
              <div style={{ display: "flex" }}>
                {quote && headline && isLow && (
                  <div style={{ display: "flex", marginTop: lowMarkTop(headline, quote), marginRight: hangGap }}>
                    <SetLines text={quote} colour={palette.accent} isInkOnly />
                  </div>
                )}
                {headline && <SetLines text={headline} colour={palette.text} />}
              </div>
              {texts.byline && (
                <div style={{ display: "flex", marginTop: 26 }}>
                  <SetLines text={texts.byline} colour={palette.accent} />
                </div>
              )}
            </div>
            <SignOff texts={texts} palette={palette} lang={card.lang} />
          </div>
        ),
      },
      ...(texts.sponsor ? [sponsorStrip(texts.sponsor, palette, card)] : []),
    ],
  };
}

/** A mark that opens a quotation at the foot of the line straddles the first baseline. */
function lowMarkTop(headline: SetText, quote: SetText): number {
  return Math.max(0, Math.round(headline.size * 0.74 - quote.ink.height * 0.45));
}

function setQuote(card: ShareCard, typesetter: Typesetter) {
  const style = headlineType(card);
  return typesetter.set({
    text: openingQuote(card.lang),
    lang: card.lang,
    style,
    width: 300,
    lines: 1,
    sizes: isLowQuote(card.lang) ? [150, 150] : [170, 170],
  });
}
