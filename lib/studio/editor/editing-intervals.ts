import "server-only";
import { env } from "@/lib/platform/env";

/** Milliseconds that an open editor waits; see .env.example. */
export interface EditingIntervals {
  autosaveMs: number;
  retryMs: number;
  pollMs: number;
}

export function editingIntervals(): EditingIntervals {
  const { AUTOSAVE_MS, SAVE_RETRY_MS, EDITOR_POLL_MS } = env();
  return { autosaveMs: AUTOSAVE_MS, retryMs: SAVE_RETRY_MS, pollMs: EDITOR_POLL_MS };
}
