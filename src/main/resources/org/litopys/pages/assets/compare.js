// The fields for the two sides offer names as they are typed.
const PAUSE = 150;

for (const field of document.querySelectorAll("input[list]")) {
  const list = document.getElementById(field.getAttribute("list"));
  const publishers = [...list.options].map((option) => option.value);
  let timer;
  let asked = 0;

  const offer = async () => {
    const typed = field.value.trim();
    const mine = ++asked;
    if (typed.length < 2) return;
    const answer = await fetch("/search/suggest?q=" + encodeURIComponent(typed)).catch(() => null);
    if (!answer?.ok || mine !== asked) return;
    const { suggestions } = await answer.json();
    const lower = typed.toLowerCase();
    const options = publishers
      .filter((name) => name.toLowerCase().includes(lower))
      .map((name) => ({ label: name, type: "publisher" }))
      .concat(suggestions.filter((one) => ["person", "organization", "country", "source"].includes(one.type)));
    list.replaceChildren(
      ...options.map(({ label, type }) => {
        const option = document.createElement("option");
        option.value = label;
        option.textContent = type;
        return option;
      }),
    );
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(offer, PAUSE);
  });
}
