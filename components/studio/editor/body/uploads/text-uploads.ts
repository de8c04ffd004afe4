import type { EditorView } from "@tiptap/pm/view";
import type { ReceivedPicture } from "@/lib/studio/media/receive-picture";
import type { StudioText } from "@/lib/studio/shell/text/make-studio-text";
import { uploadPicture } from "../../../media/upload-picture";
import { randomId } from "../../draft/random-id";
import type { UploadTarget } from "./upload-anchor";
import { UploadPlaceholder } from "./upload-placeholder";
import { addPlaces, fillPlace, removePlace } from "./upload-places";

interface Listener {
  onPicture: (picture: ReceivedPicture, name: string) => void;
  /** Says something to those who do not see the placeholder */
  announce: (message: string) => void;
  /** How many pictures are not in the text yet */
  onPending: (count: number) => void;
}

interface Upload {
  id: string;
  file: File;
  name: string;
  view: EditorView;
  placeholder: UploadPlaceholder;
  stop: AbortController;
  /** Once the portal has it */
  picture: ReceivedPicture | null;
}

/** Uploads pictures that were put into the text, each shown by a placeholder until it is there. */
export class TextUploads {
  readonly #pending = new Set<Upload>();

  constructor(
    private readonly text: StudioText,
    private readonly listener: Listener,
  ) {}

  /** Uploads files one after another, to one place or to a place each. */
  async start(view: EditorView, files: File[], target: UploadTarget | UploadTarget[]): Promise<void> {
    const uploads = files.map((file) => this.#prepare(view, file));
    const targets = Array.isArray(target) ? target : targetsOf(target, files.length);
    const places = uploads.flatMap(({ id, placeholder: { element } }, index) => {
      const its = targets[index];
      return its ? [{ id, element, ...its }] : [];
    });
    addPlaces(view, places);
    for (const upload of uploads) this.#pending.add(upload);
    this.listener.onPending(this.#pending.size);
    for (const upload of uploads) await this.#send(upload);
  }

  #prepare(view: EditorView, file: File): Upload {
    const name = file.name || this.text.t("editor.body.unnamed");
    const upload: Upload = {
      ...{ id: randomId(), file, name, view, stop: new AbortController(), picture: null },
      placeholder: new UploadPlaceholder(name, this.text, {
        onRetry: () => {
          view.focus();
          void this.#send(upload);
        },
        onRemove: () => this.#remove(upload),
      }),
    };
    return upload;
  }

  async #send(upload: Upload): Promise<void> {
    const { view, placeholder, name, file, stop } = upload;
    const { t } = this.text;
    if (stop.signal.aborted) return;
    this.listener.announce(t("editor.body.uploading", { name }));
    placeholder.showProgress(0);
    if (!upload.picture) {
      const onProgress = (fraction: number | null) => placeholder.showProgress(fraction);
      const answer = await uploadPicture(file, t, { onProgress, signal: stop.signal });
      if (stop.signal.aborted) return;
      if (!answer.ok) return this.#fail(upload, answer.message);
      upload.picture = answer.picture;
    }
    if (view.isDestroyed) return;
    if (!view.editable) return this.#fail(upload, t("editor.body.upload.locked", { name }));
    this.listener.onPicture(upload.picture, name);
    fillPlace(view, upload.id, view.state.schema.node("picture", { mediaId: upload.picture.id }));
    this.#end(upload);
    this.listener.announce(t("editor.body.upload.done", { name }));
  }

  #fail({ placeholder, name }: Upload, reason: string): void {
    placeholder.showFailure(reason);
    this.listener.announce(this.text.t("editor.body.upload.failed", { name }));
  }

  #remove(upload: Upload): void {
    upload.stop.abort();
    removePlace(upload.view, upload.id);
    this.#end(upload);
    upload.view.focus();
  }

  #end(upload: Upload): void {
    this.#pending.delete(upload);
    this.listener.onPending(this.#pending.size);
  }
}

/** The same place for all; the caret follows the last. */
const targetsOf = ({ anchor, isCaretFollowing }: UploadTarget, count: number): UploadTarget[] =>
  Array.from({ length: count }, (_, index) => ({
    anchor,
    isCaretFollowing: isCaretFollowing && index === count - 1,
  }));
