-- min_compatible: 1
CREATE TABLE migration (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    min_compatible INTEGER NOT NULL,
    program TEXT NOT NULL,
    applied_at {moment} NOT NULL
) {strict};

-- One row: the next record number to give, and the hash at the end of the history chain.
CREATE TABLE office_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    next_id {ref} NOT NULL,
    head TEXT NOT NULL
) {strict};

INSERT INTO office_state (id, next_id, head) VALUES (1, 1, '');

CREATE TABLE change_set (
    id {id},
    name TEXT NOT NULL,
    author TEXT NOT NULL,
    at {moment} NOT NULL,
    takes_back {ref} REFERENCES change_set (id),
    hash TEXT NOT NULL
) {strict};

CREATE INDEX change_set_at ON change_set (at);

-- Every field before and after, as JSON text; NULL before = added, NULL after = removed.
CREATE TABLE change_line (
    change_set_id {ref} NOT NULL REFERENCES change_set (id),
    line INTEGER NOT NULL,
    record_table TEXT NOT NULL,
    record_id {ref} NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (change_set_id, line)
) {strict};

CREATE INDEX change_line_record ON change_line (record_table, record_id, change_set_id, line);
