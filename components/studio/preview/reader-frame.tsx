"use client";

import { useEffect, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { useText } from "../shell/text-provider";

/** Widths of readers' screens in CSS pixels, the widest first */
const screens = [
  { name: "desktop", width: 1280 },
  { name: "tablet", width: 768 },
  { name: "phone", width: 390 },
] as const;

type Screen = (typeof screens)[number];

const [, , phone] = screens;

/** A page of the reader's side at the width of a screen, made smaller where the window is narrower. Its links open tabs of their own. */
export function ReaderFrame({ address }: { address: string }) {
  const { t } = useText();
  const [chosen, choose] = useState<Screen | null>(null);
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);

  useEffect(() => {
    if (!room.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setSize(entry.contentRect));
    observer.observe(room.current);
    return () => observer.disconnect();
  }, []);

  const fitting = size && (screens.find(({ width }) => width <= size.width) ?? phone);
  const screen = chosen ?? fitting;
  const scale = screen && size ? Math.min(1, size.width / screen.width) : 1;
  const scaled = screen && size && { width: screen.width, height: size.height / scale, transform: `scale(${scale})` };
  return (
    <main aria-label={t("preview.title")} className="flex min-h-0 flex-1 flex-col bg-sunken">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-paper px-4 py-1.5">
        <fieldset className="flex">
          <legend className="sr-only">{t("preview.width")}</legend>
          {screens.map((each) => (
            <label
              key={each.name}
              className="relative inline-flex h-8 cursor-pointer items-center gap-1.5 border border-line-strong bg-panel px-2.5 font-medium not-first-of-type:border-s-0 has-checked:bg-ink has-checked:text-paper has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent pointer-coarse:h-10"
            >
              <input
                type="radio"
                name="width"
                checked={screen?.name === each.name}
                onChange={() => choose(each)}
                className="absolute inset-0 cursor-pointer opacity-0"
              />
              {t(`preview.screen.${each.name}`)} <span className="text-xs tabular-nums">{each.width}</span>
            </label>
          ))}
        </fieldset>
        <a href={address} target="_blank" rel="noreferrer" className={buttonClass("quiet", "-mx-2.5")}>
          {t("preview.openAlone")}
        </a>
      </div>
      <div ref={room} dir="ltr" className="min-h-0 flex-1 overflow-hidden">
        <div
          className="mx-auto h-full max-w-full overflow-hidden border-line bg-panel"
          style={screen ? { width: screen.width * scale } : undefined}
        >
          <iframe
            src={address}
            title={t("preview.frame")}
            sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox"
            className="block h-full w-full origin-top-left border-0"
            style={scaled ?? undefined}
          />
        </div>
      </div>
    </main>
  );
}
