// Tells that a question is being asked; all else on its page works without JavaScript.
const busy = document.getElementById("busy");
document.querySelector("form.ask").addEventListener("submit", () => {
  busy.hidden = false;
});
// Back from the answer, the page may be the one that was left.
addEventListener("pageshow", () => {
  busy.hidden = true;
});
