-- min_compatible: 2
-- The list of people is filtered and counted from this index alone, in the order it is shown in.
DROP INDEX person_by_name;
CREATE INDEX person_by_name ON person (sort_key, id, search_text, sex, service_id, organisation_id);

-- The history of a person holds records that are gone, which no table leads to any more.
CREATE INDEX change_line_removed ON change_line (record_table, record_id) WHERE after IS NULL;
CREATE INDEX change_set_takes_back ON change_set (takes_back);
