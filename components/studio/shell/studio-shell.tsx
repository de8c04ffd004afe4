import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import type { StaffRole } from "@/lib/newsroom/actor";
import { CommandPalette } from "../command-palette/command-palette";
import { NavLink } from "./nav-link";
import { placesFor } from "./places";

export function StudioShell({
  brand,
  role,
  name,
  children,
}: {
  brand: string;
  role: StaffRole;
  name: string;
  children: ReactNode;
}) {
  const mine = placesFor(role);
  return (
    <>
      <a href="#main" className="sr-only focus:not-sr-only focus:fixed focus:z-50 focus:bg-panel focus:p-2">
        Skip to the content
      </a>
      <header className="sticky top-0 z-20 border-b border-line bg-paper">
        <div className="mx-auto flex min-h-12 max-w-7xl flex-wrap items-center gap-x-4 px-3 sm:px-5">
          <Link
            href="/studio"
            className="font-serif text-xl leading-none font-semibold tracking-tight whitespace-nowrap"
          >
            {brand}
          </Link>
          <nav
            aria-label="Studio"
            className="-mx-1 flex h-12 flex-1 overflow-x-auto px-1 [scrollbar-width:none] max-md:order-last max-md:h-10 max-md:basis-full"
          >
            {mine.map((place) => (
              <NavLink key={place.href} href={place.href}>
                {place.label}
              </NavLink>
            ))}
          </nav>
          <CommandPalette label="Jump to" places={mine} />
          <Link
            href="/studio/account"
            className="max-w-40 truncate text-ink-2 hover:text-ink max-md:ms-auto max-md:max-w-28"
          >
            {name}
          </Link>
          <Link href="/studio/stories/new" className={buttonClass("primary")} aria-keyshortcuts="n">
            <span aria-hidden="true">+</span>
            <span className="max-sm:sr-only">New story</span>
          </Link>
        </div>
      </header>
      <main id="main" className="mx-auto max-w-7xl px-3 pt-5 pb-20 sm:px-5">
        {children}
      </main>
    </>
  );
}
