-- The second since 1970 of the newest change of somebody that Slack told of, so that an older one that comes later is left.
ALTER TABLE person ADD COLUMN slack_updated BIGINT DEFAULT 0 NOT NULL;
