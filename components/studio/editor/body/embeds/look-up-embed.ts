import type { MadeEmbed } from "@/lib/newsroom/story/body/embed/made-embed";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";

type LookupAnswer = { ok: true; embed: MadeEmbed } | { ok: false; message: string };

/** Asks the portal what a web address shows. */
export async function lookUpEmbed(url: string, t: Translate, signal?: AbortSignal): Promise<LookupAnswer> {
  try {
    const headers = { "Content-Type": "application/json" };
    const body = JSON.stringify({ url });
    const response = await fetch("/api/embeds", { method: "POST", headers, body, signal });
    const answer = await response.json();
    return response.ok && !("code" in answer)
      ? { ok: true, embed: answer }
      : { ok: false, message: String(answer.message) };
  } catch {
    return { ok: false, message: t("editor.body.embed.notSent") };
  }
}
