-- min_compatible: 8
-- Selection and procedures: calls and their openings, tests and boards, what is asked of candidates, checklists and decisions.
CREATE TABLE requirement_set (
    id {id},
    version INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> '') UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    category_id {ref} NOT NULL REFERENCES category (id),
    mission_id {ref} REFERENCES mission (id),
    valid_from {day},
    valid_until {day},
    note TEXT NOT NULL DEFAULT '',
    CHECK (valid_until >= valid_from)
) {strict};

CREATE TABLE campaign (
    id {id},
    version INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> '') UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind <> ''),
    note_verbale TEXT NOT NULL DEFAULT '',
    received_on {day},
    deadline_on {day},
    closed_on {day},
    note TEXT NOT NULL DEFAULT '',
    CHECK (deadline_on >= received_on)
) {strict};

CREATE TABLE opening (
    id {id},
    version INTEGER NOT NULL,
    campaign_id {ref} NOT NULL REFERENCES campaign (id),
    mission_id {ref} NOT NULL REFERENCES mission (id),
    category_id {ref} NOT NULL REFERENCES category (id),
    rotation_id {ref} REFERENCES rotation (id),
    post_id {ref} REFERENCES post (id),
    wanted INTEGER,
    rank_least_id {ref} REFERENCES rank_title (id),
    rank_most_id {ref} REFERENCES rank_title (id),
    requirement_set_id {ref} REFERENCES requirement_set (id),
    planned_departure_on {day},
    tour_months INTEGER,
    note TEXT NOT NULL DEFAULT ''
) {strict};
CREATE INDEX opening_by_campaign ON opening (campaign_id);
CREATE INDEX opening_by_rotation ON opening (rotation_id);
CREATE INDEX opening_by_requirement_set ON opening (requirement_set_id);

CREATE TABLE stage_step (
    id {id},
    version INTEGER NOT NULL,
    candidacy_id {ref} NOT NULL REFERENCES candidacy (id),
    from_stage TEXT NOT NULL CHECK (from_stage <> ''),
    to_stage TEXT NOT NULL CHECK (to_stage <> ''),
    taken_on {day} NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) {strict};
CREATE INDEX stage_step_by_candidacy ON stage_step (candidacy_id);

CREATE TABLE test_kind (
    id {id},
    version INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> '') UNIQUE,
    name_en TEXT NOT NULL DEFAULT '',
    name_vi TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL CHECK (subject <> ''),
    applies_to TEXT NOT NULL DEFAULT '',
    full_mark {decimal} NOT NULL,
    pass_mark {decimal} NOT NULL,
    validity_months INTEGER,
    note TEXT NOT NULL DEFAULT '',
    CHECK (pass_mark <= full_mark)
) {strict};

CREATE TABLE test_result (
    id {id},
    version INTEGER NOT NULL,
    person_id {ref} NOT NULL REFERENCES person (id),
    kind_id {ref} NOT NULL REFERENCES test_kind (id),
    campaign_id {ref} REFERENCES campaign (id),
    taken_on {day} NOT NULL,
    attempt INTEGER,
    mark {decimal},
    pass_mark {decimal} NOT NULL,
    full_mark {decimal} NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    CHECK (pass_mark <= full_mark),
    CHECK (mark <= full_mark)
) {strict};
CREATE INDEX test_result_by_person ON test_result (person_id);
CREATE INDEX test_result_by_campaign ON test_result (campaign_id);

CREATE TABLE board (
    id {id},
    version INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    campaign_id {ref} NOT NULL REFERENCES campaign (id),
    opening_id {ref} REFERENCES opening (id),
    held_on {day},
    place TEXT NOT NULL DEFAULT '',
    chair TEXT NOT NULL DEFAULT '',
    secretary TEXT NOT NULL DEFAULT '',
    closed_on {day},
    note TEXT NOT NULL DEFAULT '',
    CHECK (closed_on >= held_on)
) {strict};
CREATE INDEX board_by_campaign ON board (campaign_id);
CREATE INDEX board_by_opening ON board (opening_id);

CREATE TABLE assessor (
    id {id},
    version INTEGER NOT NULL,
    board_id {ref} NOT NULL REFERENCES board (id),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL DEFAULT ''
) {strict};
CREATE INDEX assessor_by_board ON assessor (board_id);

CREATE TABLE criterion (
    id {id},
    version INTEGER NOT NULL,
    board_id {ref} NOT NULL REFERENCES board (id),
    name TEXT NOT NULL CHECK (name <> ''),
    weight {decimal} NOT NULL,
    full_score {decimal} NOT NULL
) {strict};
CREATE INDEX criterion_by_board ON criterion (board_id);

CREATE TABLE board_candidate (
    id {id},
    version INTEGER NOT NULL,
    board_id {ref} NOT NULL REFERENCES board (id),
    candidacy_id {ref} NOT NULL REFERENCES candidacy (id),
    blind_number INTEGER,
    verdict TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (board_id, candidacy_id)
) {strict};
CREATE INDEX board_candidate_by_candidacy ON board_candidate (candidacy_id);

