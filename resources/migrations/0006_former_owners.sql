-- min_compatible: 4
-- Lines that took a reference away: by them the former records of a person are found without reading all history.
CREATE INDEX change_line_link ON change_line (record_table, record_id) WHERE before LIKE '%_id":%';
