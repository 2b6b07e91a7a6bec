import {
  QUOTE_SORTS,
  findQuotes
} from "./chunk-CD6IFBE4.js";
import "./chunk-ARX6GJOI.js";
import "./chunk-BEGQF6M2.js";
import "./chunk-VXUGAWVI.js";
import "./chunk-Y4YCRR4C.js";
import "./chunk-5ORJJWBU.js";
import "./chunk-RALVZK37.js";
import "./chunk-GU6UTPMM.js";
export {
  QUOTE_SORTS,
  findQuotes
};
