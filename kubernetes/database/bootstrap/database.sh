#!/usr/bin/env bash
# One MySQL server of the shop in a container: what it is comes from DATABASE_ROLE and the rest of the environment.
# README.md beside this file says what it expects. It knows nothing but bash, coreutils, mysqld and mysql.
#
# Data is made in a folder of its own and moved to its place when it is whole, so that whoever is killed half-way begins
# again, and whole data is never made anew, unless it is a replica's and somebody asks for that.
set -euo pipefail

role=${DATABASE_ROLE:?is primary, replica or users}
volume=${DATABASE_VOLUME:-/var/lib/mysql}
passwords=${DATABASE_PASSWORDS:-/passwords}
own=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
data=$volume/data
draft=$volume/data.new
helper_data=$volume/helper
clone_again=$volume/clone-again
state=/tmp
socket=$state/mysqld.sock
caught_up=$state/caught-up
no_donor=$state/no-donor
umask 077

say() { printf '%s database: %s\n' "$(date -u +%FT%TZ)" "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# A signal is heard while waiting, not while something runs in the foreground.
in_background() {
  "$@" &
  wait $!
}

pause() { in_background sleep "$1"; }

password() {
  local value=
  [ -r "$passwords/$1" ] || fail "$passwords/$1, the password of the account $1, cannot be read."
  read -r value <"$passwords/$1" || true # there need not be a line's end
  # MySQL takes no longer one for replication
  [[ $value =~ ^[A-Za-z0-9]{1,32}$ ]] || fail "The password in $passwords/$1 must be 1 to 32 letters and digits."
  printf %s "$value"
}

### Accounts: statements, one to a line, that may be carried out again and again

account() {
  local secret
  secret=$(password "$1")
  echo "CREATE USER IF NOT EXISTS '$1'@'%' IDENTIFIED BY '$secret';"
  # the password before stays good until this is done again: nobody is locked out while a new one makes its way
  echo "ALTER USER '$1'@'%' IDENTIFIED BY '$secret' RETAIN CURRENT PASSWORD;"
  [ -r "$passwords/$1.next" ] || return 0
  # good beside the other one, however often this is done, so that it is good before anybody uses it
  secret=$(password "$1.next")
  echo "ALTER USER '$1'@'%' IDENTIFIED BY '$secret' RETAIN CURRENT PASSWORD;"
}

# MySQL grants rights on a table that is not there only together with the right to make it, which goes again at once.
table_rights() {
  local actions tables table
  while IFS=: read -r actions tables; do
    case $actions in '' | '#'*) continue ;; esac
    for table in ${tables//,/ }; do
      echo "GRANT CREATE, $actions ON $2.$table TO '$1'@'%';"
      echo "REVOKE CREATE ON $2.$table FROM '$1'@'%';"
    done
  done <"$own/$1.rights"
}

schema() { echo "CREATE DATABASE IF NOT EXISTS $1 CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;"; }

# For the checks in here: by the socket only, hence without a password, which would be another one after each change.
account_of_the_checks() {
  echo "CREATE USER IF NOT EXISTS 'probe'@'localhost';"
  echo "GRANT REPLICATION CLIENT, CONNECTION_ADMIN, SYSTEM_VARIABLES_ADMIN ON *.* TO 'probe'@'localhost';"
}

account_of_root() {
  local secret
  secret=$(password root)
  echo "ALTER USER 'root'@'localhost' IDENTIFIED BY '$secret';"
}

accounts_of_backup() {
  if [ -r "$passwords/backup" ]; then
    account backup
    echo "GRANT SELECT, SHOW VIEW, TRIGGER, EVENT, LOCK TABLES, RELOAD, PROCESS, REPLICATION CLIENT, BACKUP_ADMIN ON *.* TO 'backup'@'%';"
  fi
}

accounts_of_products() {
  schema products
  account products_migrate
  echo "GRANT ALL ON products.* TO 'products_migrate'@'%';"
  account products_write
  table_rights products_write products
  account products_read
  echo "GRANT SELECT ON products.* TO 'products_read'@'%';"
  echo "GRANT REPLICATION CLIENT ON *.* TO 'products_read'@'%';"
  account replication
  echo "GRANT REPLICATION SLAVE, REPLICATION CLIENT, BACKUP_ADMIN ON *.* TO 'replication'@'%';"
}

accounts_of_users() {
  schema users
  account users_migrate
  echo "GRANT ALL ON users.* TO 'users_migrate'@'%';"
  account users_app
  table_rights users_app users
}

# Those of others than the server itself.
accounts_of_services() {
  accounts_of_backup
  case $role in
    primary) accounts_of_products ;;
    users) accounts_of_users ;;
    *) fail "A replica has the accounts of the primary." ;;
  esac
}

