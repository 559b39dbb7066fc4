#!/usr/bin/env bash
# Proves that a killed build never damages the last good output: two sites are built in turn into one folder, each build is
# killed at a random moment, and what stands must be the old or the new site, byte for byte. The next build must mend the rest.
#
#   tests/release/kill-build.sh [--runs 300] [--seed 1] [--input FOLDER] [--program "dotnet …/RoleGuide.Generator.dll"]
#
# The same seed gives the same delays; where they strike depends on the machine. Needs bash, GNU coreutils and findutils.
set -euo pipefail
runs=300
source "$(dirname "$0")/two-sites.bash"
input=${input:-$root/input}
make_sites

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
