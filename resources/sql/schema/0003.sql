-- Schema 3: the firm's own fields are filtered by and found by the search; meetings have a time.

-- Whether a card has a value, and which one.
DROP INDEX custom_value_by_opportunity
--;
CREATE INDEX custom_value_by_opportunity ON custom_value(opportunity, field)
--;
-- The present values of a field in their order: a condition that few cards meet begins here.
DROP INDEX custom_value_by_field
--;
CREATE INDEX custom_value_by_field ON custom_value(field, value, opportunity) WHERE removed = 0
--;
-- When a meeting begins, in minutes since midnight, and how many minutes it takes; NULL: not known.
ALTER TABLE activity ADD COLUMN due_time INTEGER
--;
ALTER TABLE activity ADD COLUMN duration INTEGER
--;
-- Derived as next_due: of the next open activity.
ALTER TABLE opportunity ADD COLUMN next_time INTEGER
--;
-- Files of schema 2 were made with meetings of the category other, which nobody chose.
UPDATE activity_type SET category = 1 WHERE default_key = 'activity.meeting' AND NOT EXISTS (
    SELECT 1 FROM change WHERE entity = 15 AND row = activity_type.id AND field = 'category')
