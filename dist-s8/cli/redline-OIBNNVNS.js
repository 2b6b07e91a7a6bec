import {
  colours
} from "./chunk-CFJ2BCK6.js";
import {
  visible
} from "./chunk-MPZG2Q6L.js";
import "./chunk-GU6UTPMM.js";

// dist/cli/redline.js
var QUIET = /* @__PURE__ */ new Set(["boundary", "punctuation", "case"]);
function redline(text, edits) {
  let line = "";
  let at = 0;
  const marked = edits.filter(({ class: cls }) => !QUIET.has(cls)).sort((a, b) => a.toSpan.start - b.toSpan.start || a.toSpan.end - b.toSpan.end);
  for (const { from, to, toSpan } of marked) {
    if (toSpan.start < at)
      continue;
    line += shown(text.slice(at, toSpan.start));
    if (to === "" && line !== "" && !line.endsWith(" "))
      line += " ";
    if (from !== "")
      line += colours.red(`[-${shown(from)}-]`);
    if (to !== "")
      line += colours.green(`{+${shown(to)}+}`);
    at = toSpan.end;
  }
  return line + shown(text.slice(at));
}
var shown = (text) => visible(text.replace(/\s+/g, " "));
export {
  redline,
  shown
};
