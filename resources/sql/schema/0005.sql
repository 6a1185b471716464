-- Schema 5: leads wait in a column of their own until they are qualified; tasks are listed by day.

-- What a stage is there for: 0 ordinary, 1 the system column that takes the cards of deleted stages,
-- 2 the system column of leads.
ALTER TABLE stage RENAME COLUMN undefined TO kind
--;
-- What is planned, with all that its place on the page of tasks needs: done activities pile up.
CREATE INDEX activity_open ON activity(due_on, due_time, opportunity, responsible)
    WHERE removed = 0 AND done_at = 0
