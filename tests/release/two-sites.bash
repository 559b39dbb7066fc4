# For the proofs beside this file, which source it: two sites that differ in every page, and what it means that a folder is one of them.
# It sets root, given, compiled, program and work, takes work away at the end, and reads the options of the caller: --seed, --runs, --input, --program, --keep.
export LC_ALL=C
# A killed runtime would leave its debugger's pipes in the temporary folder.
export DOTNET_EnableDiagnostics=0 DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
source "$root/tests/install.bash"
proof=$(basename "$0")
seed=1
input=
compiled=(dotnet "$root/generator/bin/Debug/net10.0/RoleGuide.Generator.dll")
given=
keep=
while (($#)); do
  case $1 in
    --runs) runs=$2 ;;
    --seed) seed=$2 ;;
    --input) input=$2 ;;
    --program) given=$2 ;;
    --keep) keep=$(realpath "$2") ;;
    *) echo "$proof: unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done
# The program as it stands in the code, unless the caller was given another one.
compile() {
  local said
  said=$(dotnet build "$root/generator" 2>&1) || { echo "$said" >&2; exit 1; }
}
if [[ -z $given ]]; then compile; fi
read -r -a program <<< "${given:-${compiled[*]}}"
RANDOM=$seed

if [[ -n $input ]]; then input=$(realpath "$input"); fi
for ((at = 0; at < ${#program[@]}; at++)); do
  if [[ ${program[at]} == */* ]]; then program[at]=$(realpath "${program[at]}"); fi
done
work=$(mktemp -d)
# Builds are remembered below the current folder, and what happens to that is part of the proof.
mkdir "$work/here"
cd "$work/here"
# So is the key of what they keep, which is none of the user's who runs the proof.
export XDG_DATA_HOME=$work/mine
pid=
finish() {
  if [[ -n $pid ]]; then kill -KILL "$pid" 2> /dev/null || true; fi
  rm -rf "$work"
}
trap finish EXIT

run=0
fail() {
  echo "$proof: run $run of seed $seed: $1" >&2
  if [[ -s $work/log ]]; then tail -n 20 "$work/log" >&2; fi
  exit 1
}

# Site B differs from site A in one line, which every page shows, and in one page.
make_sites() {
  if [[ -n $input ]]; then cp -R "$input" "$work/a"
  else dotnet run --project "$root/tests/RoleGuide.Proofs" -- specimen "$work/a" > "$work/log" 2>&1 || fail "there is no specimen"
  fi
  cp -R "$work/a" "$work/b"
  sed -i 's/^tagline: .*/tagline: The other site./' "$work/b/site.yml"
  printf -- '---\ntitle: Only in the other site\nsummary: This page stands in one of the two sites only, so that each build has a file to add or to take away.\nupdated: 2026-01-01\n---\nIt comes and goes.\n' \
    > "$work/b/pages/only-in-the-other-site.md"
  if cmp -s "$work/a/site.yml" "$work/b/site.yml"; then fail "site.yml has no tagline to change"; fi
  for site in a b; do build $site "$work/whole-$site" || fail "site $site cannot be built"; done
  if same "$work/whole-a" "$work/whole-b"; then fail "both sites are the same"; fi
}

build() { "${program[@]}" build -i "$work/$1" -o "$2" > "$work/log" 2>&1; }
same() { diff -r "$1" "$2" > /dev/null 2>&1; }

# Every file as its manifest says, and no other.
manifest_holds() {
  local entry='"path":"[^"]*","kind":"[^"]*","bytes":[0-9]*,"sha256":"[0-9a-f]*"'
  grep -o "$entry" "$1/manifest.json" | sed 's/^"path":"\([^"]*\)".*"sha256":"\([^"]*\)"$/\2  \1/' > "$work/sums"
  (($(find "$1" ! -type d | wc -l) == $(wc -l < "$work/sums") + 1)) && (cd "$1" && sha256sum --check --quiet --strict "$work/sums" > "$work/log" 2>&1)
}

# What the program says is for people: whole sentences, nothing of its inside.
speaks_plainly() {
  if [[ ! -s $work/log ]]; then fail "${what:-}: the program said nothing"; fi
  if grep -qE '^ +at |Exception|Unhandled|This is a bug' "$work/log"; then fail "${what:-}: the program shows its inside"; fi
}

# Installs a Debian package where that needs no password. Whether the command is there afterwards.
need() {
  command -v "$1" > /dev/null && return
  install_packages "$2" > /dev/null 2>&1 || return
  command -v "$1" > /dev/null
}

# Says that a part was left out, in words that count: on a build server every part must run.
leave_out() {
  echo "$proof: LEFT OUT: $1" >&2
  if [[ ${CI:-} == true ]]; then
    echo "$proof: with CI=true every proof must run." >&2
    exit 1
  fi
}
