#!/usr/bin/env bash
# Proves that two builds of one output at once do no harm: of each pair at least one writes its site whole, the other does the same after it or leaves with 75 and says who was first.
#
#   tests/release/two-builds.sh [--runs 200] [--seed 1] [--input FOLDER] [--program "dotnet …/RoleGuide.Generator.dll"]
set -euo pipefail
runs=200
source "$(dirname "$0")/two-sites.bash"
make_sites
out=$work/out

declare -A ended=([one]=0 [both]=0)
for ((run = 1; run <= runs; run++)); do
  if ((run % 5 == 0)); then rm -rf "$out" "$work/.out.roleguide"; fi
  pids=()
  for site in a b; do
    # A moment between the two, or none.
    sleep "0.0$((RANDOM % 10))"
    "${program[@]}" build -i "$work/$site" -o "$out" > "$work/log-$site" 2>&1 &
    pids+=($!)
  done
  whole=
  for site in a b; do
    code=0
    wait "${pids[$([[ $site == a ]] && echo 0 || echo 1)]}" || code=$?
    case $code in
      0) whole+=$site ;;
      75) grep -q "Another build holds the output folder $out" "$work/log-$site" || { cp "$work/log-$site" "$work/log"; fail "the second build does not say who was first"; } ;;
      *) cp "$work/log-$site" "$work/log"; fail "a build ended with $code" ;;
    esac
  done
  case $whole in
    a | b) same "$out" "$work/whole-$whole" || fail "the site is not that of the build that wrote it"; ended[one]=$((ended[one] + 1)) ;;
    ab) same "$out" "$work/whole-a" || same "$out" "$work/whole-b" || fail "the site is that of neither build"; ended[both]=$((ended[both] + 1)) ;;
    *) fail "neither build wrote its site" ;;
  esac
  manifest_holds "$out" || fail "the output is not what its manifest says"
  if [[ $(ls -A "$work/.out.roleguide") != lock ]]; then fail "the builds left $(ls -A "$work/.out.roleguide" | tr '\n' ' ')"; fi
done
if ((ended[one] == 0)); then fail "no two builds ever met"; fi
echo "two-builds: $runs pairs, seed $seed: in ${ended[one]} one wrote and the other left with 75, in ${ended[both]} both wrote one after the other. Every site was whole."
