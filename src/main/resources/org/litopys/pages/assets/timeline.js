// The months of a table as bars, a colour for each kind of fact. A click on one finds its facts, as
// the table's links do.
const SVG = "http://www.w3.org/2000/svg";
const NARROWEST = 300;
const HEIGHT = 150;
const FOOT = 18;
const SIDE = 34;
const LABEL = 50;
const WIDEST = 40;

const element = (name, attributes, parent) => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent?.append(made);
  return made;
};

const words = (text, attributes, parent) => {
  const made = element("text", attributes, parent);
  made.textContent = text;
  return made;
};

// Months since year 0, so that months without facts keep their room.
const index = (month) => {
  const [year, number] = month.split("-").map(Number);
  return year * 12 + number - 1;
};

const read = (table) => {
  const kinds = [...table.tHead.querySelectorAll("th[data-kind]")].map((th) => ({
    name: th.dataset.kind,
    title: th.textContent.toLowerCase(),
  }));
  const months = [...table.tBodies[0].rows].map((row) => {
    const counts = [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent));
    const month = row.querySelector("th").textContent;
    const { href } = row.querySelector("a");
    return { month, href, at: index(month), counts, total: counts.reduce((sum, one) => sum + one, 0) };
  });
  return { kinds, months };
};

// A few facts of long ago would make all bars thin: the first month is that before which there are
// less than one in a hundred.
const recent = (months) => {
  const all = months.reduce((sum, month) => sum + month.total, 0);
  let before = 0;
  let first = 0;
  while ((before + months[first].total) * 100 <= all) before += months[first++].total;
  return { shown: months.slice(first), before };
};

const legend = (kinds, box) => {
  const list = document.createElement("ul");
  list.className = "legend plain";
  for (const kind of kinds) {
    const item = document.createElement("li");
    const colour = document.createElement("span");
    colour.className = "swatch " + kind.name;
    item.append(colour, " " + kind.title);
    list.append(item);
  }
  box.append(list);
};

export const timeLine = (box) => {
  const { kinds, months: all } = read(document.getElementById(box.dataset.table));
  const { shown: months, before } = recent(all);
  const width = Math.max(NARROWEST, box.clientWidth);
  const first = months[0].at;
  const span = months[months.length - 1].at - first + 1;
  const highest = Math.max(...months.map((month) => month.total));
  const step = Math.min(WIDEST, (width - SIDE) / span);
  const bar = Math.max(1.5, step * 0.85);
  const scale = (HEIGHT - FOOT - 12) / highest;
  const svg = element("svg", { viewBox: `0 0 ${width} ${HEIGHT}`, role: "img" });
  const told = `Facts by month, ${months[0].month} to ${months[months.length - 1].month}; at most ${highest} in a month`;
  svg.setAttribute("aria-label", told);
  const ground = HEIGHT - FOOT;
  element("line", { class: "axis", x1: SIDE, x2: width, y1: ground, y2: ground }, svg);
  words(highest, { x: SIDE - 5, y: ground - highest * scale + 4, "text-anchor": "end" }, svg);
  words("0", { x: SIDE - 5, y: ground, "text-anchor": "end" }, svg);
  for (const month of months) {
    let y = ground;
    const group = element("g", { class: "month" }, svg);
    group.addEventListener("click", () => location.assign(month.href));
    element("title", {}, group).textContent =
      `${month.month}: ` + kinds.map((kind, i) => `${month.counts[i]} ${kind.title}`).join(", ");
    kinds.forEach((kind, i) => {
      const height = month.counts[i] * scale;
      y -= height;
      const x = SIDE + (month.at - first) * step;
      if (height > 0) element("rect", { class: kind.name, x, y, width: bar, height }, group);
    });
  }
  const every = Math.ceil((LABEL * 1.5) / step);
  for (let i = 0; i < span && SIDE + i * step + LABEL <= width; i += every) {
    const at = first + i;
    const label = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    words(label, { x: SIDE + i * step, y: HEIGHT - 4 }, svg);
  }
  box.append(svg);
  legend(kinds, box);
  if (before > 0) {
    const note = document.createElement("p");
    note.className = "note";
    note.textContent = `${before} of before ${months[0].month} are in the table only.`;
    box.append(note);
  }
};
