#!/usr/bin/env bash
# Proves that the published program does what the compiled one does. Publishing gives one file and prints no warning; and with the same words, in folders of their own with the same
# input, both programs make the same files, byte for byte, say the same, answer the same over HTTP and leave with the same code. Only times and the program's own name may differ.
#
#   tests/release/published.sh [--seed 1] [--input FOLDER] [--program FILE] [--keep PLACE]
#
# FILE is a program that is published already; PLACE is where the one that was proven is copied to, for the proofs beside this one. Publishing takes some two minutes and needs clang or gcc to link; where there is neither, Debian's gcc is installed, if that needs no
# password. Needs curl, which it installs in the same way. The seed changes nothing here.
set -euo pipefail
runs=0
source "$(dirname "$0")/two-sites.bash"
input=${input:-$root/input}

# What the SDK links with: clang, or else gcc. A compiler without the files of a C library links nothing.
links() {
  local linker
  linker=$(command -v clang || command -v gcc) && "$linker" -x c -o "$work/linked" - <<< 'int main(void) { return 0; }' > "$work/log" 2>&1
}

publish() {
  links || { install_packages gcc libc6-dev && links; } > "$work/log" 2>&1 || fail "there is nothing here to link a native program with. Please install clang or gcc (Debian and Ubuntu: sudo apt-get install gcc libc6-dev)"
  # Built from nothing, beside what lies in bin and obj: what is up to date is not looked at again, and would not be warned of either. The analyzers
  # have seen the code in every ordinary build.
  DOTNET_CLI_UI_LANGUAGE=en dotnet publish "$root/generator" -c Release -p:RunAnalyzers=false --artifacts-path "$work/artifacts" -o "$work/program" > "$work/log" 2>&1 || fail "the program cannot be published"
  if grep -i warning "$work/log" >&2; then fail "publishing warns"; fi
  [[ $(ls -A "$work/program") == RoleGuide.Generator ]] || fail "more is published than the program: $(ls -A "$work/program" | tr '\n' ' ')"
  program=("$work/program/RoleGuide.Generator")
}
if [[ -z $given ]]; then publish; else compile; fi
need curl curl || fail "there is no curl here to ask the servers with"
# A program that needs .NET where it runs would tell on standard error how it finds one.
published=(env COREHOST_TRACE=1 "${program[@]}")

# Where each of the two works: the input, the same with one page changed, one with far more roles, and all that is broken in the corpus in one guide.
for side in compiled published; do
  desk=$work/$side
  mkdir "$desk"
  for folder in input changed many; do cp -R "$input" "$desk/$folder"; done
  printf '\nA last sentence that the other edition does not have.\n' >> "$desk/changed/pages/about.md"
  mkdir -p "$desk/many/roles/account-management"
  for ((role = 1; role <= 120; role++)); do
    printf -- '---\ntitle: Maker of proofs %d\nsummary: A maker of proofs, number %d of those that were hired so that a guide has many articles.\nregions: [uk]\nlevel: mid\nupdated: 2026-01-01\n---\n## Responsibilities\n\nYou prove.\n' \
      "$role" "$role" > "$desk/many/roles/account-management/maker-of-proofs-$role.md"
  done
  corpus=$root/tests/RoleGuide.Tests/Corpus
  cp -R "$corpus/sound" "$desk/broken"
  for site in "$corpus"/sites/*/; do find "$site" -mindepth 1 -maxdepth 1 -type d -exec cp -R {} "$desk/broken" \;; done
  cp "$corpus"/articles/* "$desk/broken/roles/account-management"
done

# What may differ: the folder, how long it took, which steps took longest, the port, the date of an answer, the mark of a running
# preview, and the program's name in its help.
level() {
  sed -E -e "s#$work/(compiled|published)\b#DESK#g" -e '/^Still at work after /d' -e 's/^Time     .*/Time/' -e 's/ +[0-9,]+ ms/ TIME/g' -e 's/("(totalM|m)illiseconds": )[0-9.]+/\1TIME/' \
    -e 's#http://localhost:[0-9]+#http://localhost:PORT#g' -e 's/^Date: .*/Date/' -e 's/data-mark="[0-9a-f]+/data-mark="MARK/' -e 's/^  RoleGuide(\.Generator)? /  RoleGuide /'
}

same_told() { diff <(level < "$work/compiled.$1") <(level < "$work/published.$1") > "$work/log" || fail "$2: the two differ in $1"; }

# Both programs with the same words: the code that both must leave with, then the words.
both() {
  local side code words="${*:2}"
  run=$((run + 1))
  for side in compiled published; do
    local -n one=$side
    code=0
    (cd "$work/$side" && timeout 600 "${one[@]}" "${@:2}" > "$work/$side.output" 2> "$work/$side.error" < /dev/null) || code=$?
    if ((code != $1)); then
      cat "$work/$side.output" "$work/$side.error" > "$work/log"
      fail "$words: the $side program left with $code, and $1 was expected"
    fi
  done
  same_told output "$words"
  same_told error "$words"
}

