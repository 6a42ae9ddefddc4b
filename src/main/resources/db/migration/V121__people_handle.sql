-- The name Slack gives nobody twice: it tells apart people who call themselves the same. "" until Slack says it.
ALTER TABLE person ADD COLUMN handle VARCHAR(100) NOT NULL DEFAULT '';

CREATE INDEX person_name ON person (workspace_id, name);
