declare module "wawoff2/decompress.js" {
  export default function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}

declare module "linebreak" {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}
