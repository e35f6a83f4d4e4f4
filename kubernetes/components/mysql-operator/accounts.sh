#!/usr/bin/env bash
# Carries out the statements for the accounts of products in the cluster, through the router. They may be carried out again.
set -euo pipefail
umask 077

tls() { [ -z "${DATABASE_CA:-}" ] || echo "--ssl-mode=VERIFY_CA --ssl-ca=$DATABASE_CA"; }

printf '[client]\nuser=%s\npassword=%s\n' "$(cat /root-account/user)" "$(cat /root-account/password)" > /tmp/root.cnf
bash /bootstrap/database.sh statements > /tmp/statements.sql
# shellcheck disable=SC2046 # the options of tls are words
mysql --defaults-extra-file=/tmp/root.cnf $(tls) --host="$PRODUCTS_DB_WRITE_HOST" --port="$PRODUCTS_DB_WRITE_PORT" \
  < /tmp/statements.sql
