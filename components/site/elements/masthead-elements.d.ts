import type { DetailedHTMLProps, HTMLAttributes } from "react";

type MastheadElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "masthead-menu": MastheadElement;
      "masthead-theme": MastheadElement;
      "masthead-text-size": MastheadElement;
      "masthead-search": MastheadElement;
      "masthead-share": MastheadElement;
      "masthead-save": MastheadElement;
      "masthead-saved": MastheadElement;
      "masthead-notice": MastheadElement;
      "masthead-embed": MastheadElement;
      "masthead-lightbox": MastheadElement;
    }
  }
}
