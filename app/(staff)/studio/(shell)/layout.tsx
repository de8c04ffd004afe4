import type { ReactNode } from "react";
import { StudioShell } from "@/components/studio/shell/studio-shell";
import { getBrand } from "@/lib/studio/shell/brand";
import { currentVisit } from "@/lib/studio/sign-in/current-visit";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [visit, { name }] = await Promise.all([currentVisit(), getBrand()]);
  if (!visit) return children;
  return (
    <StudioShell brand={name} screens={visit.screens} name={visit.name}>
      {children}
    </StudioShell>
  );
}
