#!/usr/bin/env bash
# Proves on real file systems of our own that a full disk and one that may not be written to leave the last good output as it was, that a mount point is never an
# output, and that nothing of somebody else's is ever replaced: the root, a home folder, the input, a folder with a foreign file.
#
#   tests/release/full-disk.sh [--seed 1] [--program "dotnet …/RoleGuide.Generator.dll"]
#
# Needs the right to mount in a space of its own: root, or a system that lets users have one.
set -euo pipefail
if [[ ${ROLEGUIDE_OWN_SPACE:-} != yes ]]; then
  own=()
  if ((EUID == 0)) && unshare -m true 2> /dev/null; then own=(unshare -m)
  elif unshare -rm true 2> /dev/null; then own=(unshare -rm)
  elif sudo -n unshare -m true 2> /dev/null; then own=(sudo -n --preserve-env=PATH,HOME,CI,DOTNET_ROOT unshare -m)
  fi
  if ((${#own[@]})); then exec "${own[@]}" env ROLEGUIDE_OWN_SPACE=yes "$0" "$@"; fi
fi
runs=0
source "$(dirname "$0")/two-sites.bash"
make_sites

# A build that must be refused: code 2, whole sentences, and a reason that holds the words given.
refused() {
  run=$((run + 1))
  local code=0
  "${program[@]}" build -i "$work/b" -o "$1" > "$work/log" 2>&1 < /dev/null || code=$?
  if ((code != 2)); then fail "$1: exit code $code, expected 2"; fi
  speaks_plainly
  grep -q "$2" "$work/log" || fail "$1: the reason does not say \"$2\""
}

# Nothing of somebody else's.
export HOME=$work/home
mkdir -p "$HOME/letters" "$work/foreign" "$work/empty-but-one"
echo mine > "$HOME/letters/mine"
echo mine > "$work/empty-but-one/mine"
cp -a "$work/whole-a/." "$work/foreign"
mkdir -p "$work/foreign/roles" && echo mine > "$work/foreign/roles/mine"
ln -s "$work/whole-a" "$work/link"
refused / "the root of the file system"
refused "$HOME" "home folder"
refused "$work" "home folder"
refused "$work/b" "input folder"
refused "$work/b/roles/out" "lies in the input folder"
refused "$work/empty-but-one" "no manifest.json, but holds mine"
refused "$work/foreign" "roles/mine"
refused "$work/link" "symbolic link"
refused "$work/home/letters/mine" "is a file"
cd "$work/foreign/roles"
refused "$work/foreign" "current folder"
cd "$work/here"
refused /proc "mount point"
[[ $(cat "$HOME/letters/mine" "$work/empty-but-one/mine" "$work/foreign/roles/mine") == $'mine\nmine\nmine' ]] || fail "a foreign file was touched"
rm "$work/foreign/roles/mine"
same "$work/foreign" "$work/whole-a" || fail "a folder with a foreign file was touched"
foreign=$run

# A disk too small for what changes, then one large enough; then one that may not be written to.
disk=$work/disk
mkdir "$disk"
trap 'umount "$disk" 2> /dev/null || true; finish' EXIT
if [[ ${ROLEGUIDE_OWN_SPACE:-} == yes ]] && mount -t tmpfs -o size="$(($(du -sk --apparent-size "$work/whole-a" | cut -f1) + 4 * $(find "$work/whole-a" -type f | wc -l)))k" roleguide "$disk" 2> /dev/null; then
  build a "$disk/out" || fail "the first site does not fit"
  refused "$disk/out" "No space left"
  same "$disk/out" "$work/whole-a" || fail "a full disk damaged the output"
  refused "$disk" "mount point"
  mount -o remount,size=100m "$disk"
  build b "$disk/out" || fail "the build after a full disk failed"
  same "$disk/out" "$work/whole-b" || fail "the build after a full disk did not give the new site"
  [[ $(ls -A "$disk/.out.roleguide") == lock ]] || fail "the build after a full disk left something"
  build a "$disk/out" || fail "the site before could not be built"
  mount -o remount,ro "$disk"
  refused "$disk/out" "Read-only file system"
  same "$disk/out" "$work/whole-a" || fail "a disk that may not be written to damaged the output"
  umount "$disk"
  echo "full-disk: $foreign foreign places were refused and left as they were; a full disk and one that may not be written to left the last good site."
else
  leave_out "this system lets nobody but root mount, so no full and no read-only disk was tried"
  echo "full-disk: $foreign foreign places were refused and left as they were; 2 disks were left out."
fi
