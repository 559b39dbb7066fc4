#!/usr/bin/env bash
# Draws the icons that need dots from theme/Assets/icon.svg, by Chromium. To be run again whenever the icon changes; the results are committed.
#
#   theme/make-icons.sh
#
# CHROME_PATH names a Chromium; otherwise the one that is installed is taken.
set -euo pipefail
cd "$(dirname "$0")/Assets"

chrome=${CHROME_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ground=$(sed -n 's/.*<rect[^>]* fill="\([^"]*\)".*/\1/p' icon.svg)

# A square of SIZE dots with the icon on SHARE per cent of it: on its own ground, where a system cuts the corners itself, or on none.
draw() {
  local file=$1 size=$2 share=$3 behind=$4
  cat > "$work/icon.html" << HTML
<!DOCTYPE html>
<style>body { margin: 0; background: $behind; } img { display: block; width: calc($share * ${size}px / 100); margin: calc((100 - $share) * ${size}px / 200); }</style>
<img src="file://$PWD/icon.svg">
HTML
  "$chrome" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 --window-size="$size,$size" \
    --default-background-color=00000000 --screenshot="$PWD/$file" "file://$work/icon.html" > /dev/null 2>&1
}

draw icon-small.png 192 100 transparent
draw icon-large.png 512 100 transparent
draw icon-maskable.png 512 80 "$ground"
draw apple-touch-icon.png 180 90 "$ground"
ls -l ./*.png
