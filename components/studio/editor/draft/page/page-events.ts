interface PageEvents {
  onOnline: () => void;
  onOffline: () => void;
  /** The page can be seen again, or is back from the browser's memory */
  onShow: () => void;
  onHide: () => void;
  /** Whether closing now would leave text behind that the newsroom has not */
  isUnsaved: () => boolean;
}

/** Listens to what happens to the page; returns how to stop. */
export function listenToPage({ onOnline, onOffline, onShow, onHide, isUnsaved }: PageEvents): () => void {
  const whenVisible = () => document.visibilityState === "visible" && onShow();
  const guard = (event: BeforeUnloadEvent) => isUnsaved() && event.preventDefault();
  window.addEventListener("online", onOnline);
  window.addEventListener("offline", onOffline);
  window.addEventListener("pageshow", whenVisible);
  window.addEventListener("pagehide", onHide);
  window.addEventListener("beforeunload", guard);
  document.addEventListener("visibilitychange", whenVisible);
  return () => {
    window.removeEventListener("online", onOnline);
    window.removeEventListener("offline", onOffline);
    window.removeEventListener("pageshow", whenVisible);
    window.removeEventListener("pagehide", onHide);
    window.removeEventListener("beforeunload", guard);
    document.removeEventListener("visibilitychange", whenVisible);
  };
}
