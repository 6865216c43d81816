// A place on a map without tiles: its point, and the outlines of the oblasts as far as the graph has
// them.
const outlines = async () => {
  const answer = await fetch("/overview/oblasts.geojson").catch(() => null);
  return answer?.ok ? answer.json() : { type: "FeatureCollection", features: [] };
};

export const place = async (box) => {
  const at = [Number(box.dataset.latitude), Number(box.dataset.longitude)];
  const map = L.map(box, { minZoom: 4, maxZoom: 11, scrollWheelZoom: false });
  map.attributionControl.setPrefix(false);
  map.setView(at, 7);
  const name = document.createElement("span");
  name.textContent = box.dataset.label;
  L.circleMarker(at, { radius: 8, className: "spot", fillOpacity: 1 })
    .addTo(map)
    .bindTooltip(name, { permanent: true, direction: "top" });
  const shapes = await outlines();
  if (shapes.features.length > 0) {
    const style = ({ id }) => ({ className: id === box.dataset.iri ? "outline own" : "outline" });
    L.geoJSON(shapes, { style, interactive: false }).addTo(map).bringToBack();
    map.attributionControl.addAttribution("Outlines: geoBoundaries, CC BY 4.0");
  }
  box.dataset.ready = "true";
};
