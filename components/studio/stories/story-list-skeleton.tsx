"use client";

import { useText } from "../shell/text-provider";

const widths = ["w-3/5", "w-2/5", "w-1/2", "w-3/4", "w-2/3", "w-1/3", "w-4/5", "w-1/4"];

export function StoryListSkeleton() {
  const { t } = useText();
  return (
    <div aria-busy="true" className="motion-safe:animate-pulse">
      <p className="sr-only">{t("stories.loading")}</p>
      {widths.map((width) => (
        <div key={width} className="border-b border-line px-1 py-3">
          <div className={`h-4 rounded-sm bg-sunken ${width}`} />
        </div>
      ))}
    </div>
  );
}
