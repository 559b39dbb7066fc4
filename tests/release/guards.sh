#!/usr/bin/env bash
# Proves that every guard of the program has a test that fails without it: each guard of tests/RoleGuide.Proofs/Guards/guards.txt is switched off in turn,
# in a copy of the repository that is built once, and the tests named for it have to notice, which pass right before. One process tries them all and is watched: when it
# dies of a guard's being off, or says nothing for five minutes, that is noticed as well, and another goes on behind it.
#
#   tests/release/guards.sh [--seed 1] [--part 0 --parts 1]
#
# With --parts 4 the guards are divided into four lots, of which one is tried. The seed changes nothing here.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
part=0
parts=1
while (($#)); do
  case $1 in
    --seed) ;;
    --part) part=$2 ;;
    --parts) parts=$2 ;;
    *) echo "guards.sh: unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done
dotnet run --project "$root/tests/RoleGuide.Proofs" -- guards "$part" "$parts"
