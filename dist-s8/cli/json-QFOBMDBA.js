// dist/report/json.js
function json(digest, proof) {
  const text = JSON.stringify(digest, (_key, value) => {
    if (isWords(value))
      proof(value);
    return value;
  }, 1);
  return `${text}
`;
}
var isWords = (value) => typeof value === "object" && value !== null && "sha256" in value && "quoted" in value;
export {
  json
};
