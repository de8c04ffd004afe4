import { rowDirection } from "../direction";

export const starRowHeight = 44;

const spokes = Array.from({ length: 10 }, (_, i) => {
  const radius = i % 2 === 0 ? 22 : 9.2;
  const angle = (i * Math.PI) / 5 - Math.PI / 2;
  return `${(22 + radius * Math.cos(angle)).toFixed(1)} ${(23 + radius * Math.sin(angle)).toFixed(1)}`;
});
const wholeStar = `M${spokes.join("L")}Z`;
const leftHalf = `M${[...spokes.slice(5), spokes[0]].join("L")}Z`;
const rightHalf = `M${spokes.slice(0, 6).join("L")}Z`;

/** Five stars, of which as many as were given, to the half, in colour. */
export function StarRow({ stars, lit, unlit, lang }: { stars: number; lit: string; unlit: string; lang: string }) {
  const direction = rowDirection(lang);
  return (
    <div style={{ display: "flex", flexDirection: direction, gap: 8, height: starRowHeight }}>
      {[1, 2, 3, 4, 5].map((place) => (
        // biome-ignore lint/a11y/noSvgWithoutTitle: it becomes pixels, the page carries the alt text
        <svg key={place} width={44} height={44} viewBox="0 0 44 44">
          <path d={wholeStar} fill={stars >= place ? lit : unlit} />
          {stars === place - 0.5 && <path d={direction === "row" ? leftHalf : rightHalf} fill={lit} />}
        </svg>
      ))}
    </div>
  );
}
