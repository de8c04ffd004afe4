"use client";

import { useEffect, useState } from "react";
import { blockId } from "./document/block-id";

/** The journal key of a story in this tab. A lock is held on it while the tab lives, so that other tabs leave it alone. */
export function useTabKey(storyId: string): string {
  const [key] = useState(() => `${storyId}:${typeof window === "undefined" ? "" : blockId()}`);
  useEffect(() => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    void navigator.locks?.request(`masthead-journal:${key}`, () => held);
    return () => release();
  }, [key]);
  return key;
}
