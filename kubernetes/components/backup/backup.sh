#!/usr/bin/env bash
# Writes both schemas into a folder of /backups that is named after the hour, and forgets old ones. A folder without `.part` is whole.
set -euo pipefail
umask 077

backups=${BACKUPS:-/backups} passwords=${PASSWORDS:-/passwords}
name=$(date -u +%Y%m%dT%H%M%SZ)
draft=$backups/$name.part

# Not on a command line, where everybody in the container could read it.
options() {
  printf '[client]\nuser=backup\npassword=%s\n' "$(cat "$passwords/$1")" > "/tmp/backup-$1.cnf"
  echo "--defaults-extra-file=/tmp/backup-$1.cnf"
}

tls() { [ -z "${DATABASE_CA:-}" ] || echo "--ssl-mode=VERIFY_CA --ssl-ca=$DATABASE_CA"; }

# One transaction sees one moment; writers are not held up.
dump() {
  local schema=$1 host=$2 port=$3
  # shellcheck disable=SC2046 # the options of tls are words
  mysqldump "$(options "$schema")" $(tls) --host="$host" --port="$port" --single-transaction --quick \
    --set-gtid-purged=OFF --no-tablespaces --skip-lock-tables --hex-blob --default-character-set=utf8mb4 "$schema" \
    | gzip > "$draft/$schema.sql.gz"
  # What ends early has no such line.
  gzip -dc "$draft/$schema.sql.gz" | tail -n 1 | grep -q '^-- Dump completed'
}

mkdir "$draft"
dump products "$PRODUCTS_DB_READ_HOST" "$PRODUCTS_DB_READ_PORT"
dump users "$USERS_DB_HOST" "$USERS_DB_PORT"
mv "$draft" "$backups/$name"
find "$backups" -mindepth 1 -maxdepth 1 -type d -name '*T*Z*' -mtime +"${BACKUP_DAYS:-14}" -exec rm -r {} +
du -sh "$backups/$name"
