import {
  bound,
  checkFilter,
  country,
  dayConditions,
  oneOf,
  outlets,
  person,
  searchSet,
  speaker,
  topic,
  weapon
} from "./chunk-ARX6GJOI.js";
import "./chunk-VXUGAWVI.js";
import "./chunk-Y4YCRR4C.js";
import "./chunk-5ORJJWBU.js";
import "./chunk-RALVZK37.js";
import "./chunk-GU6UTPMM.js";
export {
  bound,
  checkFilter,
  country,
  dayConditions,
  oneOf,
  outlets,
  person,
  searchSet,
  speaker,
  topic,
  weapon
};
