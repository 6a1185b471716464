-- Views for other tools, made anew by each step of the schema: names instead of ids, ISO dates,
-- amounts in whole units. The program itself does not read them.

DROP VIEW IF EXISTS v_history
--;
DROP VIEW IF EXISTS v_change_text
--;
DROP VIEW IF EXISTS v_name
--;
DROP VIEW IF EXISTS v_client
--;
DROP VIEW IF EXISTS v_opportunity
--;
CREATE VIEW v_opportunity AS
SELECT o.id, o.title, p.name AS pipeline, s.name AS stage,
       CASE o.outcome WHEN 1 THEN 'won' WHEN 2 THEN 'lost' ELSE 'open' END AS outcome,
       c.name AS client,
       (SELECT group_concat(fc.name || CASE l.role WHEN '' THEN '' ELSE ' (' || l.role || ')' END, '; ')
        FROM opportunity_client l JOIN client fc ON fc.id = l.client
        WHERE l.opportunity = o.id AND l.removed = 0) AS further_clients,
       o.value / 100.0 AS value, o.currency, o.probability, src.name AS source,
       (SELECT group_concat(x.name, '; ') FROM json_each('[' || replace(o.extra_sources, ' ', ',') || ']') j
        JOIN source x ON x.id = j.value) AS extra_sources,
       ch.name AS channel, r.name AS responsible,
       (SELECT group_concat(x.name, '; ') FROM json_each('[' || replace(o.participants, ' ', ',') || ']') j
        JOIN person x ON x.id = j.value) AS participants,
       (SELECT group_concat(x.name, '; ') FROM json_each('[' || replace(o.tags, ' ', ',') || ']') j
        JOIN tag x ON x.id = j.value) AS tags,
       o.enquired_on, o.planned_start, o.expected_close, o.closed_on, lr.name AS lost_reason, o.closing_note,
       CASE o.state WHEN 1 THEN 'postponed' ELSE 'open' END AS state, o.return_on, o.postpone_reason,
       o.archived, o.removed, o.request, o.notes
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
-- What a row is called; no two rows of a file have one id.
CREATE VIEW v_name AS
SELECT id, name FROM person UNION ALL SELECT id, name FROM pipeline UNION ALL SELECT id, name FROM stage
UNION ALL SELECT id, name FROM client UNION ALL SELECT id, title FROM opportunity UNION ALL SELECT id, name FROM source
UNION ALL SELECT id, name FROM channel UNION ALL SELECT id, name FROM tag UNION ALL SELECT id, name FROM lost_reason
UNION ALL SELECT id, name FROM custom_field UNION ALL SELECT id, name FROM custom_option
UNION ALL SELECT id, name FROM saved_view UNION ALL SELECT id, name FROM activity_type UNION ALL SELECT id, raw FROM phone UNION ALL SELECT id, address FROM email
UNION ALL SELECT id, text FROM comment
UNION ALL SELECT l.id, c.name FROM opportunity_client l JOIN client c ON c.id = l.client
UNION ALL SELECT a.id, t.name || CASE a.summary WHEN '' THEN '' ELSE ': ' || a.summary END
FROM activity a JOIN activity_type t ON t.id = a.type
--;
-- The values of the journal before (side 0) and after (side 1) as text.
CREATE VIEW v_change_text AS
SELECT v.change_set, v.seq, v.side, CASE
    WHEN v.value IS NULL THEN NULL
    WHEN v.field IN ('pipeline', 'stage', 'client', 'source', 'channel', 'responsible', 'lost_reason', 'leader', 'type',
                     'field', 'opportunity') THEN (SELECT n.name FROM v_name n WHERE n.id = v.value)
    WHEN v.field IN ('tags', 'participants', 'extra_sources', 'members', 'visible_to', 'next_types')
        THEN (SELECT group_concat(n.name, '; ') FROM json_each('[' || replace(v.value, ' ', ',') || ']') j
              JOIN v_name n ON n.id = j.value)
    WHEN v.entity = 14 AND v.kind IN (6, 7)
        THEN (SELECT group_concat(n.name, '; ') FROM json_each('[' || replace(v.value, ' ', ',') || ']') j
              JOIN v_name n ON n.id = j.value)
    WHEN v.entity = 14 AND v.kind = 3 THEN printf('%.2f', CAST(v.value AS INTEGER) / 100.0)
    WHEN v.entity = 7 AND v.field = 'value' THEN printf('%.2f', v.value / 100.0)
    WHEN v.entity = 10 AND v.field = 'target' THEN printf('%.2f', v.value / 100.0)
    WHEN v.entity = 7 AND v.field = 'outcome' THEN CASE v.value WHEN 1 THEN 'won' WHEN 2 THEN 'lost' ELSE 'open' END
    WHEN v.entity = 7 AND v.field = 'state' THEN CASE v.value WHEN 1 THEN 'postponed' ELSE 'open' END
    WHEN v.entity = 4 AND v.field = 'kind' THEN CASE v.value WHEN 1 THEN 'company' ELSE 'person' END
    WHEN v.field = 'done_at' THEN CASE v.value WHEN 0 THEN NULL ELSE datetime(v.value / 1000, 'unixepoch', 'localtime') END
    WHEN v.field = 'due_time' THEN printf('%02d:%02d', v.value / 60, v.value % 60)
    ELSE v.value END AS text
