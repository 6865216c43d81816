// Neighbours as a picture: a click on one adds its own, and the least of the others leave, so that
// all fit on a screen. The list beside it tells the same in words.
import cytoscape from "./cytoscape.js";

const MOST = 30;
const MOST_IN_LITTLE_ROOM = 13;
const LITTLE_ROOM = 500;
const ADDED = 8;

const colours = () => {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue("--" + name).trim();
  return {
    text: colour("text"),
    back: colour("back"),
    edge: colour("edge"),
    accent: colour("accent"),
    said: colour("said"),
    supplies: colour("supplies"),
    event: colour("event"),
  };
};

const look = () => {
  const c = colours();
  const line = (kind) => ({ selector: `edge[kind = "${kind}"]`, style: { "line-color": c[kind] } });
  return [
    {
      selector: "node",
      style: {
        label: "data(label)",
        color: c.text,
        "background-color": c.edge,
        "font-size": 12,
        "text-wrap": "wrap",
        "text-max-width": 110,
        "text-valign": "bottom",
        "text-outline-color": c.back,
        "text-outline-width": 2,
        width: "mapData(weight, 1, 30, 14, 40)",
        height: "mapData(weight, 1, 30, 14, 40)",
      },
    },
    { selector: "node.center", style: { "background-color": c.accent, "font-weight": "bold" } },
    { selector: "node:selected", style: { "border-width": 3, "border-color": c.text } },
    {
      selector: "edge",
      style: { "curve-style": "haystack", "line-color": c.edge, width: "mapData(weight, 1, 30, 1, 8)" },
    },
    line("said"),
    line("supplies"),
    line("event"),
  ];
};

const node = (one, weight) => ({
  group: "nodes",
  data: { id: one.iri, label: one.label, href: one.href, type: one.type, weight: Math.min(30, weight) },
});

const edge = (from, one, weight) => {
  const ends = [from.iri, one.iri].sort();
  return {
    group: "edges",
    data: { id: ends.join(" "), source: ends[0], target: ends[1], kind: one.mostly, weight: Math.min(30, weight) },
  };
};

const sum = (facts) => Object.values(facts).reduce((all, one) => all + one, 0);

const fetched = async (file) => {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error("the server answered " + answer.status);
  return answer.json();
};

const add = (cy, found, most) => {
  if (cy.getElementById(found.center.iri).empty()) cy.add(node(found.center, 30));
  let room = most;
  const added = [];
  for (const one of found.neighbours) {
    const known = cy.getElementById(one.iri).nonempty();
    if (!known && room-- <= 0) continue;
    const weight = sum(one.facts);
    if (!known) {
      cy.add(node(one, weight));
      added.push(one.iri);
    }
    const line = edge(found.center, one, weight);
    if (cy.getElementById(line.data.id).empty()) cy.add(line);
  }
  return added;
};

// Leaves of the least weight go first; who was opened, and who came just now, stay.
const prune = (cy, kept, most) => {
  const over = cy.nodes().length - most;
  if (over <= 0) return;
  cy.nodes()
    .filter((one) => !one.hasClass("center") && !kept.includes(one.id()))
    .sort((a, b) => a.degree(false) - b.degree(false) || a.data("weight") - b.data("weight"))
    .slice(0, over)
    .remove();
};

const arrange = (cy) => {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  cy.layout({ name: "cose", animate: false, randomize: false, nodeDimensionsIncludeLabels: true, padding: 20 }).run();
  cy.animate({ fit: { padding: 20 }, duration: still ? 0 : 200 });
};

// A button beside each neighbour of the list does what a click in the picture does.
const expandable = (box, found, choose) => {
  const links = [...box.closest("section").querySelectorAll(".neighbours a")];
  for (const one of found.neighbours) {
    const link = links.find((each) => each.getAttribute("href") === one.href);
    if (!link) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "small";
    button.textContent = "+";
    button.title = "Its neighbours in the picture";
    button.setAttribute("aria-label", "Show the neighbours of " + one.label + " in the picture");
    button.addEventListener("click", () => choose(one, sum(one.facts)));
    link.before(button, " ");
  }
};

export const network = async (box) => {
  const told = document.createElement("p");
  told.className = "note";
  told.setAttribute("role", "status");
  box.after(told);
  box.setAttribute("role", "img");
  box.setAttribute("aria-label", "Neighbours of " + box.dataset.label + "; the list tells them in words");
  try {
    const found = await fetched(box.dataset.file);
    const cy = cytoscape({ container: box, style: look(), minZoom: 0.3, maxZoom: 1.6 });
    const most = box.clientWidth < LITTLE_ROOM ? MOST_IN_LITTLE_ROOM : MOST;
    add(cy, found, most - 1);
    cy.getElementById(found.center.iri).addClass("center");
    cy.layout({ name: "cose", animate: false, randomize: false, nodeDimensionsIncludeLabels: true, padding: 10 }).run();
    told.textContent = "Click one, here or in the list, for its own neighbours.";
    cy.on("tap", "node", (event) => open(cy, event.target, told, most));
    expandable(box, found, (one, weight) => {
      if (cy.getElementById(one.iri).empty()) cy.add([node(one, weight), edge(found.center, one, weight)]);
      open(cy, cy.getElementById(one.iri), told, most);
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy.style(look()));
    box.dataset.shown = cy.nodes().length;
    box.dataset.ready = "true";
  } catch (e) {
    told.textContent = "The picture cannot be drawn: " + e.message;
  }
};

const open = async (cy, one, told, most) => {
  const link = document.createElement("a");
  link.href = one.data("href");
  link.textContent = one.data("label");
  told.replaceChildren(link, " (" + one.data("type") + ")");
  if (one.hasClass("center")) return;
  try {
    const found = await fetched(one.data("href") + "/neighbours.json");
    one.addClass("center");
    const added = add(cy, found, ADDED);
    prune(cy, [...added, one.id()], most);
    if (added.length > 0) arrange(cy);
    cy.container().dataset.shown = cy.nodes().length;
    told.append(`, ${found.total} neighbours, ${added.length} added`);
  } catch (e) {
    told.append(", whose neighbours did not come: " + e.message);
  }
};
