/** The tick that stands before "Fact check". */
export function CheckMark({ colour }: { colour: string }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it becomes pixels, the page carries the alt text
    <svg width={22} height={20} viewBox="0 0 22 20">
      <path d="M2 10l6 6L20 3" fill="none" stroke={colour} strokeWidth={4} />
    </svg>
  );
}
