# Sourced by the tests in this folder: podman as they need it, and the words they are written in.
export CONTAINERS_CONF
CONTAINERS_CONF=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/containers.conf
export DISABLE_HC_SYSTEMD=true # there may be no systemd, by which podman would ask for health
export MYSQL_IMAGE=docker.io/library/mysql:8.4.7

curl() { command curl --max-time 30 "$@"; }
step() { printf '%s  %s\n' "$(date +%T)" "$*"; }

fail() {
  step "FAILED: $*" >&2 # what is said in $(…) is not shown
  exit 1
}

# begin LABEL NETWORK: makes the folder $work. At the end the containers and volumes with this label, the network and the folder
# are removed, and the containers' last words are shown unless passed=yes. What a run that was cut off has left is removed now.
begin() {
  label=$1 network=$2 passed=no
  remove_all
  work=$(mktemp -d "${TMPDIR:-/tmp}/$network.XXXXXX")
  chmod 755 "$work" # containers are other users
  trap end EXIT
}
remove_all() {
  podman ps -aq --filter "label=$label" | xargs -r podman rm -f -v -t 1 >/dev/null 2>&1 || true
  podman volume ls -q --filter "label=$label" | xargs -r podman volume rm -f >/dev/null 2>&1 || true
  podman network rm -f "$network" >/dev/null 2>&1 || true
}
end() {
  local status=$? container
  if [ "$passed" = no ]; then
    for container in $(podman ps -aq --filter "label=$label"); do
      podman inspect --format '--- {{.Name}}: {{.State.Status}}' "$container" || true
      podman logs --tail 15 "$container" 2>&1 | cut -c1-300 || true
    done
  fi
  remove_all
  rm -rf "$work"
  exit "$status"
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
