// The overview: the map of oblasts, the brush on the bars of time, and choosing without a reload.
// The page of the server is the source of all numbers: a choice fetches the page for it, and its
// parts take the places of ours. Without this module the form does the same with a reload.
const LIVE = ["bars", "summary", "legend", "oblasts", "reports", "event-links"];

const form = document.getElementById("event-form");
const bars = document.getElementById("bars");

// ---- The map: our own outlines, coloured by the steps that stand in the table.

function rowOf(feature) {
  return document.querySelector(`#oblasts tr[data-iri="${CSS.escape(feature.properties.iri)}"]`);
}

function describe(feature) {
  const row = rowOf(feature);
  const words = document.createElement("span");
  const reports = row ? row.querySelector("td").textContent : "no";
  words.textContent = `${feature.properties.label}: ${reports} event reports`;
  return words;
}

function paint(layer) {
  const path = layer.getElement();
  const row = rowOf(layer.feature);
  if (path) path.setAttribute("class", `oblast heat-${row ? row.dataset.step : 0} leaflet-interactive`);
}

async function drawMap() {
  const place = document.getElementById("map");
  const answer = await fetch("/overview/oblasts.geojson");
  const shapes = answer.ok ? await answer.json() : { features: [] };
  if (shapes.features.length === 0) return () => {};
  place.hidden = false;
  const map = L.map(place, { zoomSnap: 0.1, scrollWheelZoom: false, attributionControl: false });
  document.getElementById("credit").hidden = false;
  const layer = L.geoJSON(shapes, {
    onEachFeature: (feature, outline) => {
      outline.bindTooltip(() => describe(feature), { sticky: true });
      outline.on("click", () => {
        const link = rowOf(feature)?.querySelector("td a");
        if (link) location.assign(link.href);
      });
    },
  }).addTo(map);
  const repaint = () => layer.eachLayer(paint);
  map.fitBounds(layer.getBounds(), { padding: [6, 6] });
  repaint();
  return repaint;
}

// ---- The brush: two sliders over the bars, which set the days of the form.

function slider(name) {
  const input = document.createElement("input");
  input.type = "range";
  input.min = 0;
  input.max = bars.children.length - 1;
  input.setAttribute("aria-label", name);
  return input;
}

function makeBrush(choose) {
  const last = bars.children.length - 1;
  if (last < 1) return;
  const start = slider("First day shown");
  const end = slider("Last day shown");

  // The days of the form decide; where it has none, the sliders stand at the ends.
  const follow = () => {
    const all = [...bars.children];
    const from = form.elements.from.value;
    const to = form.elements.to.value;
    const first = from ? all.findIndex((bar) => bar.dataset.to >= from) : 0;
    start.value = first < 0 ? last : first;
    end.value = to ? all.findLastIndex((bar) => bar.dataset.from <= to) : last;
    if (Number(end.value) < Number(start.value)) end.value = start.value;
    tell();
  };
  const tell = () => {
    start.setAttribute("aria-valuetext", bars.children[start.value].dataset.from);
    end.setAttribute("aria-valuetext", bars.children[end.value].dataset.to);
  };
  const move = (moved) => {
    if (Number(start.value) > Number(end.value)) {
      moved.value = moved === start ? end.value : start.value;
    }
    const [first, final] = [Number(start.value), Number(end.value)];
    form.elements.from.value = first === 0 ? "" : bars.children[first].dataset.from;
    form.elements.to.value = final === last ? "" : bars.children[final].dataset.to;
    [...bars.children].forEach((bar, n) => bar.classList.toggle("chosen", n >= first && n <= final));
    tell();
  };
  for (const one of [start, end]) {
    one.addEventListener("input", () => move(one));
    one.addEventListener("change", () => choose());
  }
  follow();
  document.getElementById("brush").append(start, end);
  return follow;
}

// ---- Choosing: the address holds the choice, and going back brings the last one.

function address() {
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value) values.append(name, value);
  return values.size === 0 ? "/" : `/?${values}`;
}

let asked = 0;

async function show(href) {
  const mine = ++asked;
  const summary = document.getElementById("summary");
  const slow = setTimeout(() => { summary.textContent = "Counting..."; }, 400);
  try {
    const answer = await fetch(href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== asked) return;
    if (!answer.ok) {
      summary.textContent = page.querySelector("main p")?.textContent ?? "This did not work.";
      return;
    }
    for (const id of LIVE) {
      document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes);
    }
    repaint();
  } catch {
    if (mine === asked) summary.textContent = "The server does not answer. Try again.";
  } finally {
    clearTimeout(slow);
  }
}

function choose() {
  const href = address();
  history.pushState(null, "", href);
  show(href);
}

let repaint = () => {};
const follow = makeBrush(choose) ?? (() => {});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  follow();
  choose();
});
form.addEventListener("change", () => {
  follow();
  choose();
});
addEventListener("popstate", () => location.reload());
repaint = await drawMap();
