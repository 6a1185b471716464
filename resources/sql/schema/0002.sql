-- Schema 2: the firm shapes its pipelines, dictionaries and fields of its own.

-- Who sees a pipeline: ids of people, empty for everybody. A filter of the view, no protection.
ALTER TABLE pipeline ADD COLUMN visible_to TEXT NOT NULL DEFAULT ''
--;
-- Only for the records of one sales channel; none: for all.
ALTER TABLE stage ADD COLUMN channel INTEGER REFERENCES channel(id)
--;
-- Days without an entry in the history until a card counts as stale; 0: never.
ALTER TABLE stage ADD COLUMN rot_days INTEGER NOT NULL DEFAULT 0
--;
-- What must be filled before a card enters: names of columns and ids of custom fields, with spaces.
ALTER TABLE stage ADD COLUMN required TEXT NOT NULL DEFAULT ''
--;
-- The system column that takes the cards of deleted stages.
ALTER TABLE stage ADD COLUMN undefined INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE channel ADD COLUMN quotations INTEGER NOT NULL DEFAULT 1
--;
ALTER TABLE channel ADD COLUMN on_board INTEGER NOT NULL DEFAULT 1
--;
ALTER TABLE channel ADD COLUMN leads INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE channel ADD COLUMN leader INTEGER REFERENCES person(id)
--;
ALTER TABLE channel ADD COLUMN members TEXT NOT NULL DEFAULT ''
--;
-- Of a month, in minor units of the firm's currency.
ALTER TABLE channel ADD COLUMN target INTEGER
--;
ALTER TABLE channel ADD COLUMN dash_content INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE channel ADD COLUMN dash_span INTEGER NOT NULL DEFAULT 1
--;
ALTER TABLE channel ADD COLUMN dash_group INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE activity_type ADD COLUMN category INTEGER NOT NULL DEFAULT 0
--;
UPDATE activity_type SET category = 1 WHERE default_key = 'activity.meeting'
--;
-- What fills the summary of a new activity of this type.
ALTER TABLE activity_type ADD COLUMN outcome TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE activity_type ADD COLUMN next_types TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE tag ADD COLUMN tag_group TEXT NOT NULL DEFAULT ''
--;
-- No version of the program could write to these two before.
DROP TABLE custom_value
--;
DROP TABLE custom_field
--;
CREATE TABLE custom_field(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    pipeline INTEGER REFERENCES pipeline(id), name TEXT NOT NULL, kind INTEGER NOT NULL,
    position INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0,
    required INTEGER NOT NULL DEFAULT 0, on_card INTEGER NOT NULL DEFAULT 0)
--;
-- What can be chosen in a field of the kind list or lists. Values hold ids, so renaming needs no more.
CREATE TABLE custom_option(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    field INTEGER NOT NULL REFERENCES custom_field(id), name TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0)
--;
CREATE TABLE custom_value(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    opportunity INTEGER NOT NULL REFERENCES opportunity(id),
    field INTEGER NOT NULL REFERENCES custom_field(id), value TEXT NOT NULL)
--;
CREATE INDEX custom_value_by_opportunity ON custom_value(opportunity)
--;
CREATE INDEX custom_value_by_field ON custom_value(field, opportunity)
--;
-- When the history of an opportunity got its last entry. Derived.
ALTER TABLE opportunity ADD COLUMN touched_at INTEGER NOT NULL DEFAULT 0
--;
UPDATE opportunity SET touched_at = coalesce((
    SELECT max(s.at) FROM change c JOIN change_set s ON s.id = c.change_set
    WHERE c.opportunity = opportunity.id), stage_since)
