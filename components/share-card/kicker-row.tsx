import type { CardPalette } from "./card-palette";
import type { CardTexts } from "./card-texts";
import { rowDirection } from "./direction";
import { SetLines } from "./set-lines";

export const kickerRowHeight = 48;

/** Kind, section and what a reader must know before the headline: age and correction, boxed. */
export function KickerRow({
  texts,
  palette,
  lang,
  mark,
}: {
  texts: CardTexts;
  palette: CardPalette;
  lang: string;
  mark?: React.ReactNode;
}) {
  const boxed = [texts.age, texts.badge].filter((text) => text !== null);
  const box = { display: "flex", alignItems: "center", height: 46, padding: "0 14px" } as const;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: rowDirection(lang),
        alignItems: "center",
        height: kickerRowHeight,
        gap: 18,
      }}
    >
      {texts.label && (
        <div style={{ ...box, flexDirection: rowDirection(lang), gap: 10, backgroundColor: palette.block }}>
          {mark}
          <SetLines text={texts.label} colour={palette.onBlock} />
        </div>
      )}
      {texts.kicker && <SetLines text={texts.kicker} colour={palette.accent} />}
      {boxed.map((text) => (
        <div key={text.path} style={{ display: "flex", padding: 2, backgroundColor: palette.text }}>
          <div style={{ ...box, height: 42, backgroundColor: palette.ground }}>
            <SetLines text={text} colour={palette.text} />
          </div>
        </div>
      ))}
    </div>
  );
}