# The checks come first, to tell of what fails. root is last: its password in here is still the right one then.
accounts() {
  account_of_the_checks
  accounts_of_services
  account_of_root
}

### The server

server_id() {
  if [ -n "${DATABASE_SERVER_ID:-}" ]; then
    echo "$DATABASE_SERVER_ID"
  elif [[ $HOSTNAME =~ -([0-9]+)$ ]]; then
    echo $((BASH_REMATCH[1] + 1))
  else
    fail "DATABASE_SERVER_ID is not set, and $HOSTNAME does not end with a number."
  fi
}

common_options() {
  options=(
    --no-defaults
    --server-id="$(server_id)"
    --socket="$socket"
    --pid-file="$state/mysqld.pid"
    --tmpdir="$volume/tmp"
    --secure-file-priv=NULL
    --mysqlx=OFF
    --skip-name-resolve
    --offline-mode=ON # nobody gets in until all is as it should be: see run and ready
    --default-time-zone=+00:00
    --gtid-mode=ON
    --enforce-gtid-consistency=ON
    --plugin-load-add="mysql_clone.so;semisync_source.so;semisync_replica.so" # CLONE wants the donor's on the recipient too
    --max-connections=400
  )
  if [ -n "${DATABASE_TLS:-}" ]; then
    options+=(
      --ssl-ca="$DATABASE_TLS/ca.crt"
      --ssl-cert="$DATABASE_TLS/tls.crt"
      --ssl-key="$DATABASE_TLS/tls.key"
      --require-secure-transport=ON)
  fi
  case $role in
    primary)
      options+=(
        --log-bin=binlog
        --sync-binlog=1
        --innodb-flush-log-at-trx-commit=1
        --binlog-expire-logs-seconds=259200
        --loose-binlog-transaction-dependency-tracking=WRITESET # 8.4 knows no other way, nor the option
        --rpl-semi-sync-source-enabled=ON
        --rpl-semi-sync-source-timeout=1000) # ms, once: with no replica left commits then go on unacknowledged
      ;;
    replica)
      options+=(
        --super-read-only=ON
        --skip-log-bin                       # nobody follows a replica; what it applied is kept in a table, crash-safe
        --innodb-flush-log-at-trx-commit=2   # what a power cut takes is fetched again
        --relay-log=relay
        --relay-log-recovery=ON
        --skip-replica-start                 # pointed at the primary first
        --replica-parallel-workers=2
        --replica-preserve-commit-order=ON
        --replica-net-timeout=10
        --rpl-semi-sync-replica-enabled=ON)
      ;;
    users) options+=(--skip-log-bin) ;;
    *) fail "DATABASE_ROLE is primary, replica or users, not $role." ;;
  esac
  # shellcheck disable=SC2206 # words
  options+=(${DATABASE_OPTIONS:-})
}

# Answers of mysql: values alone, or each under its name.
values=(--batch --skip-column-names)
named=(--batch --vertical)
replica_status="SHOW REPLICA STATUS"

# ask ACCOUNT STATEMENT FORM...: of the server in here, as an account that has no password. Asking in vain and closing the
# server then takes less than the 5 s that a probe has.
ask() { timeout 2 mysql --no-defaults --socket="$socket" --user="$1" --execute="$2" "${@:3}"; }

