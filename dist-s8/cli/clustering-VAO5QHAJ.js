import {
  clustersOf,
  utterancesIn
} from "./chunk-SA543VE6.js";
import "./chunk-TD2MMPDI.js";
import "./chunk-WDYZPZTL.js";
import "./chunk-6XYDYWVM.js";
import "./chunk-A6PCIOUP.js";
import "./chunk-B7SHYDG2.js";
import "./chunk-CFW5GXZS.js";
import "./chunk-RALVZK37.js";
import "./chunk-U7GINGPK.js";
export {
  clustersOf,
  utterancesIn
};
