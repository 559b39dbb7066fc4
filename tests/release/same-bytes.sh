#!/usr/bin/env bash
# Proves that the same input gives the same bytes: in other languages, modes of globalization, time zones, orders of files, numbers of cores, folders, rights of new files, and 400 days later.
#
#   tests/release/same-bytes.sh [--seed 1] [--input FOLDER] [--program "dotnet …/RoleGuide.Generator.dll"]
#
# Needs faketime for the last, which it installs from Debian where that needs no password, and taskset of util-linux.
set -euo pipefail
runs=0
source "$(dirname "$0")/two-sites.bash"
input=${input:-$root/input}
build_at() { "${program[@]}" build -i "$1" -o "$work/out" > "$work/log" 2>&1; }
"${program[@]}" build -i "$input" -o "$work/whole" > "$work/log" 2>&1 || fail "the input cannot be built"

# The same site wherever the words before it take place.
holds() {
  run=$((run + 1))
  rm -rf "$work/out" "$work/.out.roleguide"
  "${@:2}" || fail "$1: the build failed"
  diff -rq "$work/whole" "$work/out" > "$work/log" || fail "$1: other bytes"
}

unset LC_ALL
# A language means nothing to the program where globalization is invariant, as it is built, so each is tried in both modes.
for language in C de_DE.UTF-8 tr_TR.UTF-8 ar_SA.UTF-8; do
  for mode in 0 1; do
    holds "language $language, globalization mode $mode" env LANG="$language" LC_ALL="$language" DOTNET_SYSTEM_GLOBALIZATION_INVARIANT="$mode" DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY="$mode" \
      "${program[@]}" build -i "$input" -o "$work/out" -l quiet
  done
done
for zone in UTC America/St_Johns Pacific/Kiritimati; do holds "time zone $zone" env TZ="$zone" "${program[@]}" build -i "$input" -o "$work/out" -l quiet; done
for cores in 1 2; do holds "cores $cores" env DOTNET_PROCESSOR_COUNT="$cores" "${program[@]}" build -i "$input" -o "$work/out" -l quiet; done
if command -v taskset > /dev/null; then holds "one core of the machine" taskset -c 0 "${program[@]}" build -i "$input" -o "$work/out" -l quiet; fi
for mask in 022 077; do holds "umask $mask" bash -c 'umask "$0"; "$@"' "$mask" "${program[@]}" build -i "$input" -o "$work/out" -l quiet; done

# The files are made anew in an order by chance, which decides how some file systems list them.
mkdir -p "$work/elsewhere/with a space"
shuffled=$work/elsewhere/"with a space"/input
(cd "$input" && find . -type f -print0) | shuf -z --random-source=<(yes "$seed") | while IFS= read -r -d '' file; do
  mkdir -p "$shuffled/$(dirname "$file")"
  cp "$input/$file" "$shuffled/$file"
done
holds "another folder and order" build_at "$shuffled"

# The program in another folder.
cp -R "$(dirname "${program[-1]}")" "$work/elsewhere/program"
holds "the program in another folder" "${program[@]:0:${#program[@]}-1}" "$work/elsewhere/program/$(basename "${program[-1]}")" build -i "$input" -o "$work/out" -l quiet
if need faketime faketime && [[ $(faketime -f +400d date +%Y) != $(date +%Y) ]]; then
  holds "400 days later" faketime -f +400d "${program[@]}" build -i "$input" -o "$work/out" -l quiet
else
  leave_out "faketime is not here, so no build took place 400 days later"
fi
"${program[@]}" verify "$work/out" > "$work/log" 2>&1 || fail "verify finds the site changed"
echo "same-bytes: $run builds in other places of the world gave the same $(find "$work/whole" -type f | wc -l) files, byte for byte."
