-- min_compatible: 4
-- Files are kept once each, under the digest of their content; records name them by it.
CREATE TABLE kept_file (
    digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
    content {bytes} NOT NULL
) {strict};

CREATE TABLE scan (
    id {id},
    version INTEGER NOT NULL,
    document_id {ref} NOT NULL REFERENCES document (id),
    file TEXT NOT NULL CHECK (file <> ''),
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    media TEXT NOT NULL CHECK (media IN ('pdf', 'jpeg', 'png')),
    bytes INTEGER NOT NULL
) {strict};

CREATE INDEX scan_document ON scan (document_id);

CREATE TABLE portrait (
    id {id},
    version INTEGER NOT NULL,
    person_id {ref} NOT NULL UNIQUE REFERENCES person (id),
    file TEXT NOT NULL CHECK (file <> '')
) {strict};

ALTER TABLE office_profile ADD COLUMN largest_scan_mb INTEGER CHECK (largest_scan_mb BETWEEN 1 AND 200);
