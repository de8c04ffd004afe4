import type { CardLayout, Typesetter } from "@/lib/engines/share-cards/card-model";
import { pixelsOf, type ShareCard } from "@/lib/engines/share-cards/card-model";
import type { CardPalette } from "./card-palette";
import { setCardTexts } from "./card-texts";
import { headlineType } from "./card-type";
import { lineStart, rowDirection } from "./direction";
import { KickerRow, kickerRowHeight } from "./kicker-row";
import { SetLines } from "./set-lines";
import { sponsorStrip, sponsorStripHeight } from "./sponsor-strip";

const side = 72;

/** No picture: a page of a newspaper, the name above a double rule and the headline as large as it goes. */
export async function textCard(
  card: ShareCard,
  typesetter: Typesetter,
  palette: CardPalette,
  extra?: { mark?: React.ReactNode; belowHeadline?: { element: React.ReactNode; height: number } },
): Promise<CardLayout> {
  const { width, height } = pixelsOf(card.size);
  const texts = await setCardTexts(card, typesetter, width - 2 * side, 1.1);
  const top = texts.sponsor ? sponsorStripHeight : 0;
  const plate = { top: 40, height: 44 };
  const rule = plate.top + plate.height + 22;
  const pageTop = rule + 40;
  const headlineTop = pageTop + kickerRowHeight + 28;
  const bottom = texts.byline ? 52 + texts.byline.height + 28 : 52;
  const below = extra?.belowHeadline ? extra.belowHeadline.height + 26 : 0;
  const headline = await typesetter.set({
    text: card.headline,
    lang: card.lang,
    style: headlineType(card),
    width: width - 2 * side,
    height: height - top - headlineTop - bottom - below,
    lines: height > 800 ? 7 : 5,
    sizes: [height > 800 ? 148 : 116, 40],
  });
  const row = { position: "absolute", left: side, width: width - 2 * side, display: "flex" } as const;
  return {
    ground: palette.ground,
    pictures: [],
    layers: [
      {
        box: { left: 0, top, width, height: height - top },
        element: (
          <div style={{ display: "flex", width: "100%", height: "100%", backgroundColor: palette.ground }}>
            <div style={{ position: "absolute", left: 0, top: 0, width, height: 12, backgroundColor: palette.block }} />
            <div
              style={{
                ...row,
                top: plate.top,
                height: plate.height,
                flexDirection: rowDirection(card.lang),
                alignItems: "flex-end",
                justifyContent: "space-between",
              }}
            >
              {texts.brand ? <SetLines text={texts.brand} colour={palette.text} /> : <div />}
              {texts.dateline ? <SetLines text={texts.dateline} colour={palette.quiet} /> : <div />}
            </div>
            <div style={{ ...row, top: rule, height: 4, backgroundColor: palette.text }} />
            <div style={{ ...row, top: rule + 8, height: 1, backgroundColor: palette.text }} />
            <div
              style={{
                ...row,
                top: pageTop,
                bottom,
                flexDirection: "column",
                alignItems: lineStart(card.lang),
                justifyContent: "center",
                gap: 26,
              }}
            >
              <KickerRow texts={texts} palette={palette} lang={card.lang} mark={extra?.mark} />
              {headline && <SetLines text={headline} colour={palette.text} />}
              {extra?.belowHeadline?.element}
            </div>
            <div style={{ ...row, bottom: 52, flexDirection: rowDirection(card.lang) }}>
              {texts.byline && <SetLines text={texts.byline} colour={palette.text} />}
            </div>
          </div>
        ),
      },
      ...(texts.sponsor ? [sponsorStrip(texts.sponsor, palette, card)] : []),
    ],
  };
}
