# Sourced by ./test, after local-cluster/install-missing.sh.

# Whether this command builds a kustomization with components, which kubectl does since 1.21.
builds_components() {
  command -v "$1" >/dev/null || return
  local folder built=0
  folder=$(mktemp -d)
  mkdir "$folder/part"
  echo 'components: [part]' > "$folder/kustomization.yaml"
  printf '%s\n' 'apiVersion: kustomize.config.k8s.io/v1alpha1' 'kind: Component' \
    'configMapGenerator: [{name: some, literals: [some=thing]}]' > "$folder/part/kustomization.yaml"
  "$@" "$folder" >/dev/null 2>&1 || built=1
  rm -r "$folder"
  return $built
}

# Debian 12 has none, so this is Debian 13's package, which runs there too: from the same mirror, checked as every package,
# and from lists of its own, so that nothing else comes from there.
debian_13_kustomize() {
  local folder=$1 mirror options
  mirror=$(apt-get indextargets --format '$(ORIGIN) $(REPO_URI)' 'Created-By: Packages' \
    | awk '$1 == "Debian" && $2 !~ /security/ && !found { found = 1; print $2 }')
  [ -n "$mirror" ] || return
  mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" > "$folder/sources.list"
  options=(-o "Dir::Etc::SourceList=$folder/sources.list" -o Dir::Etc::SourceParts=- -o "Dir::State::Lists=$folder/lists"
    -o "Dir::Cache=$folder/cache" -o APT::Sandbox::User=root -qq)
  "${as_root[@]}" apt-get "${options[@]}" update
  (cd "$folder" && "${as_root[@]}" apt-get "${options[@]}" download kustomize)
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$folder"/kustomize_*.deb >/dev/null
}

# Installs kustomize where neither it nor a kubectl that will do is there.
install_kustomize() {
  local as_root folder
  builds_components kustomize build || builds_components kubectl kustomize || {
    need_root "kustomize 4 or newer, or kubectl 1.21 or newer"
    say "Installing kustomize"
    "${as_root[@]}" apt-get update -qq
    if apt-cache show kustomize >/dev/null 2>&1; then
      DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends kustomize >/dev/null
    else
      folder=$(mktemp -d)
      debian_13_kustomize "$folder" || true
      "${as_root[@]}" rm -r "$folder"
    fi
    builds_components kustomize build || {
      say "Please install kustomize 4 or newer, or kubectl 1.21 or newer."
      exit 1
    }
  }
}
