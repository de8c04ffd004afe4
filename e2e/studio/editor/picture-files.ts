import type { Locator, Page } from "@playwright/test";
import { jpegOf } from "../../jpeg-of";

interface PictureFile {
  name: string;
  type: string;
  bytes: number[];
}

/** A small JPEG of one colour, as a file of this name. */
export async function pictureFile(name: string, background: string): Promise<PictureFile> {
  const bytes = await jpegOf(background, { width: 90, height: 60 });
  return { name, type: "image/jpeg", bytes: [...bytes] };
}

/** Pastes files into an element, as a browser does; `html` is what some programs add to them. */
export const pasteFiles = (into: Locator, files: PictureFile[], html = "") =>
  into.evaluate(
    (target, given) => {
      const clipboardData = new DataTransfer();
      if (given.html) clipboardData.setData("text/html", given.html);
      for (const { name, type, bytes } of given.files)
        clipboardData.items.add(new File([new Uint8Array(bytes)], name, { type }));
      target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    { files, html },
  );

/** Drops files onto an element, so far from its upper edge. */
export const dropFiles = (onto: Locator, files: PictureFile[], fromTop: number) =>
  onto.evaluate(
    (target, given) => {
      const dataTransfer = new DataTransfer();
      for (const { name, type, bytes } of given.files)
        dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
      const { left, top } = target.getBoundingClientRect();
      const at = { clientX: left + 10, clientY: top + given.fromTop, bubbles: true, cancelable: true };
      for (const type of ["dragenter", "dragover", "drop"])
        target.dispatchEvent(new DragEvent(type, { dataTransfer, ...at }));
    },
    { files, fromTop },
  );

/** Puts a picture into the library of the one who is signed in; returns its id. */
export async function uploaded(page: Page, name: string, background: string): Promise<string> {
  const { type, bytes } = await pictureFile(name, background);
  const headers = { "Content-Type": type, "X-File-Name": name };
  const response = await page.request.post("/api/media", { headers, data: Buffer.from(bytes) });
  return String((await response.json()).id);
}
