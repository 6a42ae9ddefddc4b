-- Whether everybody was read once: until then nobody can say that somebody is not there.
ALTER TABLE directory_walk ADD COLUMN walked BOOLEAN NOT NULL DEFAULT FALSE;
