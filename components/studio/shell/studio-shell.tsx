"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import type { Screen } from "@/lib/newsroom/access/screens";
import { shortcuts } from "./keys/shortcuts";
import { navGroupsFor, navItemsFor } from "./navigation/nav-items";
import { StudioNav } from "./navigation/studio-nav";
import { NewStoryLink } from "./new-story-link";
import { CommandPalette } from "./palette/command-palette";
import { useText } from "./text-provider";

export function StudioShell({
  brand,
  screens,
  name,
  children,
}: {
  brand: string;
  screens: Screen[];
  name: string;
  children: ReactNode;
}) {
  const { t } = useText();
  const mine = navItemsFor(screens, t);
  // To a one-time password nothing is open but the account page.
  const isOpen = mine.length > 0;
  return (
    <>
      <a href="#main" className="sr-only focus:not-sr-only focus:fixed focus:z-50 focus:bg-panel focus:p-2">
        {t("shell.skip")}
      </a>
      <header className="sticky top-0 z-20 border-b border-line bg-paper">
        <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-3 px-3 pt-2 sm:gap-x-4 sm:px-5">
          <Link href="/studio" className="min-w-0 flex-1 truncate font-serif text-xl font-semibold tracking-tight">
            {brand}
          </Link>
          {isOpen && <StudioNav groups={navGroupsFor(screens, t)} />}
          {isOpen && <CommandPalette label={t("shell.jumpTo")} places={mine} />}
          <Link href="/studio/account" className="max-w-40 truncate py-2 text-ink-2 hover:text-ink max-sm:px-2">
            <span aria-hidden="true" className="sm:hidden">
              {initials(name)}
            </span>
            <span className="max-sm:sr-only">{name}</span>
          </Link>
          {isOpen && (
            <NewStoryLink className={buttonClass("primary")} aria-keyshortcuts={shortcuts.newStory.keys[0]}>
              <span aria-hidden="true">+</span>
              <span className="max-sm:sr-only">{t("shell.newStory")}</span>
            </NewStoryLink>
          )}
        </div>
      </header>
      <main id="main" className="mx-auto max-w-7xl px-3 pt-5 pb-20 sm:px-5">
        {children}
      </main>
    </>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => Array.from(word ?? "")[0] ?? "").join("");
}