FROM (SELECT x.change_set, x.seq, 0 AS side, x.entity, x.field, x.before AS value,
             CASE x.entity WHEN 14 THEN (SELECT f.kind FROM custom_value c JOIN custom_field f ON f.id = c.field
                                         WHERE c.id = x.row) END AS kind
      FROM change x
      UNION ALL
      SELECT x.change_set, x.seq, 1, x.entity, x.field, x.after,
             CASE x.entity WHEN 14 THEN (SELECT f.kind FROM custom_value c JOIN custom_field f ON f.id = c.field
                                         WHERE c.id = x.row) END
      FROM change x) v
--;
-- Without the fields that only place a card or serve the program. A created row has no field; its name
-- or text, as it is now, stands after.
CREATE VIEW v_history AS
SELECT x.change_set, x.seq, datetime(cs.at / 1000, 'unixepoch') AS at_utc,
       datetime(cs.at / 1000, 'unixepoch', 'localtime') AS at_local, p.name AS person, cs.label AS step,
       CASE cs.origin WHEN 2 THEN 'import' WHEN 3 THEN 'call' WHEN 4 THEN 'command line' WHEN 5 THEN 'undo'
           WHEN 6 THEN 'merge' WHEN 7 THEN 'template' ELSE 'user' END AS origin,
       o.title AS opportunity,
       CASE x.entity WHEN 1 THEN 'person' WHEN 2 THEN 'pipeline' WHEN 3 THEN 'stage' WHEN 4 THEN 'client'
           WHEN 5 THEN 'phone' WHEN 6 THEN 'email' WHEN 7 THEN 'opportunity' WHEN 8 THEN 'opportunity_client'
           WHEN 9 THEN 'source' WHEN 10 THEN 'channel' WHEN 11 THEN 'tag' WHEN 12 THEN 'lost_reason'
           WHEN 13 THEN 'custom_field' WHEN 14 THEN 'custom_value' WHEN 15 THEN 'activity_type' WHEN 16 THEN 'activity'
           WHEN 17 THEN 'comment' WHEN 18 THEN 'setting' WHEN 19 THEN 'custom_option' WHEN 20 THEN 'saved_view'
           ELSE x.entity END AS entity,
       x.row,
       CASE WHEN x.entity = 14 AND coalesce(x.field, 'value') = 'value'
           THEN (SELECT f.name FROM custom_value c JOIN custom_field f ON f.id = c.field WHERE c.id = x.row)
           ELSE x.field END AS field,
       (SELECT t.text FROM v_change_text t WHERE t.change_set = x.change_set AND t.seq = x.seq AND t.side = 0) AS before,
       CASE WHEN x.field IS NULL THEN (SELECT n.name FROM v_name n WHERE n.id = x.row)
           ELSE (SELECT t.text FROM v_change_text t WHERE t.change_set = x.change_set AND t.seq = x.seq AND t.side = 1)
           END AS after,
       cs.undoes, cs.undone
FROM change x JOIN change_set cs ON cs.id = x.change_set LEFT JOIN person p ON p.id = cs.person
LEFT JOIN opportunity o ON o.id = x.opportunity
WHERE coalesce(x.field, '') NOT IN ('rank', 'stage_since', 'import_key', 'key9', 'e164', 'key', 'probability_by_hand',
                                    'position')
