// Type-ahead for every search box: a name that is chosen leads to its page.
import { Combobox } from "./combobox.js";

document
  .querySelectorAll('form[action="/search"] input[name="q"]')
  .forEach((input) => new Combobox(input, (one) => location.assign(one.href)));

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
