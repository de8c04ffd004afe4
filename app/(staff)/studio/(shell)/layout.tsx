import type { ReactNode } from "react";
import { StudioShell } from "@/components/studio/shell/studio-shell";
import { getBrand } from "@/lib/studio/brand";
import { currentVisit } from "@/lib/studio/gate";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [visit, { name }] = await Promise.all([currentVisit(), getBrand()]);
  if (!visit) return children;
  return (
    <StudioShell brand={name} role={visit.role} name={visit.name}>
      {children}
    </StudioShell>
  );
}
