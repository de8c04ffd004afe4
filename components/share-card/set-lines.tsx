import type { SetText } from "@/lib/engines/share-cards/card-model";

/**
 * Lines that are already set, as a shape: the renderer never sees their letters. `isInkOnly` makes them take no more
 * room than their ink. A clipped block costs the renderer a third of what an embedded drawing does.
 */
export function SetLines({ text, colour, isInkOnly }: { text: SetText; colour: string; isInkOnly?: boolean }) {
  const { left, top, width, height } = text.ink;
  const [right, bottom] = [Math.ceil(text.width) - left - width, Math.ceil(text.height) - top - height];
  const shape = text.path ? { backgroundColor: colour, clipPath: `path('${text.path}')` } : {};
  return (
    <div
      style={{
        width,
        height,
        margin: isInkOnly ? 0 : `${top}px ${right}px ${bottom}px ${left}px`,
        flexShrink: 0,
        ...shape,
      }}
    />
  );
}
