import type { CardLayout, Typesetter } from "@/lib/engines/share-cards/card-model";
import { pixelsOf, type ShareCard } from "@/lib/engines/share-cards/card-model";
import { inkPalette } from "./card-palette";
import { setCardTexts } from "./card-texts";
import { headlineType } from "./card-type";
import { lineStart, rowDirection } from "./direction";
import { KickerRow, kickerRowHeight } from "./kicker-row";
import { FramesMark } from "./marks/frames-mark";
import { SetLines } from "./set-lines";
import { sponsorStrip, sponsorStripHeight } from "./sponsor-strip";

const side = 48;

/** The picture is the story: it fills the card but for a dark band at the foot. */
export async function galleryCard(card: ShareCard, typesetter: Typesetter): Promise<CardLayout> {
  const { width, height } = pixelsOf(card.size);
  const palette = inkPalette(card);
  const texts = await setCardTexts(card, typesetter, (width - 2 * side) * 0.62);
  const isTall = height > 800;
  const headline = await typesetter.set({
    text: card.headline,
    lang: card.lang,
    style: headlineType(card),
    width: width - 2 * side,
    height: isTall ? 240 : 116,
    lines: isTall ? 3 : 2,
    sizes: isTall ? [76, 44] : [52, 34],
  });
  const bandHeight = Math.ceil(30 + kickerRowHeight + 18 + (headline?.height ?? 0) + 30);
  const band = { left: 0, top: height - bandHeight, width, height: bandHeight };
  const top = texts.sponsor ? sponsorStripHeight : 0;
  return {
    ground: palette.ground,
    pictures: card.photo ? [{ picture: card.photo, box: { left: 0, top, width, height: band.top - top } }] : [],
    layers: [
      {
        box: band,
        element: (
          <div
            style={{
              width: "100%",
              height: "100%",
              display: "flex",
              flexDirection: "column",
              alignItems: lineStart(card.lang),
              padding: `30px ${side}px`,
              gap: 18,
              backgroundColor: palette.ground,
            }}
          >
            <div
              style={{
                display: "flex",
                flexDirection: rowDirection(card.lang),
                alignItems: "center",
                justifyContent: "space-between",
                width: "100%",
              }}
            >
              <KickerRow
                texts={texts}
                palette={palette}
                lang={card.lang}
                mark={<FramesMark colour={palette.onBlock} />}
              />
              {texts.brand ? <SetLines text={texts.brand} colour={palette.text} /> : <div />}
            </div>
            {headline && <SetLines text={headline} colour={palette.text} />}
          </div>
        ),
      },
      ...(texts.sponsor ? [sponsorStrip(texts.sponsor, palette, card)] : []),
    ],
  };
}