same_files() { diff -r "$work/compiled/$1" "$work/published/$1" > "$work/log" || fail "$1: other bytes"; }

# A difference of one sign must be noticed.
both 1 check -i broken
echo . >> "$work/published.output"
if (same_told output planted 2> /dev/null); then fail "two different answers were taken for the same"; fi

for form in json sarif github; do both 1 check -i broken --format $form; done
for form in text json sarif github; do both 0 check --format $form; done
both 0 check --deep --warnings-as-errors
both 0 build
both 0 verify output
both 0 build
both 0 explain /roles/account-manager/
both 0 build -i changed -o newer --previous output/manifest.json --drafts --context deploy-preview --redirect-pages --budgets --log-level detailed
for form in text json; do both 0 diff output newer --format $form; done
both 0 build --no-cache --prove --warnings-as-errors --format json
both 0 build -i many -o larger
printf '\nAnd on Sundays.\n' | tee -a "$work"/*/many/roles/account-management/maker-of-proofs-7.md > /dev/null
both 0 build -i many -o larger
for site in output newer larger; do same_files $site; done
both 0 reference
both 0 pipelines
both 0 new "Prover of programs" --category account-management --region uk --today 2026-01-01
same_files input
both 0 --help
for verb in build check diff verify explain new reference pipelines preview serve; do both 0 $verb --help; done
both 2 buidl
both 2 build --otput x
both 2 check --format xml
both 2 build -i nowhere
both 2 build -o /proc
both 2 serve -o nowhere
echo "x" | tee "$work/compiled/newer/stranger" > "$work/published/newer/stranger"
both 1 verify newer
both 2 build -o newer

# A server of each, and what it answers at some addresses: servers WORDS… -- ADDRESSES…
servers() {
  local side words=() address base
  run=$((run + 1))
  while [[ $1 != -- ]]; do words+=("$1"); shift; done
  shift
  for side in compiled published; do
    local -n one=$side
    cd "$work/$side"
    "${one[@]}" "${words[@]}" --port 0 > "$work/$side.output" 2> "$work/$side.error" < /dev/null &
    pid=$!
    for ((tick = 0; tick < 600; tick++)); do
      if grep -q '^End ' "$work/$side.error" || ! kill -0 "$pid" 2> /dev/null; then break; fi
      sleep 0.1
    done
    base=$(grep -oE -m 1 'http://localhost:[0-9]+' "$work/$side.error") || { cp "$work/$side.error" "$work/log"; fail "${words[*]}: the $side program serves nothing"; }
    : > "$work/$side.answers"
    for address in "$@"; do curl -sS -i --path-as-is --max-time 60 "$base$address" >> "$work/$side.answers" 2> "$work/log" || fail "${words[*]}: the $side program does not answer at $address"; done
    "after_${words[0]}" "$base"
    code=0
    kill -TERM "$pid" && wait "$pid" || code=$?
    pid=
    if ((code != 0)); then cp "$work/$side.error" "$work/log"; fail "${words[*]}: the $side program left with $code"; fi
  done
  cd "$work/here"
  for told in output error answers; do same_told $told "${words[*]}"; done
}

after_serve() { :; }

# A saved change is shown.
after_preview() {
  printf '\nThis line was written while somebody looked.\n' >> input/pages/about.md
  for ((tick = 0; tick < 300; tick++)); do
    if curl -sS --max-time 60 "$1/about/" | grep -q 'while somebody looked'; then return; fi
    sleep 0.1
  done
  fail "preview: the $side program does not show what is saved"
}

moved=$(grep -m 1 '^/compare/' "$work/compiled/output/_redirects" | cut -d' ' -f1)
servers serve -- / /roles/account-manager/ /roles/account-manager /roles/account-manager.md "$moved" /nowhere/ /feed.xml /apple-touch-icon.png /search/?q=pay /../manifest.json /manifest.json
grep -q '^HTTP/1.1 301' "$work/published.answers" || fail "serve: no redirect was among the answers"
grep -q '^HTTP/1.1 404' "$work/published.answers" || fail "serve: no page was missing among the answers"
servers preview --log-level quiet -- / /roles/account-manager/ /_parts/ /compare/ /salary-guide/ /nowhere/ /feed.xml

if [[ -n $keep ]]; then cp "${program[-1]}" "$keep"; fi
echo "published: the published program, one file of $((($(stat -c %s "${program[-1]}") + 500000) / 1000000)) MB, does what the compiled one does in $run runs: the same $(find "$work/published/output" "$work/published/newer" "$work/published/larger" -type f | wc -l) files, byte for byte, the same messages, codes and answers."
