# For test.sh and the proofs in tests/release, which source it.

# Installs packages of Debian where that needs no password. Whether they are there afterwards.
install_packages() {
  local rights=()
  command -v apt-get > /dev/null || return 1
  if ((EUID != 0)); then
    sudo -n true 2> /dev/null || return 1
    rights=(sudo -n)
  fi
  echo "$(basename "$0"): installing what is needed here: $* …" >&2
  "${rights[@]}" apt-get update -qq >&2 && "${rights[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
}
