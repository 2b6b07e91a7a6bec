import {
  isFunctionWord,
  unitsOf
} from "./chunk-WDYZPZTL.js";
import "./chunk-A6PCIOUP.js";
import "./chunk-RALVZK37.js";
import "./chunk-U7GINGPK.js";
export {
  isFunctionWord,
  unitsOf
};
