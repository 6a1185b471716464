-- Schema 5: leads wait in a column of their own until they are qualified.

-- What a stage is there for: 0 ordinary, 1 the system column that takes the cards of deleted stages,
-- 2 the system column of leads.
ALTER TABLE stage RENAME COLUMN undefined TO kind
