const rows = [...Array(12).keys()];

/** Words across the whole page, on screen and on paper, that no picture of it can be without. */
export function Watermark({ words }: { words: string }) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none fixed inset-0 z-9 grid -rotate-24 scale-150 content-between overflow-hidden font-sans text-2xl font-semibold tracking-wide whitespace-nowrap text-warn uppercase opacity-12 select-none"
    >
      {rows.map((row) => (
        <span key={row} className={row % 2 ? "-ms-24" : ""}>
          {`${words} · `.repeat(8)}
        </span>
      ))}
    </div>
  );
}
