export { cardHash, cardTemplateVersion } from "./card-hash";
export { CardRefusal } from "./card-refusal";
export { parseCard } from "./card-schema";
export { type CardContentType, convertCard } from "./convert-card";
export { type DrawnCard, drawCard, drawingProcessId, stopDrawingCards } from "./draw-card";
export { plainCard } from "./plain-card";
