#!/usr/bin/env bash
# Proves that what builds keep for later ones never shows: a guide with 120 more roles is changed by chance, again and again, in its articles, its data, its output folder and in what
# is kept, and each build that follows is held against a clean one in another folder: the same files, byte for byte, the same messages, the same code.
#
#   tests/release/kept-work.sh [--runs 100] [--seed 1] [--input FOLDER] [--program "dotnet …/RoleGuide.Generator.dll"]
set -euo pipefail
runs=100
source "$(dirname "$0")/two-sites.bash"
cp -R "${input:-$root/input}" "$work/guide"
roles=$work/guide/roles/account-management
out=$work/out
kept=$work/here/.roleguide/cache
mkdir -p "$roles"

maker() { printf -- '---\ntitle: Maker of proofs %s\nsummary: A maker of proofs, number %s of those that were hired so that a guide has many articles.\nregions: [uk]\nlevel: mid\nupdated: 2026-01-01\n---\n## Responsibilities\n\nYou prove%s.\n' "$2" "$2" "${3:-}" > "$roles/maker-of-proofs-$1.md"; }
for ((role = 1; role <= 120; role++)); do maker $role $role; done

# Picks any file. In a process of its own it would pick the same one again and again: what $RANDOM is there does not move it on here.
any() {
  local files
  mapfile -t files < <(find "$@" -type f | sort)
  picked=${files[$(((RANDOM << 15 | RANDOM) % ${#files[@]}))]}
}
any_maker() { any "$roles" -name 'maker-of-proofs-*'; }

# One change by chance. It says in $what what it did.
change() {
  local file other
  case $((RANDOM % 16)) in
    0 | 1) any_maker; file=$picked; echo "And once more, for the $run. time." >> "$file"; what="a sentence in $file" ;;
    2) any "$work/guide/roles"; file=$picked; echo "The $run. change of a page." >> "$file"; what="a sentence in $file" ;;
    3) any_maker; file=$picked; sed -i "s/^title: .*/title: Maker of proofs, renamed $run/" "$file"; what="a title in $file" ;;
    4) any_maker; file=$picked; rm "$file"; what="without $file" ;;
    5) maker "new-$run" "new $run"; what="one role more" ;;
    6) file=$((RANDOM % 120 + 1)); maker $file $file; what="role $file as it was first" ;;
    7) sed -i "s/^tagline: .*/tagline: The guide of run $run./" "$work/guide/site.yml"; what="another tagline" ;;
    8) echo "A sentence of run $run." >> "$work/guide/pages/about.md"; what="a text page" ;;
    # A build of the same input looks at sizes and dates alone, and --prove is there for whoever mistrusts them. So something else changes as well.
    9) echo "A sentence of run $run." >> "$work/guide/pages/about.md"; any "$out"; file=$picked; cp -p "$file" "$work/copy"; printf x | dd of="$file" bs=1 conv=notrunc status=none; touch -r "$work/copy" "$file"; what="$file with other bytes, its size and its date" ;;
    10) any "$out" ! -name manifest.json; file=$picked; rm "$file"; what="without $file" ;;
    11) any "$out"; file=$picked; touch "$file"; what="$file touched" ;;
    12) any "$kept"; file=$picked; rm -f "$file"; what="without $file" ;;
    13) any "$kept"; file=$picked; truncate -s -1 "$file"; what="$file cut short" ;;
    14) any "$kept" -name 'made-*'; file=$picked; any "$kept" -name 'made-*'; other=$picked; cp "$file" "$work/copy"; cp "$work/copy" "$other"; what="$file in the place of $other" ;;
    15) options=(--base-url "https://run$run.example" --drafts); what="another address of the site, with drafts" ;;
  esac
}

# Nothing but words, of one to four articles: only their own pages are made then.
edit() {
  local file
  for ((times = RANDOM % 4; times >= 0; times--)); do
    any_maker; file=$picked
    case $((RANDOM % 3)) in
      0) echo "For the $run. time: see [who answers for it](account-manager.md)." >> "$file" ;;
      1) printf '\nA footnote.[^%s]\n\n[^%s]: Of run %s.\n' "$run-$times" "$run-$times" "$run" >> "$file" ;;
      2) echo "Words of run $run." >> "$file" ;;
    esac
    did+="words in $file; "
  done
}

explained() { "${program[@]}" explain "$1" -i "$work/guide" -o "$out" "${options[@]}" 2> /dev/null | grep -q "$2"; }

spared=0
edited=0
for ((run = 1; run <= runs; run++)); do
  options=()
  did=
  if ((run % 2 == 0)); then
    edit
  elif ((run > 1)); then
    for ((times = RANDOM % 3; times >= 0; times--)); do change; did+="$what; "; done
  fi
  told=0
  clean=0
  "${program[@]}" build -i "$work/guide" -o "$out" "${options[@]}" > "$work/told" 2> "$work/log" || told=$?
  # A manifest that was changed is nobody's to replace: whoever did it has to clear the folder.
  if ((told == 2)) && grep -q 'manifest.json' "$work/log"; then
    rm -rf "$out"
    told=0
    "${program[@]}" build -i "$work/guide" -o "$out" "${options[@]}" > "$work/told" 2> "$work/log" || told=$?
  fi
  rm -rf "$work/clean"
  "${program[@]}" build --no-cache -i "$work/guide" -o "$work/clean" "${options[@]}" > "$work/clean-told" 2> "$work/clean-log" || clean=$?
  ((told == 0 && clean == 0)) || fail "$did: the builds left with $told and $clean"
  diff -r "$out" "$work/clean" > "$work/log" || fail "$did: other bytes than a clean build"
  diff "$work/told" "$work/clean-told" > "$work/log" || fail "$did: other messages than a clean build"
  if explained /about/ 'did not render it'; then spared=$((spared + 1)); fi
  if explained /llms.txt 'in nothing but words'; then edited=$((edited + 1)); fi
done

# With a part that is never used nothing would be proved.
((spared > 0)) || fail "none of $runs builds left a page that shows the same as it was"
((edited > 0)) || fail "none of $runs builds made the pages of edited articles alone"
echo "kept-work: $runs builds after changes by chance made what a clean build makes and told the same; $spared of them did not render the page about the guide, and $edited made the pages of edited articles alone."
