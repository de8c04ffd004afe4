import type { CardLayout, Typesetter } from "@/lib/engines/share-cards/card-model";
import { pixelsOf, type ShareCard } from "@/lib/engines/share-cards/card-model";
import { paperPalette } from "./card-palette";
import { setCardTexts } from "./card-texts";
import { nameplateType, quoteType } from "./card-type";
import { SetLines } from "./set-lines";

const side = 84;

/** The nameplate between double rules, as on a front page, and below it what the newsroom says of itself. */
export async function homeCard(card: ShareCard, typesetter: Typesetter): Promise<CardLayout> {
  const { width, height } = pixelsOf(card.size);
  const palette = paperPalette(card);
  const texts = await setCardTexts(card, typesetter, width - 2 * side, 1.2);
  const line = { lang: card.lang, width: width - 2 * side, align: "center" as const };
  const name = await typesetter.set({
    ...line,
    text: card.brand.name,
    style: nameplateType(card),
    lines: 2,
    height: 320,
    sizes: [164, 64],
  });
  const motto =
    card.headline === card.brand.name
      ? null
      : await typesetter.set({
          ...line,
          text: card.headline,
          style: quoteType(card),
          lines: 2,
          height: 110,
          sizes: [44, 28],
        });
  const rule = (thickness: number) => (
    <div style={{ width: "100%", height: thickness, backgroundColor: palette.text }} />
  );
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
              alignItems: "center",
              justifyContent: "center",
              padding: `20px ${side}px 0`,
              backgroundColor: palette.ground,
            }}
          >
            <div
              style={{
                position: "absolute",
                left: 0,
                top: 0,
                width: "100%",
                height: 20,
                backgroundColor: palette.block,
              }}
            />
            <div style={{ display: "flex", height: 60, alignItems: "center" }}>
              {texts.dateline && <SetLines text={texts.dateline} colour={palette.quiet} />}
            </div>
            {rule(1)}
            <div style={{ display: "flex", margin: "40px 0" }}>
              {name && <SetLines text={name} colour={palette.text} />}
            </div>
            {rule(5)}
            <div style={{ width: "100%", height: 4 }} />
            {rule(1)}
            <div style={{ display: "flex", marginTop: 38 }}>
              {motto && <SetLines text={motto} colour={palette.text} />}
            </div>
          </div>
        ),
      },
    ],
  };
}
