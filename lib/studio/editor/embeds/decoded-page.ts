const CHARSET = /charset=["']?\s*([\w-]+)/i;
/** Bytes in which HTML must name its encoding */
const SNIFFED_BYTES = 1_024;

/** The text of a page by the encoding that its header or its beginning names, else UTF-8. */
export function decodedPage(bytes: Buffer, contentType: string): string {
  const named = CHARSET.exec(contentType) ?? CHARSET.exec(bytes.toString("latin1", 0, SNIFFED_BYTES));
  return decoderOf(named?.[1] ?? "utf-8").decode(bytes);
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
