"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useEffect } from "react";
import { isTyping } from "../shell/keys/is-typing";
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
      if (
        isTyping(event.target) ||
        document.querySelector("dialog[open]") ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.shiftKey
      )
        return;
      const run = new Map([
        ["/", () => form.current?.querySelector<HTMLElement>("[name=q]")?.focus()],
        [
          "n",
          () => {
            holdTyping();
            router.push("/studio/stories/new");
          },
        ],
        ["j", () => step(1)],
        ["ArrowDown", () => step(1)],
        ["k", () => step(-1)],
        ["ArrowUp", () => step(-1)],
      ]).get(event.key);
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [form, router]);
}
