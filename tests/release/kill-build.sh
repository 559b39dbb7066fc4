#!/usr/bin/env bash
# Proves that a killed build never damages the last good output: two sites are built in turn into one folder, each build is
# killed at a random moment, and what stands must be the old or the new site, byte for byte. The next build must mend the rest.
#
#   tests/release/kill-build.sh [--runs 50] [--seed 1] [--input input] [--program "dotnet …/RoleGuide.Generator.dll"]
#
# The same seed gives the same delays; where they strike depends on the machine. Needs bash, GNU coreutils and findutils.
set -euo pipefail
export LC_ALL=C
# A killed runtime would leave its debugger's pipes in the temporary folder.
export DOTNET_EnableDiagnostics=0

root=$(cd "$(dirname "$0")/../.." && pwd)
runs=50
seed=1
input=$root/input
program="dotnet $root/generator/bin/Debug/net10.0/RoleGuide.Generator.dll"
while (($#)); do
  case $1 in
    --runs) runs=$2 ;;
    --seed) seed=$2 ;;
    --input) input=$2 ;;
    --program) program=$2 ;;
    *) echo "kill-build.sh: unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done
read -r -a program <<< "$program"
RANDOM=$seed

work=$(mktemp -d)
pid=
finish() {
  if [[ -n $pid ]]; then kill -KILL "$pid" 2> /dev/null || true; fi
  rm -rf "$work"
}
trap finish EXIT

fail() {
  echo "kill-build.sh: run $run of seed $seed: $1" >&2
  if [[ -s $work/log ]]; then tail -n 20 "$work/log" >&2; fi
  exit 1
}

# Site B differs from site A in one line, which every page shows, and in one page.
run=0
cp -R "$input" "$work/a"
cp -R "$input" "$work/b"
sed -i 's/^tagline: .*/tagline: The other site./' "$work/b/site.yml"
printf -- '---\ntitle: Only in the other site\nsummary: This page stands in one of the two sites only, so that each build has a file to add or to take away.\nupdated: 2026-01-01\n---\nIt comes and goes.\n' \
  > "$work/b/pages/only-in-the-other-site.md"
if cmp -s "$work/a/site.yml" "$work/b/site.yml"; then fail "site.yml has no tagline to change"; fi

build() { "${program[@]}" build -i "$work/$1" -o "$2" > "$work/log" 2>&1; }
same() { diff -r "$1" "$2" > /dev/null 2>&1; }

# Every file as its manifest says, and no other.
manifest_holds() {
  local entry='"path":"[^"]*","kind":"[^"]*","bytes":[0-9]*,"sha256":"[0-9a-f]*"'
  grep -o "$entry" "$1/manifest.json" | sed 's/^"path":"\([^"]*\)".*"sha256":"\([^"]*\)"$/\2  \1/' > "$work/sums"
  (($(find "$1" ! -type d | wc -l) == $(wc -l < "$work/sums") + 1)) && (cd "$1" && sha256sum --check --quiet --strict "$work/sums" > "$work/log" 2>&1)
}

for site in a b; do build $site "$work/whole-$site" || fail "site $site cannot be built"; done
if same "$work/whole-a" "$work/whole-b"; then fail "both sites are the same"; fi

out=$work/out
backstage=$work/.out.roleguide
started=$(date +%s%N)
build a "$out" || fail "the first build failed"
length=$((($(date +%s%N) - started) / 1000000))

# Half of the kills fall anywhere in a build, half just after the new tree has begun to grow, where the danger is.
kill_somewhere() {
  if ((RANDOM % 2)); then
    sleep "$(printf '0.%03d' $((RANDOM % (length < 999 ? length : 999))))"
  else
    while kill -0 "$pid" 2> /dev/null && [[ ! -e $backstage/staged ]]; do :; done
    sleep "$(printf '0.%03d' $((RANDOM % (length < 960 ? length / 8 + 1 : 120))))"
  fi
  kill -KILL "$pid" 2> /dev/null || true
}

declare -A left=([old]=0 [new]=0 [none]=0)
late=0
old=a
for ((run = 1; run <= runs; run++)); do
  new=$([[ $old == a ]] && echo b || echo a)
  if ((run % 8 == 0)); then rm -rf "$out" "$backstage"; fi
  before=$([[ -e $out ]] && echo old || echo none)

  "${program[@]}" build -i "$work/$new" -o "$out" > "$work/log" 2>&1 &
  pid=$!
  kill_somewhere
  code=0
  wait "$pid" 2> /dev/null || code=$?
  pid=
  case $code in
    0) late=$((late + 1)) ;;
    137) ;;
    *) fail "the build that was to be killed failed by itself with $code" ;;
  esac

  if [[ ! -e $out && $before == none ]]; then stands=none
  elif same "$out" "$work/whole-$new"; then stands=new
  elif [[ $before == old ]] && same "$out" "$work/whole-$old"; then stands=old
  else fail "the output is neither the old site nor the new one"
  fi
  if [[ $stands != none ]] && ! manifest_holds "$out"; then fail "the output is not what its manifest says"; fi
  left[$stands]=$((left[$stands] + 1))

  build "$new" "$out" || fail "the build after the kill failed"
  same "$out" "$work/whole-$new" || fail "the build after the kill did not give the new site"
  manifest_holds "$out" || fail "the manifest of the build after the kill does not hold"
  if [[ $(ls -A "$backstage") != lock ]]; then fail "the build after the kill left $(ls -A "$backstage" | tr '\n' ' ')"; fi
  old=$new
done

echo "kill-build: $runs builds, seed $seed: ${left[old]} left the old site, ${left[new]} the new one, ${left[none]} none where none had been;" \
  "$late ended before the kill. Every next build was whole."
