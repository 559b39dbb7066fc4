#!/usr/bin/env bash
# Gives mutated input to the readers of articles, amounts, addresses, names, data files, pictures, manifests and requests, from the inputs that are kept and from
# the corpus, for a set time of the processor, of which each reader gets its share. An input that takes a new way is mutated further. What is found is named, with the file to keep.
#
#   tests/release/fuzz.sh [--seed 1] [--seconds 600]
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
seed=1
seconds=600
while (($#)); do
  case $1 in
    --seed) seed=$2 ;;
    --seconds) seconds=$2 ;;
    *) echo "fuzz.sh: unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done
# A disk would take more of the time than the reading does.
if [[ -w /dev/shm ]]; then export TMPDIR=/dev/shm; fi
dotnet run --project "$root/tests/RoleGuide.Proofs" -- fuzz "$seed" "$seconds"
