#!/usr/bin/env bash
# Proves that hostile input ends as a message with a place or as a harmless page: payloads in every key and every part of an article's text,
# in file names, repeated up to 1 MiB and mixed by chance. Nothing crashes, nothing takes two seconds, and a strict oracle reads every file that comes out.
#
#   tests/release/hostile.sh [--seed 1] [--part 4]
#
# Of all documents, some 150,000, one in PART is tried; --part 1 tries them all. tests/RoleGuide.Proofs does the work; its verb "show" shows one document.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
seed=1
part=4
while (($#)); do
  case $1 in
    --seed) seed=$2 ;;
    --part) part=$2 ;;
    *) echo "hostile.sh: unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done
# A disk would take more of the time than the reading does.
if [[ -w /dev/shm ]]; then export TMPDIR=/dev/shm; fi
dotnet run --project "$root/tests/RoleGuide.Proofs" -- hostile "$seed" "$part"
