import { corrections } from "@/lib/studio/corrections/messages/en";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";

const isKind = (kind: string): kind is keyof typeof corrections.kind => Object.hasOwn(corrections.kind, kind);

/** The label of a kind of correction; the kind itself where it has none. */
export const correctionLabel = (kind: string, t: Translate) => (isKind(kind) ? t(`corrections.kind.${kind}`) : kind);
