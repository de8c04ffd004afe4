import type { SetText } from "@/lib/platform/cards/text/typesetter";

/** Lines that are already set, as a drawing: the renderer never sees their letters. `isInkOnly` makes them take no more room than their ink. */
export function SetLines({ text, colour, isInkOnly }: { text: SetText; colour: string; isInkOnly?: boolean }) {
  const { left, top, width, height } = text.ink;
  const [right, bottom] = [Math.ceil(text.width) - left - width, Math.ceil(text.height) - top - height];
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it becomes pixels, the page carries the alt text
    <svg
      width={width}
      height={height}
      viewBox={`${left} ${top} ${width} ${height}`}
      style={{ margin: isInkOnly ? 0 : `${top}px ${right}px ${bottom}px ${left}px`, flexShrink: 0 }}
    >
      <path d={text.path} fill={colour} />
    </svg>
  );
}
