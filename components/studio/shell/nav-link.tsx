"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  const isHere = href === "/studio" ? path === href : path.startsWith(href);
  const link = useRef<HTMLAnchorElement>(null);
  // On a narrow screen the row scrolls, and the place where one is may lie outside.
  useEffect(() => {
    if (isHere) link.current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [isHere]);
  return (
    <Link
      ref={link}
      href={href}
      aria-current={isHere ? "page" : undefined}
      className="flex h-full items-center border-b-2 border-transparent px-2.5 whitespace-nowrap text-ink-2 hover:text-ink aria-[current]:border-ink aria-[current]:font-medium aria-[current]:text-ink"
    >
      {children}
    </Link>
  );
}
