/** Two picture frames, one behind the other, that stand for a gallery. */
export function FramesMark({ colour }: { colour: string }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it becomes pixels, the page carries the alt text
    <svg width={30} height={22} viewBox="0 0 30 22">
      <path d="M1.5 6.5h20v14h-20z M8 3V1.5h20.5v14H25" fill="none" stroke={colour} strokeWidth={3} />
    </svg>
  );
}
