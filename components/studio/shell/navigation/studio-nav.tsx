"use client";

import { ChevronDown } from "lucide-react";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { useText } from "../text-provider";
import type { NavGroup } from "./nav-items";
import { isHere, NavLink } from "./nav-link";

/** The screens in their groups: in a row where there is room, else behind a button that says where one is. */
export function StudioNav({ groups }: { groups: NavGroup[] }) {
  const { t } = useText();
  const path = usePathname();
  const menu = useRef<HTMLDetailsElement>(null);
  const here = groups.flatMap(({ items }) => items).find(({ href }) => isHere(href, path));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page was opened from it
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [path]);
  const lists = (groupClass: string, listClass: string) =>
    groups.map(({ name, label, items }) => (
      <div key={name} className={groupClass}>
        <p className="px-2.5 text-[0.6875rem] leading-tight tracking-wide text-ink-3">{label}</p>
        <ul aria-label={label} className={listClass}>
          {items.map((item) => (
            <li key={item.href}>
              <NavLink href={item.href}>{item.label}</NavLink>
            </li>
          ))}
        </ul>
      </div>
    ));
  return (
    <nav aria-label={t("shell.studio")} className="order-last basis-full">
      <div className="-mx-2.5 flex gap-x-2 max-xl:hidden">
        {lists("border-s border-line first:border-s-0 ps-2 first:ps-0", "flex h-8")}
      </div>
      <details ref={menu} className="xl:hidden">
        <summary className="flex h-10 cursor-default list-none items-center gap-2 font-medium [&::-webkit-details-marker]:hidden">
          {t("shell.menu")}
          {here && <span className="font-normal text-ink-2">{here.label}</span>}
          <ChevronDown size={16} aria-hidden="true" />
        </summary>
        <div className="grid grid-cols-2 gap-3 pb-3 sm:grid-cols-4">{lists("", "grid auto-rows-[2.5rem]")}</div>
      </details>
    </nav>
  );
}
