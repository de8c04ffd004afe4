"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";

const PAUSE_MS = 250;
const present = () => `${location.pathname}${location.search}`;

/**
 * A form of filters whose address is its only memory. A choice is a step of the browser's history; so is a search, however long one types.
 * `q` is the field of words as the address has it, `addressOf` the address of what the form says.
 */
export function useFilterForm(q: string, addressOf: (given: FormData) => string) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Addresses that typing led to: typing on replaces them */
  const typed = useRef(new Set<string>());
  const [isLoading, load] = useTransition();
  const stop = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  // Who follows a link has done with searching: a search that began after it would take its place.
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const isAside = event.ctrlKey || event.metaKey || event.shiftKey;
      if (!isAside && event.target instanceof Element && event.target.closest("a")) clearTimeout(timer.current);
    };
    document.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("click", onClick);
      clearTimeout(timer.current);
    };
  }, []);
  // Another address, such as by the button Back, brings its own words.
  useEffect(() => {
    const field = form.current?.elements.namedItem("q");
    if (field instanceof HTMLInputElement && timer.current === undefined && field.value.trim() !== q) field.value = q;
  }, [q]);

  const go = (isTyping: boolean) => {
    stop();
    if (!form.current) return;
    const given = new FormData(form.current);
    const address = addressOf(given);
    if (address === present()) return;
    const isReplaced = isTyping && typed.current.has(present());
    if (isTyping && String(given.get("q")).trim()) typed.current.add(address);
    load(() => (isReplaced ? router.replace : router.push)(address, { scroll: false }));
  };
  return {
    form,
    isLoading,
    /** After a choice */
    apply: () => go(false),
    /** At the end of typing, such as by Enter */
    search: () => go(true),
    /** While one types */
    searchSoon: () => {
      stop();
      timer.current = setTimeout(() => go(true), PAUSE_MS);
    },
  };
}
