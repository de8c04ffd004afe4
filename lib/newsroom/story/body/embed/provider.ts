import type { FrameSource } from "@/lib/platform/http/front/headers/frame-sources";

/** The space that a player needs: its shape, or its height in pixels at any width. */
export type FrameShape = { ratio: number } | { height: number };

/** What an address shows at its provider. */
export interface Match {
  id: string;
  /** The one address for it, however it was spelt */
  address: string;
  /** Where it plays in a plain frame; absent where it needs a script of the provider */
  frame?: { src: `${FrameSource}${string}`; shape: FrameShape };
}

/** A site whose content can be embedded. */
export interface Provider {
  name: string;
  /** Without `www.`, `m.` and `mobile.`; every host where it is absent */
  hosts?: readonly string[];
  match(url: URL): Match | null;
  /** Answers what an address shows without a key (https://oembed.com) */
  oembed?: string;
}

/** Longest side by shortest, for films */
export const WIDE = { ratio: 16 / 9 };
export const UPRIGHT = { ratio: 9 / 16 };
