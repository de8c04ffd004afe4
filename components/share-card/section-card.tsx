import type { CardLayout, Typesetter } from "@/lib/engines/share-cards/card-model";
import { pixelsOf, type ShareCard } from "@/lib/engines/share-cards/card-model";
import { accentPalette } from "./card-palette";
import { setCardTexts } from "./card-texts";
import { nameplateType } from "./card-type";
import { lineStart, rowDirection } from "./direction";
import { SetLines } from "./set-lines";

const side = 72;

/** The section's name as large as it goes at the foot of a page in the brand's colour. */
export async function sectionCard(card: ShareCard, typesetter: Typesetter): Promise<CardLayout> {
  const { width, height } = pixelsOf(card.size);
  const palette = accentPalette(card);
  const isTall = height > 800;
  const texts = await setCardTexts(card, typesetter, width - 2 * side, 1.2);
  const name = await typesetter.set({
    text: card.headline,
    lang: card.lang,
    style: { ...nameplateType(card), leading: 0.98 },
    width: width - 2 * side,
    height: height - 260,
    lines: 3,
    sizes: [isTall ? 340 : 240, 60],
  });
  return {
    ground: palette.ground,
    pictures: [],
    layers: [
      {
        box: { left: 0, top: 0, width, height },
        element: (
          <div
            style={{
              width: "100%",
              height: "100%",
              display: "flex",
              flexDirection: "column",
              alignItems: lineStart(card.lang),
              padding: `56px ${side}px 60px`,
              backgroundColor: palette.ground,
            }}
          >
            <div
              style={{
                display: "flex",
                flexDirection: rowDirection(card.lang),
                justifyContent: "space-between",
                alignItems: "flex-end",
                width: "100%",
                height: 44,
              }}
            >
              {texts.brand ? <SetLines text={texts.brand} colour={palette.text} /> : <div />}
              {texts.dateline ? <SetLines text={texts.dateline} colour={palette.text} /> : <div />}
            </div>
            <div
              style={{ width: "100%", height: 4, marginTop: 22, marginBottom: "auto", backgroundColor: palette.text }}
            />
            {name && <SetLines text={name} colour={palette.text} />}
            {isTall && <div style={{ marginBottom: "auto" }} />}
          </div>
        ),
      },
    ],
  };
}
