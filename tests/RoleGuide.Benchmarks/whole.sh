#!/usr/bin/env bash
# Measures whole processes: RoleGuide as it is published, and Hugo, each making a site of the same articles with the same page features
# (role page with pay table, questions, contents list, related cards, JSON-LD and breadcrumb; category pages; A-Z; sitemap; feed).
# RoleGuide also makes what Hugo's templates here do not: pay pages, career paths, questions, search index, downloads, every check.
#
#   tests/RoleGuide.Benchmarks/whole.sh [--runs 5] [ROLES …]        default: 25 1000 10000
#
# Clean builds of the two take turns. Then RoleGuide builds again with nothing changed, and with one article changed. Each figure is the
# median: seconds of wall, seconds of processor, MiB of the largest process; the last columns are ratios within this run.
# Needs the .NET 10 SDK, Hugo (Debian: apt-get install hugo) and GNU time (apt-get install time).
set -euo pipefail
export LC_ALL=C DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

runs=5
if [[ ${1:-} == --runs ]]; then runs=$2; shift 2; fi
sizes=("$@")
if ((${#sizes[@]} == 0)); then sizes=(25 1000 10000); fi
for tool in dotnet hugo /usr/bin/time; do
  if ! command -v "$tool" > /dev/null; then echo "whole.sh: there is no $tool here." >&2; exit 2; fi
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish "$root/generator" -c Release -o "$work/program" > "$work/log" || { cat "$work/log" >&2; exit 2; }
dotnet build "$here" -c Release > "$work/log" || { cat "$work/log" >&2; exit 2; }
program=$work/program/RoleGuide.Generator

# What builds remember lies below the current folder, and the key of its seals with the user: both are this measurement's own.
export XDG_DATA_HOME=$work/user
mkdir "$work/here"
cd "$work/here"

# The articles as both read them: RoleGuide's input, and Hugo's content with a page for each section.
write_sites() {
  rm -rf "$work/input" "$work/hugo"
  dotnet "$here/bin/Release/net10.0/RoleGuide.Benchmarks.dll" write-full "$1" "$work/input"
  cp -r "$here/hugo" "$work/hugo"
  mkdir -p "$work/hugo/content" "$work/hugo/data"
  cp -r "$work/input/roles" "$work/hugo/content/roles"
  printf -- '---\ntitle: All roles\n---\n' > "$work/hugo/content/roles/_index.md"
  # One category or source a line, as the corpus writes them.
  sed -n 's/^- { id: \([^,]*\), title: \([^,]*\), summary: \(.*\) }$/\1|\2|\3/p' "$work/input/categories.yml" | while IFS='|' read -r id title summary; do
    printf -- '---\ntitle: %s\nsummary: %s\n---\n' "$title" "$summary" > "$work/hugo/content/roles/$id/_index.md"
  done
  sed -n 's/^- { id: \([^,]*\), \(.*\) }$/\1: { \2 }/p' "$work/input/sources.yml" > "$work/hugo/data/sources.yml"
}

# measure NAME COMMAND …: adds "wall processor MiB" of one run to the file NAME.
measure() {
  local name=$1
  shift
  if ! /usr/bin/time -q -o "$work/time" -f '%e %U %S %M' "$@" > "$work/log" 2>&1; then tail -5 "$work/log" >&2; exit 1; fi
  awk '{ print $1, $2 + $3, $4 / 1024 }' "$work/time" >> "$work/$name"
}

guide() { measure "$1" "$program" build --input "$work/input" --output "$work/guide" --log-level quiet; }

# median NAME COLUMN
median() { awk -v column="$2" '{ print $column }' "$work/$1" | sort -n | awk '{ value[NR] = $1 } END { print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'; }

row() {
  awk -v roles="$1" -v what="$2" -v wall="$(median "$3" 1)" -v cpu="$(median "$3" 2)" -v memory="$(median "$3" 3)" \
    -v wall0="$(median "$4" 1)" -v cpu0="$(median "$4" 2)" -v memory0="$(median "$4" 3)" \
    'BEGIN { printf "| %s | %s | %.2f | %.2f | %.0f | %.2f | %.2f | %.2f |\n", roles, what, wall, cpu, memory, wall / wall0, cpu / cpu0, memory / memory0 }'
}

echo "$(nproc) processors, load $(cut -d ' ' -f 1 /proc/loadavg) before the first run, medians of $runs runs. $(hugo version | cut -d ' ' -f 1,2). .NET $(dotnet --version)."
echo
echo "| roles | build | wall s | processor s | MiB | wall ÷ | processor ÷ | memory ÷ |"
echo "|---|---|---|---|---|---|---|---|"
for roles in "${sizes[@]}"; do
  write_sites "$roles"
  rm -f "$work"/{hugo-clean,clean,same,edited}
  for ((run = 0; run <= runs; run++)); do
    rm -rf "$work/public" "$work/guide" "$work/here/.roleguide"
    measure hugo-clean hugo --source "$work/hugo" --destination "$work/public" --quiet
    guide clean
    # The first turn of both only warms the disk's cache.
    if ((run == 0)); then rm "$work/hugo-clean" "$work/clean"; fi
  done
  for ((run = 0; run < runs; run++)); do
    guide same
    echo "One more line, number $run." >> "$work/input/roles/category-0/role-0.md"
    guide edited
  done
  row "$roles" "Hugo, clean" hugo-clean hugo-clean
  row "$roles" "RoleGuide, clean ÷ Hugo, clean" clean hugo-clean
  row "$roles" "RoleGuide, nothing changed ÷ its clean build" same clean
  row "$roles" "RoleGuide, one article changed ÷ its clean build" edited clean
done
