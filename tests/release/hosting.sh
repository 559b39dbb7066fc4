#!/usr/bin/env bash
# Holds the published headers and redirects against the tools of those who read them, for all pages: Netlify's own parsers, MDN's HTTP Observatory (130 points or more) and
# Google's evaluator of content policies (no finding of high or medium severity).
#
#   tests/release/hosting.sh            builds the guide for production and for a preview, and reads both
#
# It needs Node.js 20 or newer and, once, the npm registry. It takes --seed like all long proofs, and has no use for it.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v npm > /dev/null; then
  echo "hosting.sh: there is no npm here. Please install Node.js 20 or newer: https://nodejs.org" >&2
  exit 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm ci --ignore-scripts --no-audit --no-fund --prefix tests/release/hosting > "$work/npm" 2>&1 || { cat "$work/npm" >&2; exit 2; }

for context in production deploy-preview; do
  dotnet run --project generator -- build --context "$context" --output "$work/$context" 2> "$work/report" || { cat "$work/report" >&2; exit 1; }
  node tests/release/hosting/hosting.mjs "$work/$context" .
done
