#!/usr/bin/env bash
# Builds RoleGuide and runs all its tests.
#
#   ./test.sh                       every test of the solution, in a few minutes
#   ./test.sh --release             the long proofs of tests/release as well
#   ./test.sh --release --seed 7    the long proofs with another seed, to repeat a failure
#
# It needs the .NET 10 SDK, and a Chromium for the tests in a real browser: CHROME_PATH, or one that is installed, or one that
# it can install itself. Without one those tests are skipped with the reason, unless CI=true, where a skipped test is a failure.
# The last line is the total. The exit code is 0 only when nothing failed.
set -euo pipefail
cd "$(dirname "$0")"
source tests/install.bash

release=false
seed=1
while (($#)); do
  case $1 in
    --release) release=true; shift ;;
    --seed)
      seed=${2:-}
      if [[ ! $seed =~ ^[0-9]+$ ]]; then echo "test.sh: --seed wants a whole number, for example --seed 7." >&2; exit 2; fi
      shift 2
      ;;
    -h | --help) sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' "$0"; exit 0 ;;
    *) echo "test.sh: there is no option $1. There are --release and --seed N." >&2; exit 2 ;;
  esac
done

if ! command -v dotnet > /dev/null; then
  echo "test.sh: there is no dotnet here. Please install the .NET 10 SDK: https://dotnet.microsoft.com/download" >&2
  exit 2
fi
if ! command -v git > /dev/null; then
  echo "test.sh: there is no git here. The tests make repositories of their own; please install Git: https://git-scm.com" >&2
  exit 2
fi
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

# The path of a Chromium that is installed; nothing when there is none. Some systems have the name, but no browser behind it.
installed_chromium() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if "$name" --version > /dev/null 2>&1; then
      command -v "$name"
      return
    fi
  done
}

if [[ -n ${CHROME_PATH:-} && ! -x ${CHROME_PATH:-} ]]; then
  echo "test.sh: CHROME_PATH names $CHROME_PATH, which is no program. Please correct it or unset it." >&2
  exit 2
fi
if [[ -z ${CHROME_PATH:-} ]]; then
  CHROME_PATH=$(installed_chromium)
  if [[ -z $CHROME_PATH ]] && install_packages chromium; then CHROME_PATH=$(installed_chromium); fi
fi
if [[ -n $CHROME_PATH ]]; then
  export CHROME_PATH
else
  unset CHROME_PATH
  echo "test.sh: no Chromium was found, so the tests in a browser cannot run. To have them, install one" >&2
  echo "         (Debian and Ubuntu: sudo apt-get install chromium) or name yours: CHROME_PATH=/path/to/chrome ./test.sh" >&2
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
code=0
dotnet test RoleGuide.sln --logger trx --results-directory "$results" || code=$?

# The counters of every test project, added up.
count() {
  find "$results" -name '*.trx' -exec grep -ho '<Counters [^>]*>' {} + | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }'
}
total=$(count total)
passed=$(count passed)
skipped=$((total - $(count executed)))
failed=$((total - passed - skipped))

if ((code == 0 && total == 0)); then
  echo "test.sh: no test ran." >&2
  code=1
fi
if ((skipped > 0)) && [[ ${CI:-} == true ]]; then
  echo "test.sh: $skipped tests were skipped, and with CI=true every test must run." >&2
  if ((code == 0)); then code=1; fi
fi

proofs=0
broken=0
if $release; then
  for proof in tests/release/*.sh; do
    if [[ ! -x $proof ]]; then continue; fi
    echo "test.sh: $proof --seed $seed" >&2
    proofs=$((proofs + 1))
    if ! "$proof" --seed "$seed"; then
      broken=$((broken + 1))
      code=1
    fi
  done
fi

long=
if $release; then long="; $((proofs - broken)) of $proofs long proofs hold (seed $seed)"; fi
echo "Tests: $passed passed, $failed failed, $skipped skipped$long"
exit "$code"
