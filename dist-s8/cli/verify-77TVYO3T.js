import {
  verify
} from "./chunk-EJOMDFGL.js";
import "./chunk-TD2MMPDI.js";
import "./chunk-WDYZPZTL.js";
import "./chunk-HSBVK4IK.js";
import "./chunk-6XYDYWVM.js";
import "./chunk-A6PCIOUP.js";
import "./chunk-CFW5GXZS.js";
import "./chunk-RALVZK37.js";
import "./chunk-U7GINGPK.js";
export {
  verify
};
