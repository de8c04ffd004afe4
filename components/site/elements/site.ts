import { EmbedElement } from "./embed-element";
import { MenuElement } from "./menu-element";
import { NoticeElement } from "./notice-element";
import { SaveElement } from "./save-element";
import { SavedListElement } from "./saved-list-element";
import { SearchElement } from "./search-element";
import { ShareElement } from "./share-element";
import { TextSizeElement } from "./text-size-element";
import { ThemeElement } from "./theme-element";

customElements.define("masthead-embed", EmbedElement);
customElements.define("masthead-menu", MenuElement);
customElements.define("masthead-notice", NoticeElement);
customElements.define("masthead-save", SaveElement);
customElements.define("masthead-saved", SavedListElement);
customElements.define("masthead-search", SearchElement);
customElements.define("masthead-share", ShareElement);
customElements.define("masthead-text-size", TextSizeElement);
customElements.define("masthead-theme", ThemeElement);
