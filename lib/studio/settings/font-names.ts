/** The names of the typefaces, which are the same in every language. */
export const fontNames = {
  newsreader: "Newsreader",
  "source-serif-4": "Source Serif",
  fraunces: "Fraunces",
  "libre-franklin": "Libre Franklin",
  "source-sans-3": "Source Sans",
};
