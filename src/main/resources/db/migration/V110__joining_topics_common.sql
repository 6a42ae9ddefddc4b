-- A topic that enough people chose is suggested to everybody, and stays so: that it vanished would tell who left.
ALTER TABLE topic ADD COLUMN common BOOLEAN DEFAULT FALSE NOT NULL;

UPDATE topic SET common = TRUE
    WHERE id IN (SELECT topic_id FROM topic_choice GROUP BY topic_id HAVING COUNT(DISTINCT person_id) >= 5);

CREATE INDEX topic_choice_person ON topic_choice (workspace_id, person_id);
