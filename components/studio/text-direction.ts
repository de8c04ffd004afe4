const RIGHT_TO_LEFT = new Set("ar arc arz azb ckb dv fa he ks ku nqo pnb ps sd syr ug ur yi".split(" "));

/** The writing direction of a language tag. */
export function textDirection(lang: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(lang.split("-")[0] ?? lang) ? "rtl" : "ltr";
}