CREATE TABLE board_score (
    id {id},
    version INTEGER NOT NULL,
    candidate_id {ref} NOT NULL REFERENCES board_candidate (id),
    assessor_id {ref} NOT NULL REFERENCES assessor (id),
    criterion_id {ref} NOT NULL REFERENCES criterion (id),
    score {decimal},
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (candidate_id, assessor_id, criterion_id)
) {strict};
CREATE INDEX board_score_by_assessor ON board_score (assessor_id);
CREATE INDEX board_score_by_criterion ON board_score (criterion_id);

CREATE TABLE step_wait (
    id {id},
    version INTEGER NOT NULL,
    step_id {ref} NOT NULL REFERENCES procedure_step (id),
    waits_for_id {ref} NOT NULL REFERENCES procedure_step (id),
    UNIQUE (step_id, waits_for_id),
    CHECK (step_id <> waits_for_id)
) {strict};
CREATE INDEX step_wait_by_waits_for ON step_wait (waits_for_id);

CREATE TABLE decision (
    id {id},
    version INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    signed_on {day} NOT NULL,
    signer TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (kind, number, signed_on)
) {strict};

CREATE TABLE decision_on (
    id {id},
    version INTEGER NOT NULL,
    decision_id {ref} NOT NULL REFERENCES decision (id),
    candidacy_id {ref} NOT NULL REFERENCES candidacy (id),
    UNIQUE (decision_id, candidacy_id)
) {strict};
CREATE INDEX decision_on_by_candidacy ON decision_on (candidacy_id);

CREATE TABLE checklist_item (
    id {id},
    version INTEGER NOT NULL,
    candidacy_id {ref} NOT NULL REFERENCES candidacy (id),
    step_id {ref} NOT NULL REFERENCES procedure_step (id),
    responsible TEXT NOT NULL DEFAULT '',
    due_on {day},
    done_on {day},
    document_id {ref} REFERENCES document (id),
    decision_id {ref} REFERENCES decision (id),
    not_needed INTEGER NOT NULL DEFAULT 0 CHECK (not_needed IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (candidacy_id, step_id)
) {strict};
-- What is still to be done, by day, without a look at the rows themselves.
CREATE INDEX checklist_item_by_due ON checklist_item (due_on, candidacy_id, step_id) WHERE done_on IS NULL AND not_needed = 0;
CREATE INDEX checklist_item_by_step ON checklist_item (step_id);
CREATE INDEX checklist_item_by_document ON checklist_item (document_id);
CREATE INDEX checklist_item_by_decision ON checklist_item (decision_id);

CREATE TABLE requirement (
    id {id},
    version INTEGER NOT NULL,
    set_id {ref} NOT NULL REFERENCES requirement_set (id),
    key TEXT NOT NULL CHECK (key <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    needed_for TEXT NOT NULL CHECK (needed_for <> ''),
    alternative TEXT NOT NULL DEFAULT '',
    way INTEGER,
    document_type_id {ref} REFERENCES document_type (id),
    test_kind_id {ref} REFERENCES test_kind (id),
    programme_kind TEXT NOT NULL DEFAULT '',
    programme_id {ref} REFERENCES programme (id),
    qualification_type_id {ref} REFERENCES qualification_type (id),
    decision_kind TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT '',
    rank_least_id {ref} REFERENCES rank_title (id),
    rank_most_id {ref} REFERENCES rank_title (id),
    number_least INTEGER,
    number_most INTEGER,
    months INTEGER,
    step_id {ref} REFERENCES procedure_step (id),
    owner TEXT NOT NULL DEFAULT '',
    lead_days INTEGER,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (set_id, key)
) {strict};
CREATE INDEX requirement_by_step ON requirement (step_id);

CREATE TABLE waiver (
    id {id},
    version INTEGER NOT NULL,
    candidacy_id {ref} NOT NULL REFERENCES candidacy (id),
    requirement_key TEXT NOT NULL CHECK (requirement_key <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    signer TEXT NOT NULL CHECK (signer <> ''),
    signed_on {day} NOT NULL,
    until_on {day},
    CHECK (until_on >= signed_on)
) {strict};
CREATE INDEX waiver_by_candidacy ON waiver (candidacy_id);

ALTER TABLE person ADD COLUMN in_service_since {day};

ALTER TABLE candidacy ADD COLUMN opening_id {ref} REFERENCES opening (id);
ALTER TABLE candidacy ADD COLUMN tour_months INTEGER;
CREATE INDEX candidacy_by_opening ON candidacy (opening_id);

-- What shows that a step was done, and how many days the step itself takes.
ALTER TABLE procedure_step ADD COLUMN document_type_id {ref} REFERENCES document_type (id);
ALTER TABLE procedure_step ADD COLUMN decision_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE procedure_step ADD COLUMN days_needed INTEGER;
