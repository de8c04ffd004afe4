import type { ReactNode } from "react";
import { StudioShell } from "@/components/studio/shell/studio-shell";
import { currentVisit } from "@/lib/studio/gate";
import { getBrand } from "@/lib/studio/shell/brand";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [visit, { name }] = await Promise.all([currentVisit(), getBrand()]);
  if (!visit) return children;
  return (
    <StudioShell brand={name} role={visit.role} name={visit.name}>
      {children}
    </StudioShell>
  );
}
