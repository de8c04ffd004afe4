import type { EditorView } from "@tiptap/pm/view";
import { findEmbed } from "@/lib/newsroom/story/body/embed/find-embed";
import { hostOf } from "@/lib/newsroom/story/body/embed/host-of";
import { type MadeEmbed, madeEmbed } from "@/lib/newsroom/story/body/embed/made-embed";
import type { StudioText } from "@/lib/studio/shell/text/make-studio-text";
import { randomId } from "../../draft/random-id";
import { lookUpEmbed } from "./look-up-embed";
import { lookupPlaceholder } from "./lookup-placeholder";
import { addPlace, fillPlace, hasPlace, removePlace } from "./lookup-places";

/** Turns addresses in the text into embeds once the portal has looked them up. */
export class EmbedLookups {
  readonly #failures = new Map<string, string>();

  constructor(
    private readonly text: StudioText,
    /** Says something to those who do not see the placeholder */
    private readonly announce: (message: string) => void,
  ) {}

  /** Why nothing is known of an address; undefined where nothing failed. */
  failureOf = (url: string): string | undefined => this.#failures.get(url);

  /** Puts an address into the text at the selection, and an embed in its place when it was looked up: a card where that failed. */
  start = async (view: EditorView, url: string): Promise<void> => {
    const plain = madeEmbed(url);
    if (!plain) return;
    const { t } = this.text;
    const id = randomId();
    const site = findEmbed(url)?.provider.name ?? hostOf(url);
    const stop = new AbortController();
    const element = lookupPlaceholder(this.text, site, () => {
      stop.abort();
      removePlace(view, id);
      view.focus();
    });
    addPlace(view, { id, url, element });
    view.focus();
    this.announce(t("editor.body.embed.lookingUp", { site }));
    const embed = await this.lookUp(url, stop.signal);
    if (stop.signal.aborted || view.isDestroyed || !hasPlace(view, id)) return;
    if (!view.editable) return removePlace(view, id);
    fillPlace(view, id, view.state.schema.node("embed", { ...(embed ?? plain) }));
    this.announce(
      embed ? t("editor.body.embed.done", { title: embed.title }) : t("editor.body.embed.failed", { site }),
    );
  };

  /** What an address shows; null where that is not known: failureOf says why. */
  async lookUp(url: string, signal?: AbortSignal): Promise<MadeEmbed | null> {
    const answer = await lookUpEmbed(url, this.text.t, signal);
    if (answer.ok) this.#failures.delete(url);
    else {
      // The card may have another spelling of the address.
      for (const spelling of [url, madeEmbed(url)?.url ?? url]) this.#failures.set(spelling, answer.message);
    }
    return answer.ok ? answer.embed : null;
  }
}
