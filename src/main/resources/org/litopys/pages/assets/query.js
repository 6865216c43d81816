// The query page: the editor on our endpoint, the sample queries in it, and nothing from elsewhere.
(async () => {
  const samples = await (await fetch("/query/samples.json")).json();
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

  const endpoint = new URL("/sparql", location.href).href;
  const yasgui = new Yasgui(document.getElementById("yasgui"), {
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
