// The page of an entity: draws what the page tells in tables and lists as well.
import { timeLine } from "./timeline.js";
import { network } from "./network.js";
import { place } from "./place.js";
import { copyButtons } from "./copy.js";

document.querySelectorAll(".timeline").forEach(timeLine);
document.querySelectorAll(".network").forEach(network);
document.querySelectorAll(".map.small").forEach(place);
copyButtons(document.querySelectorAll("pre.line"));
