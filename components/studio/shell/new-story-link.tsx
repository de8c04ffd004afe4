"use client";

import Link from "next/link";
import type { ComponentProps } from "react";
import { holdTyping } from "./keys/type-ahead";

/** Opens the editor of a new story; what is typed before it is there becomes its headline. */
export function NewStoryLink(props: Omit<ComponentProps<typeof Link>, "href" | "onNavigate">) {
  return <Link {...props} href="/studio/stories/new" onNavigate={holdTyping} />;
}
