// Names are offered as one types, and it is told that a question is being asked; all else on its
// page works without JavaScript.
import { Combobox } from "./combobox.js";

const form = document.querySelector("form.ask");

// A field for an entity shows its name; what is asked for is its IRI, as long as the name stands.
class EntityBox extends Combobox {
  constructor(input) {
    super(input, (one) => this.set(one.label, one.iri));
    this.set(input.value, input.dataset.iri ?? "");
    form.addEventListener("formdata", ({ formData }) => {
      if (this.iri && input.value === this.name) formData.set(input.name, this.iri);
    });
  }

  set(name, iri) {
    this.name = name;
    this.iri = iri;
    this.input.value = name;
  }

  wanted(one) {
    return one.type !== "article";
  }
}

class NameBox extends Combobox {
  constructor(input) {
    super(input, (one) => (input.value = one.label));
  }

  wanted(one) {
    return one.type !== "article";
  }
}

form.querySelectorAll("input[data-names=iri]").forEach((input) => new EntityBox(input));
form.querySelectorAll("input[data-names=text]").forEach((input) => new NameBox(input));

const busy = document.getElementById("busy");
form.addEventListener("submit", () => {
  busy.hidden = false;
});
// Back from the answer, the page may be the one that was left.
addEventListener("pageshow", () => {
  busy.hidden = true;
});
