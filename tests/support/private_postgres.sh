# SPDX-License-Identifier: GPL-3.0-or-later
# Read by tests/run: a PostgreSQL of its own for the time of the tests, reached by a Unix socket only.

postgresFolder=

postgresPrograms() {
    local newest
    newest=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
    [[ -x $newest/initdb ]] || newest=$(pg_config --bindir 2>/dev/null || true)
    [[ -x $newest/initdb ]] || fail "PostgreSQL's initdb was not found."
    printf '%s' "$newest"
}

# PostgreSQL refuses to be run by root: there it runs as the user its package made.
asPostgresUser() {
    if ((EUID == 0)); then
        (cd "$postgresFolder" && exec runuser -u postgres -- "$@")
    else
        "$@"
    fi
}

stopPostgres() {
    [[ -n $postgresFolder ]] || return 0
    if [[ -e $postgresFolder/data/postmaster.pid ]]; then
        asPostgresUser "$postgresBin/pg_ctl" stop -s -m immediate -D "$postgresFolder/data" || true
    fi
    rm -rf "$postgresFolder"
    postgresFolder=
}

# Exports MUSTER_TEST_POSTGRES, the address of its database "postgres" for a user who may create others.
# What is stored need not survive a power cut, so nothing is forced to the disk.
startPostgres() {
    trap stopPostgres EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    postgresBin=$(postgresPrograms)
    postgresFolder=$(mktemp -d /tmp/muster-postgres.XXXXXX)
    ((EUID != 0)) || chown postgres "$postgresFolder"
    asPostgresUser "$postgresBin/initdb" -D "$postgresFolder/data" -U muster -A trust -E UTF8 --locale=C \
        --no-sync >"$postgresFolder/initdb.log" || { cat "$postgresFolder/initdb.log" >&2; exit 1; }
    asPostgresUser "$postgresBin/pg_ctl" start -s -w -D "$postgresFolder/data" -l "$postgresFolder/server.log" \
        -o "-c listen_addresses='' -c unix_socket_directories='$postgresFolder' -c max_connections=200 \
            -c fsync=off -c synchronous_commit=off -c full_page_writes=off" \
        || { cat "$postgresFolder/server.log" >&2; exit 1; }
    export MUSTER_TEST_POSTGRES="postgresql://muster@/postgres?host=$postgresFolder"
}