# ask_other HOST STATEMENT FORM...: as the account replication; by TLS as that server offers it, or verified.
ask_other() {
  local tls=(--get-server-public-key)
  [ -z "${DATABASE_TLS:-}" ] || tls=(--ssl-mode=VERIFY_CA --ssl-ca="$DATABASE_TLS/ca.crt")
  printf '[client]\npassword=%s\n' "$(password replication)" >"$state/replication.cnf"
  timeout 2 mysql --defaults-file="$state/replication.cnf" "${tls[@]}" --host="$1" --user=replication --execute="$2" "${@:3}"
}

initialise() {
  rm -rf "$1"
  in_background mysqld --no-defaults --initialize-insecure --datadir="$1" --tmpdir="$volume/tmp"
}

# Moves whole data to where it is used from now on.
keep() {
  sync
  mv "$draft" "$data"
  sync
}

### A replica's copy

predecessor() {
  if [ -n "${DATABASE_DONOR:-}" ]; then
    echo "$DATABASE_DONOR"
  elif [[ $HOSTNAME =~ ^(.*-)([0-9]+)$ ]] && [ "${BASH_REMATCH[2]}" -gt 1 ]; then
    echo "${BASH_REMATCH[1]}$((BASH_REMATCH[2] - 1))${DATABASE_DOMAIN:+.$DATABASE_DOMAIN}"
  else
    echo "$DATABASE_PRIMARY"
  fi
}

# Whether a copy of that server is worth having: a replica that has stopped would only make another one like it.
# Why not is kept for whoever asks whether this server is ready, and said once.
is_worth_copying() {
  local status why
  if ! status=$(ask_other "$1" "$replica_status" "${named[@]}" 2>&1); then
    why="cannot ask $1: $status"
  elif [ "$1" != "$DATABASE_PRIMARY" ] && [[ $status != *'Replica_SQL_Running: Yes'* || $status == *'Replica_IO_Running: No'* ]]; then
    why="does not copy $1, which has stopped following"
  else
    rm -f "$no_donor"
    return 0
  fi
  [ "$why" = "$(cat "$no_donor" 2>/dev/null)" ] || say "$why"
  echo "$why" >"$no_donor"
  return 1
}

# The first of these servers that is worth copying, if there is one.
donor_of() {
  local host
  for host; do
    is_worth_copying "$host" || continue
    echo "$host"
    return
  done
  return 1
}

# Which server to copy; the primary too, when the predecessor is not fit for it for a minute.
donor() {
  local candidates
  candidates=("$(predecessor)")
  until donor_of "${candidates[@]}"; do
    ((SECONDS < 60)) || candidates=("$(predecessor)" "$DATABASE_PRIMARY")
    sleep 2
  done
}

# Copies a server into the draft, with the help of an empty one, which alone can do that.
copy() {
  local from helper tls=
  from=$1
  [ -z "${DATABASE_TLS:-}" ] || tls="SET GLOBAL clone_ssl_ca='$DATABASE_TLS/ca.crt';"
  initialise "$helper_data" || return
  rm -rf "$draft"
  mysqld "${options[@]}" --datadir="$helper_data" --skip-networking --super-read-only=OFF --read-only=OFF &
  helper=$!
  until ask root 'SELECT 1' >/dev/null 2>&1; do
    kill -0 "$helper" || return
    pause 0.2
  done
  printf '%s\n' \
    "SET GLOBAL clone_valid_donor_list='$from:3306'; $tls" \
    "CLONE INSTANCE FROM 'replication'@'$from':3306 IDENTIFIED BY '$(password replication)' DATA DIRECTORY='$draft'${tls:+ REQUIRE SSL};" |
    mysql --no-defaults --socket="$socket" --user=root &
  wait $! || {
    kill "$helper"
    wait "$helper" || true
    return 1
  }
  kill "$helper"
  wait "$helper"
  rm -rf "$helper_data"
}

