import { optionList } from "./option-list";

const PAUSE_MS = 120;
/** Results cost more than suggestions and are counted as searches. */
const RESULTS_PAUSE_MS = 400;

interface Suggestion {
  kind: string;
  text: string;
  path: string;
}

/**
 * The search form while somebody types: suggestions below the field, to be walked through with the arrow keys (the combobox of
 * the ARIA practices), and on the search page the results themselves. Without it the form asks for the page as every form does.
 */
export class SearchElement extends HTMLElement {
  private asking?: AbortController;
  private waiting?: ReturnType<typeof setTimeout>;

  connectedCallback() {
    const input = this.querySelector("input");
    const form = this.querySelector("form");
    if (!input || !form) return;
    const options = optionList(input, this.dataset.label ?? "");
    form.append(options.list);
    input.autocomplete = "off";
    input.addEventListener("input", () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => void this.ask(form, input, options.show), PAUSE_MS);
    });
    this.addEventListener("focusout", (event) => {
      if (!this.contains(event.relatedTarget as Node)) options.show([]);
    });
    form.addEventListener("submit", () => {
      clearTimeout(this.waiting);
      this.asking?.abort();
    });
  }

  private async ask(form: HTMLFormElement, input: HTMLInputElement, show: (items: Suggestion[]) => void) {
    this.asking?.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    const query = input.value.trim();
    if (!query) return show([]);
    const results = document.getElementById(this.dataset.results ?? "");
    try {
      await Promise.all([
        suggested(this.dataset.lang ?? "", query, signal).then(show),
        results && replaced(results, `${form.getAttribute("action")}?${askedIn(form, query)}`, signal),
      ]);
    } catch {
      // A newer question, or no network: what is shown stays, and the form still works.
    }
  }
}

/** What the form asks for, without the fields that are left empty. */
function askedIn(form: HTMLFormElement, query: string): URLSearchParams {
  const fields = [...new FormData(form)].filter(([name, value]) => name !== "q" && value !== "");
  return new URLSearchParams([["q", query], ...fields.map(([name, value]) => [name, String(value)])]);
}

async function suggested(lang: string, query: string, signal: AbortSignal): Promise<Suggestion[]> {
  const answer = await fetch(`/api/suggest?lang=${lang}&q=${encodeURIComponent(query)}`, { signal });
  return answer.ok ? (await answer.json()).suggestions : [];
}

/** Rejects when it is aborted. */
const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    setTimeout(resolve, ms);
    signal.addEventListener("abort", reject);
  });

/** Takes the results out of the page that the form would have led to. */
async function replaced(results: HTMLElement, address: string, signal: AbortSignal) {
  await pause(RESULTS_PAUSE_MS - PAUSE_MS, signal);
  const answer = await fetch(address, { signal });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById(results.id);
  if (!fresh || signal.aborted) return;
  results.replaceChildren(...fresh.childNodes);
  document.title = page.title;
  history.replaceState(null, "", address);
}
