import {
  clusterRows,
  lineRows,
  namesOf,
  outletRows,
  rowsByKey
} from "./chunk-ST2Z3BV2.js";
import "./chunk-SA543VE6.js";
import "./chunk-TD2MMPDI.js";
import "./chunk-WDYZPZTL.js";
import "./chunk-CD6IFBE4.js";
import "./chunk-ARX6GJOI.js";
import "./chunk-6XYDYWVM.js";
import "./chunk-A6PCIOUP.js";
import "./chunk-BEGQF6M2.js";
import "./chunk-VXUGAWVI.js";
import "./chunk-B7SHYDG2.js";
import "./chunk-Y4YCRR4C.js";
import "./chunk-5ORJJWBU.js";
import "./chunk-CFW5GXZS.js";
import "./chunk-RALVZK37.js";
import "./chunk-U7GINGPK.js";
import "./chunk-GU6UTPMM.js";
export {
  clusterRows,
  lineRows,
  namesOf,
  outletRows,
  rowsByKey
};
