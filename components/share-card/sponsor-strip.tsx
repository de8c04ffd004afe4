import type { PlacedLayer, SetText } from "@/lib/engines/share-cards/card-model";
import { pixelsOf, type ShareCard } from "@/lib/engines/share-cards/card-model";
import type { CardPalette } from "./card-palette";
import { rowDirection } from "./direction";
import { SetLines } from "./set-lines";

export const sponsorStripHeight = 64;

/** Says across the top of the whole card who paid for it. */
export function sponsorStrip(text: SetText, palette: CardPalette, card: ShareCard): PlacedLayer {
  const { width } = pixelsOf(card.size);
  return {
    box: { left: 0, top: 0, width, height: sponsorStripHeight },
    element: (
      <div
        style={{
          display: "flex",
          flexDirection: rowDirection(card.lang),
          alignItems: "center",
          width: "100%",
          height: "100%",
          padding: "0 48px",
          backgroundColor: palette.text,
        }}
      >
        <SetLines text={text} colour={palette.ground} />
      </div>
    ),
  };
}
