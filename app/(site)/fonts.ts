import localFont from "next/font/local";

// Newsreader and Libre Franklin in Latin, asked for at once; their italics (styles/italics.css) and all else come when a page has such letters.

export const newsreader = localFont({
  src: "./font-files/newsreader-latin-normal.woff2",
  variable: "--newsreader",
  weight: "400 700",
  style: "normal",
  display: "swap",
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
    },
  ],
});

export const franklin = localFont({
  src: "./font-files/libre-franklin-latin-normal.woff2",
  variable: "--franklin",
  weight: "400 700",
  style: "normal",
  display: "swap",
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
    },
  ],
});
