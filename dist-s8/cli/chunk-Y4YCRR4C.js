import {
  fold,
  nearest
} from "./chunk-5ORJJWBU.js";
import {
  BASE,
  COUNTRIES
} from "./chunk-RALVZK37.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/store/countries.js
var NAMES = new Map(BASE.map(([iso2, , name]) => [iso2, name]));
var countryName = (iso2) => NAMES.get(iso2) ?? iso2;
function index() {
  const list = (names) => names.split(";").map(fold);
  const byCode = new Map(COUNTRIES.map((row) => [row.iso2, row]));
  const layers = [
    ([iso2, iso3]) => [fold(iso2), fold(iso3)],
    ([, , name]) => [fold(name)],
    ([iso2]) => list(byCode.get(iso2)?.aliases ?? ""),
    ([iso2]) => list(`${byCode.get(iso2)?.adjectives ?? ""};${byCode.get(iso2)?.people ?? ""}`),
    ([iso2, , , capital]) => [fold(capital), ...list(byCode.get(iso2)?.seats ?? "")]
  ];
  const found = /* @__PURE__ */ new Map();
  for (const names of layers) {
    for (const row of BASE)
      for (const name of names(row))
        if (name !== "" && !found.has(name))
          found.set(name, row[0]);
  }
  return found;
}
var countries;
var findCountry = (name) => (countries ??= index()).get(fold(name)) ?? null;
function resolveCountry(name) {
  const iso2 = findCountry(name);
  if (iso2 !== null)
    return iso2;
  const close = nearest(name, [...countries.keys()].filter((key) => key.length > 3));
  const meant = close === null ? null : countryName(countries.get(close));
  const remedy = meant === null ? "give a name, a demonym or an ISO 3166 code" : `did you mean ${meant}?`;
  throw new OnrecordError("usage", `unknown country "${name}"`, { remedy });
}

export {
  countryName,
  findCountry,
  resolveCountry
};
