// The query page: the editor on our endpoint, the sample queries in it, and nothing from elsewhere.
(async () => {
  // The sample that the address names comes with the values of the address.
  const answer = await fetch("/query/samples.json" + location.search);
  const samples = await (answer.ok ? answer : await fetch("/query/samples.json")).json();
  if (!answer.ok) {
    document.getElementById("use").textContent = "The values of this address cannot be used.";
  }
  // Classes and properties of our own ontology: those that come with the editor ask another host.
  const terms = fetch("/query/terms.json").then((answer) => answer.json());
  const complete = (kind, list) =>
    Yasgui.Yasqe.forkAutocompleter(
      kind,
      { name: "litopys-" + kind, bulk: true, autoShow: true, get: async () => (await terms)[list] },
      false,
    );
  complete("class", "classes");
  complete("property", "properties");

  // The editor makes fields without names as it runs, and a button among tabs; a reader is told what they are.
  const root = document.getElementById("yasgui");
  const names = { ".autocomplete": "Endpoint", ".CodeMirror textarea": "SPARQL query" };
  new MutationObserver(() => {
    for (const [fields, name] of Object.entries(names)) {
      root.querySelectorAll(fields).forEach((field) => field.setAttribute("aria-label", name));
    }
    root.querySelectorAll(".addTab").forEach((button) => button.setAttribute("role", "tab"));
  }).observe(root, { childList: true, subtree: true });

  const endpoint = new URL("/sparql", location.href).href;
  const yasgui = new Yasgui(root, {
    requestConfig: { endpoint, method: "POST" },
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    yasqe: {
      autocompleters: ["variables", "prefixes", "litopys-class", "litopys-property"],
      prefixCcApi: "/query/prefixes.json",
    },
  });

  const show = (name) => {
    const sample = samples.find((one) => one.name === name);
    if (!sample) return;
    const tab = yasgui.getTab();
    const target = tab && tab.getName() === name ? tab : yasgui.addTab(true, { name });
    target.setEndpoint(endpoint);
    target.setQuery(sample.text);
    target.show();
  };

  const choice = document.getElementById("samples");
  choice.addEventListener("change", () => {
    show(choice.value);
    history.replaceState(null, "", "/query?name=" + encodeURIComponent(choice.value));
  });
  const named = new URLSearchParams(location.search).get("name");
  if (named) {
    choice.value = named;
    show(named);
  }
})();