make_replica() {
  local from
  while is_to_be_made; do
    say "looks for a server to copy: $(predecessor), or $DATABASE_PRIMARY"
    SECONDS=0
    donor >"$state/donor" &
    wait $!
    from=$(<"$state/donor")
    # Only now that there is another copy; and before the new one is made, for which there may be no room beside it.
    [ ! -e "$clone_again" ] || {
      say "forgets its data"
      rm -rf "$data" "$clone_again"
    }
    say "copies $from"
    if copy "$from"; then
      keep
      say "is a copy of $from"
    else
      say "could not copy $from, and tries again"
      pause 2
    fi
  done
}

following() {
  local tls="GET_SOURCE_PUBLIC_KEY=1"
  [ -z "${DATABASE_TLS:-}" ] ||
    tls="SOURCE_SSL=1, SOURCE_SSL_CA='$DATABASE_TLS/ca.crt', SOURCE_SSL_VERIFY_SERVER_CERT=0"
  local secret
  secret=$(password replication)
  echo "STOP REPLICA;"
  echo "CHANGE REPLICATION SOURCE TO SOURCE_HOST='$DATABASE_PRIMARY', SOURCE_PORT=3306, SOURCE_USER='replication', SOURCE_PASSWORD='$secret', SOURCE_AUTO_POSITION=1, $tls, SOURCE_CONNECT_RETRY=1, SOURCE_RETRY_COUNT=0, SOURCE_HEARTBEAT_PERIOD=2;"
  echo "START REPLICA;"
}

### Commands

# What this server cannot do without is looked for at once, and not missed later on.
check_files() {
  local file
  [ "$role" != replica ] || password replication >/dev/null
  [ -z "${DATABASE_TLS:-}" ] || for file in ca.crt tls.crt tls.key; do
    [ -r "$DATABASE_TLS/$file" ] || fail "$DATABASE_TLS/$file cannot be read."
  done
}

run() {
  trap 'exit 143' TERM INT
  rm -rf "$volume/tmp" "$caught_up" "$no_donor" "$state/mysqld.sock"* "$state/mysqld.pid"
  mkdir -p "$volume/tmp"
  common_options
  check_files
  # Carried out before the server answers anybody, at each start: rights may be new, and passwords other ones.
  local statements=$state/start.sql
  if [ "$role" = replica ]; then
    : "${DATABASE_PRIMARY:?is the host that a replica follows}"
    make_replica
    following >"$statements"
  else
    accounts >"$statements"
    # MySQL starts all the same when one of these fails, without those after it.
    echo "SET GLOBAL offline_mode=OFF;" >>"$statements"
    printf '[client]\nuser=root\nsocket=%s\npassword=%s\n' "$socket" "$(password root)" >"$state/root.cnf"
    if [ ! -d "$data" ]; then
      say "has no data yet and makes new"
      initialise "$draft"
      keep
    fi
  fi
  trap - TERM INT
  exec mysqld "${options[@]}" --datadir="$data" --init-file="$statements"
}

field() {
  [[ $1 =~ $2:\ ([^$'\n']*) ]] || return 1
  printf %s "${BASH_REMATCH[1]}"
}

is_to_be_made() { [ ! -d "$data" ] || [ -e "$clone_again" ]; }

# Sends away those who read here, and lets them come back: their connections would stay however stale this server is.
let_in() { ask probe "SET GLOBAL offline_mode=$1" || true; }
is_closed() { [ "$(ask probe 'SELECT @@GLOBAL.offline_mode' "${values[@]}")" != 0 ]; }

# Why this server should get no requests; nothing, when it should.
objection() {
  local status
  ! is_to_be_made || {
    echo "has no data yet; $(cat "$no_donor" 2>/dev/null || echo "it is being made")"
    return
  }
  status=$(ask probe "SHOW STATUS LIKE 'Ssl_server_not_after'; $replica_status" "${named[@]}" 2>&1) || {
    echo "does not answer: $status"
    return
  }
  # It would go on without, and refuse everybody.
  if [ -n "${DATABASE_TLS:-}" ] && [ -z "$(field "$status" Value)" ]; then
    echo "cannot use the certificate and key in $DATABASE_TLS"
  elif [ "$role" = replica ]; then
    objection_to_replica "$status"
  elif is_closed; then
    echo "could not carry out the statements of its start, of which its log tells"
  fi
}

