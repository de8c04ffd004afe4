type CardRefusalCode = "bad-card" | "busy" | "too-slow" | "process-died" | "cannot-draw";

/** Why a card was not drawn. */
export class CardRefusal extends Error {
  readonly code: CardRefusalCode;

  constructor(code: CardRefusalCode, message: string) {
    super(message);
    this.name = "CardRefusal";
    this.code = code;
  }
}
