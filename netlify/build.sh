#!/usr/bin/env bash
# Builds the guide into output/ on Netlify, and on any other machine in the same way. Options are passed on to the generator.
#
# What Netlify says about a build reaches the generator as flags: CONTEXT, URL and REPOSITORY_URL. The SDK and the packages lie in
# .netlify/toolchain, which netlify/plugins/cache keeps from one build to the next.
set -euo pipefail
cd "$(dirname "$0")/.."

toolchain=$PWD/.netlify/toolchain
export NUGET_PACKAGES=$toolchain/packages
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false

# A released .NET 10 SDK; previews of it are of no use.
has_sdk() { [[ $'\n'$(dotnet --list-sdks 2> /dev/null) =~ $'\n'10\.0\.[0-9]+\  ]]; }

if ! has_sdk; then
  export DOTNET_ROOT=$toolchain/sdk
  export PATH=$DOTNET_ROOT:$PATH
fi
if ! has_sdk; then
  echo "There is no .NET 10 SDK here; installing one into $DOTNET_ROOT."
  mkdir -p "$toolchain"
  curl --fail --silent --show-error --location --retry 3 https://dot.net/v1/dotnet-install.sh --output "$toolchain/dotnet-install.sh"
  bash "$toolchain/dotnet-install.sh" --channel 10.0 --install-dir "$DOTNET_ROOT" --no-path
fi

flags=()
# Whatever is not surely the published site is kept from search engines.
case ${CONTEXT:-} in
  production | deploy-preview) flags+=(--context "$CONTEXT") ;;
  *) flags+=(--context branch-deploy) ;;
esac
# URL is the address of the published site in every context, as canonical links want it.
if [[ -n ${URL:-} ]]; then flags+=(--base-url "$URL"); fi
# An address for edit links must be one that a reader can open, and must carry no name or password.
if [[ ${REPOSITORY_URL:-} =~ ^https://[^@[:space:]]+$ ]]; then flags+=(--repository-url "${REPOSITORY_URL%.git}"); fi

# A preview of a pull request says what it changes, compared with the commit where it left the main branch. A clone without that commit
# is compared with the manifest of the published site instead; where that can't be had either, the preview says so. A build of the
# published site is compared with its last manifest too: the list of what changed is for search engines (indexnow.json).
if [[ ${CONTEXT:-} == deploy-preview ]]; then
  for branch in origin/HEAD origin/main main; do
    if git merge-base "$branch" HEAD > /dev/null 2>&1; then
      flags+=(--previous-ref "$branch")
      break
    fi
  done
fi
if [[ ${CONTEXT:-} == deploy-preview || ${CONTEXT:-} == production ]]; then
  previous=$(mktemp)
  trap 'rm -f "$previous"' EXIT
  if [[ ${URL:-} == https://* ]] && curl --fail --silent --show-error --location --proto =https --proto-redir =https --max-time 20 --max-filesize 100000000 --output "$previous" -- "$URL/manifest.json"; then
    flags+=(--previous "$previous")
  fi
fi

dotnet build generator --configuration Release
guide() { dotnet run --project generator --configuration Release --no-build -- "$@"; }
guide build --output output "${flags[@]}" "$@"
guide check --deep "${flags[@]}" "$@"
