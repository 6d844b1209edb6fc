-- min_compatible: 5
-- derive: person document
-- People are found by the numbers of their papers, and those whose names are written as typed stand first.
ALTER TABLE document ADD COLUMN number_key {bytes};
CREATE INDEX document_by_number ON document (number_key, person_id);