# Why a replica should get no reads. It goes on serving when the primary is lost.
objection_to_replica() {
  local status=$1 lag error source
  [[ $status == *Replica_SQL_Running:* ]] || {
    echo "follows nobody"
    return
  }
  [ "$(field "$status" Replica_SQL_Running)" = Yes ] || {
    echo "has stopped applying: $(field "$status" Last_SQL_Error)"
    return
  }
  error=$(field "$status" Last_IO_Errno)
  case $(field "$status" Replica_IO_Running)/$error in
    # what no further try mends: a password, a host, a certificate or the lack of one that one of the two does not take
    No/* | */1045 | */1130 | */2026 | */3159)
      echo "has stopped following: $(field "$status" Last_IO_Error)"
      return
      ;;
  esac
  lag=$(field "$status" Seconds_Behind_Source)
  if [ "$lag" != NULL ] && ((lag > ${DATABASE_MAX_LAG_SECONDS:-30})); then
    echo "is $lag seconds behind"
    return
  fi
  source=$(field "$status" Source_UUID)
  [ "$source" = "$(cat "$caught_up" 2>/dev/null)" ] || objection_to_source "$source"
}

# Once for each start of the replica, and for each primary: one that begins anew, without its data, is another one.
objection_to_source() {
  local own theirs
  own=$(ask probe 'SELECT @@GLOBAL.gtid_executed' "${values[@]}" 2>&1) || {
    echo "does not answer: $own"
    return
  }
  theirs=$(ask_other "$DATABASE_PRIMARY" 'SELECT @@GLOBAL.gtid_executed' "${values[@]}" 2>&1) || {
    echo "cannot ask the primary whether it has caught up: $theirs"
    return
  }
  own=${own//\\n/} theirs=${theirs//\\n/}
  case $(ask probe "SELECT GTID_SUBSET('$own', '$theirs'), WAIT_FOR_EXECUTED_GTID_SET('$theirs', 1)" "${values[@]}") in
    $'1\t0') echo "$1" >"$caught_up" ;;
    $'1\t'*) echo "has not caught up since it was started" ;;
    $'0\t'*) echo "has transactions that the primary has lost: $own, of $theirs there" ;;
    *) echo "does not answer whether it has caught up" ;;
  esac
}

ready() {
  local why
  why=$(objection)
  [ -z "$why" ] || {
    [ "$role" != replica ] || let_in ON 2>/dev/null
    fail "not ready: it $why"
  }
  [ "$role" != replica ] || ! is_closed || let_in OFF
}

# Making data takes as long as it takes; whoever does that is alive.
alive() { is_to_be_made || ask probe 'SELECT 1' >/dev/null; }

case ${1:-} in
  run) run ;;
  ready) ready ;;
  alive) alive ;;
  statements) accounts_of_services ;; # for a server that is run by somebody else
  accounts)
    accounts >"$state/accounts.sql"
    mysql --defaults-file="$state/root.cnf" <"$state/accounts.sql"
    printf '[client]\nuser=root\nsocket=%s\npassword=%s\n' "$socket" "$(password root)" >"$state/root.cnf"
    rm "$state/accounts.sql"
    ;;
  clone-again)
    [ "$role" = replica ] || fail "Only a replica's data is a copy that can be made anew."
    donor_of "$(predecessor)" "$DATABASE_PRIMARY" >/dev/null || fail "There is no other copy: $(cat "$no_donor")"
    touch "$clone_again"
    kill -TERM 1
    ;;
  *) fail "usage: database.sh run | ready | alive | accounts | statements | clone-again" ;;
esac
