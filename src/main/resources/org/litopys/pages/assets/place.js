// A place on a map without tiles: its point, and the outlines of the oblasts where the server has them.
export const place = (box) => {
  const at = [Number(box.dataset.latitude), Number(box.dataset.longitude)];
  const map = L.map(box, { attributionControl: false, zoomControl: true, minZoom: 4, maxZoom: 12 });
  map.setView(at, 7);
  const name = document.createElement("span");
  name.textContent = box.dataset.label;
  L.circleMarker(at, { radius: 8, className: "spot", alt: box.dataset.label })
    .addTo(map)
    .bindTooltip(name, { permanent: true, direction: "top" });
  box.dataset.ready = "true";
};
