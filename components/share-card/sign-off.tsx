import type { CardPalette } from "./card-palette";
import type { CardTexts } from "./card-texts";
import { rowDirection } from "./direction";
import { SetLines } from "./set-lines";

export const signOffHeight = 64;

/** The last line of a card: the newsroom's name, and the date on the other side. */
export function SignOff({ texts, palette, lang }: { texts: CardTexts; palette: CardPalette; lang: string }) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: signOffHeight,
      }}
    >
      <div style={{ width: "100%", height: 2, backgroundColor: palette.rule }} />
      <div
        style={{
          display: "flex",
          flexDirection: rowDirection(lang),
          alignItems: "flex-end",
          justifyContent: "space-between",
        }}
      >
        {texts.brand ? <SetLines text={texts.brand} colour={palette.text} /> : <div />}
        {texts.dateline ? <SetLines text={texts.dateline} colour={palette.quiet} /> : <div />}
      </div>
    </div>
  );
}
