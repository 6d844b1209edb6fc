-- min_compatible: 10
-- Qualification: how long types last and what grants them, proposals that a second person confirms, acts on qualifications,
-- the register of certificates, their templates and signers, and the keys they are signed with.
CREATE TABLE inclusion (
    id {id},
    version INTEGER NOT NULL,
    type_id {ref} NOT NULL REFERENCES qualification_type (id),
    included_id {ref} NOT NULL REFERENCES qualification_type (id),
    UNIQUE (type_id, included_id),
    CHECK (type_id <> included_id)
) {strict};
CREATE INDEX inclusion_by_included ON inclusion (included_id);

CREATE TABLE grant_term (
    id {id},
    version INTEGER NOT NULL,
    type_id {ref} NOT NULL REFERENCES qualification_type (id),
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    way INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    programme_kind TEXT NOT NULL DEFAULT '',
    programme_id {ref} REFERENCES programme (id),
    test_kind_id {ref} REFERENCES test_kind (id),
    document_type_id {ref} REFERENCES document_type (id),
    held_type_id {ref} REFERENCES qualification_type (id),
    months INTEGER,
    note TEXT NOT NULL DEFAULT ''
) {strict};
CREATE INDEX grant_term_by_type ON grant_term (type_id);
CREATE INDEX grant_term_by_held_type ON grant_term (held_type_id);

CREATE TABLE proposal (
    id {id},
    version INTEGER NOT NULL,
    person_id {ref} NOT NULL REFERENCES person (id),
    type_id {ref} NOT NULL REFERENCES qualification_type (id),
    course_id {ref} REFERENCES course (id),
    granted_on {day} NOT NULL,
    renews_id {ref} REFERENCES qualification (id),
    grounds TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state <> ''),
    proposed_by TEXT NOT NULL CHECK (proposed_by <> ''),
    proposed_on {day} NOT NULL,
    decided_by TEXT NOT NULL DEFAULT '',
    decided_on {day},
    reason TEXT NOT NULL DEFAULT '',
    qualification_id {ref} REFERENCES qualification (id),
    CHECK (decided_on >= proposed_on)
) {strict};
CREATE INDEX proposal_by_person ON proposal (person_id);
CREATE INDEX proposal_by_state ON proposal (state, proposed_on);
CREATE INDEX proposal_by_type ON proposal (type_id);
CREATE INDEX proposal_by_course ON proposal (course_id);
CREATE INDEX proposal_by_qualification ON proposal (qualification_id);

CREATE TABLE qualification_act (
    id {id},
    version INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    decided_on {day} NOT NULL,
    from_day {day} NOT NULL,
    until_day {day},
    months INTEGER,
    reason TEXT NOT NULL CHECK (reason <> ''),
    scope TEXT NOT NULL DEFAULT '',
    signed_by TEXT NOT NULL CHECK (signed_by <> ''),
    signer_title TEXT NOT NULL DEFAULT '',
    CHECK (until_day >= from_day)
) {strict};

CREATE TABLE qualification_act_on (
    id {id},
    version INTEGER NOT NULL,
    act_id {ref} NOT NULL REFERENCES qualification_act (id),
    qualification_id {ref} NOT NULL REFERENCES qualification (id),
    was_until {day},
    now_until {day},
    UNIQUE (act_id, qualification_id)
) {strict};
CREATE INDEX qualification_act_on_by_qualification ON qualification_act_on (qualification_id);

CREATE TABLE certificate_signer (
    id {id},
    version INTEGER NOT NULL,
    full_name TEXT NOT NULL CHECK (full_name <> ''),
    rank_vi TEXT NOT NULL DEFAULT '',
    rank_en TEXT NOT NULL DEFAULT '',
    title_vi TEXT NOT NULL CHECK (title_vi <> ''),
    title_en TEXT NOT NULL DEFAULT '',
    valid_from {day},
    valid_until {day},
    image TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CHECK (valid_until >= valid_from)
) {strict};

CREATE TABLE certificate_template (
    id {id},
    version INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> '') UNIQUE,
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    name_vi TEXT NOT NULL DEFAULT '',
    layout TEXT NOT NULL CHECK (layout <> ''),
    note TEXT NOT NULL DEFAULT ''
) {strict};

CREATE TABLE signing_key (
    id {id},
    version INTEGER NOT NULL,
    fingerprint TEXT NOT NULL CHECK (fingerprint <> '') UNIQUE,
    public_key TEXT NOT NULL CHECK (public_key <> ''),
    secret_box TEXT NOT NULL CHECK (secret_box <> ''),
    salt TEXT NOT NULL CHECK (salt <> ''),
    passes INTEGER NOT NULL,
    memory_kb INTEGER NOT NULL,
    created_on {day} NOT NULL,
    replaced_on {day}
) {strict};

CREATE TABLE certificate (
    id {id},
    version INTEGER NOT NULL,
    type_id {ref} NOT NULL REFERENCES qualification_type (id),
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    number TEXT NOT NULL CHECK (number <> '') UNIQUE,
    person_id {ref} NOT NULL REFERENCES person (id),
    qualification_id {ref} NOT NULL REFERENCES qualification (id),
    course_id {ref} REFERENCES course (id),
    issued_on {day} NOT NULL,
    issued_by TEXT NOT NULL CHECK (issued_by <> ''),
    holder TEXT NOT NULL CHECK (holder <> ''),
    says TEXT NOT NULL CHECK (says <> ''),
    layout TEXT NOT NULL CHECK (layout <> ''),
    signed_text TEXT NOT NULL CHECK (signed_text <> ''),
    key_id {ref} NOT NULL REFERENCES signing_key (id),
    UNIQUE (type_id, year, sequence)
) {strict};
CREATE INDEX certificate_by_person ON certificate (person_id);
CREATE INDEX certificate_by_qualification ON certificate (qualification_id);
CREATE INDEX certificate_by_course ON certificate (course_id);

CREATE TABLE certificate_event (
    id {id},
    version INTEGER NOT NULL,
    certificate_id {ref} REFERENCES certificate (id),
    type_id {ref} REFERENCES qualification_type (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    day {day} NOT NULL,
    copy INTEGER,
    blank TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    signed_by TEXT NOT NULL DEFAULT ''
) {strict};
CREATE INDEX certificate_event_by_certificate ON certificate_event (certificate_id);

ALTER TABLE qualification_type ADD COLUMN term TEXT NOT NULL DEFAULT 'months' CHECK (term <> '');
ALTER TABLE qualification_type ADD COLUMN as_long_as_id {ref} REFERENCES qualification_type (id);
ALTER TABLE qualification_type ADD COLUMN renewal_months INTEGER;
ALTER TABLE qualification_type ADD COLUMN grace_days INTEGER;
ALTER TABLE qualification_type ADD COLUMN template_id {ref} REFERENCES certificate_template (id);
UPDATE qualification_type SET term = 'for_ever' WHERE validity_months IS NULL;

ALTER TABLE qualification ADD COLUMN renews_id {ref} REFERENCES qualification (id);
CREATE INDEX qualification_by_renews ON qualification (renews_id);
CREATE INDEX qualification_by_last_day ON qualification (valid_until);

ALTER TABLE office_profile ADD COLUMN parent_en TEXT NOT NULL DEFAULT '';
ALTER TABLE office_profile ADD COLUMN parent_vi TEXT NOT NULL DEFAULT '';
ALTER TABLE office_profile ADD COLUMN place_en TEXT NOT NULL DEFAULT '';
ALTER TABLE office_profile ADD COLUMN place_vi TEXT NOT NULL DEFAULT '';
