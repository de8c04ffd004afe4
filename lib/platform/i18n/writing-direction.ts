const RIGHT_TO_LEFT = new Set(
  "ar arc arz azb bal ckb dv fa glk he ks ku lah lrc mzn nqo pnb ps sd sdh skr syr ug ur yi".split(" "),
);

/** The direction in which a language, named by its tag, is written. */
export function writingDirection(lang: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(lang.toLowerCase().split("-")[0] ?? lang) ? "rtl" : "ltr";
}
