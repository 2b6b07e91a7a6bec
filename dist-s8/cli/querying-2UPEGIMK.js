import {
  FORMATS,
  asksStore,
  filtersStore,
  storeOf,
  tellEmpty
} from "./chunk-PXXWO5FY.js";
import "./chunk-PD2SROHM.js";
import "./chunk-XM6T6ZKP.js";
import "./chunk-SLVX73AT.js";
import "./chunk-5ORJJWBU.js";
import "./chunk-BJRULFLY.js";
import "./chunk-34BZBZIY.js";
import "./chunk-MPZG2Q6L.js";
import "./chunk-SFP65M75.js";
import "./chunk-LTRBJPQV.js";
import "./chunk-2R7ER2LJ.js";
import "./chunk-GU6UTPMM.js";
export {
  FORMATS,
  asksStore,
  filtersStore,
  storeOf,
  tellEmpty
};
