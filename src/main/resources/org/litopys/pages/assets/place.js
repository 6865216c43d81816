// A place and those of events around it on a map without tiles: their points, and the outlines of
// the oblasts as far as the graph has them.
const outlines = async () => {
  const answer = await fetch("/overview/oblasts.geojson").catch(() => null);
  return answer?.ok ? answer.json() : { type: "FeatureCollection", features: [] };
};

const words = (text) => {
  const span = document.createElement("span");
  span.textContent = text;
  return span;
};

const point = (one) => [Number(one.dataset.latitude), Number(one.dataset.longitude)];

const site = (one, map) => {
  const circle = L.circleMarker(point(one), { radius: 6, className: "site", fillOpacity: 1 });
  circle.addTo(map).bindTooltip(words(one.textContent));
  circle.on("click", () => location.assign(one.querySelector("a").href));
};

export const place = async (box) => {
  const section = box.closest("section");
  const sites = [...section.querySelectorAll(".sites li")];
  const own = "latitude" in box.dataset;
  const points = [...(own ? [point(box)] : []), ...sites.map(point)];
  const map = L.map(box, {
    minZoom: 3,
    maxZoom: 11,
    zoomSnap: 0.25,
    scrollWheelZoom: false,
    attributionControl: false,
  });
  map.fitBounds(points, { padding: [20, 20], maxZoom: sites.length > 0 ? 9 : 7 });
  sites.forEach((one) => site(one, map));
  if (own) {
    L.circleMarker(points[0], { radius: 8, className: "spot", fillOpacity: 1 })
      .addTo(map)
      .bindTooltip(words(box.dataset.label), { permanent: true, direction: "top", offset: [0, -6] });
  }
  const shapes = await outlines();
  if (shapes.features.length > 0) {
    const style = ({ id }) => ({ className: id === box.dataset.iri ? "outline own" : "outline" });
    const layer = L.geoJSON(shapes, { style, interactive: false }).addTo(map).bringToBack();
    const outline = layer.getLayers().find((one) => one.feature.id === box.dataset.iri);
    if (outline) map.fitBounds(outline.getBounds(), { padding: [10, 10] });
    const credit = section.querySelector(".credit");
    credit.append((credit.textContent ? "; o" : "O") + "utlines: geoBoundaries, CC BY 4.0");
  }
  box.dataset.ready = "true";
};
