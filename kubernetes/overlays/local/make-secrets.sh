#!/usr/bin/env bash
# Makes the secrets of a shop in a folder, one folder for each Secret and one file for each key. What is there stays.
# Usage: make-secrets.sh [folder], by default secrets beside this script.
set -euo pipefail
umask 077
folder=${1:-$(dirname "$0")/secrets}

# Letters and digits, as the databases want it.
password() { openssl rand -hex 16; } # MySQL takes 32 characters at most of who replicates

make() {
  local file=$folder/$1 secret
  shift
  [ -e "$file" ] && return
  mkdir -p "$(dirname "$file")"
  # Whole or not at all, and without a line's end, which would be part of the password.
  secret=$("$@")
  printf '%s' "$secret" > "$file.part"
  mv "$file.part" "$file"
}

for account in root replication products_migrate products_write products_read backup; do
  make "products-db-passwords/$account" password
done
for account in root users_migrate users_app backup; do
  make "users-db-passwords/$account" password
done
make users-signing-keys/signing openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256
make shop-web-key/key openssl rand -base64 32
make shop-admin/password password
make console-admin/password password
