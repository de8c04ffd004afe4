"use client";

import type { KeyboardEvent, PointerEvent } from "react";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import { useText } from "../shell/text-provider";

const STEP = 0.02;
const MAX_HEIGHT = "60dvh";
const within = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;

const crops = [
  ["3:2", "aspect-[3/2]"],
  ["1:1", "aspect-square"],
  ["16:9", "aspect-video"],
] as const;

/** The place that every crop keeps: set with the pointer or the arrow keys, with the crops beside it. */
export function FocalPicker({
  picture,
  value,
  onChange,
}: {
  picture: StudioPicture;
  value: { x: number; y: number };
  onChange: (focal: { x: number; y: number }) => void;
}) {
  const { t } = useText();
  const ratio = picture.width / picture.height;
  const src = `/studio/media/${picture.id}?w=1200`;
  const point = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.type === "pointermove" && event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    onChange({
      x: within((event.clientX - box.left) / box.width),
      y: within((event.clientY - box.top) / box.height),
    });
  };
  const key = (event: KeyboardEvent) => {
    const steps: Record<string, [number, number]> = {
      ArrowLeft: [-STEP, 0],
      ArrowRight: [STEP, 0],
      ArrowUp: [0, -STEP],
      ArrowDown: [0, STEP],
    };
    const [x, y] = steps[event.key] ?? [0, 0];
    if (x === 0 && y === 0) return;
    event.preventDefault();
    onChange({ x: within(value.x + x), y: within(value.y + y) });
  };
  return (
    <div>
      <button
        type="button"
        onPointerDown={point}
        onPointerMove={point}
        onKeyDown={key}
        aria-label={t("media.focal", { x: Math.round(value.x * 100), y: Math.round(value.y * 100) })}
        className="relative mx-auto block w-full cursor-crosshair touch-none"
        style={{ aspectRatio: ratio, maxWidth: `calc(${MAX_HEIGHT} * ${ratio})` }}
      >
        {/* biome-ignore lint/performance/noImgElement: the studio's pictures are private and already sized */}
        <img src={src} alt="" className="size-full bg-sunken" draggable={false} />
        <span
          aria-hidden="true"
          className="pointer-events-none absolute size-6 -translate-1/2 rounded-full border-2 border-white bg-black/25 shadow-[0_0_0_1px_#000]"
          style={{ left: `${value.x * 100}%`, top: `${value.y * 100}%` }}
        />
      </button>
      <div className="mt-2 flex items-end gap-2" aria-hidden="true">
        {crops.map(([label, aspect]) => (
          <figure key={label} className="w-24 text-center text-xs text-ink-3">
            {/* biome-ignore lint/performance/noImgElement: the studio's pictures are private and already sized */}
            <img
              src={src}
              alt=""
              className={`${aspect} w-full object-cover`}
              style={{ objectPosition: `${value.x * 100}% ${value.y * 100}%` }}
            />
            <figcaption>{label}</figcaption>
          </figure>
        ))}
      </div>
    </div>
  );
}
