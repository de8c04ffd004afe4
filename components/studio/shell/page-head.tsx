import type { ReactNode } from "react";

export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <h1 className="font-serif text-2xl font-semibold tracking-tight">{title}</h1>
      {children && <div className="text-xs text-ink-3">{children}</div>}
    </div>
  );
}
