#!/usr/bin/env bash
# Puts both schemas back as a backup has them; what was written since is lost. The services must not run meanwhile.
set -euo pipefail
umask 077

backups=${BACKUPS:-/backups} passwords=${PASSWORDS:-/passwords}
name=${RESTORE_FROM:-$(find "$backups" -mindepth 1 -maxdepth 1 -type d -name '*T*Z' -printf '%f\n' | sort | tail -n 1)}
[ -n "$name" ] || { echo "There is no backup in $backups." >&2; exit 1; }

options() {
  printf '[client]\nuser=%s_migrate\npassword=%s\n' "$1" "$(cat "$passwords/$1")" > "/tmp/restore-$1.cnf"
  echo "--defaults-extra-file=/tmp/restore-$1.cnf"
}

tls() { [ -z "${DATABASE_CA:-}" ] || echo "--ssl-mode=VERIFY_CA --ssl-ca=$DATABASE_CA"; }

# Without the schema's other tables: those of a newer version would keep the services from migrating again.
restore() {
  local schema=$1 host=$2 port=$3
  {
    echo "DROP DATABASE $schema;"
    echo "CREATE DATABASE $schema CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;"
    echo "USE $schema;"
    gzip -dc "$backups/$name/$schema.sql.gz"
    # shellcheck disable=SC2046 # the options of tls are words
  } | mysql "$(options "$schema")" $(tls) --host="$host" --port="$port" --default-character-set=utf8mb4
}

echo "Restoring $name"
gzip -t "$backups/$name/products.sql.gz" "$backups/$name/users.sql.gz"
restore products "$PRODUCTS_DB_WRITE_HOST" "$PRODUCTS_DB_WRITE_PORT"
restore users "$USERS_DB_HOST" "$USERS_DB_PORT"
