/** How a piece of text is to look, whatever its script: each script's own family is chosen by the font catalog. */
export interface TypeStyle {
  family: LatinFamily;
  /** 200 to 900; a family with fewer weights takes its nearest. */
  weight: number;
  italic?: boolean;
  /** Extra space after each letter in em, used only in scripts whose letters stand apart. */
  tracking?: number;
  /** Sets capitals in scripts that have them, by the rules of the text's language. */
  capitals?: boolean;
  /** Distance of baselines in em for plain Latin; scripts with taller letters take more. */
  leading?: number;
}

export const latinFamilies = ["source-serif-4", "newsreader", "fraunces", "libre-franklin", "source-sans-3"] as const;

export type LatinFamily = (typeof latinFamilies)[number];
