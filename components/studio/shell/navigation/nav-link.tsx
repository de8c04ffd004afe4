"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** Whether a screen is the one of this path. */
export const isHere = (href: string, path: string) => (href === "/studio" ? path === href : path.startsWith(href));

export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  return (
    <Link
      href={href}
      aria-current={isHere(href, path) ? "page" : undefined}
      className="flex h-full items-center border-b-2 border-transparent px-2.5 whitespace-nowrap text-ink-2 hover:text-ink aria-[current]:border-ink aria-[current]:font-medium aria-[current]:text-ink"
    >
      {children}
    </Link>
  );
}
