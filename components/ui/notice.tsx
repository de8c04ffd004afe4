import type { ReactNode } from "react";

const tones = {
  good: "border-good bg-good-soft text-good",
  warn: "border-warn bg-warn-soft text-warn",
  bad: "border-bad bg-bad-soft text-bad",
  plain: "border-line-strong bg-sunken text-ink-2",
};

export function Notice({ tone = "plain", children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <div role={tone === "bad" ? "alert" : "status"} className={`border-s-2 px-3 py-2 text-[0.8125rem] ${tones[tone]}`}>
      {children}
    </div>
  );
}
