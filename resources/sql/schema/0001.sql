-- Schema 1. One statement per part, parts divided by a line "--;".
-- Every journaled table begins with id, version, removed. Times are ms since 1970 UTC, calendar
-- dates ISO text, money minor units, lists of ids text with spaces between. No triggers: the
-- program writes what is derived, so other tools can still read and the logic stays in one place.

CREATE TABLE person(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL, initials TEXT NOT NULL DEFAULT '', color TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1, position INTEGER NOT NULL DEFAULT 0)
--;
CREATE TABLE pipeline(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL, default_key TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0)
--;
CREATE TABLE stage(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    pipeline INTEGER NOT NULL REFERENCES pipeline(id),
    name TEXT NOT NULL, default_key TEXT NOT NULL DEFAULT '', color TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0, start INTEGER NOT NULL DEFAULT 0,
    probability INTEGER NOT NULL DEFAULT 0 CHECK(probability BETWEEN 0 AND 100),
    sets_probability INTEGER NOT NULL DEFAULT 1, folded INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0)
--;
CREATE INDEX stage_by_pipeline ON stage(pipeline, position)
--;
CREATE TABLE source(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL, default_key TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0)
--;
CREATE TABLE channel(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL, default_key TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0)
--;
CREATE TABLE tag(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL, default_key TEXT NOT NULL DEFAULT '', color TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0)
--;
CREATE TABLE lost_reason(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    pipeline INTEGER REFERENCES pipeline(id),
    name TEXT NOT NULL, default_key TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0)
--;
CREATE TABLE activity_type(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL, default_key TEXT NOT NULL DEFAULT '', icon TEXT NOT NULL DEFAULT '',
    days INTEGER NOT NULL DEFAULT 0, position INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0)
--;
CREATE TABLE custom_field(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    pipeline INTEGER REFERENCES pipeline(id), name TEXT NOT NULL, kind TEXT NOT NULL,
    options TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0)
--;
CREATE TABLE setting(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    key TEXT NOT NULL, value TEXT NOT NULL)
--;
CREATE TABLE client(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    kind INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL, note TEXT NOT NULL DEFAULT '',
    name_key TEXT NOT NULL DEFAULT '', search_text TEXT NOT NULL DEFAULT '')
--;
CREATE TABLE phone(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    client INTEGER NOT NULL REFERENCES client(id), position INTEGER NOT NULL DEFAULT 0,
    raw TEXT NOT NULL, e164 TEXT NOT NULL DEFAULT '', key9 TEXT NOT NULL DEFAULT '',
    comment TEXT NOT NULL DEFAULT '')
--;
CREATE INDEX phone_by_client ON phone(client, position)
--;
CREATE INDEX phone_by_key9 ON phone(key9) WHERE key9 <> ''
--;
CREATE TABLE email(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    client INTEGER NOT NULL REFERENCES client(id), position INTEGER NOT NULL DEFAULT 0,
    address TEXT NOT NULL, key TEXT NOT NULL, comment TEXT NOT NULL DEFAULT '')
--;
CREATE INDEX email_by_client ON email(client, position)
--;
CREATE INDEX email_by_key ON email(key)
--;
CREATE TABLE opportunity(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    pipeline INTEGER NOT NULL REFERENCES pipeline(id),
    stage INTEGER NOT NULL REFERENCES stage(id),
    stage_since INTEGER NOT NULL DEFAULT 0, rank INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL, client INTEGER REFERENCES client(id),
    source INTEGER REFERENCES source(id), extra_sources TEXT NOT NULL DEFAULT '',
    channel INTEGER REFERENCES channel(id),
    value INTEGER, currency TEXT NOT NULL DEFAULT 'UAH',
    enquired_on TEXT, planned_start TEXT, expected_close TEXT,
    responsible INTEGER REFERENCES person(id),
    participants TEXT NOT NULL DEFAULT '', tags TEXT NOT NULL DEFAULT '',
    probability INTEGER NOT NULL DEFAULT 0 CHECK(probability BETWEEN 0 AND 100),
    probability_by_hand INTEGER NOT NULL DEFAULT 0,
    state INTEGER NOT NULL DEFAULT 0, return_on TEXT, postpone_reason TEXT NOT NULL DEFAULT '',
    outcome INTEGER NOT NULL DEFAULT 0, closed_on TEXT,
    lost_reason INTEGER REFERENCES lost_reason(id), closing_note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0, import_key INTEGER NOT NULL DEFAULT 0,
    next_due TEXT, next_type INTEGER,
    title_key TEXT NOT NULL DEFAULT '', client_key TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL DEFAULT '',
    request TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '')
--;
-- Open cards of a column in their order.
CREATE INDEX opportunity_board ON opportunity(stage, rank, id)
    WHERE removed = 0 AND archived = 0 AND outcome = 0
--;
-- Closed cards, newest first: the Won and Lost columns.
CREATE INDEX opportunity_closed ON opportunity(pipeline, outcome, closed_on DESC, id DESC)
    WHERE removed = 0 AND archived = 0 AND outcome <> 0
--;
-- Counts, sums and activity bars of the columns, without touching the rows.
CREATE INDEX opportunity_totals
    ON opportunity(pipeline, outcome, stage, currency, next_due, value, probability)
    WHERE removed = 0 AND archived = 0
