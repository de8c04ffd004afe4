import type { SetText } from "@/lib/platform/cards/text/typesetter";

/** Lines that are already set, as a drawing: the renderer never sees their letters. */
export function SetLines({ text, colour }: { text: SetText; colour: string }) {
  const bleed = Math.ceil(text.size * 0.4);
  const [width, height] = [Math.ceil(text.width), Math.ceil(text.height)];
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it becomes pixels, the page carries the alt text
    <svg
      width={width + 2 * bleed}
      height={height + 2 * bleed}
      viewBox={`${-bleed} ${-bleed} ${width + 2 * bleed} ${height + 2 * bleed}`}
      style={{ margin: -bleed, flexShrink: 0 }}
    >
      <path d={text.path} fill={colour} />
    </svg>
  );
}
