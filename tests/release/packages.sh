#!/usr/bin/env bash
# Proves what the project takes from others: exactly the packages of the lock files, none of them known to be vulnerable, none that takes part in a build
# without being known for it, and workflows that may read the repository and nothing else.
#
#   tests/release/packages.sh [--seed 1]
#
# The seed changes nothing here. Where no source answers whether a package is vulnerable, that part is left out and said so.
set -euo pipefail
export LC_ALL=C DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
fail() {
  echo "packages.sh: $1" >&2
  exit 1
}

# What may bring files that a build reads (build/*.props and *.targets): analyzers, test tools, and System.CommandLine, which tells the program its own name.
known=" xunit.analyzers roslynator.analyzers emptyfiles meziantou.analyzer microsoft.codeanalysis.analyzers microsoft.codeanalysis.bannedapianalyzers microsoft.codecoverage microsoft.diagnostics.tracing.traceevent microsoft.net.test.sdk microsoft.playwright microsoft.testplatform.testhost shouldly system.codedom system.commandline system.management xunit.core xunit.runner.visualstudio "

while read -r project; do
  [[ -f $(dirname "$project")/packages.lock.json ]] || fail "$project has no packages.lock.json"
done < <(git ls-files '*.csproj')
dotnet restore RoleGuide.sln --locked-mode > /dev/null || fail "the packages are not those of the lock files"

packages=0
folder=$(dotnet nuget locals global-packages --list | sed 's/^global-packages: *//')
while read -r name version; do
  packages=$((packages + 1))
  place=$folder/$name/$version
  [[ -d $place ]] || continue
  # Scripts for installing (tools/*.ps1) are run by no tool of today, and still nobody brings one unseen.
  if [[ $known != *" $name "* ]] && find "$place" -type f \( -path '*/build*/*.props' -o -path '*/build*/*.targets' -o -path '*/tools/*.ps1' \) | grep -q .; then
    fail "$name $version takes part in the build, and nobody has said that it may. Read what it brings, and add its name here"
  fi
done < <(git ls-files '*packages.lock.json' | xargs cat | awk -F'"' '/": \{$/ { name = tolower($2) } /"resolved":/ { print name, $4 }' | sort -u)
((packages > 10)) || fail "only $packages packages were found in the lock files"

said=$(dotnet list RoleGuide.sln package --vulnerable --include-transitive 2>&1) || said="no source answered"
if grep -q "has the following vulnerable packages" <<< "$said"; then
  echo "$said" >&2
  fail "a package is known to be vulnerable"
fi
vulnerable="none is known to be vulnerable"
if ! grep -q "no vulnerable packages" <<< "$said"; then
  vulnerable="LEFT OUT: no source answered whether one is vulnerable"
fi

# One workflow writes: it records addresses on the main branch, and never runs on what strangers send.
recorder=.github/workflows/record.yml
for workflow in .github/workflows/*.yml; do
  grep -qE '^permissions:( \{\})?$' "$workflow" || fail "$workflow does not say what it may do"
  if grep -q 'pull_request_target' "$workflow"; then fail "$workflow runs what strangers send with the rights of the repository"; fi
  if [[ $workflow == "$recorder" ]]; then
    if grep -q 'pull_request:' "$workflow"; then fail "$workflow may write, and runs on what strangers send"; fi
    if (($(grep -cE ': write|write-all' "$workflow") != 1)) || ! grep -qE '^      contents: write$' "$workflow"; then fail "$workflow may write more than what the repository holds"; fi
    continue
  fi
  if grep -nE '^\s*[a-z-]+: write|write-all' "$workflow"; then fail "$workflow may write"; fi
  (($(grep -c 'actions/checkout' "$workflow") == $(grep -c 'persist-credentials: false' "$workflow"))) || fail "$workflow leaves its token in the repository"
done
if grep -nE '"(scripts|dependencies|devDependencies)"' netlify/plugins/*/package.json; then fail "a plugin of the host brings scripts or packages"; fi
echo "packages: $packages packages as the lock files say, $vulnerable; none joins the build unseen; the workflows read only, but for the one that records addresses."
