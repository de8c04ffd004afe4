export {
  type CardBrand,
  type CardKind,
  type CardPhoto,
  type CardSize,
  cardSizes,
  pixelsOf,
  type ShareCard,
} from "./card";
export type { Box, CardLayout, PlacedLayer } from "./card-layout";
export { type LatinFamily, latinFamilies, type TypeStyle } from "./text/type-style";
export type { SetText, Typesetter } from "./text/typesetter";
