# Sourced by the tests in this folder: podman as they need it, and the words they are written in.
export CONTAINERS_CONF
CONTAINERS_CONF=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/containers.conf
export DISABLE_HC_SYSTEMD=true # there may be no systemd, by which podman would ask for health
export MYSQL_IMAGE=docker.io/library/mysql:8.4

curl() { command curl --max-time 30 "$@"; }
step() { printf '%s  %s\n' "$(date +%T)" "$*"; }

fail() {
  step "FAILED: $*" >&2 # what is said in $(…) is not shown
  exit 1
}

# until_true SECONDS COMMAND...
until_true() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    ((SECONDS < deadline)) || fail "in vain: $*"
    sleep 1
  done
}
