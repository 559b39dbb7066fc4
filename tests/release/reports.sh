#!/usr/bin/env bash
# Proves that the forms for machines are what they say: the articles are broken in many ways, and of each run the SARIF log is held
# against the schema of SARIF 2.1.0, the JSON must be whole, and all forms must tell the same mistakes.
#
#   tests/release/reports.sh [--runs 10] [--seed 1] [--input input] [--program "dotnet …/RoleGuide.Generator.dll"]
#
# The same seed breaks the same lines. Needs bash, GNU coreutils, awk, and node with npm, which fetches the schema and a validator.
set -euo pipefail
export LC_ALL=C

root=$(cd "$(dirname "$0")/../.." && pwd)
runs=10
seed=1
input=$root/input
program="dotnet $root/generator/bin/Debug/net10.0/RoleGuide.Generator.dll"
while (($#)); do
  case $1 in
    --runs) runs=$2 ;;
    --seed) seed=$2 ;;
    --input) input=$2 ;;
    --program) program=$2 ;;
    *) echo "reports.sh: unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done
read -r -a program <<< "$program"
RANDOM=$seed

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
run=0
fail() {
  echo "reports.sh: run $run of seed $seed: $1" >&2
  exit 1
}

if ! command -v node > /dev/null || ! command -v npm > /dev/null; then fail "there is no node with npm here, which this proof needs"; fi
npm install --prefix "$work/npm" --ignore-scripts --no-audit --no-fund --silent \
  ajv@8.20.0 ajv-draft-04@1.0.0 ajv-formats@3.0.1 @microsoft/jest-sarif@1.0.0-beta.0 > /dev/null

cat > "$work/npm/compare.cjs" << 'SCRIPT'
const fs = require("fs");
const Ajv = require("ajv-draft-04");
const [text, json, sarif, github] = process.argv.slice(2).map(path => fs.readFileSync(path, "utf8"));
const schema = JSON.parse(fs.readFileSync(`${__dirname}/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json`, "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
require("ajv-formats")(ajv);
const isSarif = ajv.compile(schema);

const log = JSON.parse(sarif);
if (!isSarif(log)) throw new Error(`the log is no SARIF: ${JSON.stringify(isSarif.errors.slice(0, 3))}`);
// A validator that takes everything proves nothing.
if (isSarif({ ...log, runs: [{ results: log.runs[0].results }] })) throw new Error("a log without a tool was taken for SARIF");

const places = {
  text: text.split("\n").filter(line => /^input\/.*:\d+:\d+: (error|warning|notice) RG\d{3}: /.test(line)).map(line => / (RG\d{3}): /.exec(line)[1]),
  json: JSON.parse(json).diagnostics.map(one => one.code),
  sarif: log.runs[0].results.map(one => one.ruleId),
  github: github.split("\n").filter(line => line !== "").map(line => /^::(error|warning|notice) file=input\/[^:]*,title=(RG\d{3})%3A [^:]*::/.exec(line)[2]),
};
for (const form of ["json", "sarif", "github"]) {
  if (places[form].slice().sort().join() !== places.text.slice().sort().join()) throw new Error(`${form} tells other mistakes than text: ${places[form].length} and ${places.text.length}`);
}
for (const one of log.runs[0].results) {
  if (log.runs[0].tool.driver.rules[one.ruleIndex].id !== one.ruleId) throw new Error(`the rule of a result has another index than ${one.ruleIndex}`);
}
console.log(places.text.length);
SCRIPT

# What is put before, after or in place of a line. The strange ones try to leave their line in a log or a table.
damage=(
  'levle: mid' '  x: [1' '"a: b' '<b onclick="x">|</b>' '[x](../nowhere.md#y)' '[x](javascript:alert(1))' '![](none.png)' '#### Far too deep'
  '::error file=x::y' '##[stop-commands]x' '| a | `b` %0A' $'caf\xcc\x81 \xe2\x80\xae hidden' $'tab\there' $'\xff\xfe' 'updated: yesterday' '---' '- { amount: 1 }'
)
total=0
for ((run = 1; run <= runs; run++)); do
  rm -rf "$work/desk" && mkdir "$work/desk" && cp -R "$input" "$work/desk/input"
  while IFS= read -r -d '' article; do
    # Every third file stays as it is.
    if ((RANDOM % 3 == 0)); then continue; fi
    line=$((RANDOM % $(wc -l < "$article") + 1))
    way=$((RANDOM % 3))
    words=${damage[RANDOM % ${#damage[@]}]} awk -v at="$line" -v way="$way" 'NR == at && way == 0 { print ENVIRON["words"] } NR != at || way != 1 { print } NR == at && way != 0 { print ENVIRON["words"] }' \
      "$article" > "$work/changed"
    cp "$work/changed" "$article"
  done < <(find "$work/desk/input" -name '*.md' -print0 | sort -z)
  printf -- '---\n---\n' > "$work/desk/input/roles/account-management/"$'new\n::error::line, a%:b.md'
  ln -s /dev/null "$work/desk/input/pages/link.md"

  for form in text json sarif github; do
    code=0
    (cd "$work/desk" && "${program[@]}" check --format $form > "$work/$form" 2> "$work/report") || code=$?
    if ((code != 1)); then fail "check --format $form ended with $code: $(tail -n 3 "$work/report")"; fi
  done
  found=$(node "$work/npm/compare.cjs" "$work/text" "$work/json" "$work/sarif" "$work/github" 2> "$work/report") || fail "$(grep -m 1 Error "$work/report")"
  total=$((total + found))
done
echo "reports.sh: $runs broken inputs with $total mistakes in all; every log is SARIF 2.1.0 and every form tells the same (seed $seed)."
