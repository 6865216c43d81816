// Type-ahead for every search box: names that begin with what was typed, as a combobox with a list
// (WAI-ARIA 1.2). Without it the boxes are plain forms.
const SHORTEST = 2;
const PAUSE = 150;

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

class Combobox {
  constructor(input, number) {
    this.input = input;
    this.chosen = -1;
    this.list = element("ul", { id: `names-${number}`, hidden: true });
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", "Names");
    this.told = element("span", { className: "unseen" });
    this.told.setAttribute("role", "status");
    const box = element("span", { className: "combobox" });
    input.replaceWith(box);
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
    this.list.addEventListener("click", (event) => this.go(event.target.closest("li")));
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

  show(suggestions) {
    this.chosen = -1;
    this.input.removeAttribute("aria-activedescendant");
    this.list.replaceChildren(
      ...suggestions.map((one, index) => {
        const label = element("span", { textContent: one.label, dir: "auto" });
        const type = element("span", { textContent: one.type, className: "type" });
        const option = element("li", { id: `${this.list.id}-${index}` }, label, " ", type);
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.href = one.href;
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
      this.go(options[this.chosen]);
    } else if (event.key === "ArrowDown" && options.length === 0) {
      event.preventDefault();
      this.ask();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.choose(options, event.key === "ArrowDown" ? 1 : -1);
    }
  }

  // From the last name on to the box itself, and round to the first one.
  choose(options, step) {
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

  go(option) {
    if (option) location.assign(option.dataset.href);
  }
}

document
  .querySelectorAll('form[action="/search"] input[name="q"]')
  .forEach((input, index) => new Combobox(input, index));

// Where there is little room the facts come first, and the filters are folded up.
const narrow = matchMedia("(max-width: 48rem)");
const fold = () =>
  document.querySelectorAll(".fold").forEach((one) => (one.open = !narrow.matches));
fold();
narrow.addEventListener("change", fold);

// An address to send to someone has no empty parts.
document.querySelectorAll('form[action="/search"]').forEach((form) =>
  form.addEventListener("formdata", (event) => {
    for (const [name, value] of [...event.formData]) {
      if (value === "") event.formData.delete(name);
    }
  }),
);
