// A field that offers names of the graph as one types, as a combobox with a list (WAI-ARIA 1.2).
// Without it the field is a plain one.
const SHORTEST = 2;
const PAUSE = 150;

const element = (name, properties, ...children) => {
  const one = Object.assign(document.createElement(name), properties);
  one.append(...children);
  return one;
};

let made = 0;

export class Combobox {
  // choose gets the name that a reader picks, as the server tells of it.
  constructor(input, choose) {
    this.input = input;
    this.choose = choose;
    this.chosen = -1;
    this.list = element("ul", { id: `names-${++made}`, hidden: true });
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", "Names");
    this.told = element("span", { className: "unseen" });
    this.told.setAttribute("role", "status");
    const box = element("span", { className: "combobox" });
    input.replaceWith(box);
    input.removeAttribute("list");
    box.append(input, this.list, this.told);

    input.type = "text";
    input.autocomplete = "off";
    for (const [name, value] of [
      ["role", "combobox"],
      ["aria-autocomplete", "list"],
      ["aria-expanded", "false"],
      ["aria-controls", this.list.id],
    ]) {
      input.setAttribute(name, value);
    }
    input.addEventListener("input", () => this.wait());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", () => this.close());
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.pick(event.target.closest("li")));
  }

  // Whether a name is one to offer.
  wanted() {
    return true;
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    const words = this.input.value.trim();
    if (words.length < SHORTEST) {
      this.close();
      return;
    }
    try {
      const answer = await fetch("/search/suggest?q=" + encodeURIComponent(words));
      const { suggestions } = await answer.json();
      if (words === this.input.value.trim() && document.activeElement === this.input) {
        this.show(suggestions);
      }
    } catch {
      this.close(); // The form still searches.
    }
  }

  show(found) {
    const suggestions = found.filter((one) => this.wanted(one));
    this.suggestions = suggestions;
    this.chosen = -1;
    this.input.removeAttribute("aria-activedescendant");
    this.list.replaceChildren(
      ...suggestions.map((one, index) => {
        const label = element("span", { textContent: one.label, dir: "auto" });
        const type = element("span", { textContent: one.type, className: "type" });
        const option = element("li", { id: `${this.list.id}-${index}` }, label, " ", type);
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.index = index;
        return option;
      }),
    );
    this.open(suggestions.length > 0);
    this.told.textContent =
      suggestions.length === 0 ? "No names" : `${suggestions.length} names, arrow keys choose`;
  }

  open(wanted) {
    this.list.hidden = !wanted;
    this.input.setAttribute("aria-expanded", String(wanted));
  }

  close() {
    clearTimeout(this.timer);
    this.list.replaceChildren();
    this.open(false);
    this.chosen = -1;
    this.input.removeAttribute("aria-activedescendant");
    this.told.textContent = "";
  }

  key(event) {
    const options = [...this.list.children];
    if (event.key === "Escape" && options.length > 0) {
      event.preventDefault();
      this.close();
    } else if (event.key === "Enter" && this.chosen >= 0) {
      event.preventDefault();
      this.pick(options[this.chosen]);
    } else if (event.key === "ArrowDown" && options.length === 0) {
      event.preventDefault();
      this.ask();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.step(options, event.key === "ArrowDown" ? 1 : -1);
    }
  }

  // From the last name on to the box itself, and round to the first one.
  step(options, step) {
    const places = options.length + 1;
    this.chosen = ((this.chosen + 1 + step + places) % places) - 1;
    options.forEach((option, index) =>
      option.setAttribute("aria-selected", String(index === this.chosen)),
    );
    if (this.chosen < 0) {
      this.input.removeAttribute("aria-activedescendant");
    } else {
      this.input.setAttribute("aria-activedescendant", options[this.chosen].id);
      options[this.chosen].scrollIntoView({ block: "nearest" });
    }
  }

  pick(option) {
    if (!option) return;
    const one = this.suggestions[Number(option.dataset.index)];
    this.close();
    this.choose(one);
  }
}
