-- Schema 3: the firm's own fields are filtered by and found by the search.

-- Whether a card has a value, and which one.
DROP INDEX custom_value_by_opportunity
--;
CREATE INDEX custom_value_by_opportunity ON custom_value(opportunity, field)
--;
-- The present values of a field in their order: a condition that few cards meet begins here.
DROP INDEX custom_value_by_field
--;
CREATE INDEX custom_value_by_field ON custom_value(field, value, opportunity) WHERE removed = 0