--;
CREATE INDEX opportunity_by_title ON opportunity(title_key)
--;
CREATE INDEX opportunity_by_client_name ON opportunity(client_key)
--;
CREATE INDEX opportunity_by_client ON opportunity(client)
--;
CREATE INDEX opportunity_by_value ON opportunity(value)
--;
CREATE INDEX opportunity_by_close ON opportunity(expected_close)
--;
-- Those that come back on their day.
CREATE INDEX opportunity_by_return ON opportunity(return_on) WHERE state = 1
--;
-- A client's place beside the main one of an opportunity.
CREATE TABLE opportunity_client(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    opportunity INTEGER NOT NULL REFERENCES opportunity(id),
    client INTEGER NOT NULL REFERENCES client(id), role TEXT NOT NULL DEFAULT '')
--;
CREATE INDEX opportunity_client_by_opportunity ON opportunity_client(opportunity)
--;
CREATE INDEX opportunity_client_by_client ON opportunity_client(client)
--;
-- Derived from opportunity.tags, for filtering.
CREATE TABLE opportunity_tag(
    tag INTEGER NOT NULL, opportunity INTEGER NOT NULL, PRIMARY KEY(tag, opportunity)) WITHOUT ROWID
--;
CREATE TABLE activity(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    opportunity INTEGER NOT NULL REFERENCES opportunity(id),
    type INTEGER NOT NULL REFERENCES activity_type(id), summary TEXT NOT NULL DEFAULT '',
    due_on TEXT, responsible INTEGER REFERENCES person(id), note TEXT NOT NULL DEFAULT '',
    done_at INTEGER NOT NULL DEFAULT 0)
--;
CREATE INDEX activity_by_opportunity ON activity(opportunity, due_on)
--;
CREATE TABLE comment(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    opportunity INTEGER NOT NULL REFERENCES opportunity(id), text TEXT NOT NULL)
--;
CREATE INDEX comment_by_opportunity ON comment(opportunity)
--;
CREATE TABLE custom_value(
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    opportunity INTEGER NOT NULL REFERENCES opportunity(id),
    field INTEGER NOT NULL REFERENCES custom_field(id), value TEXT NOT NULL)
--;
CREATE INDEX custom_value_by_opportunity ON custom_value(opportunity)
--;
-- The journal. One change_set per command, one change per altered field; a created row is one
-- change without a field. Appended to, never altered, but for the mark "undone".
CREATE TABLE change_set(
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, person INTEGER REFERENCES person(id),
    origin INTEGER NOT NULL, label TEXT NOT NULL, args TEXT NOT NULL DEFAULT '',
    count INTEGER NOT NULL DEFAULT 1, undoes INTEGER, undone INTEGER NOT NULL DEFAULT 0)
--;
CREATE INDEX change_set_by_undoes ON change_set(undoes) WHERE undoes IS NOT NULL
--;
CREATE TABLE change(
    change_set INTEGER NOT NULL REFERENCES change_set(id) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    entity INTEGER NOT NULL, row INTEGER NOT NULL, field TEXT, before, after,
    opportunity INTEGER, PRIMARY KEY(change_set, seq)) WITHOUT ROWID
--;
CREATE INDEX change_by_opportunity ON change(opportunity) WHERE opportunity IS NOT NULL
--;
-- Forms not yet saved; no history, no undo: what the keyboard typed and a crash must not lose.
CREATE TABLE draft(
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject INTEGER NOT NULL DEFAULT 0,
    content TEXT NOT NULL, at INTEGER NOT NULL)
--;
CREATE UNIQUE INDEX draft_by_subject ON draft(kind, subject)
--;
CREATE TABLE file_info(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID
--;
-- search_text is folded by the program, so the index need not fold it once more.
CREATE VIRTUAL TABLE opportunity_search USING fts5(
    search_text, content = 'opportunity', content_rowid = 'id', tokenize = 'trigram case_sensitive 1',
    detail = none, columnsize = 0)
--;
-- Pending postings of one transaction stay in memory up to 64 MB: imports merge less.
INSERT INTO opportunity_search(opportunity_search, rank) VALUES('hashsize', 67108864)
--;
CREATE VIEW v_opportunity AS
SELECT o.id, o.title, p.name AS pipeline, s.name AS stage,
       CASE o.outcome WHEN 1 THEN 'won' WHEN 2 THEN 'lost' ELSE 'open' END AS outcome,
       c.name AS client, o.value / 100.0 AS value, o.currency, o.probability,
       src.name AS source, ch.name AS channel, r.name AS responsible,
       o.enquired_on, o.planned_start, o.expected_close, o.closed_on, lr.name AS lost_reason,
       o.state, o.return_on, o.archived, o.removed, o.request, o.notes
FROM opportunity o JOIN pipeline p ON p.id = o.pipeline JOIN stage s ON s.id = o.stage
LEFT JOIN client c ON c.id = o.client LEFT JOIN source src ON src.id = o.source
LEFT JOIN channel ch ON ch.id = o.channel LEFT JOIN person r ON r.id = o.responsible
LEFT JOIN lost_reason lr ON lr.id = o.lost_reason
--;
CREATE VIEW v_client AS
SELECT c.id, CASE c.kind WHEN 1 THEN 'company' ELSE 'person' END AS kind, c.name, c.note, c.removed,
       (SELECT group_concat(ph.raw, ', ') FROM phone ph WHERE ph.client = c.id AND ph.removed = 0) AS phones,
       (SELECT group_concat(e.address, ', ') FROM email e WHERE e.client = c.id AND e.removed = 0) AS emails
FROM client c
--;
CREATE VIEW v_history AS
SELECT x.change_set, x.seq, datetime(cs.at / 1000, 'unixepoch') AS at_utc, p.name AS person,
       cs.label, cs.origin, x.entity, x.row, x.field, x.before, x.after, x.opportunity,
       cs.undoes, cs.undone
FROM change x JOIN change_set cs ON cs.id = x.change_set LEFT JOIN person p ON p.id = cs.person
