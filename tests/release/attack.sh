#!/usr/bin/env bash
# Attacks a server of its own: requests for a file beside the site in every spelling, foreign hosts, a thousand connections that never end their request.
# Nothing outside the folder is given out, a reader is answered all the while, and the memory stays bounded.
#
#   tests/release/attack.sh [--seed 1]
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
seed=1
while (($#)); do
  case $1 in
    --seed) seed=$2 ;;
    *) echo "attack.sh: unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done
dotnet run --project "$root/tests/RoleGuide.Proofs" -- attack "$seed"
