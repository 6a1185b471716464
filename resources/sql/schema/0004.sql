-- Schema 4: what the filter shows is kept under a name.

-- The filter is a JSON object; docs/schema.md names its keys. One list for everybody in the file.
CREATE TABLE saved_view(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0, filter TEXT NOT NULL DEFAULT '{}')
