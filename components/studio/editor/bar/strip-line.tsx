import type { ReactNode } from "react";

const tones = {
  plain: "bg-sunken text-ink-2",
  accent: "bg-accent-soft text-accent",
  warn: "bg-warn-soft text-warn",
  bad: "bg-bad-soft text-bad",
};

/** A line of the strip under the editor's bar. */
export function StripLine({ tone, children }: { tone: keyof typeof tones; children: ReactNode }) {
  return (
    <li className={`${tones[tone]} border-b border-line`}>
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-3 wrap-anywhere gap-y-1 px-3 py-1.5 text-[0.8125rem] sm:px-5">
        {children}
      </div>
    </li>
  );
}
