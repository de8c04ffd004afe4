"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useEffect } from "react";
import { isPressed } from "../shell/keys/is-pressed";
import { isTyping } from "../shell/keys/is-typing";
import type { ShortcutName } from "../shell/keys/shortcuts";
import { holdTyping } from "../shell/keys/type-ahead";

/** Keys of the list: / searches, n begins a story, j and k (or the arrows) go through the rows, Enter opens one. */
export function useListKeys(form: RefObject<HTMLFormElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    const step = (by: number) => {
      const links = [...document.querySelectorAll<HTMLElement>("[data-story-list] a")];
      const at = links.indexOf(document.activeElement as HTMLElement);
      links[Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
    };
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
      const commands: [ShortcutName, () => void][] = [
        ["search", () => form.current?.querySelector<HTMLElement>("[name=q]")?.focus()],
        [
          "newStory",
          () => {
            holdTyping();
            router.push("/studio/stories/new");
          },
        ],
        ["next", () => step(1)],
        ["previous", () => step(-1)],
      ];
      const [, run] = commands.find(([name]) => isPressed(event, name)) ?? [];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [form, router]);
}
