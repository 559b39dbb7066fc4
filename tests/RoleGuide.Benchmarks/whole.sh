#!/usr/bin/env bash
# Measures whole processes: RoleGuide as it is published, and Hugo with two sets of templates, each making a site of the same articles.
# hugo/ makes the features that a goal of ours names and no more (role page with pay table, questions, contents list, related cards,
# JSON-LD and breadcrumb; category pages; A-Z; sitemap; feed). hugo-same/ makes the pages, twins and files that RoleGuide makes, and
# same.py stops the measurement where it does not. What RoleGuide alone does: every check, what it keeps for the next build, the manifest.
#
#   tests/RoleGuide.Benchmarks/whole.sh [--runs 5] [ROLES …]        default: 25 1000 10000
#
# Clean builds of the three take turns. Then RoleGuide builds again with nothing changed, and with one article changed. Each figure is the
# median: seconds of wall, seconds of processor, MiB of the largest process; the last columns are ratios within this run.
# Needs the .NET 10 SDK, Hugo (Debian: apt-get install hugo), Python 3 and GNU time (apt-get install time).
set -euo pipefail
export LC_ALL=C DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

runs=5
if [[ ${1:-} == --runs ]]; then runs=$2; shift 2; fi
sizes=("$@")
if ((${#sizes[@]} == 0)); then sizes=(25 1000 10000); fi
for tool in dotnet hugo python3 /usr/bin/time; do
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

# The articles as all read them: RoleGuide's input, and Hugo's content with a page for each section.
write_sites() {
  rm -rf "$work/input" "$work/hugo" "$work/same" "$work/guide" "$work/here/.roleguide"
  dotnet "$here/bin/Release/net10.0/RoleGuide.Benchmarks.dll" write-full "$1" "$work/input"
  "$program" build --input "$work/input" --output "$work/guide" --log-level quiet
  write_hugo "$work/hugo" "$here/hugo"
  write_hugo "$work/same" "$here/hugo-same" $'url: /categories/%s/\noutputs: [HTML]\n' $'outputs: [HTML]\ncascade: { outputs: [HTML, TWIN] }\n'
  add_pages "$work/same"
  add_assets "$work/same"
}

# write_hugo FOLDER TEMPLATES [FIELDS OF A CATEGORY] [FIELDS OF ALL ROLES]
write_hugo() {
  local site=$1 of_category=${3:-} of_all=${4:-} weight=0
  cp -r "$2" "$site"
  mkdir -p "$site/content" "$site/data"
  cp -r "$work/input/roles" "$site/content/roles"
  printf -- '---\ntitle: All roles\n%s---\n' "$of_all" > "$site/content/roles/_index.md"
  # One category or source a line, as the corpus writes them.
  sed -n 's/^- { id: \([^,]*\), title: \([^,]*\), summary: \(.*\) }$/\1|\2|\3/p' "$work/input/categories.yml" | while IFS='|' read -r id title summary; do
    weight=$((weight + 1))
    printf -- '---\ntitle: %s\nsummary: %s\nweight: %s\n%s---\n' "$title" "$summary" "$weight" "${of_category/'%s'/$id}" > "$site/content/roles/$id/_index.md"
  done
  sed -n 's/^- { id: \([^,]*\), \(.*\) }$/\1: { id: \1, \2 }/p' "$work/input/sources.yml" > "$site/data/sources.yml"
}

# An empty content file for each page that RoleGuide derives, since Hugo 0.111 makes pages of content files alone: a page for each ladder, a section for the rest.
add_pages() {
  (cd "$work/guide" && find career-paths salary-guide faq changes search thanks -name index.html -printf '%h\n') | while read -r page; do
    local file=$1/content/$page/_index.md
    if [[ $page == career-paths/* ]]; then file=$1/content/$page.md; fi
    mkdir -p "${file%/*}"
    printf -- '---\n---\n' > "$file"
  done
}

# Scripts, styles and pictures are RoleGuide's, without the hashes in their names: Hugo gives scripts and styles its own, and copies pictures as they are.
add_assets() {
  local file name
  mkdir -p "$1/assets/assets" "$1/static/assets" "$1/static/social"
  for file in "$work/guide"/{assets,social}/*.*; do
    name=$(sed 's/-[0-9a-f]\{12\}\././' <<< "${file#"$work/guide/"}")
    case $name in
      *.js | *.css) cp "$file" "$1/assets/$name" ;;
      *.png | *.svg) cp "$file" "$1/static/$name" ;;
    esac
  done
  cp "$work/guide/apple-touch-icon.png" "$1/static/"
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
  rm -f "$work"/{hugo-clean,hugo-same,clean,same-input,edited}
  for ((run = 0; run <= runs; run++)); do
    rm -rf "$work/public" "$work/public-same" "$work/guide" "$work/here/.roleguide"
    measure hugo-clean hugo --source "$work/hugo" --destination "$work/public" --quiet
    measure hugo-same hugo --source "$work/same" --destination "$work/public-same" --quiet
    guide clean
    # The first turn only warms the disk's cache, and shows whether the sites are the same.
    if ((run == 0)); then
      rm "$work"/{hugo-clean,hugo-same,clean}
      if ! python3 "$here/same.py" "$work/guide" "$work/public-same" > "$work/kinds-$roles"; then echo "whole.sh: Hugo's site of $roles roles is not the same." >&2; exit 1; fi
    fi
  done
  for ((run = 0; run < runs; run++)); do
    guide same-input
    echo "One more line, number $run." >> "$work/input/roles/category-0/role-0.md"
    guide edited
  done
  row "$roles" "Hugo, the listed features" hugo-clean hugo-clean
  row "$roles" "Hugo, the same pages ÷ Hugo, the listed features" hugo-same hugo-clean
  row "$roles" "RoleGuide, clean ÷ Hugo, the listed features" clean hugo-clean
  row "$roles" "RoleGuide, clean ÷ Hugo, the same pages" clean hugo-same
  row "$roles" "RoleGuide, nothing changed ÷ its clean build" same-input clean
  row "$roles" "RoleGuide, one article changed ÷ its clean build" edited clean
done

for roles in "${sizes[@]}"; do
  echo
  echo "Of $roles roles, the files and bytes of RoleGuide and of Hugo with the same pages:"
  echo
  cat "$work/kinds-$roles"
done
