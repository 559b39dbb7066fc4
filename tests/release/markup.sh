#!/usr/bin/env bash
# Holds what is told to search engines against those who defined it: the table of the vocabulary and the structured data of every page against the types of schema.org, and
# sitemaps against the schema of sitemaps.org.
#
#   tests/release/markup.sh             builds the guide and reads it
#
# It needs Node.js 20 or newer and, once, the npm registry. It takes --seed like all long proofs, and has no use for it.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v npm > /dev/null; then
  echo "markup.sh: there is no npm here. Please install Node.js 20 or newer: https://nodejs.org" >&2
  exit 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
proofs=tests/release/markup
npm ci --ignore-scripts --no-audit --no-fund --prefix "$proofs" > "$work/npm" 2>&1 || { cat "$work/npm" >&2; exit 2; }

dotnet run --project generator -- build --output "$work/site" 2> "$work/report" || { cat "$work/report" >&2; exit 1; }
node "$proofs/vocabulary.mjs" "$proofs"
node "$proofs/graphs.mjs" "$proofs" "$work/site"
node "$proofs/sitemaps.mjs" "$work/site"
