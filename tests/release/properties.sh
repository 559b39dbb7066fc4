#!/usr/bin/env bash
# Runs the tests that draw their values once for each of many seeds. The ordinary run draws the same ones every time.
#
#   tests/release/properties.sh [--seed 1] [--times 20]
#
# It begins with the seed and goes on to the next ones. ROLEGUIDE_SEED=N before `dotnet test` repeats one of them.
set -euo pipefail
cd "$(dirname "$0")/../.."

seed=1
times=20
while (($#)); do
  case $1 in
    --seed) seed=$2 ;;
    --times) times=$2 ;;
    *) echo "properties.sh: unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done

dotnet build tests/RoleGuide.Tests -v quiet
for ((i = seed; i < seed + times; i++)); do
  echo "properties.sh: seed $i"
  ROLEGUIDE_SEED=$i dotnet test tests/RoleGuide.Tests --no-build --filter Values=drawn
done
echo "properties.sh: $times seeds from $seed on, and every rule held."
