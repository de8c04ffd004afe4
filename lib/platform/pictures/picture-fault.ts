import type { Sentence } from "../i18n/sentence";

/** What is wrong with a picture that could not be decoded, in words for the one who sent it. */
export class PictureFault extends Error {
  override name = "PictureFault";

  constructor(readonly stated: string | Sentence) {
    super(String(stated));
  }
}
