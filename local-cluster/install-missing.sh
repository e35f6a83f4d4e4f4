# Sourced by ./run and ./test.

say() { printf '%s\n' "$*" >&2; }

# Not a pipe: grep ends at the first match, and pipefail would take the writer's end for a failure.
has_library() { [ "$(uname -s)" != Linux ] || grep -q "$1" <<<"$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)"; }

# Debian 13 and Ubuntu 24.04 call libaio1 libaio1t64.
libaio_package() { apt-cache show libaio1t64 >/dev/null 2>&1 && echo libaio1t64 || echo libaio1; }

# Root rights for apt-get, as the words in as_root; gives up where there are none, and says what to install.
need_root() {
  as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo -n)
  if ! command -v apt-get >/dev/null || ! "${as_root[@]}" true 2>/dev/null; then
    say "Please install: $*"
    exit 1
  fi
}

# Installs what MySQL and the Maven wrapper need and the packages that are named, where root rights can be had;
# else says what is missing and gives up.
install_missing() {
  local missing=("$@") as_root
  command -v unzip >/dev/null || missing+=(unzip)
  has_library 'libnuma\.so\.1' || missing+=(libnuma1)
  has_library 'libaio\.so\.1' || missing+=(libaio1)
  [ ${#missing[@]} -gt 0 ] || return 0
  need_root "${missing[*]} (libaio1 is called libaio1t64 on newer Debian and Ubuntu)."
  say "Installing ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  missing=("${missing[@]/%libaio1/$(libaio_package)}")
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
