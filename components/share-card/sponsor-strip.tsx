import type { SetText } from "@/lib/platform/cards/text/typesetter";
import type { CardPalette } from "./card-palette";
import { rowDirection } from "./direction";
import { SetLines } from "./set-lines";

export const sponsorStripHeight = 54;

/** Says across the whole card who paid for it. */
export function SponsorStrip({ text, palette, lang }: { text: SetText; palette: CardPalette; lang: string }) {
  return (
    <div
      style={{
        position: "absolute",
        left: 0,
        top: 0,
        display: "flex",
        flexDirection: rowDirection(lang),
        alignItems: "center",
        width: "100%",
        height: sponsorStripHeight,
        padding: "0 56px",
        backgroundColor: palette.text,
      }}
    >
      <SetLines text={text} colour={palette.ground} />
    </div>
  );
}
