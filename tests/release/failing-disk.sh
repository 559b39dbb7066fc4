#!/usr/bin/env bash
# Proves that a machine that fails never damages the last good output: every call of the program that touches its folders is made to fail
# in turn, from outside and with each reason that the system has for it. The program must then say so in whole sentences and leave with 2 (or 1, when it is a
# file of the input that can't be read), the old site must stand, byte for byte, and the next build must be whole. Where the program
# can do without the call, the new site must stand.
#
#   tests/release/failing-disk.sh [--runs N] [--seed 1] [--program "dotnet …/RoleGuide.Generator.dll"]
#
# Without --runs every call fails once, with a reason that the seed picks; with it, the seed picks of all calls with all reasons until so many faults
# have struck. Needs strace, which it installs from Debian where that needs no password.
set -euo pipefail
runs=0
source "$(dirname "$0")/two-sites.bash"
# One core: the calls come in the same order each time.
export DOTNET_PROCESSOR_COUNT=1 DOTNET_TieredCompilation=1
if ! need strace strace || ! strace -f -qq -o /dev/null -e trace=openat -e inject=openat:error=ENOSPC:when=9999 true 2> /dev/null; then
  leave_out "strace is not here or may not trace, so no call was made to fail"
  exit 0
fi
make_sites
out=$work/out
backstage=$work/.out.roleguide

fresh() {
  rm -rf "$out" "$backstage"
  cp -a "$work/whole-a" "$out"
}

# What a sound build calls: every call with a path of ours, or with a file that was opened by one. Where the report goes is the caller's.
fresh
strace -f -qq -y -e trace=%file,%desc -o "$work/calls" "${program[@]}" build -i "$work/b" -o "$out" > "$work/log" 2>&1 || fail "the traced build failed"
same "$out" "$work/whole-b" || fail "the traced build did not give the new site"
grep -F "$work" "$work/calls" | grep -v -e '+++' -e 'execve(' -e 'resumed' -e "$work/log" > "$work/ours"
grep -oE "$work(/[A-Za-z0-9._/-]*)?" "$work/ours" | sort -u > "$work/paths"
watch=()
while read -r path; do watch+=(-P "$path"); done < "$work/paths"
# Of each call the most that one thread makes: strace counts by thread.
sed -E 's/^([0-9]+) +([a-z0-9_]+)\(.*/\1 \2/' "$work/ours" | sort | uniq -c | awk '{ if ($1 > most[$3]) most[$3] = $1 } END { for (call in most) print call, most[call] }' | sort > "$work/counts"

# The reasons that the system may have. What can't fail on a sound disk, or tells the program nothing, is left out: close, lseek, fcntl and the like.
reasons_of() {
  case $1 in
    openat | open | creat) echo ENOSPC EACCES EROFS EMFILE EIO ENAMETOOLONG EPERM ;;
    mkdir | mkdirat) echo ENOSPC EACCES EROFS EDQUOT ;;
    write | pwrite64 | writev | pwritev) echo ENOSPC EIO EDQUOT EFBIG ;;
    read | pread64) echo EIO ;;
    ftruncate | fallocate) echo ENOSPC EIO EROFS ;;
    rename | renameat | renameat2) echo EACCES EBUSY EROFS ENOSPC EXDEV EPERM EINVAL ;;
    unlink | unlinkat | rmdir) echo EACCES EBUSY EROFS EPERM ;;
    link | linkat) echo EMLINK EPERM EXDEV ENOSPC EROFS ;;
    stat | lstat | newfstatat | statx | access | faccessat | faccessat2 | readlink | readlinkat) echo EACCES EIO ELOOP ;;
    getdents64) echo EIO EACCES ;;
    flock) echo ENOLCK EINTR ;;
    fchmod | fchmodat | utimensat) echo EPERM EROFS ;;
    *) ;;
  esac
}

while read -r call most; do
  for reason in $(reasons_of "$call"); do
    for ((at = 1; at <= most; at++)); do echo "$call $reason $at"; done
  done
done < "$work/counts" > "$work/faults"
every=$(wc -l < "$work/faults")
if ((every < 100)); then fail "only $every faults were found, so the trace is not what it should be"; fi
awk -v seed="$seed" 'BEGIN { srand(seed) } { print rand(), $0 }' "$work/faults" | sort > "$work/shuffled"
if ((runs > 0)); then cat "$work/shuffled"
else awk '!seen[$2, $4]++' "$work/shuffled"
fi | cut -d' ' -f2- > "$work/faults"

declare -A ended=([new]=0 [old]=0)
struck=0
while read -r call reason at && ((runs == 0 || struck < runs)); do
  run=$((run + 1))
  # Threads share the calls otherwise each time, so that a fault may strike nothing. Many in a row that do would mean that none is made at all.
  if ((run > 20 && struck * 4 < run)); then fail "only $struck of $run faults struck"; fi
  fresh
  code=0
  timeout 600 strace -f --seccomp-bpf -qq -o "$work/trace" "${watch[@]}" -e trace="$call" -e inject="$call:error=$reason:when=$at" "${program[@]}" build -i "$work/b" -o "$out" > "$work/log" 2>&1 < /dev/null || code=$?
  what="call $at of $call, $reason, exit code $code"
  if grep -q INJECTED "$work/trace"; then struck=$((struck + 1)); fi
  speaks_plainly
  case $code in
    0)
      same "$out" "$work/whole-b" || fail "$what: the new site is not whole"
      ended[new]=$((ended[new] + 1))
      ;;
    1 | 2)
      same "$out" "$work/whole-a" || fail "$what: the old site does not stand"
      ended[old]=$((ended[old] + 1))
      ;;
    *) fail "$what: expected 0, 1 or 2" ;;
  esac
  build b "$out" || fail "$what: the build after the fault failed"
  same "$out" "$work/whole-b" || fail "$what: the build after the fault did not give the new site"
  if [[ $(ls -A "$backstage") != lock ]]; then fail "$what: the build after the fault left $(ls -A "$backstage" | tr '\n' ' ')"; fi
done < "$work/faults"
if ((struck < runs || struck * 2 < run && runs == 0)); then fail "only $struck of $run faults struck"; fi
echo "failing-disk: $run of $every faults (seed $seed), of which $struck struck: ${ended[old]} builds said so and left the old site, ${ended[new]} went on to the new one. Every next build was whole."
